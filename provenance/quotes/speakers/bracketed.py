"""Names an editor put into someone's words: "[Mayor Ann Lee]"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.languages.model import Language
from provenance.quotes.sentence.persons import Person
from provenance.quotes.sentence.skeleton import Skeleton
from provenance.quotes.speakers.descriptions import given_gender
from provenance.quotes.speakers.naming import MAX_NAME_WORDS, may_be_name

_BRACKETED = re.compile(r"[\[(]((?:[A-Z][\w’'.-]*[ \xa0]){1,5}[A-Z][\w’'-]*)[\])]")


def bracketed(skeleton: Skeleton, language: Language) -> Iterator[Person]:
    """The people named in brackets inside marks, without titles and nations."""
    for string in skeleton.strings.values():
        for found in _BRACKETED.finditer(skeleton.text, string.start, string.end):
            words = found[1].split()
            while len(words) > 2 and (
                words[0].lower().rstrip(".") in language.titles
                or words[0].lower() in language.demonyms
                or words[0].lower() in language.roles
            ):
                words = words[1:]
            if 2 <= len(words) <= MAX_NAME_WORDS and may_be_name(tuple(words), language):
                yield Person(tuple(words), gender=given_gender(tuple(words), language))
