"""What a paper calls itself without its name: "this newspaper", "dieser Zeitung"."""

from __future__ import annotations

import re

THIS_PAPER = (
    r"(?:this (?:news)?paper|this (?:magazine|reporter|correspondent|publication|website|journal|weekly)"
    r"|dies(?:er|em) (?:Zeitung|Blatt|Magazin|Redaktion)|est[ae] (?:diario|periódico|redacción|medio)"
    r"|ce (?:journal|quotidien|magazine)|questo (?:giornale|quotidiano))(?![\w’'-])"
)


def is_this(name: str) -> bool:
    """Whether the name of a channel is no name, but what the page calls itself.

    >>> is_this("this newspaper"), is_this("This Day")
    (True, False)
    """
    return re.fullmatch(THIS_PAPER, name) is not None
