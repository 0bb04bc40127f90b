"""Names for the stories: towns, people and papers that do not exist, agencies that do."""

from __future__ import annotations

from random import Random

_STEMS = (
    "Elm",
    "Marl",
    "Oster",
    "Brack",
    "Hollow",
    "Wester",
    "Cald",
    "Fenn",
    "Grim",
    "Hart",
    "Kell",
    "Lang",
    "Mor",
    "Nether",
    "Ock",
    "Pell",
    "Quarn",
    "Rother",
    "Salt",
    "Thorn",
    "Ulver",
    "Vale",
    "Whit",
    "Yar",
    "Ash",
    "Birk",
)
_ENDS = ("port", "mouth", "stead", "bury", "wick", "haven", "field", "ford", "ness", "gate", "combe", "by")
_PAPERS = (
    "Courier",
    "Herald",
    "Post",
    "Gazette",
    "Mail",
    "Tribune",
    "Chronicle",
    "Observer",
    "Journal",
    "Standard",
    "Examiner",
    "Dispatch",
    "Argus",
    "Advertiser",
    "Mercury",
    "Sentinel",
)
_FIRST = (
    "Anna",
    "Boris",
    "Clara",
    "Daniel",
    "Edith",
    "Frank",
    "Greta",
    "Henrik",
    "Ingrid",
    "Jakob",
    "Karin",
    "Leon",
    "Marta",
    "Nils",
    "Olga",
    "Piotr",
    "Rosa",
    "Stefan",
    "Tilda",
    "Ulrik",
    "Vera",
    "Willem",
    "Yvonne",
    "Zoran",
)
_LAST = (
    "Albrecht",
    "Bergman",
    "Castell",
    "Dragan",
    "Ekholm",
    "Farkas",
    "Grimaldi",
    "Hollander",
    "Ibsen",
    "Jansson",
    "Kowal",
    "Lindqvist",
    "Marek",
    "Novotny",
    "Okonkwo",
    "Petrov",
    "Quist",
    "Radek",
    "Sorensen",
    "Toth",
    "Urban",
    "Vasiliev",
    "Weiss",
    "Zeman",
    "Aalto",
    "Brandt",
    "Cermak",
    "Duval",
    "Engel",
    "Fonseca",
)
_RIVERS = ("Arl", "Bode", "Cam", "Drau", "Erne", "Fulda", "Gail", "Isel", "Lech", "Mies", "Nera", "Oker")

# What an agency is called in a dateline, a byline and running text.
AGENCIES: dict[str, tuple[str, str, str]] = {
    "AP": ("AP", "Associated Press", "the Associated Press"),
    "Reuters": ("Reuters", "Reuters", "Reuters"),
    "AFP": ("AFP", "Agence France-Presse", "the news agency AFP"),
    "TASS": ("TASS", "TASS", "the news agency TASS"),
    "Interfax": ("Interfax", "Interfax", "the Interfax news agency"),
    "dpa": ("dpa", "dpa", "the German news agency dpa"),
    "Xinhua": ("Xinhua", "Xinhua", "the Xinhua news agency"),
    "ANSA": ("ANSA", "ANSA", "the Italian news agency ANSA"),
    "Kyodo": ("Kyodo", "Kyodo News", "the Kyodo news agency"),
    "UPI": ("UPI", "United Press International", "United Press International"),
}
# Channels of one house, by pairs, and channels that stand alone.
CHANNELS: tuple[str, ...] = (
    "CNN",
    "Sky News",
    "Al Jazeera",
    "France 24",
    "Rossiya 24",
    "NHK",
    "Deutsche Welle",
    "Fox News",
)
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec")


def a_town(random: Random) -> str:
    return random.choice(_STEMS) + random.choice(_ENDS)


def a_person(random: Random) -> str:
    return f"{random.choice(_FIRST)} {random.choice(_LAST)}"


def a_paper(random: Random) -> str:
    return f"The {a_town(random)} {random.choice(_PAPERS)}"


def a_street(random: Random) -> str:
    return (
        f"{a_person(random).split()[1]} {random.choice(('Street', 'Lane', 'Square', 'Row', 'Quay', 'Alley'))}"
    )


def a_firm(random: Random) -> str:
    return f"{random.choice(_LAST)} & {random.choice(_LAST)}"


def a_river(random: Random) -> str:
    return random.choice(_RIVERS)
