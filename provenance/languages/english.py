"""English: cues, pronouns, titles and small words of news prose."""

from __future__ import annotations

from provenance.languages.clause_words import CLAUSE_WORDS
from provenance.languages.english_bodies import BODIES
from provenance.languages.english_credits import ENGLISH_CREDITS
from provenance.languages.english_men import MALE
from provenance.languages.english_people import DEMONYMS, TRADES
from provenance.languages.english_verbs import CUES, EMPTY_CONTENTS, PARTICLE_VERBS, SPEAKING, TOLD
from provenance.languages.english_women import FEMALE
from provenance.languages.model import Language, Pronoun, words
from provenance.languages.phrase_words import PHRASE_WORDS
from provenance.languages.role_words import ROLE_WORDS

_ROLE_GROUPS = (
    words("head chief leader boss chairman chairwoman chairperson chair president"),
    words("head chief leader boss director chief-executive ceo president commissioner founder"),
    words("head chief leader boss secretary secretary-general"),
    words("head-of-state president king queen monarch leader emperor emir sultan"),
    words("spokesman spokeswoman spokesperson press-secretary spokespeople"),
    words("minister secretary diplomat"),
    words("premier prime-minister leader"),
    words("lawmaker deputy senator congressman congresswoman representative legislator mp parliamentarian"),
    words("ambassador envoy diplomat representative"),
    words("diplomat spokesman spokeswoman spokesperson"),
    words("lawyer attorney counsel solicitor barrister prosecutor"),
    words("general commander officer colonel admiral"),
    words("ombudsman ombudswoman defender"),
    words("official minister spokesman spokeswoman director officer"),
)

_ROLES = words(
    "spokesman spokeswoman spokesperson president minister premier secretary director chairman chairwoman "
    "chair "
    "chairperson ceo chief head leader senator governor congressman congresswoman representative lawmaker "
    "ambassador envoy mayor commissioner commander general colonel captain admiral official officer "
    "adviser advisor aide strategist analyst expert economist professor researcher scientist doctor "
    "lawyer attorney prosecutor judge justice sheriff deputy counsel solicitor detective coach manager "
    "candidate nominee owner founder co-founder author writer editor journalist reporter columnist "
    "pastor bishop archbishop cardinal pope imam rabbi priest king queen prince princess emir sultan "
    "diplomat speaker chancellor vice-president treasurer coordinator organizer activist historian "
    "resident witness father mother brother sister son daughter wife husband widow uncle aunt student "
    "successor predecessor teacher farmer driver pilot actor actress singer producer star billionaire "
    "businessman businesswoman executive partner member delegate pollster consultant correspondent host "
    "moderator inspector auditor superintendent principal dean fellow scholar legislator councilman "
    "councilwoman mp parliamentarian whip monarch emperor engineer surgeon nurse veteran soldier "
    "ombudsman ombudswoman defender rapporteur patriarch catholicos cleric mufti co-chair "
    "passenger deckhand lecturer pm fm cm assistant "
    "striker midfielder goalkeeper winger skipper boss gaffer substitute backbencher trader "
    "pensioner fisherman motorist commuter shopkeeper neighbour neighbor politician "
    "statesman interlocutor republican democrat conservative man woman boy girl native"
)

_PRONOUNS = {
    "he": Pronoun("m", "s"),
    "she": Pronoun("f", "s"),
    "they": Pronoun("", "p"),
    "it": Pronoun("n", "s"),
    "i": Pronoun("", "s", 1),
    "we": Pronoun("", "p", 1),
    "you": Pronoun("", "s", 2),
    "him": Pronoun("m", "s"),
    "her": Pronoun("f", "s"),
    "his": Pronoun("m", "s"),
    "their": Pronoun("", "p"),
    "them": Pronoun("", "p"),
}
# "he'd", "they’re": a clause begins here, as with the bare pronoun.
_CONTRACTED = {
    f"{word}{mark}{ending}": _PRONOUNS[word]
    for word in ("he", "she", "they", "it", "i", "we", "you")
    for mark in "'’"
    for ending in ("d", "s", "ll", "re", "ve", "m")
}

