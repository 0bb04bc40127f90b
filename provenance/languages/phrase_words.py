"""Where phrases and contents begin and end, who can speak, what has a title: small words, a row a language.

Data only.
"""

from __future__ import annotations

from collections.abc import Mapping

from provenance.languages.model import words
from provenance.languages.parts import PhraseWords

_CLAUSES = words("that whether calling saying as")
_DONE_TO = {
    **dict.fromkeys(words("accuse suspect convict"), words("of by")),
    **dict.fromkeys(words("charge"), words("with by")),
    **dict.fromkeys(words("tell order advise urge warn encourage beg implore"), words("to by")),
    **dict.fromkeys(words("remind"), words("of to by")),
    "say": frozenset({"to be", "to have"}),
    "report": words("missing dead killed injured wounded lost stolen"),
    "fear": words("dead lost drowned trapped killed"),
}
_TRANSITIVE = words(
    "accuse admonish applaud assail attack bash berate blame blast castigate challenge chide commend "
    "condemn criticise criticize defend denounce deride dismiss fault hail heckle lambaste mock "
    "praise rebuke ridicule scold slam thank quiz"
)
_DUBBING = words("brand call dub label name nickname term title")
_DONE_OVER = {
    **dict.fromkeys(_TRANSITIVE, words("for over as amid after by online")),
    **dict.fromkeys(_DUBBING, words("“ as by")),
    "expect": words("to"),
    **dict.fromkeys(words("describe remember portray depict announce identify celebrate"), words("as")),
}

