"""Credits by place and formula, crossed: each formula with each outlet, each trap beside it."""

from __future__ import annotations

from itertools import product

import pytest

from provenance.models import Credit, CreditRole, Document
from provenance.quotes import extract_quotations
from provenance.quotes.credits.find import find_credits

_HEAD = "Mill in the hills shuts after storm\n\n"
_BODY = (
    "The mill in the hills was shut on Monday after the storm broke its roof, and the forty people who work "
    "there were sent home without a word, the owners of the hill have told the county in a letter.\n\n"
    "Nobody was hurt, but the road below the mill will stay closed until the spring because the river took "
    "the bridge with it and the county has no money for a new one before the summer."
)
_OF_THE_TEXT = frozenset({CreditRole.BYLINE, CreditRole.DATELINE, CreditRole.CREDIT_LINE})
_AGENCIES = ("AP", "AFP", "TASS", "Interfax", "EFE", "dpa", "Xinhua", "Reuters")
_OTHERS = ("CNN", "Le Monde", "Arden Gazette", "Radio Norland")


def _page(head: str = "", lead: str = "", mid: str = "", foot: str = "") -> str:
    middle = f"\n\n{mid}" if mid else ""
    return f"{_HEAD}{head}{lead}{_BODY.replace(chr(10) * 2, middle + chr(10) * 2)}\n\n{foot}".rstrip()


def _signing(text: str, name: str) -> list[Credit]:
    found = find_credits(text)
    return [
        one for one in found if one.role in _OF_THE_TEXT and name.casefold() in (one.name or "").casefold()
    ]


@pytest.mark.parametrize(
    ("lead", "name"),
    list(
        product(
            (
                "ARDEN — October 7, 2020 ({}) — ",
                "ARDEN, Oct 7 ({}) - ",
                "Arden (Norland) ({}) - ",
                "{} — ",
                "{}, Arden – ",
            ),
            _AGENCIES,
        )
    ),
)
def test_a_dateline_in_any_make_names_its_agency(lead: str, name: str) -> None:
    printed = name.upper() if name == "dpa" else name

    assert _signing(_page(lead=lead.format(printed)), name)


@pytest.mark.parametrize("lead", ["DARTS - ", "ARDEN — ", "NOTE, Arden – "])
def test_a_dateline_without_an_agency_names_none(lead: str) -> None:
    assert not [one for one in find_credits(_page(lead=lead)) if one.name]


@pytest.mark.parametrize("sign", ["/", " and ", " & ", ", "])
def test_both_agencies_of_a_dateline_sign(sign: str) -> None:
    found = find_credits(_page(lead=f"ARDEN (AFP{sign}Reuters) — "))

    assert [one.name for one in found if one.role is CreditRole.DATELINE] == ["AFP", "Reuters"]


@pytest.mark.parametrize("sign", [", AP and Reuters", " with AP and Reuters", ", AP/Reuters"])
def test_both_agencies_of_a_byline_sign(sign: str) -> None:
    found = find_credits(_page(head=f"By Ann Lee{sign}\n\n"))

    assert {one.name for one in found if one.role is CreditRole.BYLINE} == {"AP", "Reuters"}


@pytest.mark.parametrize(
    ("foot", "name"),
    list(
        product(
            (
                "This article is republished from {} under a Creative Commons licence.",
                "This story was reproduced from {}.",
                "Compiled from {} reports",
                "{} contributed to this report.",
                "Copyright © 2020 {}",
                "Read the full story at {}",
            ),
            ("AFP", "CNN", "Le Monde", "Arden Gazette"),
        )
    ),
)
def test_a_line_at_the_foot_credits_whom_the_text_is_from(foot: str, name: str) -> None:
    assert _signing(_page(foot=foot.format(name)), name)


def test_the_last_two_figures_of_a_year_are_no_part_of_a_name() -> None:
    found = find_credits(_page(foot="© 2020 Radio Norland"))

    assert [one.name for one in found] == ["Radio Norland"]


@pytest.mark.parametrize(
    ("foot", "name"),
    list(
        product(
            (
                "Read more at {}",
                "Read more on {}.",
                "Sign up for the {} newsletter here.",
                "Follow {} on Twitter",
                "Watch {} live",
                "More from {}",
            ),
            (*_AGENCIES, *_OTHERS),
        )
    ),
)
def test_who_is_only_advertised_signs_nothing(foot: str, name: str) -> None:
    line = foot.format(name)

    assert not _signing(_page(foot=line), name)
    assert not _signing(_page(mid=line), name)


