"""What the stages know of a language: cues, pronouns, titles and small words. Data only, no text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from provenance.languages.channel_words import ChannelWords
from provenance.languages.clause_words import ClauseWords
from provenance.languages.listing import words as words
from provenance.languages.parts import CreditCues, NameCases, PhraseWords, RoleWords


class Form(StrEnum):
    """The forms of a cue that behave differently: "says", "said", "saying", "say"."""

    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"
    BASE = "base"
    NOUN = "noun"
    ADJECTIVE = "adjective"


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that presents words as someone's: its lemma and the form it is printed in."""

    lemma: str
    form: Form


@dataclass(frozen=True, slots=True)
class Pronoun:
    """A word that stands for a speaker: gender m, f, n or "", number s or p; person 2 is the reader."""

    gender: str
    number: str
    person: int = 3


@dataclass(frozen=True)
class Language:
    """One language as data; every set holds lower-case forms.

    `speech` are lemmas that mostly introduce words said; `told` are those that take an addressee
    ("told reporters"); `formulas` are word sequences before a named speaker ("according to"),
    `after_formulas` words after one ("zufolge"), `aside_formulas` words that put one in (", so X").
    `finite_verbs` are verbs that are no cues and end a subject ("went", "goes").
    `names_too` are small words that are names as well, as printed then ("May").
    `subjects_last` tells that a subject may follow verb and addressee ("relató a la cadena su tía"),
    `elides` that articles lose their vowel ("l'agence"), `drops_subjects` that a verb alone may speak
    ("afirmó").
    `view_words` open a sentence with who sees it so ("Pour le syndicat, « ... »"), `pointing` point back
    at words ("„...“ Das sagte Lee").
    `put_words` are verbs of "as X put it"; `particle_verbs` those that present words with a small word
    behind them only ("fired back"); such a pair is one cue, "fired back".
    `verb_second` tells that the subject may follow the verb anywhere and a comma opens content.
    `subject_pronouns`, `object_determiners`, `genitives`, the endings and `documents` tell subjects
    from other nouns where every noun is capitalised.
    `possessives` own the noun behind them ("his"); `views` are nouns of an opinion that a pronoun owns
    ("in her words", "seiner Ansicht nach"), `before_views` the preposition in front of them, `view_owners`
    the pronouns; `opinions` are nouns whose owner a colon gives the word to ("Das Fazit von X: ...").
    `joining` are the words for "and"; `reflexives` stand between string and verb ("s'emporte");
    `addressing` leads to who is told, behind the verb ("a la agencia"); `quoting_with` and `quoted_nouns`
    name who is quoted ("zitierte X mit den Worten"); `naming_links` stand before what something is called.
    `negations`, `own_pronouns` (that are the subject behind their verb), `behind_verbs` (between verb and
    subject), `relative_articles`, `impersonals` ("es heißt"), `fronted` (what opens a sentence and is no
    subject) and `statutes` (texts that "nach dem ..." cites) are asked where the verb stands second.
    `taking_over` joins a clause in which another may speak ("and"); `role_endings` end nouns of people that
    no table lists ("ostréiculteur").
    `origin_endings` end nouns that anyone from a place is called by ("el argentino", "le Messin"), capital
    or not; `bare_capitals` are small words whose capital is printed without its accent ("A Paris").
    `past_genders` are endings of the past with the gender they tell, the longer first.
    `plural_past` ends verbs that speak for a house, `in_words` lead to it ("отметили в ведомстве").
    `age_words` stand behind an age ("artiste de 34 ans"), `aged_endings` end who has one ("34-Jährige");
    `demonstratives` point back ("ce routier"), `emphatics` set one against another ("le procureur, lui,").
    `of_words` lead from an office to what it is for ("de"): who is named behind them is not the holder;
    `interjected` are word sequences put in between a verb and its subject ("pour sa part");
    `genitive_endings` end a name's owner in front of it ("министр Галлии Иван Лисов");
    `things` are nouns of a body that only point back to one ("la dependencia").
    `role_genders` are endings of nouns of people with the gender they tell, the longer first.
    `talk_nouns` with `talk_links` lead to an outlet spoken to ("entretien avec"; a case may do for the link),
    `post_places` to a platform ("en", "sur").
    `oblique` are pronouns that only a formula leads to ("selon lui"); `begins` are verbs that only tell that
    one sets out to speak ("comenzó diciendo"); `heard_in` are nouns of the occasion on which words
    were said, as word sequences by the kind of channel, `heard_leads` the words in front of them ("en"),
    `heard_anyhow` those that need none ("aux journalistes"); `air_nouns` with `air_links` lead to a station
    ("au micro de"), `outlet_words` are words that outlets are called by ("Diario"), `outlet_kinds`
    what stands in front of a name in marks ("телеканал «...»"), `outlet_datives` those of them that are told.
    `quoted_words` is what one passes on of someone ("приводит слова"), `adjective_endings` open a phrase
    whose noun follows ("Военный комиссар"); `own_objects` are whom the writer means himself by ("me dijo"),
    `verb_endings` end forms that are verbs and nothing else ("evitó"), `contracted` are prepositions with
    an article in them ("du", "del"),
    `participle_endings` end forms that are verbs behind an auxiliary only ("declarado"), `partitives` with
    `partitive_links` are one of many ("одна из жительниц").
    `dash_says` are verbs behind the comma that ends what a dash opened ("– Bra, säger Ann").
    `case_articles` with an adjective in `oblique_ending` are no subject ("der kleinen Zeitung").
    `article_genders` tells the gender of an article ("la": f), `documents_say` that a verb without a
    subject speaks for a document ("heißt es in", "говорится в"), `declines_names` that names have
    cases, `name_cases` how they end in them,
    `knows_people` that nouns of people can be told by the tables, so that other nouns do not speak.
    `asking` are lemmas of questions, which the one asked answers; `subject_forms` are pronouns that carry
    a person on from sentence to sentence ("he").
    `passives` make a passive with a participle ("was"), `felt` are cues that but look like one ("worried").
    `empty_contents` are words that tell nothing of what was said: alone ("words"), as what a verb has for its
    object (by its lemma), behind "to" of a noun ("nouns"), verbs of which a
    name is no content ("namers"), words that stand for what was said ("pointing": "said this in an
    interview") and verbs that only lead to another ("leading": "went on to win").
    `absolutes` leave no way out ("never"), `hedges` do ("apparently").
    `reported` are forms of moods that report, `reporting` of one that only does; `writers` are "I", "we".
    `trades` are nouns of people that hold no office ("plumber"): they stand in front of names and for them,
    `offices` those that nobody is called by who was not given one.
    `channel_words` tell to whom and where someone speaks, where cases and prepositions do.
    `speaker_trust`, 0..1, is how often a speaker proved right on articles never seen before, beside what
    the fitted weights say of it (English: as often as they say).
    `role_groups` are sets of role nouns that may name one person ("head", "chief", "secretary"),
    `role_words` what stands with such a noun and tells whom it means.
    `credit_cues` are the words beside an outlet's name, `phrase_words` those at which phrases end,
    `clauses` the endings and smallest words that tell verbs and clauses.
    """

    code: str
    cues: Mapping[str, Cue]
    speech: frozenset[str] = frozenset()
    told: frozenset[str] = frozenset()
    formulas: tuple[tuple[str, ...], ...] = ()
    pronouns: Mapping[str, Pronoun] = field(default_factory=dict)
    relatives: frozenset[str] = frozenset()
    that_words: frozenset[str] = frozenset()
    openers: frozenset[str] = frozenset()
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    time_words: frozenset[str] = frozenset()
    near_times: frozenset[str] = frozenset()
    titles: Mapping[str, str] = field(default_factory=dict)
    roles: frozenset[str] = frozenset()
    trades: frozenset[str] = frozenset()
    offices: frozenset[str] = frozenset()
    speaker_trust: float = 0.75
    role_groups: tuple[frozenset[str], ...] = ()
    role_words: RoleWords = field(default_factory=RoleWords)
    credit_cues: CreditCues = field(default_factory=CreditCues)
    phrase_words: PhraseWords = field(default_factory=PhraseWords)
    clauses: ClauseWords = field(default_factory=ClauseWords)
    name_cases: NameCases = field(default_factory=NameCases)
    channel_words: ChannelWords = field(default_factory=ChannelWords)
    bodies: frozenset[str] = frozenset()
    abbreviations: frozenset[str] = frozenset()
    addressees: frozenset[str] = frozenset()
    female_names: frozenset[str] = frozenset()
    male_names: frozenset[str] = frozenset()
    demonyms: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    like_words: frozenset[str] = frozenset()
    names_too: frozenset[str] = frozenset()
    finite_verbs: frozenset[str] = frozenset()
    after_formulas: frozenset[str] = frozenset()
    aside_formulas: frozenset[str] = frozenset()
    put_words: frozenset[str] = frozenset()
    view_words: frozenset[str] = frozenset()
    bare_capitals: Mapping[str, str] = field(default_factory=dict)
    origin_endings: tuple[str, ...] = ()
    pointing: frozenset[str] = frozenset()
    particle_verbs: Mapping[str, frozenset[str]] = field(default_factory=dict)
    subject_pronouns: frozenset[str] = frozenset()
    object_determiners: frozenset[str] = frozenset()
    genitives: frozenset[str] = frozenset()
    abstract_endings: tuple[str, ...] = ()
    adverb_endings: tuple[str, ...] = ()
    documents: frozenset[str] = frozenset()
    possessives: frozenset[str] = frozenset()
    views: frozenset[str] = frozenset()
    before_views: frozenset[str] = frozenset()
    view_owners: frozenset[str] = frozenset()
    opinions: frozenset[str] = frozenset()
    reported: frozenset[str] = frozenset()
    reporting: frozenset[str] = frozenset()
    writers: frozenset[str] = frozenset()
    joining: frozenset[str] = frozenset()
    reflexives: frozenset[str] = frozenset()
    addressing: frozenset[str] = frozenset()
    quoting_with: frozenset[str] = frozenset()
    quoted_nouns: frozenset[str] = frozenset()
    naming_links: Mapping[str, frozenset[str]] = field(default_factory=dict)
    negations: frozenset[str] = frozenset()
    empty_contents: Mapping[str, frozenset[str]] = field(default_factory=dict)
    passives: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    subject_forms: frozenset[str] = frozenset()
    felt: frozenset[str] = frozenset()
    absolutes: frozenset[str] = frozenset()
    hedges: frozenset[str] = frozenset()
    own_pronouns: frozenset[str] = frozenset()
    behind_verbs: frozenset[str] = frozenset()
    relative_articles: frozenset[str] = frozenset()
    impersonals: frozenset[str] = frozenset()
    case_articles: frozenset[str] = frozenset()
    oblique_ending: str = "\0"
    fronted: frozenset[str] = frozenset()
    statutes: frozenset[str] = frozenset()
    taking_over: frozenset[str] = frozenset()
    role_endings: tuple[str, ...] = ()
    past_genders: tuple[tuple[str, str], ...] = ()
    plural_past: tuple[str, ...] = ()
    in_words: frozenset[str] = frozenset()
    age_words: frozenset[str] = frozenset()
    aged_endings: tuple[str, ...] = ()
    demonstratives: frozenset[str] = frozenset()
    of_words: frozenset[str] = frozenset()
    interjected: tuple[tuple[str, ...], ...] = ()
    genitive_endings: tuple[str, ...] = ()
    things: frozenset[str] = frozenset()
    role_genders: tuple[tuple[str, str], ...] = ()
    talk_nouns: frozenset[str] = frozenset()
    talk_links: frozenset[str] = frozenset()
    post_places: frozenset[str] = frozenset()
    dash_says: frozenset[str] = frozenset()
    oblique: Mapping[str, Pronoun] = field(default_factory=dict)
    begins: frozenset[str] = frozenset()
    heard_in: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    heard_leads: frozenset[str] = frozenset()
    heard_anyhow: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    air_nouns: frozenset[str] = frozenset()
    air_links: frozenset[str] = frozenset()
    outlet_words: frozenset[str] = frozenset()
    outlet_kinds: frozenset[str] = frozenset()
    outlet_datives: frozenset[str] = frozenset()
    quoted_words: frozenset[str] = frozenset()
    own_objects: frozenset[str] = frozenset()
    participle_endings: tuple[str, ...] = ()
    verb_endings: tuple[str, ...] = ()
    contracted: frozenset[str] = frozenset()
    partitives: frozenset[str] = frozenset()
    partitive_links: frozenset[str] = frozenset()
    adjective_endings: tuple[str, ...] = ()
    emphatics: frozenset[str] = frozenset()
    article_genders: Mapping[str, str] = field(default_factory=dict)
    has_capital_nouns: bool = False
    has_articles: bool = True
    verb_second: bool = False
    elides: bool = False
    subjects_last: bool = False
    drops_subjects: bool = False
    documents_say: bool = False
    declines_names: bool = False
    knows_people: bool = False

    @cached_property
    def sorts(self) -> Mapping[str, str]:
        """The sort of each known word: cue and its form first, then the small words."""
        sorts: dict[str, str] = {}
        groups = (
            ("adverb", self.adverbs),
            ("time", self.time_words),
            ("relative", self.relatives),
            ("conjunction", self.conjunctions),
            ("preposition", self.prepositions),
            ("determiner", self.determiners),
            ("auxiliary", self.auxiliaries),
            ("pronoun", frozenset(self.pronouns)),
        )
        for name, group in groups:
            sorts.update(dict.fromkeys(group, name))
        for word, cue in self.cues.items():
            if cue.form is not Form.NOUN:
                sorts[word] = ("speech:" if cue.lemma in self.speech else "thought:") + cue.form
        return sorts

    @cached_property
    def reported_forms(self) -> frozenset[str]:
        """Where the verb stands second: verbs in the mood that reports ("zeige" beside "zeigt")."""
        if not self.verb_second:
            return self.reported
        present = {low for low, cue in self.cues.items() if cue.form is Form.PRESENT and low.endswith("t")}
        return frozenset(low[:-1] + "e" for low in present) - frozenset(self.cues) | self.reported

    @cached_property
    def says(self) -> frozenset[str]:
        """Verbs of saying as they stand behind a subject: "says", "said"."""
        finite = (Form.PAST, Form.PRESENT)
        return frozenset(
            low for low, cue in self.cues.items() if cue.lemma in self.speech and cue.form in finite
        )

    @cached_property
    def said(self) -> frozenset[str]:
        """Those of them in the past: "said"."""
        return frozenset(low for low in self.says if self.cues[low].form is Form.PAST)

    @cached_property
    def speaking(self) -> frozenset[str]:
        """Every form of the words of saying: "said", "saying", "statement"."""
        return frozenset(low for low, cue in self.cues.items() if cue.lemma in self.speech)

    @property
    def tells_by_case(self) -> bool:
        """Whether the case of an outlet's name tells that it was told: "sagte sie der Rundschau"."""
        return bool(self.channel_words.articles)

    @cached_property
    def roles_tell_gender(self) -> bool:
        """Whether "le coureur", "пенсионерка" tell a man from a woman."""
        return bool(self.article_genders) or not self.has_articles

    @cached_property
    def between_words(self) -> frozenset[str]:
        """Small words that may stand between a verb and the subject behind it."""
        return self.reflexives | self.adverbs | self.behind_verbs

    @cached_property
    def ends_content(self) -> frozenset[str]:
        """Words at which what is said may end, for another to speak."""
        return self.taking_over | {"according"}

    @cached_property
    def who(self) -> frozenset[str]:
        """Nouns that can speak: roles, titles, bodies and documents."""
        return self.roles | frozenset(self.titles) | self.bodies | self.documents

    @cached_property
    def person_nouns(self) -> frozenset[str]:
        """Nouns that mean people, a body or a document: roles, bodies and the plain words for them."""
        return self.roles | self.bodies | self.phrase_words.people

    @cached_property
    def nouns(self) -> frozenset[str]:
        """Every noun that a table lists: of people, bodies, documents and trades."""
        return self.who | self.person_nouns | frozenset(self.trades)

    @cached_property
    def given_names(self) -> frozenset[str]:
        """Given names, women's and men's."""
        return self.female_names | self.male_names

    @cached_property
    def small_words(self) -> frozenset[str]:
        """Words that are no part of a name even where a capital opens the sentence."""
        return self.prepositions | self.conjunctions | self.adverbs | self.relatives

    @cached_property
    def openings(self) -> frozenset[str]:
        """Small words and determiners: what may stand in front of a noun."""
        return self.determiners | self.small_words

    @cached_property
    def triggers(self) -> frozenset[str]:
        """Every word a proposal can start from: cues and the words of formulas."""
        formulas = self.formula_heads | self.after_formulas | self.aside_formulas
        formulas |= self.view_words
        return frozenset(self.cues) | formulas | self.put_words | frozenset(self.particle_verbs)

    @cached_property
    def ends_subjects(self) -> frozenset[str]:
        """Words that a subject may not go over, read from its end: a word of no such sort never stops one."""
        small = self.conjunctions | self.relatives | self.that_words | self.pronouns.keys()
        verbs = self.auxiliaries | self.finite_verbs | self.says
        return small | verbs | self.phrase_words.asking | {".", "and", "or"}

    @cached_property
    def before_verbs(self) -> frozenset[str]:
        """Words that may begin a verb's group: "has", "never", "yesterday"."""
        small = self.auxiliaries | self.adverbs | self.begins | self.own_objects
        return small | self.time_words | {"to"}

    @cached_property
    def when_and_where(self) -> frozenset[str]:
        """Words that time and place may begin with behind a verb: "on", "yesterday"."""
        links = self.phrase_words.meeting_links | self.phrase_words.adverbials
        return self.time_words | self.adverbs | self.near_times | self.phrase_words.periods | links

    @cached_property
    def in_front_of_names(self) -> frozenset[str]:
        """Words that stand in front of a name in capitals and are none: "President", "French", "The"."""
        people = self.roles | self.titles.keys() | self.demonyms
        return people | self.bodies | self.openers | self.conjunctions

    @cached_property
    def no_surnames(self) -> frozenset[str]:
        """Words that nobody is called by: bodies, roles, days and small words."""
        small = self.determiners | self.pronouns.keys() | self.prepositions
        return small | self.bodies | self.roles | self.time_words

    @cached_property
    def formula_heads(self) -> frozenset[str]:
        """The first words of the formulas."""
        return frozenset(self.formulas_by_head)

    @cached_property
    def formulas_by_head(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """The formulas by their first word, the longest first."""
        heads = {formula[0] for formula in self.formulas}
        longest = sorted(self.formulas, key=len, reverse=True)
        return {head: tuple(one for one in longest if one[0] == head) for head in heads}
