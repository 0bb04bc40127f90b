"""German: cues, pronouns, titles and small words of news prose."""

from __future__ import annotations

from provenance.languages.clause_words import CLAUSE_WORDS
from provenance.languages.english_men import MALE
from provenance.languages.english_verbs import SPEECH, TOLD
from provenance.languages.english_women import FEMALE
from provenance.languages.german_channels import CHANNELS
from provenance.languages.german_credits import GERMAN_CREDITS
from provenance.languages.german_names import GERMAN_FEMALE, GERMAN_MALE
from provenance.languages.german_people import GROUPS, OFFICES, ROLE_ENDINGS, ROLES, TITLES, TRADES
from provenance.languages.german_verbs import CUES
from provenance.languages.model import Language, Pronoun, words
from provenance.languages.parts import NameCases
from provenance.languages.phrase_words import PHRASE_WORDS
from provenance.languages.role_words import ROLE_WORDS
from provenance.languages.spellings import spelt_also

_DAYS = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
_DAYTIMES = "morgen vormittag mittag nachmittag abend nacht"

_REPORTING = words(
    "sei seien habe werde könne müsse solle dürfe wolle gebe gehe komme stehe mache bleibe wisse lasse sehe"
)

_OF_GERMANY = Language(
    code="de",
    speaker_trust=0.9,
    cues=CUES,
    speech=SPEECH
    | {
        "find",
        "judge",
        "contradict",
        "thank",
        "react",
        "think",
        "believe",
        "inform",
        "read",
        "speak",
        "defend",
        "point",
        "hint",
    },
    told=TOLD - {"ask", "inform"},
    formulas=(
        ("laut",),
        ("gemäß",),
        ("nach", "angaben", "von"),
        ("nach", "angaben", "der"),
        ("nach", "angaben"),
        ("nach", "auskunft"),
        ("nach", "erkenntnissen"),
        ("nach", "ansicht"),
        ("nach", "meinung"),
        ("nach", "auffassung"),
        ("nach", "aussagen"),
        ("nach", "aussage"),
        ("nach", "schätzungen"),
        ("nach", "berechnungen"),
        ("nach", "darstellung"),
        ("nach", "darstellungen"),
        ("nach", "einschätzung"),
        ("nach", "informationen"),
        ("nach", "worten"),
        ("nach", "den", "worten"),
        ("nach", "den", "angaben"),
        ("nach", "überzeugung"),
        ("nach", "berichten"),
        ("nach", "der", "ankündigung"),
        ("nach", "den", "plänen"),
        ("nach", "dem", "willen"),
        ("nach", "den", "vorstellungen"),
        ("nach", "der", "vorstellung"),
        ("nach", "dem", "vorschlag"),
        ("nach", "den", "vorschlägen"),
        ("aus", "sicht"),
    ),
    after_formulas=words("zufolge"),
    view_words=words("für"),
    pointing=words("das dies dieses so"),
    aside_formulas=words("so"),
    pronouns={
        "er": Pronoun("m", "s"),
        "sie": Pronoun("f", "s"),
        "es": Pronoun("n", "s"),
        "ich": Pronoun("", "s"),
        "wir": Pronoun("", "p"),
        "man": Pronoun("", "s"),
        "ihm": Pronoun("m", "s"),
        "ihn": Pronoun("m", "s"),
        "sein": Pronoun("m", "s"),
        "seine": Pronoun("m", "s"),
        "ihr": Pronoun("f", "s"),
        "ihre": Pronoun("f", "s"),
        "seiner": Pronoun("m", "s"),
        "seinen": Pronoun("m", "s"),
        "ihrer": Pronoun("f", "s"),
        "ihren": Pronoun("f", "s"),
        "letzterer": Pronoun("m", "s"),
        "letztere": Pronoun("f", "s"),
    },
    relatives=words("welcher welche welches deren dessen"),
    that_words=words("dass daß"),
    openers=words("dass daß ob wie warum weshalb wieso wer was wo wann zu"),
    like_words=words("wie als"),
    determiners=words(
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener "
        "jene jeder jede alle viele mehrere einige etliche manche solche solcher solchen zwei drei "
        "vier fünf sechs sieben acht neun zehn elf zwölf beide kein keine sein seine seiner ihr ihre ihrer "
        "unser unsere unserem unseren mein meine meinem meinen meiner "
        "dessen deren seinen seinem seines ihren ihrem ihres"
    ),
    prepositions=words(
        "in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter vor hinter neben "
        "zwischen "
        "durch ohne um seit während wegen trotz laut gemäß gegenüber per innerhalb außerhalb anlässlich "
        "angesichts ab bis seitens vonseiten statt anstatt anstelle außer samt mitsamt nebst entgegen "
        "zugunsten zulasten mithilfe infolge mangels hinsichtlich bezüglich dank jenseits unweit oberhalb "
        "unterhalb nahe aufgrund namens"
    ),
    conjunctions=words(
        "und aber oder doch sondern denn weil wenn als wie obwohl während bevor nachdem damit sodass"
    ),
    auxiliaries=words(
        "ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien würde würden kann "
        "können konnte könnte könne muss müssen musste müsse soll sollen sollte solle darf dürfe will "
        "wolle nicht ließ ließen lässt lassen"
    ),
    adverbs=words(
        "etwa beispielsweise auch dann nun jetzt noch schon wieder außerdem zudem weiter weiterhin dabei "
        "dazu darauf daraufhin später "
        "manchmal oft oftmals häufig stets immer meist meistens mitunter zuweilen bisweilen kürzlich jüngst "
        "neulich einst damals anfangs zuletzt danach sofort plötzlich natürlich leider hier dort da deshalb "
        "daher deswegen hierzu dafür davon überdies obendrein sodann immerhin "
        "zuvor bereits heute gestern morgen inzwischen unterdessen jedoch allerdings ebenfalls "
        "abschließend so "
        "zugleich gleichzeitig ferner darüber hinaus erneut ausdrücklich öffentlich nur sogar hingegen indes "
        "indessen derweil dagegen wiederum schließlich zunächst mittlerweile prompt trocken lachend umgehend "
        "dennoch trotzdem ebenso insbesondere besorgt erfreut empört enttäuscht verärgert begeistert "
        "andererseits einerseits übrigens demnach mithin freilich gleichwohl letztlich insgesamt folglich "
        "somit ansonsten jedenfalls vielmehr abermals nochmals demgegenüber "
        "entsetzt erleichtert bestürzt irritiert skeptisch kritisch zufrieden optimistisch zuversichtlich"
    ),
    time_words=words(
        "januar februar märz april mai juni juli august september oktober november dezember heute gestern "
        "abend morgen nachmittag vormittag mittag nacht woche monat jahr uhr mez mesz"
    )
    | words(_DAYS)
    | {day + part for day in _DAYS.split() for part in _DAYTIMES.split()},
    titles=TITLES,
    roles=ROLES,
    role_words=ROLE_WORDS["de"],
    clauses=CLAUSE_WORDS["de"],
    phrase_words=PHRASE_WORDS["de"],
    channel_words=CHANNELS,
    role_groups=GROUPS,
    bodies=words(
        "gemeinde polizei regierung bundesregierung ministerium partei behörde gericht agentur "
        "nachrichtenagentur zeitung "
        "unternehmen gewerkschaft universität verband organisation kommission staatsanwaltschaft feuerwehr "
        "amt senat bundestag landtag parlament bank institut kammer fraktion verein stiftung konzern firma "
        "magazin blatt sender tageszeitung wochenzeitung redaktion komitee ausschuss kabinett armee militär "
        "opposition kirche hochschule verlag klub club kreml pentagon bündnis initiative allianz mannschaft "
        "geschäftsführung klinikleitung schulleitung team familie delegation koalition rat gremium vorstand "
        "leitung verwaltung zentrale zeitschrift "
        "direktion präsidium inspektion kommissariat rathaus akademie reederei kanzlei anwaltschaft "
        "dienststelle portal rundfunk junta jury nachrichtendienst geheimdienst botschaft vereinigung "
        "gesellschaft krisenstab einsatzstab einsatzleitung leitstelle gefängnis"
    ),
    documents=words(
        "erklärung mitteilung bericht studie papier antrag schreiben brief urteil gutachten kommentar "
        "artikel umfrage homepage webseite website internetseite dokument memorandum entwurf meldung "
        "resolution stellungnahme gesetz vertrag verfassung begründung beitrag aufruf plakat behörden "
        "ankündigung anordnung beschluss passus paragraf absatz abschnitt inschrift aufschrift "
        "parole transparent banner flugblatt schild zettel gesetzbuch grundgesetz leitlinie richtlinie "
        "protokoll "
        "medien kreise quellen leute menschen frau mann vater mutter sohn tochter bruder schwester witwe"
    ),
    subject_pronouns=words("er sie wir ich man dieser letzterer letztere jener"),
    genitives=words("der des eines einer seines seiner ihres ihrer dieses dieser und"),
    object_determiners=words(
        "den dem des einen einem eines einer seinen seinem seines seiner ihren ihrem ihres ihrer diesen "
        "diesem keinen keinem keiner jeden jedem vielen mehreren einigen beiden unseren unserem allen"
    ),
    adverb_endings=("end", "lich", "weise", "dessen", "folgendes", "jegliche", "damals"),
    joining=words("und"),
    reflexives=words("sich"),
    quoting_with=words("mit"),
    quoted_nouns=words("worten satz aussage sätze sätzen aussagen sprüche sprüchen parolen worte"),
    naming_links={"consider": words("für"), "speak": words("von einer einem")},
    negations=words("nicht"),
    hedges=words("angeblich offenbar womöglich vielleicht"),
    own_pronouns=words("er sie"),
    aged_endings=("-jährige", "-jähriger"),
    name_cases=NameCases(
        leading=words("des eines seines ihres dieses unseres"),
        nouns=(("es", ""), ("s", "")),
        weak=(("enten", "ent"), ("anten", "ant"), ("isten", "ist"), ("aten", "at")),
        owners=("s", "’", "'"),
    ),
    passives=words("wird werden wurde wurden worden würde würden"),
    behind_verbs=words("sich auch dagegen ihn dazu dies etwa"),
    relative_articles=words("der die das welcher welche"),
    impersonals=words("es"),
    role_endings=ROLE_ENDINGS,
    offices=OFFICES,
    trades=TRADES,
    talk_nouns=words("gespräch interview"),
    talk_links=words("zu bei beim gegenüber im"),
    post_places=words("auf bei via"),
    age_words=words("jahre jahren"),
    case_articles=words("der"),
    names_too=words("Weil Will Kann"),
    oblique_ending="en",
    fronted=words("den dem ähnlich"),
    statutes=words(
        "artikel paragraf gesetz grundgesetz bericht urteil studie gutachten verfassung verordnung"
    ),
    article_genders={"die": "f", "der": "m"},
    documents_say=True,
    demonstratives=words("dieser diese"),
    views=words("ansicht meinung auffassung einschätzung überzeugung worten angaben aussage darstellung"),
    before_views=words("nach"),
    possessives=words("sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren"),
    view_owners=words("seiner ihrer seinen ihren"),
    opinions=words(
        "fazit meinung kommentar urteil begründung antwort reaktion devise motto these vorwurf forderung "
        "appell o-ton tenor bilanz einschätzung ansicht erklärung credo botschaft wunsch hoffnung "
        "resümee kritik nachricht rat bitte warnung mahnung ankündigung aussage rede frage "
        "angebot ziel"
    ),
    reporting=_REPORTING,
    writers=words("ich wir"),
    reported=_REPORTING
    | words("hätte hätten wäre wären würde würden müsste müssten dürfte dürften besäße besäßen"),
    abstract_endings=(
        "ung",
        "ungen",
        "heit",
        "keit",
        "heiten",
        "keiten",
        "tion",
        "tionen",
        "ismus",
        "ität",
        "nis",
        "nisse",
        "tum",
        "schaft",
        "schaften",
    ),
    abbreviations=words(
        "dr prof nr st bzw ca z.b u.a d.h str evtl inkl jan feb mrz apr jun jul aug sep sept okt nov dez "
        "stellv ehem vors lt "
        "hl jr mag ing dipl abg med habil univ"
    ),
    addressees=words("journalisten reportern reporter medien zeitung"),
    female_names=GERMAN_FEMALE | FEMALE,
    male_names=GERMAN_MALE | MALE,
    demonyms=words("deutsche deutscher deutschen russische amerikanische französische britische türkische"),
    function_words=words(
        "der die und das nicht ist den von mit sich des auf für ein dem eine im wurde sie zu als"
    ),
    has_capital_nouns=True,
    verb_second=True,
    credit_cues=GERMAN_CREDITS,
)

GERMAN = spelt_also(_OF_GERMANY, "ß", "ss")
