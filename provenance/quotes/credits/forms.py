"""How outlets of no table are called: by a head ("Times"), a prefix ("Radio"), a plain noun ("broadcaster").

Each pattern stands with the words that it begins with, by which a text is asked for it.
"""

from __future__ import annotations

import re

from provenance.languages.english_credits import NOUN, NOUN_BEGINNINGS
from provenance.text.printed import beginnings
from provenance.text.tokens import word_set

# "Times Union" is a paper; the European, Soviet and Workers Unions are not: told by how the word before ends.
_UNION = (
    r"Union(?<!(?:ean|iet|can|ian|ers|sts|nts|ots|oms|ces|ies|ice|dit|ade|ent|bor|our|mic|tic|lic|ist|ary|nal|"
    r"tal|ial|cal|vil|gby|all|ion|reb|ing|ern) Union)"
)
_HEADS = (
    "Times|Post|Herald|Tribune|Gazette|Courier|Journal|Chronicle|Observer|Telegraph|Examiner|Inquirer|"
    "Enquirer|"
    "Dispatch|Register|Sentinel|Mercury|Advertiser|Intelligencer|Bulletin|Argus|Monitor|Mail|Globe|Mirror|"
    "Express|Standard|Echo|Star|Sun|(?:News|Press|Media|Wire|Reporting|Reporter) Service|"
    "(?:News|Press) Agency|Press|News|Daily News|Weekly|Review|Reporter|"
    "Ledger|Packet|Magazine|TV|FM|Television|Radio|Broadcasting(?: Corporation| Company| Service|"
    " Corporate)?|Online|Zeitung|"
    "Quotidien|Beacon|Clarion|Recorder|Tageblatt|Nachrichten|Anzeiger|Rundschau|Presse|Tagblatt|Kurier|Statesman|Constitution|"
    + _UNION
    + "|"
    r"Democrat-Gazette|Insider|Today(?!['’]s|[^\S\n][A-Z])"
)
# "the Spokesman-Review": words that no paper ends with, before a head.
_FIRST_OF_TWO = "Spokesman|Democrat|Republican|Leader|Commercial|State|World|Union"
HEAD = re.compile(
    rf"(?<![\w-])(?:(?:{_FIRST_OF_TWO})[-–])?(?:{_HEADS})(?:[-–](?:{_HEADS}))?(?![\w-])(?!['’]t)"
    r"(?:(?:(?<=Radio)|(?<=Television)|(?<=TV)|(?<=Agency)|(?<=Times)) of [A-Z][a-z]+(?![\w-]))?"
)
HEADS_BEGIN = beginnings(re.findall(r"[A-Z]\w+", f"{_HEADS}|{_FIRST_OF_TWO}"))
_THE = ("Le", "La", "El", "Il")
_PREFIXES = (
    *("The Daily", "Daily", "Radio", "Kanal", "Canal", "Channel"),
    *("Agence", "Agencia", "Agenzia", "Agência", "Agencja"),
    *(f"{the} {noun}" for the in _THE for noun in ("Courrier", "Quotidien", "Dépêche", "Diario", "Corriere")),
)
_OF_PLACE = r"(?:(?:de|du|di|del|della|de la)[^\S\n]|d[’'])"
PREFIXES_BEGIN = beginnings(_PREFIXES)
PREFIX = re.compile(
    rf"(?<![\w-])(?:{'|'.join(_PREFIXES)})"
    rf"[- ](?:{_OF_PLACE})?"
    r"(?:[A-ZÀ-ÖØ-Þ](?:[\w-]|[’'](?!s\b)){1,25}|\d{1,2}(?!\d)|(?<=Channel )[A-Z](?![\w.]))"
    r"(?: [A-ZÀ-ÖØ-Þ](?:[\w-]|[’'](?!s\b)){1,25}){0,2}"
)
PLAIN_NOUN = re.compile(rf"(?<![\w-]){NOUN}(?![\w-])")
NOUNS_BEGIN = beginnings(NOUN_BEGINNINGS)
# "told the Courier": a paper called by the word its name ends with; it counts in a credit's words only.
PAPERS_OWN = word_set(
    """
    Times Post Herald Tribune Gazette Courier Chronicle Observer Telegraph Examiner Inquirer Enquirer
    Dispatch Sentinel Mercury Advertiser Argus Mail Globe Mirror Express Echo Star Sun Ledger Clarion
    """
)
# "the Examiner and The Echo" are two, the Post and Courier is one; "in Exampletown. The Post" is none.
JOINED_HEADS = re.compile(rf"(?:(?:{_HEADS}) (?:and|&)|[a-z]{{3}}\.) The ")
