"""Languages that are told apart but have no rules: their small words, their scripts. Data only."""

from __future__ import annotations

import re

from provenance.languages.model import words

FUNCTION_WORDS = {
    "it": words(
        "il lo gli i di che è e un una del della dei delle nel nella non per con più sono anche ha alla al "
        "dal dalla questo come si ma"
    ),
    "pt": words(
        "o os a as de do da dos das que e em um uma no na não para com por mais foi ao é à se pelo pela são "
        "como mas também"
    ),
    "ca": words("el els les de del dels que i en un una amb per a no és l va són més al com ha"),
    "ro": words("și în de la cu a că pe nu un o este din pentru care mai au fost prin sunt"),
    "nl": words("de het een van en in is dat op te voor met die niet aan er zijn om ook als bij door maar"),
    "sv": words("och att det i en som på är av för med den till inte har ett om de var från men säger vid"),
    "da": words("og i at det en den er til på af for med der de ikke som har et fra om men han"),
    "no": words("og i det er på en som til at for av med å de har ikke den et fra om men var seg"),
    "fi": words(
        "ja on ei että se oli mukaan myös ovat kuin joka mutta hän jo sen sekä kun vuoden emme voi sanoo "
        "meille kertoo"
    ),
    "pl": words("w i na z się do nie to że jest o od po jak za przez dla oraz ale są który tym przy"),
    "cs": words("a v na se že je s o do z i k za po pro jsou by byl jako ale podle jeho které není"),
    "sk": words("a v na sa že je s o do z aj k za po pre sú by bol ako ale podľa jeho ktoré nie"),
    "hu": words("a az és hogy nem is egy azt ez volt meg már de csak ha mint szerint lesz kell"),
    "tr": words("ve bir bu da de için ile olarak olan daha çok dedi gibi sonra kadar ise en ancak"),
    "hr": words("i u je na se da za su od s o kao ne koji što će bi iz po nije te ali"),
    "sq": words("të e në dhe për një me që nga është i do si më ka kjo se nuk"),
    "et": words("ja on ei et see oma mis ka kui ta aga ning oli seda selle või"),
    "lv": words("un ir ka par no ar uz lai bet kā arī tas to pēc vai nav"),
    "lt": words("ir kad yra su iš į bet kaip tai jis apie po dėl ne nuo"),
    "id": words("yang dan di dari untuk dengan ini itu pada dalam tidak akan ke oleh juga"),
    "vi": words("và của là có các trong được cho với không này những một đã tại"),
    "sw": words("na ya wa kwa ni katika za la hii kuwa kama alisema"),
}
"""Small words of languages without rules, so that no other language's rules are tried on them."""

SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]"), 0.05),
    ("ko", re.compile(r"[\uac00-\ud7af]"), 0.2),
    ("zh", re.compile(r"[\u3400-\u9fff]"), 0.3),
    ("fa", re.compile(r"[\u06a9\u06cc\u067e\u0686\u06af\u0698]"), 0.02),
    ("ar", re.compile(r"[\u0600-\u06ff]"), 0.5),
    ("he", re.compile(r"[\u0590-\u05ff]"), 0.5),
    ("el", re.compile(r"[\u0370-\u03ff]"), 0.5),
    ("hy", re.compile(r"[\u0530-\u058f]"), 0.5),
    ("ka", re.compile(r"[\u10a0-\u10ff]"), 0.5),
    ("hi", re.compile(r"[\u0900-\u097f]"), 0.5),
    ("bn", re.compile(r"[\u0980-\u09ff]"), 0.5),
    ("ta", re.compile(r"[\u0b80-\u0bff]"), 0.5),
    ("th", re.compile(r"[\u0e00-\u0e7f]"), 0.5),
    ("am", re.compile(r"[\u1200-\u137f]"), 0.5),
    ("my", re.compile(r"[\u1000-\u109f]"), 0.5),
    ("km", re.compile(r"[\u1780-\u17ff]"), 0.5),
)
"""Scripts that tell a language, or its family, by their signs; the first that holds enough of a text."""

CYRILLIC_TELLS = (
    ("kk", re.compile(r"[әғқңөұүһ]"), re.compile(r"[ѣ]")),
    ("mk", re.compile(r"[ѓќѕ]"), re.compile(r"[ыэё]")),
    ("sr", re.compile(r"[јљњћђџ]"), re.compile(r"[ыэё]")),
    ("be", re.compile(r"[ў]"), re.compile(r"[ѣ]")),
    ("uk", re.compile(r"[іїєґ]"), re.compile(r"[ыэёъѣ]")),
    ("bg", re.compile(r"ъ[^еёюя]"), re.compile(r"[ыэё]")),
)
"""Letters that Russian does not write so, and letters that the language itself does not know."""

