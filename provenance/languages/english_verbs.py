"""English verbs and nouns that present words, thoughts or wishes as someone's, in all their forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from provenance.languages.model import Cue, Form, words

# Mostly speech: may stand beside a string in marks or after a clause (", he said").
SPEECH = words(
    "say tell add ask reply answer respond state declare announce explain argue claim insist note observe "
    "remark comment warn caution stress emphasize emphasise underscore underline highlight assert affirm "
    "reaffirm maintain contend allege confirm deny concede admit acknowledge agree disagree recall remember "
    "reveal disclose report recount relate reiterate repeat continue conclude begin joke quip tweet write "
    "post blog text email message whisper shout yell scream cry exclaim mutter murmur mumble sigh laugh "
    "retort counter rejoin interject interrupt boast brag complain lament bemoan protest object urge "
    "exhort implore plead beg demand order command instruct advise counsel suggest propose recommend "
    "predict forecast prophesy foretell pledge promise vow swear threaten testify attest certify vouch "
    "quote cite mention point read sing chant pray preach lecture opine muse ponder wonder reason "
    "theorize theorise speculate guess estimate assure reassure inform notify brief remind "
    "proclaim pronounce profess confess hint imply intimate indicate signal convey express voice describe "
    "call label dub term brand characterize characterise tout hail praise applaud commend compliment "
    "criticize criticise condemn denounce decry blast slam rip lambaste castigate chide scold rebuke "
    "admonish assail attack bash accuse blame fault charge mock ridicule deride taunt tease dismiss reject "
    "rebut refute dispute contest challenge question defend justify clarify specify elaborate detail outline "
    "summarize summarise stipulate gush rave fume rage thunder roar bark growl grumble groan moan whine "
    "scoff sneer jeer boo heckle volunteer venture offer submit posit postulate enthuse marvel "
    "deadpan crow aver divulge declaim intone recite reckon chime echo expound advocate espouse "
    "reassert rant riff surmise allow grin beam chuckle giggle sob bellow bawl holler "
    "stammer drawl hiss seethe "
    "wail nod smirk chip pose gloat exult moot vent"
)

# Thought, wish and attitude, and things that show or find.
_THOUGHT = words(
    "think believe know feel hope fear expect want wish doubt suspect imagine assume presume suppose "
    "consider "
    "deem regard view see find understand realize realise recognize recognise learn discover hear conclude "
    "overhear decide determine judge plan intend aim seek need prefer like love hate worry regret dream "
    "anticipate foresee envision show demonstrate prove suggest reflect support oppose favor favour back "
    "endorse welcome approve disapprove reject refuse decline agree concur accept appreciate admire respect "
    "trust distrust resent envy crave desire long yearn ponder contemplate weigh mull debate discuss "
    "argue negotiate talk speak address reference refer allude invoke evoke appeal request petition seem "
    "appear promote push press lobby campaign vow commit choose forget ignore notice sense gather "
    "interpret perceive calculate project figure rate rank tally count poll survey list document record "
    "chronicle publish print broadcast air run leak warn bill depict portray paint cast frame present "
    "identify name peg measure attribute credit link tie liken compare equate invite encourage discourage "
    "dissuade persuade convince require permit forbid ban prohibit authorize authorise order direct "
    "instruct ask mean try attempt promise threaten rule hold opine disavow renounce repudiate "
    "disown embrace champion celebrate laud cheer salute thank congratulate apologize apologise lie "
    "misstate exaggerate downplay minimize tout bristle dodge sidestep hedge vote elect side "
    "sue focus rebuff restrict limit target acclaim opt sponsor appoint nominate hire pick select "
    "honor honour "
    "retweet share cover feature jab knock savage skewer lash pan hammer pummel berate upbraid scorn "
    "spurn "
    "snub resist fight pursue prosecute articulate herald extol exalt glorify romanticize idolize "
    "demonize vilify "
    "malign smear disparage belittle insult denigrate gloss needle grill interrogate quiz interview "
    "canvass monitor "
    "grant debunk discredit disprove verify validate legitimize rationalize excuse forgive pardon absolve "
    "exonerate "
    "punish sanction sign veto introduce unveil launch release float broach raise vent lodge file draft "
    "craft "
    "coin christen nickname headline paraphrase misquote misinterpret misrepresent twist distort spin dread "
    "loathe cherish treasure relish detest despise abhor mourn grieve applaud mind "
    "overlook disregard underestimate overestimate misjudge gauge eye envisage visualize conceive "
    "entertain brush deflect bless curse toast eulogize memorialize "
    "teach research study examine analyze analyse investigate review assess evaluate"
)

TOLD = words(
    "tell ask inform notify remind assure reassure brief warn advise urge instruct order beg implore exhort "
    "text email message persuade convince invite encourage caution thank"
)

# Nouns whose clause is content: "the claim that", "fears that".
_NOUNS = words(
    "claim claims assertion assertions allegation allegations statement statements belief beliefs view "
    "views argument arguments suggestion suggestions accusation accusations charge charges fear fears "
    "concern concerns hope hopes promise promises pledge pledges vow vows warning warnings threat threats "
    "announcement announcements report reports rumor rumors rumour rumours conclusion conclusions "
    "contention contentions notion idea opinion prediction predictions expectation expectations "
    "admission acknowledgment acknowledgement insistence recommendation demand demands call calls "
    "complaint complaints criticism denial proposal proposals plan plans decision request requests "
    "question questions doubt doubts theory evidence finding findings assurance assurances confidence "
    "reminder speculation impression understanding desire support opposition remarks comments remark comment "
    "attack attacks endorsement endorsements praise rhetoric stance position positions pitch appeal appeals "
    "refusal willingness attempt effort efforts intention intentions ambition ambitions commitment objection "
    "objections response reaction reply answer advice approval disapproval preference rejection condemnation "
    "defense defence description account story stories narrative revelation revelations disclosure"
)

# Adjectives whose clause is content: "confident that", "unclear whether".
_ADJECTIVES = words(
    "clear unclear obvious apparent evident sure unsure confident certain convinced aware unaware "
    "worried concerned afraid fearful hopeful optimistic pessimistic skeptical sceptical glad proud "
    "surprised happy unhappy willing unwilling eager ready reluctant determined adamant doubtful careful "
    "critical supportive dismissive wary mindful insistent tired sick disappointed pleased angry sorry "
    "grateful anxious keen excited open opposed likely unlikely interested committed"
)

_IRREGULAR: Mapping[str, tuple[str, str, str]] = {
    # lemma: third person, past (and participle of the past), -ing
    "say": ("says", "said", "saying"),
    "tell": ("tells", "told", "telling"),
    "write": ("writes", "wrote written", "writing"),
    "think": ("thinks", "thought", "thinking"),
    "know": ("knows", "knew known", "knowing"),
    "feel": ("feels", "felt", "feeling"),
    "see": ("sees", "saw seen", "seeing"),
    "find": ("finds", "found", "finding"),
    "understand": ("understands", "understood", "understanding"),
    "hear": ("hears", "heard", "hearing"),
    "overhear": ("overhears", "overheard", "overhearing"),
    "show": ("shows", "showed shown", "showing"),
    "seek": ("seeks", "sought", "seeking"),
    "mean": ("means", "meant", "meaning"),
    "speak": ("speaks", "spoke spoken", "speaking"),
    "swear": ("swears", "swore sworn", "swearing"),
    "begin": ("begins", "began begun", "beginning"),
    "foresee": ("foresees", "foresaw foreseen", "foreseeing"),
    "foretell": ("foretells", "foretold", "foretelling"),
    "forget": ("forgets", "forgot forgotten", "forgetting"),
    "forbid": ("forbids", "forbade forbidden", "forbidding"),
    "hold": ("holds", "held", "holding"),
    "forgive": ("forgives", "forgave forgiven", "forgiving"),
    "quiz": ("quizzes", "quizzed", "quizzing"),
    "choose": ("chooses", "chose chosen", "choosing"),
    "teach": ("teaches", "taught", "teaching"),
    "sing": ("sings", "sang sung", "singing"),
    "read": ("reads", "read", "reading"),
    "cast": ("casts", "cast", "casting"),
    "run": ("runs", "ran", "running"),
    "lie": ("lies", "lied", "lying"),
    "tie": ("ties", "tied", "tying"),
    "paint": ("paints", "painted", "painting"),
    "misstate": ("misstates", "misstated", "misstating"),
    "fight": ("fights", "fought", "fighting"),
    "spin": ("spins", "spun", "spinning"),
    "broadcast": ("broadcasts", "broadcast", "broadcasting"),
    "laugh": ("laughs", "laughed", "laughing"),
    "label": ("labels", "labeled labelled", "labeling labelling"),
    "marvel": ("marvels", "marveled marvelled", "marveling marvelling"),
    "signal": ("signals", "signaled signalled", "signaling signalling"),
    "counsel": ("counsels", "counseled counselled", "counseling counselling"),
    "pummel": ("pummels", "pummeled pummelled", "pummeling pummelling"),
}
_DOUBLING = words(
    "prefer concur rebut spur pan snub jab pin spin beg brag quip plan submit admit rip slam grin sob "
    "nod chip chat commit "
    "permit ban dub tip blog peg refer abhor regret sidestep deadpan extol aver"
)


def _regular(lemma: str) -> tuple[str, str, str]:
    if lemma in _DOUBLING:
        stem = lemma + lemma[-1]
        return lemma + "s", stem + "ed", stem + "ing"
    if lemma.endswith("e"):
        ing = lemma + "ing" if lemma.endswith(("ee", "ye")) else lemma[:-1] + "ing"
        return lemma + "s", lemma + "d", ing
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    plural = lemma + "es" if lemma.endswith(("s", "sh", "ch", "x", "z")) else lemma + "s"
    return plural, lemma + "ed", lemma + "ing"


def _forms(lemma: str) -> Iterator[tuple[str, Form]]:
    third, past, ing = _IRREGULAR.get(lemma) or _regular(lemma)
    yield lemma, Form.BASE
    yield third, Form.PRESENT
    for form in ing.split():
        yield form, Form.PARTICIPLE
    for form in past.split():
        yield form, Form.PAST


def _cues() -> dict[str, Cue]:
    table = {noun: Cue(noun, Form.NOUN) for noun in sorted(_NOUNS)}
    table |= {word: Cue(word, Form.ADJECTIVE) for word in sorted(_ADJECTIVES)}
    for lemma in sorted(SPEECH | _THOUGHT):
        for form, kind in _forms(lemma):
            table[form] = Cue(lemma, kind)
    return table


# Verbs that speak with a small word behind them only: third person, past, -ing; the lemma is the pair.
_PAIRS: Mapping[str, str] = {
    "fires fired firing": "back out",
    "shoots shot shooting": "back",
    "hits hit hitting": "back out",
    "strikes struck striking": "back",
    "claps clapped clapping": "back",
    "pushes pushed pushing": "back",
    "goes went going": "on",
    "carries carried carrying": "on",
    "chimes chimed chiming": "in",
    "chips chipped chipping": "in",
    "weighs weighed weighing": "in",
    "cuts cut cutting": "in",
    "jumps jumped jumping": "in",
    "breaks broke breaking": "in",
    "lashes lashed lashing": "out",
    "blurts blurted blurting": "out",
    "calls called calling": "out",
    "sums summed summing": "up",
}


def _pairs() -> dict[str, Cue]:
    table: dict[str, Cue] = {}
    for forms, particles in _PAIRS.items():
        third, past, ing = forms.split()
        for particle in particles.split():
            for form, kind in ((third, Form.PRESENT), (past, Form.PAST), (ing, Form.PARTICIPLE)):
                table[f"{form} {particle}"] = Cue(f"{third} {particle}", kind)
    return table


PARTICLE_VERBS: Mapping[str, frozenset[str]] = {
    form: frozenset(particles.split()) for forms, particles in _PAIRS.items() for form in forms.split()
}
CUES: Mapping[str, Cue] = _cues() | _pairs()
SPEAKING = SPEECH | {cue.lemma for cue in _pairs().values()}


_PUBLISHED = words("statement statements remarks comment comments speech address interview letter post tweet")
_ASKED = words("question questions request requests query queries inquiry inquiries call calls email emails")
EMPTY_CONTENTS: Mapping[str, frozenset[str]] = {
    "words": words("comment nothing little so otherwise goodbye hello"),
    "pointing": words("this these it so"),
    "shown": words("aired broadcast taped recorded filmed airing"),
    "answer": _ASKED,
    "back": words("down off away out"),
    "respond": _ASKED
    | words("report reports scene incident incidents alarm alarms emergency crash fire blaze"),
    "reply": _ASKED,
    "ask": words("question questions"),
    "address": words(
        "convention conference meeting rally crowd crowds audience gathering session assembly nation "
        "congress parliament reporters supporters delegates lawmakers voters students troops summit forum "
        "class"
    ),
    "call": words(
        "conference meeting vote election elections strike witness witnesses police ambulance referendum "
        "session summit rally mother father wife husband parents doctor lawyer office case number"
    ),
    "write": words(
        "book books article articles letter letters song songs novel novels memoir column columns script "
        "poem play essay essays op-ed paper check cheque software code thesis"
    ),
    "tell": words("story stories joke jokes tale tales"),
    "seek": words("re-election reelection office asylum shelter treatment refuge"),
    "repeat": _PUBLISHED,
    "reiterate": _PUBLISHED,
    "issue": _PUBLISHED,
    "release": _PUBLISHED,
    "read": _PUBLISHED,
    "post": _PUBLISHED,
    "publish": _PUBLISHED,
    "show": words("poster posters sign signs banner banners placard ticket passport photo photos picture"),
    "nouns": words("call calls"),
    "negated": words("mention discuss address raise"),
    "withheld": words("name names identified named quoted"),
    "unsaid": words(
        "refused refuses refusing declined declines declining failed fails yet forgot forgets neglected "
        "right power ability authority freedom permission need obligation duty"
    ),
    "modals": words("may might could should"),
    "unreal": words("would"),
    "slight": words("have also well even perhaps possibly easily justly rightly fairly truthfully"),
    "denials": words("denied denies deny denying"),
    "hearsay": words("allege say believe report think understand know suspect presume"),
    "undecided": words("neither nor or wish wishes wished"),
    "asking": words("did does had"),
    "requests": words(
        "asking urging asked asks wanted wants urged urges told tells ordered orders instructed begged"
    ),
    "supposed": words("if unless had should"),
    "namers": words("call quote"),
    "leading": frozenset({"goes on"}),
    "interviewing": words("interview quiz grill interrogate poll survey canvass"),
    "giving": words(
        "give gives gave given giving issue issues issued issuing make makes made making offer offers "
        "offered offering voice voices voiced voicing express expresses expressed expressing sound sounds "
        "sounded sounding send sends sent sending deliver delivers delivered repeat repeats repeated raise "
        "raises raised raising leave leaves left leaving take takes took taken taking hold holds held holding"
    ),
    "studying": words("study survey poll report analysis research review audit inquiry investigation"),
    "hearing": words(
        "court courts jury juries jurors judge judges magistrate magistrates sheriff coroner tribunal "
        "inquest inquiry enquiry hearing trial committee commission panel council councillors board meeting "
        "assembly parliament senate commons lords mps conference audience congregation mourners"
    ),
}