@pytest.mark.parametrize(
    ("words", "name"),
    list(
        product(
            (
                "“The bridge was old,” Ann Lee told {} employees on Monday.",
                "“The bridge was old,” Ann Lee told {} shareholders.",
                "Ann Lee, whose family owns {}, said: “The bridge was old.”",
                "Ann Lee, who once sued {}, said the bridge was old.",
            ),
            ("AFP", "CNN", "Reuters", "the Arden Gazette"),
        )
    ),
)
def test_who_is_only_spoken_of_is_no_channel_and_no_report(words: str, name: str) -> None:
    found = find_credits(_page(mid=words.format(name)))

    assert not [one for one in found if one.role in (CreditRole.CHANNEL, CreditRole.REPORT)]


@pytest.mark.parametrize(
    ("words", "role"),
    [
        ("“The bridge was old,” Ann Lee told CNN viewers on Monday.", CreditRole.CHANNEL),
        ("“The bridge was old,” Ann Lee told CNN on Monday.", CreditRole.CHANNEL),
        ("The bridge, which CNN, citing the mayor, said was old, fell.", CreditRole.REPORT),
        ("The bridge was old, CNN, which saw the letter, said.", CreditRole.REPORT),
        ("The Arden Gazette, whose owner is Ann Lee, said the bridge was old.", CreditRole.REPORT),
    ],
)
def test_whoever_is_told_or_says_something_has_a_role(words: str, role: CreditRole) -> None:
    assert [one.role for one in find_credits(_page(mid=words)) if one.name] == [role]


_ABROAD = {
    "de": (
        "Mühle in den Hügeln schließt\n\nDie Mühle in den Hügeln ist am Montag geschlossen worden, nachdem "
        "der Sturm ihr das Dach abgerissen hatte, und die Leute, die dort arbeiten, gingen nach Hause.\n\n"
        "Niemand wurde verletzt, doch die Straße unter der Mühle bleibt bis zum Frühjahr gesperrt, weil "
        "der Fluss die Brücke mitgenommen hat und der Kreis vor dem Sommer kein Geld für eine neue hat.\n\n"
    ),
    "fr": (
        "Le moulin ferme\n\nLe moulin des collines a été fermé lundi après que la tempête a emporté le "
        "toit, et les quarante personnes qui y travaillent ont été renvoyées chez elles.\n\n"
        "Personne n’a été blessé, mais la route sous le moulin restera fermée jusqu’au printemps parce que "
        "la rivière a emporté le pont et que le canton n’a pas d’argent pour en bâtir un autre.\n\n"
    ),
    "es": (
        "El molino cierra\n\nEl molino de las colinas fue cerrado el lunes después de que la tormenta le "
        "arrancara el techo, y las cuarenta personas que trabajan allí fueron a casa.\n\n"
        "Nadie resultó herido, pero la carretera bajo el molino seguirá cerrada hasta la primavera porque el "
        "río se llevó el puente y la comarca no tiene dinero para uno nuevo antes del verano.\n\n"
    ),
    "pt": (
        "O moinho fecha\n\nO moinho das colinas foi fechado na segunda-feira depois que a tempestade lhe "
        "arrancou o telhado, e as quarenta pessoas que ali trabalham foram para casa.\n\n"
    ),
}
_REPORT, _CHANNEL, _POLL = CreditRole.REPORT, CreditRole.CHANNEL, CreditRole.POLL
_LINES = (
    ("de", "Mit Material der {}", True),
    ("de", "Mit Agenturmaterial von {}", True),
    ("de", "Dieser Artikel erschien zuerst bei {}.", True),
    ("de", "Dieser Beitrag ist zuerst bei {} erschienen.", True),
    ("de", "({}/jb)", True),
    ("fr", "Source : {}", True),
    ("fr", "Le Moulin avec {}", True),
    ("fr", "Cet article a été publié initialement par {}.", True),
    ("es", "Con información de {}", True),
    ("es", "Este artículo fue publicado originalmente en {}.", True),
    ("es", "Agencia {}", True),
    ("pt", "Fonte: {}", True),
    ("pt", "Com informações da {}", True),
    ("de", "Bild: {}", False),
    ("de", "Bildquelle: {}", False),
    ("de", "Archivfoto: {}", False),
    ("de", "Bild: Anna Lehr/{}", False),
    ("fr", "Crédit photo : {}", False),
    ("fr", "Lire aussi sur {}", False),
    ("es", "Imagen: {}", False),
    ("es", "Fotografía: {}", False),
    ("es", "Suscríbase al boletín de {}", False),
)


