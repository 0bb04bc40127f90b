"""Names of months, weekdays, numbers and time zones, as they are printed in several languages."""

from __future__ import annotations

from collections.abc import Mapping

_MONTHS = """
january jan januar janvier enero gennaio janeiro januari января январь січня
february feb februar février fevrier févr févr. febrero febbraio fevereiro februari февраля февраль лютого
march mar märz maerz mars marzo março marco maart марта март березня
april apr avril avr abril aprile апреля апрель квітня
may mai mayo maggio maio mei мая май травня
june jun juni juin junio giugno junho июня июнь червня
july jul juli juillet juil julio luglio julho июля июль липня
august aug août aout agosto augustus августа август серпня
september sept sep septembre septiembre setiembre settembre setembro сентября сентябрь вересня
october oct oktober okt octobre octubre ottobre outubro октября октябрь жовтня
november nov novembre noviembre novembro ноября ноябрь листопада
december dec dezember dez décembre decembre déc diciembre dicembre dezembro декабря декабрь грудня
"""
MONTH_NUMBERS: Mapping[str, int] = {
    name: number for number, line in enumerate(_MONTHS.strip().splitlines(), start=1) for name in line.split()
}

# Words of English that are months only with a capital: "may 7 people", "march 20 miles".
CAPITAL_ONLY = frozenset({"may", "mar", "march", "mai", "sept", "sep", "dec", "jan"})

_WEEKDAYS = """
monday mon montag lundi lunes lunedì segunda-feira понедельник
tuesday tue tues dienstag mardi martes martedì terça-feira вторник
wednesday wed mittwoch mercredi miércoles mercoledì quarta-feira среда среду
thursday thu thur thurs donnerstag jeudi jueves giovedì quinta-feira четверг
friday fri freitag vendredi viernes venerdì sexta-feira пятница пятницу
saturday sat samstag sonnabend samedi sábado sabato суббота субботу
sunday sun sonntag dimanche domingo domenica воскресенье
"""
WEEKDAY_NUMBERS: Mapping[str, int] = {
    name: number for number, line in enumerate(_WEEKDAYS.strip().splitlines()) for name in line.split()
}

ZONE_HOURS: Mapping[str, float] = {
    "z": 0, "utc": 0, "gmt": 0, "ut": 0, "wet": 0, "bst": 1, "cet": 1, "met": 1, "mez": 1,
    "cest": 2, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "trt": 3, "gst": 4, "pkt": 5, "hkt": 8, "sgt": 8,
    "jst": 9, "kst": 9, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "nst": -3.5, "adt": -3, "ast": -4,
    "edt": -4, "est": -5, "cdt": -5, "cst": -6, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8, "akdt": -8,
    "akst": -9, "hst": -10,
}  # fmt: skip

_NUMBERS = """
one first
two second
three third
four fourth
five fifth
six sixth
seven seventh
eight eighth
nine ninth
ten tenth
eleven eleventh
twelve twelfth
thirteen thirteenth
fourteen fourteenth
fifteen fifteenth
sixteen sixteenth
seventeen seventeenth
eighteen eighteenth
nineteen nineteenth
"""
_PAIRS = [line.split() for line in _NUMBERS.strip().splitlines()]
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip

COUNT_WORDS: Mapping[str, int] = (
    {word: number for number, (word, _) in enumerate(_PAIRS, start=1)}
    | _TENS
    | {f"{tens}-{_PAIRS[unit][0]}": value + unit + 1 for tens, value in _TENS.items() for unit in range(9)}
)
ORDINAL_WORDS: Mapping[str, int] = (
    {word: number for number, (_, word) in enumerate(_PAIRS, start=1)}
    | {f"{tens[:-1]}ieth": value for tens, value in _TENS.items()}
    | {f"{tens}-{_PAIRS[unit][1]}": value + unit + 1 for tens, value in _TENS.items() for unit in range(9)}
    | {"hundredth": 100}
)