ENGLISH = Language(
    code="en",
    speaker_trust=1.0,
    cues=CUES,
    speech=SPEAKING,
    particle_verbs=PARTICLE_VERBS,
    told=TOLD,
    formulas=(
        ("according", "to"),
        ("as", "reported", "by"),
        ("as", "first", "reported", "by"),
        ("in", "the", "words", "of"),
        ("in", "the", "view", "of"),
        ("in", "the", "opinion", "of"),
        ("as", "per"),
    ),
    put_words=words("put puts"),
    pronouns=_PRONOUNS | _CONTRACTED,
    relatives=words("who which that whom"),
    that_words=words("that"),
    openers=words(
        "that whether if how why what when where who which to not about for on of against as because "
    ),
    like_words=words("as"),
    names_too=words("May April June August Will Mark Rob Grant Pat Still Early Just Day"),
    determiners=words(
        "the a an this that these those his her their its our my your some many several most all both no "
        "each every neither another other two three four five six seven eight nine ten one few dozens"
    ),
    prepositions=words(
        "of in on at to for from with by about against between among into over under during before after "
        "through without within outside inside toward towards near since until despite than via like amid "
        "upon across around behind beneath beyond per along throughout following including regarding "
        "concerning"
    ),
    conjunctions=words(
        "and but or nor yet because while when as if although though whereas since unless until where so "
        "once after before whatever whenever wherever"
    ),
    auxiliaries=words(
        "is are was were be been being am has have had having do does did will would shall should can could "
        "may might must 's 've 'd isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't "
        "won't "
        "wouldn't can't cannot couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t "
        "don’t didn’t won’t wouldn’t can’t couldn’t shouldn’t not never"
    ),
    finite_verbs=words(
        "went goes came comes got gets took takes gave gives made makes met left stood sat ran fell kept "
        "spent brought sent held lost led won built paid began begins became becomes grew drew drove flew "
        "rose broke caught bought fought taught wore threw chose laid lies shook struck arrived walked moved "
        "remained include includes included contain contains contained comprise comprises consist consists "
    ),
    adverbs=words(
        "also later then now still again once earlier recently today yesterday tomorrow too just even only "
        "further already often always thus however first so therefore meanwhile once-again indeed instead "
        "nevertheless nonetheless both simply soon ever rather himself herself themselves itself previously "
        "repeatedly publicly reportedly simultaneously additionally afterwards afterward "
        "separately together perhaps maybe moreover hence furthermore finally lastly certainly possibly "
        "probably apparently obviously fortunately unfortunately eventually ultimately initially besides "
        "otherwise likewise elsewhere"
    ),
    time_words=words(
        "monday tuesday wednesday thursday friday saturday sunday january february march april june july "
        "august september october november december jan feb mar apr jun jul aug sept sep oct nov dec today "
        "yesterday "
        "tonight morning afternoon evening night week weekend month year mon tue wed thu fri sat sun"
    ),
    near_times=words("last this next late early earlier"),
    titles={
        **dict.fromkeys(
            words(
                "det cpl pvt supt insp pte engr lcpl amb comdr treas ald spc barr msgr ens ofc "
                "ven mx atty pfc coun venerable reverend mna mpa mla mlc mk mep td adv advocate "
                "barrister brig brigadier commodore marshal magistrate coroner constable trooper "
                "ssp dsp asp acp dcp dci dcs wpc dsi dig igp aig sho"
            ),
            "",
        ),
        **dict.fromkeys(words("fr bro br ptr"), "m"),
        **dict.fromkeys(words("sis sra dra mme mlle"), "f"),
        "mr": "m",
        "sir": "m",
        "lord": "m",
        "mrs": "f",
        "ms": "f",
        "miss": "f",
        "lady": "f",
        "dame": "f",
        "madam": "f",
        "pm": "",
        "fm": "",
        "mx": "",
        "dr": "",
        "prof": "",
        "professor": "",
        "sen": "",
        "rep": "",
        "gov": "",
        "gen": "",
        "col": "",
        "lt": "",
        "sgt": "",
        "capt": "",
        "maj": "",
        "adm": "",
        "cmdr": "",
        "rev": "",
        "hon": "",
        "pres": "",
        "st": "",
        "president": "",
        "senator": "",
        "governor": "",
        "elect": "",
        "president-elect": "",
        "governor-elect": "",
        "mayor-elect": "",
        "senator-elect": "",
        "representative": "",
        "secretary": "",
        "minister": "",
        "judge": "",
        "justice": "",
        "justices": "",
        "chancellor": "",
        "ambassador": "",
        "general": "",
        "pope": "m",
        "king": "m",
        "queen": "f",
        "prince": "m",
        "princess": "f",
        "spokesman": "m",
        "spokeswoman": "f",
        "spokesperson": "",
        "congressman": "m",
        "congresswoman": "f",
        "mayor": "",
        "vice": "",
        "prime": "",
        "foreign": "",
        "former": "",
        "chief": "",
        "chairman": "m",
        "chairwoman": "f",
        "sheriff": "",
        "attorney": "",
        "deputy": "",
        "speaker": "",
        "premier": "",
        "bishop": "m",
        "archbishop": "m",
        "cardinal": "m",
        "father": "m",
        "sister": "f",
        "coach": "",
        "captain": "",
        "colonel": "",
        "sergeant": "",
        "lieutenant": "",
        "major": "",
        "commander": "",
        "admiral": "",
        "detective": "",
        "officer": "",
        "director": "",
        "adviser": "",
        "advisor": "",
        "strategist": "",
        "defence": "",
        "defense": "",
        "interior": "",
        "finance": "",
        "ayatollah": "m",
        "imam": "m",
        "crown": "",
        "leader": "",
        "press": "",
        "state": "",
        "first": "",
        "assistant": "",
        "undersecretary": "",
        "commissioner": "",
        "analyst": "",
        "professor.": "",
        "candidate": "",
        "nominee": "",
        "economist": "",
        "historian": "",
        "author": "",
        "editor": "",
        "reporter": "",
        "host": "",
        "envoy": "",
        "head": "",
        "spokespeople": "",
        "aide": "",
        "comrade": "",
        "alhaji": "m",
        "alhaja": "f",
        "mallam": "m",
        "otunba": "m",
        "engr": "",
        "barr": "",
        "pastor": "",
        "prophet": "",
        "evangelist": "",
        "deacon": "",
        "hajiya": "f",
        "dato": "m",
        "datuk": "m",
        "datin": "f",
        "haji": "m",
        "ustaz": "m",
        "maulana": "m",
        "mufti": "m",
        "pandit": "m",
        "shri": "m",
        "smt": "f",
        "shrimati": "f",
        "kumari": "f",
        "sardar": "m",
        "begum": "f",
        "seri": "",
        "sri": "",
        "señor": "m",
        "señora": "f",
        "monsignor": "m",
        "baroness": "f",
        "baron": "m",
        "earl": "m",
        "duke": "m",
        "duchess": "f",
        "superintendent": "",
        "inspector": "",
        "constable": "",
        "garda": "",
        "igwe": "m",
        "oba": "m",
        "emir": "m",
        "obong": "m",
        "eze": "m",
        "kaumātua": "",
        "pc": "",
        "dci": "",
        "dsp": "",
        "igp": "",
        "honourable": "",
        "honorable": "",
        "excellency": "",
        "mp": "",
        "mps": "",
        "cllr": "",
        "cr": "",
        "councillor": "",
        "archdeacon": "",
        "canon": "",
        "chairperson": "",
        "cm": "",
        "lop": "",
        "vc": "",
        "rear": "",
        "permanent": "",
        "veteran": "",
    },
    roles=_ROLES,
    trades=TRADES,
    role_words=ROLE_WORDS["en"],
    phrase_words=PHRASE_WORDS["en"],
    clauses=CLAUSE_WORDS["en"],
    role_groups=_ROLE_GROUPS,
    offices=words("mayor governor premier prime-minister pm fm cm chancellor senator pope"),
    bodies=BODIES,
    abbreviations=words(
        "rs mr mrs ms dr prof sen sens rep reps gov govs gen col lt sgt capt maj adm cmdr rev hon pres st jr "
        "det dets cpl pfc pvt supt insp sgts asst atty cllr messrs pte fr bro engr lcpl amb comdr treas ald "
        "spc barr msgr br sis ptr brig dra mme mlle sra ing lic ens ofc ven mx adv sr vs "
        "jan feb mar apr jun jul aug sept sep oct nov dec no inc corp co ltd u.s u.k u.n d.c mt ft dept est "
        "assn bros ave blvd sec fig e.g i.e a.m p.m etc al ga fla calif tex mass conn ill mich minn wis "
        "pa va md ala ariz ark colo del ind kan ky la me miss mo mont neb nev n.h n.j n.m n.y n.c n.d "
        "okla ore r.i s.c s.d tenn vt wash w.va wyo"
    ),
    addressees=words(
        "reporters journalists lawmakers them him her me us voters supporters people parliament congress "
        "delegates viewers listeners investors officials members investigators police prosecutors court"
    ),
    female_names=FEMALE,
    male_names=MALE,
    demonyms=DEMONYMS,
    joining=words("and"),
    knows_people=True,
    bare_capitals={"WHO": "w.h.o", "IT": "i.t"},
    empty_contents=EMPTY_CONTENTS,
    passives=words("is are was were be been being"),
    asking=words("ask question press"),
    subject_forms=words("he she"),
    felt=words(
        "worry concern convince determine surprise excite please disappoint prepare commit incline alarm "
        "relieve worried concerned convinced determined surprised excited pleased disappointed prepared "
        "committed inclined alarmed relieved satisfy satisfied agree decide resolve tempt frustrate "
        "shock stun amaze interested"
    ),
    taking_over=words("and but while"),
    possessives=words("his her their"),
    views=words("words view opinion account assessment estimation judgment judgement"),
    before_views=words("in"),
    view_owners=words("his her their"),
    absolutes=words("never nobody nothing none always every everyone only all must impossible"),
    hedges=words("allegedly reportedly apparently possibly probably perhaps may might could seemingly"),
    function_words=words(
        "the and of to in that is was for it with as his on be at by he this had not are but from"
    ),
    credit_cues=ENGLISH_CREDITS,
)