@pytest.mark.parametrize(("line", "name"), list(product(_LINES, ("AFP", "EFE", "Reuters"))))
def test_lines_abroad_sign_or_credit_a_picture(line: tuple[str, str, bool], name: str) -> None:
    language, words, signs = line

    found = find_credits(_ABROAD[language] + words.format(name))

    signing = [one.name for one in found if one.role in _OF_THE_TEXT]
    assert signing == ([name] if signs else [])
    assert {one.name for one in found} <= {name}


_SENTENCES: tuple[tuple[str, str, CreditRole | None], ...] = (
    ("de", "Die Brücke war alt, heißt es unter Berufung auf {}.", _REPORT),
    ("de", "Anna Lehr wurde von {} mit den Worten zitiert: „Die Brücke war alt.“", _REPORT),
    ("de", "Laut einer Umfrage im Auftrag von {} will jeder Zweite eine Brücke.", _POLL),
    ("de", "Laut einer {}-Umfrage will jeder Zweite eine neue Brücke.", _POLL),
    ("de", "„Die Brücke war alt“, sagte Anna Lehr gegenüber {}.", _CHANNEL),
    ("de", "„Die Brücke war alt“, sagte ein Sprecher von {}.", None),
    ("fr", "Le pont était vieux, écrit le journal, citant {}.", _REPORT),
    ("fr", "Le pont était vieux, a appris {}.", _REPORT),
    ("fr", "Selon un sondage pour {}, la moitié des gens veulent un pont.", _POLL),
    ("fr", "« Le pont était vieux », a confié Anne Leduc à {}.", _CHANNEL),
    ("fr", "Anne Leduc a reproché à {} son récit de la tempête.", None),
    ("es", "De acuerdo con {}, el puente era viejo.", _REPORT),
    ("es", "El puente era viejo, dijo el diario, citando a {}.", _REPORT),
    ("es", "Según una encuesta para {}, la mitad quiere un puente.", _POLL),
    ("es", "“El puente era viejo”, explicó Ana Leda a {}.", _CHANNEL),
    ("es", "Ana Leda criticó a {}.", None),
    ("es", "Ana Leda demandó a {} en marzo.", None),
    ("es", "Ana Leda rechazó una entrevista con {}.", None),
    ("es", "Ana Leda se negó a hablar con {}.", None),
    ("es", "La entrevista con {} fue cancelada.", None),
    ("es", "Ana Leda vendió la foto a {}.", None),
    ("es", "“El puente era viejo”, dijo Ana Leda en una entrevista con {}.", _CHANNEL),
    ("de", "Anna Lehr lehnte ein Interview mit {} ab.", None),
    ("de", "Das Interview mit {} wurde abgesagt.", None),
    ("de", "Das Gespräch bei {} wurde verschoben.", None),
    ("fr", "L'entretien avec {} a été annulé.", None),
    ("fr", "« Le pont était vieux », a dit Anne Leduc dans un entretien avec {}.", _CHANNEL),
    ("de", "„Die Brücke war alt“, sagte Anna Lehr im Interview mit {}.", _CHANNEL),
    ("fr", "Anne Leduc a décliné une interview à {}.", None),
    ("fr", "« Le pont était vieux », a dit Anne Leduc dans un entretien à {}.", _CHANNEL),
    ("pt", "De acordo com a {}, a ponte era velha.", _REPORT),
)


@pytest.mark.parametrize(("case", "name"), list(product(_SENTENCES, ("AFP", "EFE", "Reuters"))))
def test_sentences_abroad_report_tell_or_only_speak_of_an_outlet(
    case: tuple[str, str, CreditRole | None], name: str
) -> None:
    language, words, role = case

    found = find_credits(_ABROAD[language] + words.format(name) + "\n\n" + _ABROAD[language])

    roles = [one.role for one in found if one.name == name and one.role is not CreditRole.OTHER]
    assert roles == ([role] if role else [])


_PAPERS = ("Radio Norland", "Kanal Norland", "the Arden Sentinel", "the Arden Ledger", "Arden Insider")


def _who_says_she(name: str) -> list[str | None]:
    text = f"The mill shut.\n\nAccording to {name}, it will stay shut. “It will cost a fortune,” she said."
    found = extract_quotations(Document("a", text, language="en"))
    return [one.speaker for one in found if "fortune" in one.text]


