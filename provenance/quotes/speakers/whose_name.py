"""Whether a name in a phrase is not the speaker's but whose relative, office or body it tells (German)."""

from __future__ import annotations

from provenance.languages.model import Language
from provenance.quotes.sentence.names import is_given
from provenance.quotes.sentence.persons import People
from provenance.quotes.sentence.phrases import Phrase
from provenance.quotes.sentence.skeleton import Skeleton


def is_owned_name(
    skeleton: Skeleton, phrase: Phrase, first: int, found: tuple[str, ...], people: People, language: Language
) -> bool:
    """ "ein Freund Jan Lees", "der Bruder des Verstorbenen Jan Lee": whose relative it is that speaks."""
    lows, related = skeleton.lows, language.role_words.related
    if first <= phrase.first or not found:
        return False
    if _is_led_by_genitive(skeleton, phrase, first, found, language):
        return not _is_known_behind(found, people)
    before = lows[first - 1]
    if first - 3 >= phrase.first and lows[first - 2] in language.genitives and lows[first - 3] in related:
        return skeleton.words[first - 1][0].isupper()
    ending = next((one for one in language.name_cases.owners if found[-1].endswith(one)), None)
    if ending is None:
        return False
    if before in related and len(found) > 1:
        is_own = lows[first - 2] in language.possessives if first > 1 else False
        is_woman = before in language.role_words.women and found[0].lower() in language.female_names
        return not is_own and not is_woman  # "seine Witwe Anna Peters"
    known = found[-1].removesuffix(ending).casefold() in people.by_surname
    return known and skeleton.words[first - 1][0].isupper()


def _is_led_by_genitive(
    skeleton: Skeleton, phrase: Phrase, first: int, found: tuple[str, ...], language: Language
) -> bool:
    """ "die Landrätin des Kreises Lahnau", "das Amt der Vereinigten Inseln": whose office or body it is."""
    if first - 2 < phrase.first or skeleton.lows[first - 1] not in language.genitives - language.joining:
        return False
    is_noun = skeleton.words[first - 2][0].isupper()
    return is_noun and not any(is_given(word.lower(), language) for word in found)


def _is_known_behind(found: tuple[str, ...], people: People) -> bool:
    """ "die Sprecherin der Grünen Lee": her own name, who was named in full elsewhere."""
    bearers = people.by_surname.get(found[-1].casefold(), ())
    return len(found) > 1 and any(one.gender and one.words[-2:] != found[-2:] for one in bearers)
