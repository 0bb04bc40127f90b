"""Mojibake: UTF-8 that was read as cp1252, read aright where it is nothing else; marks stay as typed."""

from __future__ import annotations

import re

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
