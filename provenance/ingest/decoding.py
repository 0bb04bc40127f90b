"""From bytes to text: byte order marks, UTF-8, the encoding declared, cp1252, another one detected.

Quotation marks are never "fixed": what the writer typed is evidence.
"""

from __future__ import annotations

import codecs
import re

from provenance.ingest.mojibake import repair_mojibake
from provenance.ingest.records import UnreadableError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its beginning
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_MAGIC = (
    (b"%PDF", "a PDF file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"PK\x03\x04", "a zip archive (a word processor's file is one, too)"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\xd0\xcf\x11\xe0", "an old word processor's file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"PAR1", "a Parquet file"),
)

# What a page means by a label, as browsers read it (WHATWG Encoding Standard, section 4.2).
_MEANT = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "utf-16": "utf-8",
}
_TEXT_CODEC = re.compile(
    r"utf-8|cp\d{3,4}|iso8859-\d+|koi8-\w|gb18030|hz|big5(?:hkscs)?|euc_jp|iso2022_\w+|mac-\w+|ptcp154|johab"
)
_ESCAPED = ("iso2022_jp", "iso2022_kr", "hz")
_DETECTED = ["cp1251", "koi8_r", "cp866", "cp1250", "cp1253", "cp1254", "cp1255", "cp1256",
             "gb18030", "big5", "cp932", "euc_jp", "cp949"]  # fmt: skip

_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_LETTER = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_SNIFF_BYTES = 65_536
_UNFIT = re.compile("[\x00\ud800-\udfff]")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text of `data`; raises `UnreadableError` when it is not text at all.

    What is valid UTF-8 is UTF-8, whatever its header declares; `declared` is asked before any guess.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding)
    if (unmarked := _unmarked_utf16(data)) is not None:
        return _decode_marked(data, unmarked)
    escaped = codec_of(declared)
    if escaped in _ESCAPED:  # all its bytes are ASCII, so UTF-8 would read them, wrongly
        return data.decode(escaped, "replace")
    _refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data, codec_of(declared))


def codec_of(label: str | None) -> str | None:
    """The codec that a web page means by a name of an encoding, or None for one that is no text's.

    >>> codec_of("ISO-8859-1"), codec_of("windows-1251"), codec_of("zip"), codec_of("gb2312")
    ('cp1252', 'cp1251', None, 'gb18030')
    """
    try:
        name = codecs.lookup((label or "").strip().strip("\"'").lower()[:40]).name
    except (LookupError, ValueError):
        return None
    name = _MEANT.get(name, name)
    return name if _TEXT_CODEC.fullmatch(name) else None


def fit(text: str) -> str:
    """The text with what no file can hold (NUL, lone surrogates) shown as U+FFFD; same length."""
    return _UNFIT.sub("\ufffd", text)


def clean(text: str) -> str:
    """The text fit to be stored, its mojibake repaired."""
    return fit(repair_mojibake(text))


# --- encodings --------------------------------------------------------------------------------


def _decode_marked(data: bytes, encoding: str) -> str:
    text = data.decode(encoding, "replace")
    broken = text.count("\ufffd") + len(_CONTROL_LETTER.findall(text[:_SNIFF_BYTES]))
    if encoding != "utf-8" and broken > len(text) // 20 + 1:
        raise UnreadableError("not text (broken UTF-16 or UTF-32); save it as UTF-8 text")
    return text


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without its mark: every other byte of Latin text is NUL."""
    head = data[: _SNIFF_BYTES // 2 * 2]
    if len(head) < 8 or len(data) % 2:
        return None
    even, odd = head[0::2].count(0) * 2 / len(head), head[1::2].count(0) * 2 / len(head)
    if odd > 0.6 and even < 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > 0.6 and odd < 0.05 else None


def _refuse_binary(data: bytes) -> None:
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise UnreadableError(f"not text but {what}; save its words as .txt")
    head = data[:_SNIFF_BYTES]
    controls = len(_CONTROL.findall(head))
    bound = 0.3 if _is_utf8(head) else 0.05
    if controls > max(8, bound * len(head)) or (controls > bound * len(head) and controls * 2 > len(head)):
        raise UnreadableError("a binary file, not text; save its words as .txt")


def _is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True


def _decode_legacy(data: bytes, declared: str | None) -> str:
    """UTF-8 with stray bytes where most of it is UTF-8, else as declared, else cp1252 if it reads so."""
    stray = _count_stray(data)
    if sum(1 for letter in data.decode("utf-8", "ignore") if letter > "\x7f") >= stray:
        return data.decode("utf-8", "provenance-cp1252")
    if declared not in (None, "utf-8"):
        return data.decode(declared or "", "replace")
    western = data.decode("cp1252", "replace")
    if not _is_odd(western[:_SNIFF_BYTES]):
        return western
    found = _detected(data[:_SNIFF_BYTES])
    return data.decode(found, "replace") if found else western


# A text of another code page, read as cp1252, has signs inside its words (“zaczn¹ siê”), letters of Icelandic
# in a text that has no others of it, or letters with accents only (“Ïðåçèäåíò”).
_SIGN_IN_WORD = re.compile("[a-zà-ÿ][¡-©«-¹»-¿×÷€‚ƒ„…†‡ˆ‰‹‘“”•˜™›][a-zà-ÿ]|\ufffd")
_SIGN_AT_END = re.compile("[a-z]{3}[¹³]")  # Polish again, if there is no ² beside them, as footnotes have
_ICELANDIC = re.compile("[ðýþÐÝÞ]")
_ALSO_ICELANDIC = re.compile("[áíóúæÁÍÓÚÆ]")
_ACCENTED = re.compile("[À-ÿ]")
_PLAIN = re.compile("[a-zA-Z]")


def _is_odd(western: str) -> bool:
    accented = len(_ACCENTED.findall(western))
    if accented > max(8, len(_PLAIN.findall(western)) / 2):
        return True
    odd = len(_SIGN_IN_WORD.findall(western))
    if "²" not in western:
        odd += len(_SIGN_AT_END.findall(western))
    if not _ALSO_ICELANDIC.search(western):
        odd += len(_ICELANDIC.findall(western))
    return odd > max(1, accented / 10)


def _detected(data: bytes) -> str | None:
    """The encoding by the frequencies of its letters (charset-normalizer); seldom needed, imported here."""
    from charset_normalizer import from_bytes

    # Where Turkish differs from Windows-1252, it has what reads as letters of Icelandic there.
    turkish = _ICELANDIC.search(data.decode("cp1252", "replace")) is not None
    among = [name for name in _DETECTED if name != "cp1254" or turkish]
    best = from_bytes(data, cp_isolation=among).best()
    return best.encoding if best is not None else None


def _count_stray(data: bytes) -> int:
    return data.decode("utf-8", "replace").count("\ufffd") - data.count(b"\xef\xbf\xbd")


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Reads the bytes that are not UTF-8 as cp1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("provenance-cp1252", _as_cp1252)