@pytest.mark.parametrize("name", _PAPERS)
def test_she_is_no_paper_or_station(name: str) -> None:
    assert _who_says_she(name) == [None]


@pytest.mark.parametrize("name", ["Ann Beacon", "Mary Ledger", "Jane Leader"])
def test_she_is_a_woman_whose_name_papers_have_too(name: str) -> None:
    assert _who_says_she(name) == [name]


_OF_NO_TABLE = (
    "Arden Insider",
    "Norland Today",
    "El Diario de Arden",
    "Le Courrier d’Arden",
    "Norland Press Agency",
)


@pytest.mark.parametrize(
    ("case", "name"),
    list(
        product(
            (
                ("“The bridge was old,” Ann Lee told {}.", CreditRole.CHANNEL),
                ("According to {}, the bridge was old.", CreditRole.REPORT),
                ("The sale was first reported by {}.", CreditRole.REPORT),
            ),
            _OF_NO_TABLE,
        )
    ),
)
def test_papers_of_no_table_are_told_things_and_report(case: tuple[str, CreditRole], name: str) -> None:
    words, role = case

    found = find_credits(_page(mid=words.format(name)))

    assert [(one.name, one.role) for one in found] == [(name, role)]


@pytest.mark.parametrize("name", _OF_NO_TABLE)
@pytest.mark.parametrize("head", ["By Ann Lee and Bo Chen, {}", "By Ann Lee for {}", "By {} staff"])
def test_papers_of_no_table_have_writers(head: str, name: str) -> None:
    found = find_credits(_page(head=head.format(name) + "\n\n"))

    assert [(one.name, one.role) for one in found] == [(name, CreditRole.BYLINE)]


@pytest.mark.parametrize(
    "words",
    [
        "Get Today's headlines in your inbox",
        "Norland Today Shuts Its Mills",
        "NBC 12 is not responsible for the content of external sites.",
        "Read what Ann Lee said today.",
    ],
)
def test_today_and_a_number_sign_nothing(words: str) -> None:
    assert not [one for one in find_credits(_page(foot=words)) if one.role is not CreditRole.OTHER]


@pytest.mark.parametrize(
    "words",
    [
        "Australian Federal Police (AFP) said officers had searched the house. The AFP took nothing.",
        "The Arden Party of Alders (APA) said no. An APA report is due.",
        "Lee, of Erie, PA, said the bridge was old.",
        "Bloomberg, the former mayor of Arden, said the bridge was old.",
        "CNN said it had fired Lee.",
        "Lee denied she had leaked the file to Reuters.",
        "“Lee has never spoken to Reuters,” her lawyer said.",
        "The match is live on Sky Sports, Lee said.",
        "Top stories from BBC",
        "Listen to the story on NPR",
    ],
)
def test_letters_of_others_and_talk_that_was_none_credit_nobody(words: str) -> None:
    found = find_credits(_page(mid=words))

    assert not [one for one in found if one.name and one.role is not CreditRole.OTHER]


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("Agence France-Presse (AFP) said the bridge was old.", "AFP", CreditRole.REPORT),
        ("The Azeri Press Agency (APA) said the bridge was old.", "APA", CreditRole.REPORT),
        ("Bloomberg, the business news agency, said the bridge was old.", "Bloomberg", CreditRole.REPORT),
        ("CNN said it had seen the letter.", "CNN", CreditRole.REPORT),
        ("Lee described the plan to Reuters.", "Reuters", CreditRole.CHANNEL),
        ("“The bridge was old,” Lee said live on Sky Sports.", "Sky Sports", CreditRole.CHANNEL),
    ],
)
def test_an_agency_s_own_letters_and_talk_that_was_count(words: str, name: str, role: CreditRole) -> None:
    found = find_credits(_page(mid=words))

    assert [(one.name, one.role) for one in found if one.role is not CreditRole.OTHER] == [(name, role)]


@pytest.mark.parametrize("name", ["dpa", "AFP", "Reuters"])
def test_a_photographer_in_brackets_is_no_editor(name: str) -> None:
    found = find_credits(_page(head=f"The mill in May. (Ann Lee/{name})\n\n"))

    assert [one.role for one in found] == [CreditRole.PHOTO]


@pytest.mark.parametrize("foot", ["Sources: The Guardian, AP", "Source: The Guardian/AP"])
def test_all_of_a_list_behind_sources_are_credited(foot: str) -> None:
    assert {one.name for one in _signing(_page(foot=foot), "")} == {"The Guardian", "AP"}