DASH_SAYS = {
    "sv": words("säger sade sa berättar menar konstaterar förklarar skriver uppger tycker tror"),
    "fi": words("sanoo kertoo toteaa sanoi kertoi totesi kommentoi kirjoittaa arvioi muistuttaa"),
    "no": words("sier sa forteller mener forklarer skriver"),
    "nb": words("sier sa forteller mener forklarer skriver"),
    "da": words("siger sagde fortæller mener forklarer skriver"),
}
"""Verbs behind the comma that closes what a dash opened: "– Det är bra, säger ministern."."""

REPORTS_BEFORE = words(
    "secondo riferisce riporta segundo avança noticia podaje informuje według podle uvedla "
    "hlásí uvádí podľa повідомляє передає повідомили пише повідомила съобщава предава според "
    "јавља преноси према javlja prenosi prema poroča μεταδίδει αναφέρει enligt meddelar "
    "rapporterar uppger ifølge melder opplyser volgens meldt relatează potrivit transmite "
    "segons informa menurut lapor theo skriver hevder hävdar hævder oplyser rapporteert schrijft aldus "
    "informou noticiou relatou vahendab vahendas teatab pisze donosi scrive píše piše dilansir 据 據 "
    "قالت وقالت ذكرت وذكرت أفادت وأفادت نقلت ونقلت أوردت نشرت وفق بحسب حسب"
)
"""What stands in front of an outlet that reports: "podaje PAP", "volgens ANP"."""

QUOTED_BY = words(
    "citado citada citados citadas citato citata citati citate cytowany cytowana cytowani citovaný citovaná "
    "geciteerd citerad citerat citeret sitert citat citată цитований цитирани dikutip"
)
"""Who is so is quoted by the outlet named behind: "citado pela Lusa". His words were not said to it."""

REPORTS_BEHIND = words(
    "göre bildirdi aktardı duyurdu mukaan kertoo uutisoi szerint jelentette közölte írja meldt "
    "meldde meddelar rapporterar rapporterer skriver hevder hävdar hævder oplyser opplyser melder schrijft "
    "yazdı pisze donosi píše piše javlja podaje informuje podała scrive rivela annuncia uvedla hlásí "
    "повідомляє "
    "передає повідомило съобщи јавља преноси μετέδωσε riferisce riporta noticia avançou "
    "transmite relatează melaporkan memberitakan menulis"
)
"""What stands behind one: "AA'ya göre", "STT kertoo"."""

ACCORDING = words(
    "secondo segundo według podle podľa според према prema enligt ifølge volgens potrivit segons menurut "
    "theo göre mukaan szerint aldus وفق بحسب حسب"
)
"""Those of both lists that speak for their sentence alone, as "according to" does."""

TOLD = words(
    "disse declarou afirmou contou explicou revelou adiantou confirmou garantiu declarações entrevista "
    "conversa detto dichiarato spiegato raccontato confermato confidato intervista microfoni colloquio "
    "powiedział powiedziała rozmowie przekazał przekazała wywiadzie řekl řekla sdělil sdělila rozhovoru "
    "rozhovore povedal povedala spus declarat interviu mengatakan berkata wawancara "
    "zei zegt zeiden vertelde vertelt розмові "
    "قال وقال قالت وقالت صرح وصرح صرحت وصرحت أكد وأكد أكدت وأكدت أضاف وأضاف أبلغ وأبلغ أوضح وأوضح "
    "تصريح تصريحات حديث مقابلة حوار"
)
"""Verbs and nouns of talks, in languages without rules: "disse à Lusa", "w rozmowie z PAP"."""

TOLD_LINKS = words(
    "à ao a às aos com da do pela pelo all' al alla allo con di dal dalla z dla pro pre pentru kepada dengan "
    "aan tegen з із "
    "لوكالة لقناة لصحيفة لإذاعة لتلفزيون لموقع لشبكة"
)
"""What leads from those to an outlet spoken to."""

TOLD_AT_ONCE = words(
    "powiedział powiedziała przekazał przekazała řekl řekla sdělil sdělila povedal povedala "
    "сказав сказала розповів розповіла пояснив пояснила коментарі"
)
"""Verbs behind which an outlet stands in the dative: "powiedział PAP"."""

PAPERS = words(
    "quotidiano jornal diário giornale locale local regional dziennik "
    "deník denník ziarul gazeta krant avis tidning وكالة صحيفة قناة شبكة موقع"
)
"""Nouns that may stand between such a word and a paper's name: "secondo il quotidiano"."""
OUTLETS_TOLD = words(
    "agência agenzia agencji agentuře agentúre agenției rádio radio televisão televisione агенції агентству "
    "وكالة قناة صحيفة إذاعة شبكة"
)
"""What may stand between: "à agência Lusa"."""

GIVEN = (
    r"(?:[Ff]ont[ei]|[Bb]ron|[Kk]ilde|[Kk]älla|[Kk]aynak|[Ff]orrás|[Ss]ursa|[Źź]ródło|[Zz]droj|[Дд]жерело):|"
    r"[Cc]om (?:informações|agências) d[aeo]s?"
)
"""What opens a line that credits: "Fonte: Lusa", "Com informações da Lusa"."""