PHRASE_WORDS: Mapping[str, PhraseWords] = {
    "en": PhraseWords(
        day_parts=words("day week month year evening morning afternoon night season hearing"),
        particles=words("out back on in up off aloud"),
        meetings=words(
            "interview interviews conversation chat call letter email e-mail statement remarks comments "
            "speech message briefing exchange talk podcast"
        ),
        meeting_links=words("with to for by"),
        adverbials=words(
            "in on at during after before to from via through following by without amid under outside inside"
        ),
        counting=words("least most"),
        comparing=words("more fewer less"),
        nobodys=words("no none"),
        tells_that=words("that"),
        shortly=words("late early earlier shortly soon"),
        setting_leads=words("ahead"),
        settings=words(
            "interview statement speech briefing conference news press email e-mail letter interviews "
            "remarks memo tweet report phone telephone call meeting twitter facebook televised video "
            "series post message hearing debate address release event rally appearance monday tuesday "
            "wednesday thursday friday saturday sunday town january february march april may june july "
            "august september october november december social radio television tv show program programme "
            "joint recent exclusive written column blog book op-ed opinion"
        ),
        noting=words("in"),
        to=words("to"),
        seen_as=words("as"),
        topics=words("of on"),
        owners=words("his her their my our your its"),
        nominal_endings=("ing", "’s", "'s"),
        perfects=words("has have had"),
        copulas=words("is was"),
        speaking=words("speaking"),
        anybody=words("someone somebody anyone everyone people others those"),
        done_to=_DONE_TO,
        transitive=_TRANSITIVE,
        nouns_too=words(
            "answer attack call charge claim comment demand doubt email estimate fear forecast hope joke "
            "note plan pledge point post promise question remark report request stress tie tweet view"
        ),
        adjectives=words(
            "first second third last latest recent new early earlier previous initial original final strong "
            "sharp harsh bitter public private own other main key written live"
        ),
        fronting=words("since by for with without despite under unlike until because"),
        who_words=words("who whose"),
        spans=words(
            "second seconds minute minutes hour hours day days night week weeks weekend month months year "
            "years decade decades century time"
        ),
        span_links=words("after before since ahead that she he they"),
        about_so_long=words(
            "just only nearly almost about around some less more than barely shortly long same"
        ),
        before_settings=words("in during at"),
        gestures=words(
            "comments move bid reference rebuke swipe nod dig jab blow setback show sign response"
        ),
        noun_links=words("to of for about on over against with in toward towards"),
        set_in_front=words("overall otherwise besides moreover furthermore regardless perhaps meantime"),
        or_words=words("or"),
        never_told=words("it he she they i we"),
        before_bare=words(
            "did do does will would can could may might must should didn't didn’t don't don’t doesn't "
            "doesn’t won't won’t wouldn't wouldn’t can't can’t cannot couldn't couldn’t"
        ),
        dubbing=_DUBBING,
        done_over=_DONE_OVER,
        meanwhile=words("as while when"),
        adjectival=("ous", "ful", "ed", "less", "able", "ible", "ish", "some"),
        done=words(
            "led run held built sent paid hit chosen written made drawn known shown seen found born lost "
            "left taken told heard hurt read close familiar present aware responsible opposed loyal"
        ),
        # "police training officer", "state housing Secretary Lee": nouns, and what stands before an office
        no_doing=words(
            "acting advertising banking betting boxing broadcasting coaching counselling cycling engineering "
            "farming fishing founding gambling governing hearing housing learning lending living managing "
            "manufacturing marketing meeting mining nursing outgoing incoming parking planning policing "
            "presiding printing publishing racing rowing ruling sailing shipping skating skiing sitting "
            "standing swimming teaching trading training visiting wrestling"
        ),
        pens=words(
            "statement statements release letter letters email emails e-mail e-mails note memo message tweet "
            "tweets post posts blog column essay update updates"
        ),
        penned=words(
            "signed issued released posted written published sent tweeted given made read delivered"
        ),
        penned_by=words("by from"),
        dying=words("died late"),
        subordinating=words(
            "when whenever after since as although though because if unless while before once until where "
            "whereas with"
        ),
        fused=words("what whatever"),
        contrasting=words("but yet"),
        fatal=words("died dies killed murdered slain dead drowned"),
        themes=words("on about after before following"),
        issuing=words(
            "issue issues issued issuing release releases released releasing put puts putting send sends "
            "sent sending post posts posted posting publish publishes published publishing write writes "
            "wrote written writing circulate circulated share shared tweet tweeted revise "
            "revised draft drafted file filed"
        ),
        particles_away=words("off up in out away back down over"),
        clauses=_CLAUSES,
        tells=_CLAUSES | words("about of on against over"),
        nots=words("not never cannot"),
        stands=words(
            "reject deny dismiss refute dispute rebut contest condemn criticise criticize welcome mock "
            "ridicule attack denounce echo support back"
        ),
        only=words("only just merely simply"),
        pointing=words("it this that"),
        people=words(
            "people police women men person someone anyone everyone everybody somebody nobody many some "
            "most few all others both one another source critic opponent supporter ally relative "
            "neighbour neighbor friend colleague girl boy child president's crowd audience public media "
            "press newspaper paper tabloid magazine website outlet channel broadcaster station network "
            "tribunal jury panel team staff crew side camp faction club charity company firm think-tank "
            "watchdog regulator operator maker group family couple pair majority minority world nation "
            "country state city town village region republic union bloc alliance coalition parliament "
            "assembly constitution law bill treaty charter manifesto motion complaint lawsuit indictment "
            "affidavit filing ruling verdict order decree book article editorial column story text "
            "message post tweet video tape recording transcript draft plan release communique communiqué "
            "declaration memo note notice sign banner poster slogan placard headline caption page "
            "review audit analysis research data figures results evidence findings resolution petition "
            "appeal advert advertisement ad intelligence leadership management justice delegation "
            "spokesperson email e-mail op-ed piece tribute suit account interview strategy average "
            "summary clip brief guy magnate mogul lady electorate class half third chancellery surrogate "
            "villager parent campaigner protester demonstrator survivor worker employee fishermen tourist "
            "refugee migrant troops fighter militant rescuer firefighter insider fan voter customer "
            "patient victim tenant local onlooker bystander witnesses eyewitness eyewitnesses detainee "
            "prisoner inmate investor organiser organizer user viewer reader listener shopper evacuee "
            "player coaches referee townspeople families mourner worshipper pilgrim volunteer medic "
            "paramedic observer monitor"
        ),
        person_endings=(
            *("er", "or", "ist", "ian", "man", "woman", "ee", "eer", "ant", "ent", "crat", "person"),
        ),
        inanimates=words(
            "weather number water power matter winter summer moment event content comment agreement "
            "investment treatment development argument offer border corner factor error terror horror "
            "mirror answer danger anger hunger murder disaster december october november september "
            "encounter chapter timber river fire-power percent accident incident extent "
            "talent element experiment environment movement payment shipment deployment"
        ),
        unspeaking=words(
            "whatever what what's what’s why how when where which whose whoever if that photo photos image "
            "video latest the update last first second third hours days weeks months years here there "
            "nothing "
            "something anything everything instead click read watch related analysis advertisement credit "
            "posted updated published file speaking asked next more less than number kind sort way part "
            "lot there's there’s better best bigger biggest initial subsequent foreign further additional "
            "earlier moreover likewise furthermore finally certainly thing things"
        ),
        participles=("ing", "ed"),
        objects=words("his her you it them him"),
        within_subjects=words("his her their you"),
        who=words("who"),
        asking=words("what"),
        before_verbs=words("who which to not n't"),
        plural_people=words("people police women men"),
        one_in_s=words(
            "news politics economics athletics physics mathematics statistics gymnastics series species "
            "headquarters means works barracks gallows crossroads gas atlas alias canvas perhaps always "
            "sometimes nowadays yes thanks"
        ),
        persons=words("one another"),
        before_days=words("on in since"),
        set_off=words("asked"),
        gerunds=("ing",),
        set_between=words("himself herself however though too"),
        clause_openers=words("while when after before"),
        whose=words("whose"),
        opens_nouns=words("the a an his her their its our my some"),
        before_articles=words("all both half such than as quite what like of"),
        articles=words("the a an"),
        works=words(
            "book film movie show song program programme series magazine article column podcast novel "
            "album play documentary essay painting speech memoir anthem commentary newspaper website game "
            "report episode band movies films books songs poem paper survey hashtag bestseller "
            "best-seller plan campaign project initiative exhibition strategy"
        ),
        works_people=words("host co-host anchor presenter star director author singer creator moderator"),
        before_titles=words(
            "on in the of by from for with at to a an his her its their titled entitled called named "
            "dubbed nicknamed classic and hit host"
        ),
        periods=words("days weeks months years hours minutes hour minute moments"),
        past=words("later ago earlier before"),
        questions=words("whether if why how what who when where which"),
        wordings=words("word term phrase"),
        inscribed=words(
            "words slogan motto inscription legend headline headlines caption hashtag entitled titled "
            "headlined captioned inscribed emblazoned lettered"
        ),
        as_tells=words("say tell write note observe explain argue report warn recall remark conclude"),
        namers=words("call called calls named name titled"),
        causes=words("for against"),
        parting=words("with against by between versus"),
        manner=words("how"),
        sources=words("of from by"),
        reactions=words(
            "reaction response answer verdict reply message assessment conclusion comment advice summary"
        ),
    ),
    "de": PhraseWords(
        done_infinitives=(("zu", "haben"), ("zu", "sein")),
        opens_purposes=words("um ohne statt anstatt"),
        nots=words("nicht nie niemals weder"),
        participle_shape=("ge", "t", "en"),
        hearing=words(
            "las liest lasen lesen hörte hört hörten hören anhören erhielt erhält erhielten bekam bekommt "
            "bekamen entdeckte entdeckt entdeckten erfuhr erfährt vernahm vernimmt sah sieht"
        ),
        about=words("über"),
        only=words("nur bloß allein"),
        articles=words("der die das dem den des ein eine einen einem einer eines"),
        persons=words("einer eine"),
        plans=words("initiative volksinitiative motion postulat petition kampagne ausstellung volksbegehren"),
        before_papers=words("der die das dem den des"),
        adverbials=words("in"),
        works=words(
            "magazin zeitung zeitschrift sender fernsehsender film buch lied album titel roman serie "
            "sendung blatt"
        ),
        before_titles=words(
            "die der das dem den des im zum zur beim vom laut schrieb berichtete meldete in an"
        ),
        wordings=words("wort begriff ausdruck"),
        calling=words("spricht sprach sprechen sprachen gesprochen rede redete"),
        calling_links=(("von", "einem"), ("von", "einer")),
        leads_told=words("wie"),
        convinced=words("überzeugt"),
        copulas=words("ist sind war waren sei seien"),
        subordinating=words("während nachdem obwohl bevor als"),
        intentions=words("ankündigung plänen willen vorstellungen vorstellung vorschlag vorschlägen"),
        shall=words("soll sollen solle sollten sollte"),
        set_off=words("angesprochen gefragt befragt konfrontiert angefragt nachgefragt"),
    ),
    "fr": PhraseWords(
        setting_leads=words("à a au aux dans lors après avant devant sur sous en pendant depuis par d’ d'"),
        tells_that=words("que qu’ qu'"),
        perfects=words("a ont avait avaient"),
        whose=words("dont"),
        penned=words(
            "fourni fournie publié publiée établi établie réalisé réalisée mené menée diffusé diffusée "
            "dressé dressée rédigé rédigée émis émise transmis transmise signé signée"
        ),
        penned_by=words("par"),
        nots=words("ne n' n’ jamais sans"),
        only=words("seulement uniquement que qu' qu’"),
        passives=("é", "ée", "és", "ées"),
        articles=words("l' l’ le la les un une"),
        set_off=words("lorsque lorsqu' lorsqu’ quand puisque si alors"),
        gerunds=("ant",),
        set_between=words("lui elle eux"),
        works=words("journal livre émission chaîne"),
        before_titles=words("le la les du au dans"),
        wordings=words("mot terme expression"),
        tones=words("voix ton air trait geste sourire regard soupir bloc murmure souffle rire revers"),
        clefts=words("celui celle autre premier première dernier dernière"),
        copulas=words("est était fut sont furent"),
        reactions=words(
            "réaction réponse avis constat verdict commentaire message conclusion sentiment credo mots propos"
        ),
        sources=words("de du d' d’"),
        called=words("nommé nommée prénommé prénommée dénommé dénommée surnommé surnommée appelé appelée"),
    ),
    "es": PhraseWords(
        setting_leads=words("a al en tras ante durante después antes desde por"),
        tells_that=words("que"),
        perfects=words("ha han había habían"),
        whose=words("cuyo cuya cuyos cuyas"),
        about_so_long=words("hace"),
        spans=words("días semanas meses años horas minutos semana mes año día"),
        penned=words(
            "elaborado elaborada publicado publicada realizado realizada emitido emitida difundido difundida "
            "facilitado facilitada presentado presentada ofrecido ofrecida redactado redactada firmado "
            "firmada"
        ),
        penned_by=words("por"),
        nots=words("no nunca jamás tampoco sin"),
        only=words("solo sólo solamente"),
        passives=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
        articles=words("el la los las un una"),
        set_off=words("mientras cuando aunque si"),
        gerunds=("ando", "endo"),
        works=words("diario libro revista película canal"),
        before_titles=words("el los del en la a"),
        wordings=words("palabra término"),
        tones=words("voz tono aire sonrisa gesto mirada suspiro forma manera modo"),
        clefts=words("otro otra uno una el la primero primera segundo segunda tercero último última"),
        copulas=words("fue es era fueron son"),
        reactions=words("palabras respuesta reacción mensaje opinión comentario conclusión reflexión frase"),
        sources=words("de del"),
        finite=("ó", "aron", "ieron"),
        called=words(
            "llamado llamada nombrado nombrada apodado apodada apellidado apellidada identificado "
            "identificada "
            "conocido conocida"
        ),
    ),
    "ru": PhraseWords(
        nots=words("не никогда"),
        only=words("только"),
        set_off=words("когда хотя пока если"),
        adjectival=("ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие"),
        gerunds=("уя", "ая", "яя", "вая", "ив", "ав", "ясь", "вшись"),
        wordings=words("слово термин"),
        hearing=words(
            "прочитал прочитала прочла прочёл прочел читает услышал услышала слышит получил получила нашел "
            "нашёл нашла увидел увидела"
        ),
        about=words("этом чем чём"),
    ),
}
