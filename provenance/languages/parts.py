"""The parts of a language that hang together: words of roles, of phrases, of credits. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from provenance.languages.role_cues import RoleCues


@dataclass(frozen=True, slots=True)
class RoleWords:
    """What stands with a noun of people and tells whom it means; every set holds lower-case forms.

    `definite` tell that one is known ("the", "his"), `indefinite` that one is brought in, `of_no_woman` those
    of them that no "she" means; `filling` are no part of what is asked for either ("former"), `beside` stand
    between nation and office. `nations` are printed short forms with their adjective, `no_nations` adjectives
    of no country; `compounds` are roles of several words, `short` the short forms of some, `stands_for` what
    short forms hold. `vague` nouns are only whoever was called so, `partisan` ones whoever spoke last,
    `anyone` may be a person of any office; `members` are no office. `outlets` speak as "it"; `agents` lead to
    who does ("by"). `kin` are relatives, who share a surname, `related` are all who are somebody's ("friend",
    in every case), `serving` those who speak for him and may be named themselves, `honorifics` ("Mrs") tell
    two of one surname apart; `crowds` what "they" can be though the word is no plural, `followers` people by
    a view, whose capitals make no name of one person, `follower_endings` the ends of such words.
    `named_bodies` are bodies by that very word ("the House"). `before_names` stand before a name where no
    table has them ("Ehefrau"), `women` and `men` are nouns that tell the gender of whom they mean,
    `women_of_office` and `men_of_office` of whom they stand before, as `woman_endings` do. `portfolios` are
    what an office is for and no title ("Secretary of State"), `departments` have one in their name; `firms`
    are nouns that a name stands behind ("the lender Northbank"), `tiers` what stands before a body's name and
    is none of it ("state"). `surnames_too` are nouns of people that behind a given name are a surname ("Ann
    King"). `aged` end who has an age ("37-year-old"), `counted` how often one has won ("two-time"), by one of
    `numbers`, which behind `ranks` tell who is first ("number one"); `place_genitives` end places behind an
    office ("Vertreter Nordlands"), `from_endings` nouns of who comes from somewhere ("Welshman"),
    `trade_endings` those of trades that no table lists ("Milchproduzent"); words that begin as `apart` make
    of an office another one ("der Zweite Bürgermeister"). `before_places` stand before places and bodies,
    hardly before people ("in", "the"). `named_after` stand before the name of one they honour ("rue Paul
    Doumer"), `settlements` with an "of" before their own ("village de Moulay Idriss"). `parties` are who
    stands before a court or was harmed; nobody `of_courts` is one ("accused", "counsel"). `coming` stand with
    the office of who comes into it ("new"), `leaving` of who leaves or left it. `of_siblings` tell relatives
    of one name apart ("the younger Lee"), `couples` lead to their names. `letters` are the words that short
    names of bodies, countries and states stand for ("МИД": "иностранных дел").
    """

    definite: frozenset[str] = frozenset()
    filling: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    of_no_woman: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    nations: Mapping[str, str] = field(default_factory=dict)
    no_nations: frozenset[str] = frozenset()
    compounds: tuple[tuple[str, ...], ...] = ()
    short: Mapping[str, str] = field(default_factory=dict)
    stands_for: Mapping[str, frozenset[str]] = field(default_factory=dict)
    vague: frozenset[str] = frozenset()
    partisan: frozenset[str] = frozenset()
    anyone: frozenset[str] = frozenset()
    members: frozenset[str] = frozenset()
    coming: frozenset[str] = frozenset()
    leaving: frozenset[str] = frozenset()
    of_siblings: frozenset[str] = frozenset()
    couples: frozenset[str] = frozenset()
    outlets: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    related: frozenset[str] = frozenset()
    serving: frozenset[str] = frozenset()
    honorifics: frozenset[str] = frozenset()
    crowds: frozenset[str] = frozenset()
    followers: frozenset[str] = frozenset()
    follower_endings: tuple[str, ...] = ()
    named_bodies: frozenset[str] = frozenset()
    portfolios: frozenset[str] = frozenset()
    departments: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    tiers: frozenset[str] = frozenset()
    letters: Mapping[str, frozenset[str]] = field(default_factory=dict)
    before_names: frozenset[str] = frozenset()
    women: frozenset[str] = frozenset()
    men: frozenset[str] = frozenset()
    surnames_too: frozenset[str] = frozenset()
    women_of_office: frozenset[str] = frozenset()
    men_of_office: frozenset[str] = frozenset()
    woman_endings: tuple[str, ...] = ()
    before_places: frozenset[str] = frozenset()
    named_after: frozenset[str] = frozenset()
    settlements: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    of_courts: frozenset[str] = frozenset()
    aged: tuple[str, ...] = ()
    counted: tuple[str, ...] = ()
    numbers: frozenset[str] = frozenset()
    ranks: frozenset[str] = frozenset()
    trade_endings: tuple[str, ...] = ()
    from_endings: tuple[str, ...] = ()
    place_genitives: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NameCases:
    """How names end in other cases, each with the ending of the nominative; the first that fits is taken.

    Surnames of `men` and `women`, names `given`, those `given_in_a` apart, `nouns` of people, and of bodies
    behind "in", `places`.
    Where one of `leading` or a formula stands in front, so that another case is certain: `led`, `led_women`
    and, for names in -a, `led_in_a`; `consonants` end a name that is in none. `adjectives` in front of a noun
    by the noun's last letter, `oblique_adjectives` all their endings in other cases. `owners` end the
    name of whom the next noun belongs to ("Lees Trainer"), `datives` that of whom is told, `singular` one
    person's in any case but a plural subject's, `origins` of countries; `weak` genitives, `plurals` some.
    """

    men: tuple[tuple[str, str], ...] = ()
    women: tuple[tuple[str, str], ...] = ()
    given: tuple[tuple[str, str], ...] = ()
    given_in_a: tuple[tuple[str, str], ...] = ()
    nouns: tuple[tuple[str, str], ...] = ()
    places: tuple[tuple[str, str], ...] = ()
    leading: frozenset[str] = frozenset()
    led: tuple[tuple[str, str], ...] = ()
    led_women: tuple[tuple[str, str], ...] = ()
    led_in_a: tuple[tuple[str, str], ...] = ()
    consonants: tuple[str, ...] = ()
    adjectives: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    oblique_adjectives: tuple[str, ...] = ()
    owners: tuple[str, ...] = ("\0",)
    datives: tuple[str, ...] = ("\0",)
    singular: tuple[str, ...] = ("\0",)
    origins: tuple[str, ...] = ()
    weak: tuple[tuple[str, str], ...] = ()
    plurals: tuple[str, ...] = ("\0",)


@dataclass(frozen=True, slots=True)
class PhraseWords:
    """Small words at which phrases and contents begin and end; every set holds lower-case forms.

    Behind a cue: `particles` belong to the verb ("wrote back"), `meetings` with `meeting_links` name whom
    one talked with ("interview with"), `adverbials` lead to time and place, `settings` are the nouns behind
    them ("in a statement"), `noting` those of them that "that" may follow, `to` before an infinitive,
    `seen_as` before what something is seen as, `topics` before what is spoken of; `owners` own the person
    told ("her advisers"), `nominal_endings` are none of a verb, `perfects` make a perfect.
    In what is empty: `particles_away` take a verb's content ("called off"), `clauses` and `tells` open one,
    `nots` deny a verb unless `only` stands behind, lemmas of `stands`
    take one to another's words, `pointing` words are no speakers ("this means").
    Who can speak: `people` and nouns in `person_endings`, not `inanimates`, never `unspeaking`;
    `participles` end what is no noun, `participle_shape` tells one by its prefix and endings,
    `objects` are pronouns in other cases, `within_subjects` those that
    may stand in a subject, `who` opens what describes one, `asking` ends it, `before_verbs` no noun follows,
    `passives` end a participle in front of its agent ("une source citée par");
    `plural_people` are plurals without an ending, `one_in_s` words in -s that are none, `persons`
    determiners that stand for a person ("one").
    Beside a speaker: `before_days` stand before a day, `set_off` open a clause before the subject, as words
    in `gerunds` do, `set_between` stand between two commas, `clause_openers` may do, as a word of `whose`;
    `opens_nouns` and `before_articles` tell where another noun begins, `articles` are all articles.
    `periods` with a number, and one of `past` behind them, tell when ("two days ago"); `questions` open one
    that was put to somebody ("asked whether").
    `plans` are named in marks by a whole phrase, `before_papers` stand before the name of a paper.
    Of marked strings: `works` and `works_people` have titles, `before_titles` stand before one, `wordings`
    before a word that is meant itself, `inscribed` before what is written somewhere, `calling` verbs with
    `calling_links` before what something is called, `namers` those before "it" and its name.
    In names: `causes` join a body's name and its cause ("Leeds for Human Rights"), `parting` lead from an
    office to another's name ("striker with"), `manner` to who put it so ("was how Lee put it"); `reactions`
    are what that was ("was the reply of Lee"), `sources` lead to whose it is ("from"), `as_tells`
    are lemmas of verbs that "as" makes tell what follows ("as Lee noted, ...").
    `day_parts` end what tells when between a speaker and the verb ("Lee earlier in the day said").
    `tones` tell how something is said ("d'une voix lasse"), `called` stand before the name of one who was
    brought in by what he is ("un vecino, llamado Juan"). `clefts` open a sentence that names its subject
    behind one of `copulas` ("otro que habló fue Juan"); `finite` end verbs that no verb stands behind.
    Behind `done_to` verbs of the past, by lemma, words or pairs of them that make them something done to whom
    stands in front ("a man charged with theft", "Residents told to leave"); behind those of `done_over` (“
    stands for words in marks) it is so where a sentence opens with that phrase or a comma ends it ("Lee
    slammed over the plan"). `transitive` and `dubbing` verbs stand before no subject; forms of
    `nouns_too` may be plurals, `noun_links` lead on from one ("claims about"). `fronting`
    opens what is said ("said for years, nobody cared"). Behind who said it a writer goes on with one of
    `who_words`, with one of `spans` and of `span_links` ("a day after"), one of `about_so_long` in front
    ("nearly"), or with one of `before_settings` in front of one of `settings`
    or `gestures` ("in a speech", "in a swipe at Lee"). Words with an ending of
    `adjectival` are no nouns, nor are `adjectives` behind a word that owns them ("her latest"), nor is one in
    -s a verb behind `before_bare` and a verb ("did not provide details"). A word of `never_told` is nobody
    who is told ("warned it would"), one of `or_words` leads to another name ("the Arden Trust, or AT,"), one
    of `set_in_front`, or in -ly, is no content alone; `done_infinitives` end what one tells to have done
    ("gab an, ihn gesehen zu haben"), unless one of `opens_purposes` opens it.
    Words of `meanwhile` open what was while one spoke ("the mill was lost, Lee said as she left"), those
    of `shortly` tell when with what follows ("late on Friday"), those of `counting` how many ("at least"),
    and of `comparing` ("more than"); what one of `nobodys` leads to is no speaker ("no apologies");
    one of `tells_that` opens what is said behind a setting ("said on condition of anonymity that"),
    which one of `adverbials` or `setting_leads` or a day opens.
    Behind a noun: `done` are participles without the ending of others and adjectives that a preposition
    follows ("the team led by Lee", "residents close to the mayor"), words
    `no_doing` in -ing take no object ("training officer"); `anybody` stands for people nobody names.
    `pens` are what somebody writes, `penned` and `penned_by` lead to who did ("a letter signed by"), and
    who does `issuing` says what it says; `subordinating`, `fused` ("what Lee
    wants") and `contrasting` keep the verb behind or in front of them from what stands past the next comma;
    `dying` and `fatal` tell of the dead ("the late", "was killed");
    `themes` stand behind a name in a label ("Lee on Chen:");
    `hearing` takes in what another says ("las: „...“"), `about` leads to whom that is about ("über"),
    or stands for what was said ("об этом").
    `leads_told` opens the clause of who tells what follows it ("wie Lee sagte, ..."); behind "nach" and one
    of `intentions` whoever has it tells what `shall` be ("nach den Plänen der Stadt soll"); `convinced`
    tells a belief only where one of `copulas` or "sich" stands ("ist überzeugt").
    Behind one of `copulas` `speaking` gives the words in marks that follow to whom the sentence tells of.
    """

    as_tells: frozenset[str] = frozenset()
    namers: frozenset[str] = frozenset()
    tones: frozenset[str] = frozenset()
    day_parts: frozenset[str] = frozenset()
    called: frozenset[str] = frozenset()
    clefts: frozenset[str] = frozenset()
    copulas: frozenset[str] = frozenset()
    finite: tuple[str, ...] = ()
    done_to: Mapping[str, frozenset[str]] = field(default_factory=dict)
    transitive: frozenset[str] = frozenset()
    dubbing: frozenset[str] = frozenset()
    nouns_too: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    noun_links: frozenset[str] = frozenset()
    set_in_front: frozenset[str] = frozenset()
    never_told: frozenset[str] = frozenset()
    or_words: frozenset[str] = frozenset()
    before_bare: frozenset[str] = frozenset()
    done_infinitives: tuple[tuple[str, str], ...] = ()
    opens_purposes: frozenset[str] = frozenset()
    who_words: frozenset[str] = frozenset()
    spans: frozenset[str] = frozenset()
    span_links: frozenset[str] = frozenset()
    about_so_long: frozenset[str] = frozenset()
    before_settings: frozenset[str] = frozenset()
    gestures: frozenset[str] = frozenset()
    fronting: frozenset[str] = frozenset()
    meanwhile: frozenset[str] = frozenset()
    shortly: frozenset[str] = frozenset()
    counting: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()
    nobodys: frozenset[str] = frozenset()
    tells_that: frozenset[str] = frozenset()
    setting_leads: frozenset[str] = frozenset()
    adjectival: tuple[str, ...] = ()
    done_over: Mapping[str, frozenset[str]] = field(default_factory=dict)
    done: frozenset[str] = frozenset()
    no_doing: frozenset[str] = frozenset()
    anybody: frozenset[str] = frozenset()
    pens: frozenset[str] = frozenset()
    penned: frozenset[str] = frozenset()
    penned_by: frozenset[str] = frozenset()
    issuing: frozenset[str] = frozenset()
    dying: frozenset[str] = frozenset()
    subordinating: frozenset[str] = frozenset()
    fused: frozenset[str] = frozenset()
    contrasting: frozenset[str] = frozenset()
    fatal: frozenset[str] = frozenset()
    themes: frozenset[str] = frozenset()
    speaking: frozenset[str] = frozenset()
    causes: frozenset[str] = frozenset()
    parting: frozenset[str] = frozenset()
    manner: frozenset[str] = frozenset()
    reactions: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    meetings: frozenset[str] = frozenset()
    meeting_links: frozenset[str] = frozenset()
    adverbials: frozenset[str] = frozenset()
    settings: frozenset[str] = frozenset()
    noting: frozenset[str] = frozenset()
    to: frozenset[str] = frozenset()
    seen_as: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    owners: frozenset[str] = frozenset()
    nominal_endings: tuple[str, ...] = ()
    perfects: frozenset[str] = frozenset()
    particles_away: frozenset[str] = frozenset()
    clauses: frozenset[str] = frozenset()
    tells: frozenset[str] = frozenset()
    nots: frozenset[str] = frozenset()
    stands: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    pointing: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    person_endings: tuple[str, ...] = ()
    inanimates: frozenset[str] = frozenset()
    unspeaking: frozenset[str] = frozenset()
    participles: tuple[str, ...] = ()
    participle_shape: tuple[str, ...] = ()
    passives: tuple[str, ...] = ()
    objects: frozenset[str] = frozenset()
    within_subjects: frozenset[str] = frozenset()
    who: frozenset[str] = frozenset()
    asking: frozenset[str] = frozenset()
    before_verbs: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    plural_people: frozenset[str] = frozenset()
    one_in_s: frozenset[str] = frozenset()
    before_days: frozenset[str] = frozenset()
    set_off: frozenset[str] = frozenset()
    gerunds: tuple[str, ...] = ()
    set_between: frozenset[str] = frozenset()
    clause_openers: frozenset[str] = frozenset()
    whose: frozenset[str] = frozenset()
    opens_nouns: frozenset[str] = frozenset()
    before_articles: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()
    works_people: frozenset[str] = frozenset()
    before_titles: frozenset[str] = frozenset()
    periods: frozenset[str] = frozenset()
    past: frozenset[str] = frozenset()
    questions: frozenset[str] = frozenset()
    plans: frozenset[str] = frozenset()
    before_papers: frozenset[str] = frozenset()
    wordings: frozenset[str] = frozenset()
    inscribed: frozenset[str] = frozenset()
    calling: frozenset[str] = frozenset()
    calling_links: tuple[tuple[str, str], ...] = ()
    hearing: frozenset[str] = frozenset()
    about: frozenset[str] = frozenset()
    leads_told: frozenset[str] = frozenset()
    intentions: frozenset[str] = frozenset()
    shall: frozenset[str] = frozenset()
    convinced: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class CreditCues:
    """The words of one language beside an outlet's name: patterns, and sets of lower-case words.

    Before the name stand `told` ("told"), `talks` ("interview with", led in by `talk_leads` and
    `talk_articles`; `talk_compounds` hang on it, "-Interview"), `reported` ("according to", "laut"),
    `staffed` ("correspondent of"), `polled` ("Umfrage für"; `poll_compounds` hang on it, "-Umfrage") and,
    where something was said "on" a broadcaster, `spoke` and `spoke_on`. Behind it stand `sayings`
    ("reported"). `of_this` before and `told_behind` behind it make it whom was told ("Об этом ...
    рассказал"). `persons` make it a person's name ("Mr"). `beside` and `beside_forms` describe an outlet
    ("state", "Russian-language"), `opening` end such a description. `given` open a line that credits
    ("Source:"), `leading` one that leads to the whole text ("Read more"), `photos` one that credits a
    picture. `unsaid` before a name make of talk none ("will appear on"), `called_off` behind it ("was
    cancelled") too, `own_words` of a report what the outlet says of itself ("a statement issued by");
    `columns` behind it are what others write for it ("op-ed"). A credit with a word `of_sentence` speaks
    for what its sentence tells ("according to"), not for a text; one `received` what was made public
    ("received by"); one that `witnessed` stands in front of was there (other than in English: "ont constaté
    des journalistes de"). `news` is what an agency or a channel is of ("agence de presse"). `speaks_ahead`
    stand behind "On CNN," where somebody spoke there; who `performed` before and one of `shows` behind a
    name is an actor, and no report.

    A name of no table is an outlet's where enough speaks for it. Behind `open_lent` ("interview with", two
    words) all, behind `open_hints` ("reported by") half, but all with `open_first` ("first") in front. Behind
    a person of theirs `open_reports` stand ("reports Ann Lee of") or `open_talks` ("told Ann Lee on"). Behind
    `open_told`: all, if words in marks end in front or only `open_when` or the sentence's end stands behind.
    Behind `open_inverted` all where a clause ends in front and the sentence behind (", reports Examplia.").
    Before `open_does` all ("has learned"), before `open_may_do` half ("reports"). `open_behind` may follow
    such a name ("that"); `open_titles` in capitals are of who works there. `bodies` are told things and are
    none; with one of `open_parts` among its words a name is hardly a person's ("Inside Exampletown").
    `around` are those around the name by which its role is told.
    """

    told: tuple[str, ...] = ()
    talks: tuple[str, ...] = ()
    talk_leads: tuple[str, ...] = ()
    talk_articles: tuple[str, ...] = ()
    talk_compounds: tuple[str, ...] = ()
    spoke: tuple[str, ...] = ()
    spoke_on: tuple[str, ...] = ()
    reported: tuple[str, ...] = ()
    sayings: tuple[str, ...] = ()
    staffed: tuple[str, ...] = ()
    of_this: tuple[str, ...] = ()
    told_behind: tuple[str, ...] = ()
    persons: tuple[str, ...] = ()
    beside: frozenset[str] = frozenset()
    beside_forms: tuple[str, ...] = ()
    opening: frozenset[str] = frozenset()
    given: tuple[str, ...] = ()
    leading: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()
    unsaid: tuple[str, ...] = ()
    called_off: tuple[str, ...] = ()
    own_words: tuple[str, ...] = ()
    of_sentence: frozenset[str] = frozenset()
    received: frozenset[str] = frozenset()
    witnessed: frozenset[str] = frozenset()
    news: frozenset[str] = frozenset()
    polled: tuple[str, ...] = ()
    poll_compounds: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    performed: tuple[str, ...] = ()
    shows: tuple[str, ...] = ()
    speaks_ahead: tuple[str, ...] = ()
    open_told: frozenset[str] = frozenset()
    open_lent: frozenset[str] = frozenset()
    open_hints: frozenset[str] = frozenset()
    open_inverted: frozenset[str] = frozenset()
    open_first: frozenset[str] = frozenset()
    open_reports: tuple[str, ...] = ()
    open_talks: tuple[str, ...] = ()
    open_does: tuple[str, ...] = ()
    open_may_do: tuple[str, ...] = ()
    open_behind: tuple[str, ...] = ()
    open_when: tuple[str, ...] = ()
    open_titles: tuple[str, ...] = ()
    open_parts: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    around: RoleCues = field(default_factory=RoleCues)
