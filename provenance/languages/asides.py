"""What is read of any language without its sentences: notes of correction, and to whom words were told.

Data only; a language more is a row more, also one of which nothing else is known.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from provenance.languages.model import words

_NONE: frozenset[str] = frozenset()


def phrases(listed: str) -> frozenset[str]:
    """A set of phrases from a list with strokes between.

    >>> sorted(phrases("not | rather than"))
    ['not', 'rather than']
    """
    return frozenset(" ".join(phrase.split()) for phrase in listed.split("|"))


@dataclass(frozen=True, slots=True)
class Asides:
    """One language; an apostrophe stands for either form of it.

    `corrections` are what a note of correction is known by, `wrongly` and `instead` what takes a name or a
    reading back in it, `credit_links` the small words before the name. `telling` are the words between a
    verb and who was told, `telling_articles` the articles behind them. `bylines` open the line that names
    the writer, as printed; `page_words` stand in labels of pictures and of links, `page_links` between
    such a label and a name. `no_speakers` open or close a label that leads elsewhere or tells of the page
    ("Read also:").
    """

    corrections: frozenset[str] = _NONE
    wrongly: frozenset[str] = _NONE
    instead: frozenset[str] = _NONE
    credit_links: frozenset[str] = _NONE
    telling: frozenset[str] = _NONE
    telling_articles: frozenset[str] = _NONE
    bylines: frozenset[str] = _NONE
    page_words: frozenset[str] = _NONE
    page_links: frozenset[str] = _NONE
    no_speakers: frozenset[str] = _NONE


ASIDES: Mapping[str, Asides] = {
    "en": Asides(
        corrections=phrases(
            """correction | corrections | corrected | clarification | earlier version | previous version
            | editor note | editor notes | editor's note | editor's notes | editors note | editors notes"""
        ),
        wrongly=words("wrongly incorrectly mistakenly erroneously falsely misattributed miscredited"),
        instead=phrases("not | rather than | instead of"),
        credit_links=words("by from to of the a an"),
        telling=words("told to with"),
        telling_articles=words("the"),
        bylines=words("By BY by"),
        page_words=words(
            "photo photos photograph photographs picture pictures pic image images graphic video credit "
            "credits courtesy related more also next"
        ),
        page_links=words("by of"),
        no_speakers=words(
            "interview video photo photos update updates opinion analysis exclusive breaking watch live note "
            "editor editors correction clarification related more source sources contributing contact tags "
            "topics questions compiled latest goal result verdict reason problem image images caption read "
            "listen advertisement date time place where when what why how p.s ps transcript"
        ),
    ),
    "de": Asides(
        corrections=phrases(
            """korrektur | berichtigung | richtigstellung | frühere fassung | früheren fassung
            | früherer fassung | frühere version | früheren version | früherer version
            | anmerkung der redaktion | anm. der redaktion"""
        ),
        wrongly=words("fälschlich fälschlicherweise irrtümlich irrtümlicherweise"),
        instead=words("nicht statt"),
        credit_links=words("von der die das den"),
        telling=words("dem der den gegenüber bei beim mit im"),
        telling_articles=words("dem der den das"),
        bylines=words("Von VON"),
        no_speakers=words(
            "lesen lesetipp mehr foto fotos video videos bilder quelle quellen thema themen hintergrund tipp "
            "hinweis stichwort schlagworte kommentar analyse anzeige fazit motto titel überschrift"
        ),
    ),
    "fr": Asides(
        corrections=phrases("rectificatif | erratum | version précédente"),
        wrongly=phrases("à tort | par erreur"),
        instead=phrases("et non"),
        credit_links=words("de du la le à"),
        telling=words("au aux à avec"),
        telling_articles=words("la le l'"),
        bylines=words("Par PAR"),
        no_speakers=words(
            "lire voir écouter aussi photo photos vidéo vidéos crédit crédits légende rappel titre thème "
            "sujet publicité analyse bilan contexte partager relire retrouvez découvrez lisez"
        ),
    ),
    "es": Asides(
        corrections=phrases("corrección | fe de erratas | versión anterior"),
        wrongly=phrases("erróneamente | por error | equivocadamente"),
        instead=phrases("y no"),
        credit_links=words("al a de la"),
        telling=words("al a con en"),
        telling_articles=words("la el"),
        bylines=words("Por POR Redacción"),
        no_speakers=words(
            "lea lee leer ver mira mire vea también foto fotos vídeo vídeos fuente fuentes tema temas "
            "etiquetas relacionado relacionada relacionadas publicidad título resumen contexto galería "
            "imagen imágenes créditos"
        ),
    ),
    "it": Asides(
        corrections=phrases("errata corrige | correzione"),
        wrongly=phrases("per errore | erroneamente"),
        instead=phrases("e non"),
        telling=words("al allo alla con"),
        telling_articles=words("la il l'"),
        bylines=words("Di"),
    ),
    "pt": Asides(telling=words("ao com do a"), telling_articles=words("o"), bylines=words("Por POR")),
    "nl": Asides(bylines=words("Door")),
    "no": Asides(bylines=words("Av")),
    "ru": Asides(
        corrections=phrases("поправка | уточнение | исправлено | ранее в тексте"),
        wrongly=phrases("ошибочно | по ошибке"),
        instead=phrases("а не"),
        credit_links=words("от из"),
        telling=words("газете изданию телеканалу каналу радиостанции порталу агентству журналу"),
        bylines=words("Автор"),
        no_speakers=words(
            "читайте смотрите читать смотреть также фото видео источник справка подробнее обновлено тема "
            "темы материалы речь тег теги подписывайтесь внимание важно напомним кстати итог вывод ссылка"
        ),
    ),
}
