"""From bytes to text: UTF-8, byte order marks, cp1252 last; mojibake repaired only when it is one.

Quotation marks are never "fixed": what the writer typed is evidence.
"""

from __future__ import annotations

import codecs
import re

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

_CONTROL = re.compile(rb"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_CONTROL_LETTER = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f]")
_SNIFF_BYTES = 65_536
_UNFIT = re.compile("[\x00\ud800-\udfff]")


def decode(data: bytes) -> str:
    """The text of `data`; raises `UnreadableError` when it is not text at all."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], encoding)
    if (unmarked := _unmarked_utf16(data)) is not None:
        return _decode_marked(data, unmarked)
    _refuse_binary(data)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data)


def fit(text: str) -> str:
    """The text with what no file can hold (NUL, lone surrogates) shown as U+FFFD; same length."""
    return _UNFIT.sub("\ufffd", text)


def clean(text: str) -> str:
    """The text fit to be stored, its mojibake repaired."""
    return fit(repair_mojibake(text))


# --- mojibake ---------------------------------------------------------------------------------

_SLOPPY = {bytes([code]).decode("cp1252", "ignore") or chr(code): code for code in range(0x80, 0x100)} | {
    chr(code): code for code in range(0x80, 0xA0)
}
_RUN = re.compile("[" + re.escape("".join(sorted(_SLOPPY))) + "]{2,}")
_RUN_IN_WORD = re.compile(
    f"(?<=[a-z]){_RUN.pattern}(?=[a-z])"
)  # "GuantÃ¡namo", "donâ€™t": nobody writes that
_SURE = re.compile("â€[\x80-\x9f‚„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\xa0-\xbf]")
_OTHER_LETTERS = re.compile("[^\x00-\x7f]+")
_RUN_SHARE = 0.95
_MIN_RUNS = 2


def repair_mojibake(text: str) -> str:
    """UTF-8 that was read as cp1252 read aright; any other text unchanged.

    >>> repair_mojibake("â€œNo,â€\\x9d he said"), repair_mojibake("DÉCIDÉ», SÃO")
    ('“No,” he said', 'DÉCIDÉ», SÃO')
    """
    if "Ã" not in text and "Â" not in text and "â" not in text and "Ð" not in text and "Ñ" not in text:
        return text
    pattern = _RUN if _is_mojibake(text) else _RUN_IN_WORD
    return pattern.sub(lambda found: _reread(found.group()) or found.group(), text)


def _is_mojibake(text: str) -> bool:
    """Nearly every non-ASCII run is UTF-8 misread, more than once; or a run that nothing else explains."""
    runs = [found.group() for found in _OTHER_LETTERS.finditer(text)]
    misread = sum(1 for run in runs if _reread(run) is not None)
    sure = _SURE.search(text) is not None
    return misread >= (1 if sure else _MIN_RUNS) and misread >= _RUN_SHARE * len(runs)


def _reread(run: str) -> str | None:
    """The run decoded as UTF-8, if it is that and gives letters or marks that news uses."""
    try:
        told = bytes(_SLOPPY[letter] for letter in run).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None
    return told if all(_is_usual(letter) for letter in told) else None


def _is_usual(letter: str) -> bool:
    code = ord(letter)
    return 0xA0 <= code < 0x180 or 0x370 <= code < 0x530 or 0x2000 <= code < 0x2130 or code == 0xFEFF


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


def _decode_legacy(data: bytes) -> str:
    """UTF-8 with stray bytes where most of it is UTF-8, else cp1252."""
    mixed = data.decode("utf-8", "provenance-cp1252")
    stray = _count_stray(data)
    letters = sum(1 for letter in data.decode("utf-8", "ignore") if letter > "\x7f")
    return mixed if letters >= stray else data.decode("cp1252", "replace")


def _count_stray(data: bytes) -> int:
    return data.decode("utf-8", "replace").count("\ufffd") - data.count(b"\xef\xbf\xbd")


def _as_cp1252(error: UnicodeError) -> tuple[str, int]:
    """Reads the bytes that are not UTF-8 as cp1252."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "replace"), error.end


codecs.register_error("provenance-cp1252", _as_cp1252)
