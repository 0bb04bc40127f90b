"""French: cues, pronouns, titles and small words of news prose."""

from __future__ import annotations

from provenance.languages.clause_words import CLAUSE_WORDS
from provenance.languages.english_men import MALE
from provenance.languages.english_verbs import SPEECH, TOLD
from provenance.languages.english_women import FEMALE
from provenance.languages.french_credits import FRENCH_CREDITS
from provenance.languages.french_people import FEMALE_NAMES, GROUPS, MALE_NAMES, OFFICES, ROLES, TITLES
from provenance.languages.french_verbs import CUES
from provenance.languages.model import Cue, Form, Language, Pronoun, words
from provenance.languages.phrase_words import PHRASE_WORDS
from provenance.languages.role_words import ROLE_WORDS

# "dit-il", "a-t-elle ajouté": verb or auxiliary and pronoun in one.
_JOINED = {
    "il": Pronoun("m", "s"),
    "elle": Pronoun("f", "s"),
    "ils": Pronoun("", "p"),
    "elles": Pronoun("f", "p"),
    "on": Pronoun("n", "s"),
}
_WITH_PRONOUN = {
    f"{form}-{link}{pronoun}": (cue, about)
    for form, cue in CUES.items()
    for pronoun, about in _JOINED.items()
    for link in ("", "t-")
    if cue.form in ("present", "past")
}
_HEARD = words("valoir savoir remarquer observer")
_LEARNT = words("appris indiqué précisé confirmé annoncé affirmé assuré")

FRENCH = Language(
    code="fr",
    clauses=CLAUSE_WORDS["fr"],
    speaker_trust=0.78,
    cues=CUES
    | {f"fait {verb}": Cue("argue", Form.PAST) for verb in _HEARD}
    | {f"{form} état": Cue("report", Form.PAST) for form in ("fait", "faisait", "font")}
    | {form: cue for form, (cue, _) in _WITH_PRONOUN.items()},
    speech=SPEECH
    | words(
        "decide estimate worry react rejoice hammer complete elude slip surprise philosophize wish thank"
    ),
    bare_capitals={"A": "à"},
    origin_endings=(
        *("ais", "aise", "ois", "oise", "ain", "aine", "ien", "ienne", "in", "ine", "on", "onne"),
        *("and", "ande", "ard", "arde", "ol", "ole", "que", "sse"),
    ),
    particle_verbs={"fait": _HEARD | {"état"}, "faisait": words("état"), "font": words("état")},
    told=TOLD - {"ask"},
    formulas=(
        ("selon",),
        ("selon", "les", "termes", "de"),
        ("selon", "les", "termes", "du"),
        ("selon", "les", "mots", "de"),
        ("selon", "les", "mots", "du"),
        *(
            ("selon", article, noun, of)
            for article, nouns in (
                ("les", "informations données chiffres estimations propos déclarations explications"),
                ("les", "dires précisions calculs"),
                ("des", "informations"),
            )
            for noun in nouns.split()
            for of in ("de", "du", "des", "d’", "d'")
        ),
        *(("d’", "après"), ("d'", "après"), ("à", "en", "croire")),
        *(
            ("a-t-on", "appris", *of)
            for of in (("de",), ("du",), ("des",), ("auprès", "de"), ("auprès", "du"))
        ),
        *(("a-t-on", "appris", "auprès", of) for of in ("des", "d’", "d'")),
        *(("a-t-on", verb, "de") for verb in sorted(_LEARNT)),
        *(("aux", noun, of) for noun in ("yeux", "dires") for of in ("de", "du", "des", "d’", "d'")),
        *(("de", article, "avis", of) for article in ("l’", "l'") for of in ("de", "du", "des", "d’", "d'")),
    ),
    pronouns={
        "il": Pronoun("m", "s"),
        "elle": Pronoun("f", "s"),
        "ils": Pronoun("", "p"),
        "elles": Pronoun("f", "p"),
        **{"t-il": Pronoun("m", "s"), "t-elle": Pronoun("f", "s"), "celui": Pronoun("m", "s")},
        "celle": Pronoun("f", "s"),
        "on": Pronoun("n", "s"),
        "je": Pronoun("", "s", 1),
        "nous": Pronoun("", "p", 1),
        "t-il": Pronoun("m", "s"),
        "t-elle": Pronoun("f", "s"),
        "a-t-il": Pronoun("m", "s"),
        "a-t-elle": Pronoun("f", "s"),
        "ont-ils": Pronoun("", "p"),
        "ont-elles": Pronoun("f", "p"),
    }
    | {form: about for form, (_, about) in _WITH_PRONOUN.items()},
    oblique={"lui": Pronoun("m", "s"), "eux": Pronoun("", "p")},
    passives=words("été"),
    own_objects=words("me m' m’ nous vous te t' t’"),
    begins=words("tenu tient tenait tiennent voulu souhaité venu venue"),
    participle_endings=("é", "ée", "és", "ées"),
    relatives=words("qui lequel laquelle"),
    hedges=words("apparemment"),
    that_words=words("que qu’ qu'"),
    openers=words("que si comment pourquoi où quand de d’ à"),
    like_words=words("comme"),
    determiners=words(
        "le la les l’ l' un une des ce cet cette ces son sa ses leur leurs notre nos plusieurs deux trois"
    ),
    prepositions=words(
        "de du des d’ d' à au aux en dans sur sous pour par avec sans chez vers contre entre depuis "
        "pendant après avant "
        "auprès interrogé interrogée interrogés joint jointe contacté contactée sollicité "
        "sollicitée invité invitée "
        "lors devant derrière malgré selon face grâce quant suite"
    ),
    conjunctions=words("et mais ou car donc lorsque quand comme alors tandis puisque parce"),
    auxiliaries=words(
        "a ont ai avons avez avait avaient est sont était étaient sera seront serait fut furent été être "
        "avoir doit doivent peut "
        "y se s’ s' peuvent pourrait ne n’ n' pas va vont s’est s'est"
    ),
    adverbs=words(
        "aussi également encore toujours déjà ensuite puis alors enfin ainsi notamment hier aujourd’hui "
        "aujourd'hui demain pourtant cependant toutefois néanmoins aussitôt désormais parfois souvent bref "
        "certes bientôt ici surtout maintenant auparavant dorénavant longtemps autrefois jadis sinon tantôt"
    ),
    time_words=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet "
        "août "
        "septembre octobre novembre décembre hier aujourd’hui soir matin nuit semaine mois"
    ),
    titles=TITLES,
    roles=ROLES
    | words(
        "femme homme porte-parole président présidente ministre maire directeur directrice chef patron "
        "député députée sénateur avocat avocate expert experte professeur ambassadeur secrétaire général "
        "responsable leader fondateur pape procureur procureure préfet préfète architecte entraîneur "
        "capitaine juge magistrat policier médecin infirmière enseignant élu élue conseiller conseillère "
        "adjoint adjointe cheffe patronne syndicaliste chercheur chercheuse historien "
        "historienne sociologue économiste analyste coureur coureuse cycliste skieur nageur pilote "
        "champion championne magistrate grimpeur sprinteur planteur libraire source sources proche "
        "inspecteur inspectrice rapporteur rapporteuse technicien technicienne portier milieu buteur "
        "sélectionneur coach arbitre prévenu prévenue accusé accusée ingénieur ingénieure parlementaire "
        "eurodéputé eurodéputée commissaire chancelier chancelière diplomate trésorier trésorière délégué "
        "déléguée commandant lieutenant colonel gendarme pompier soignante soignant chirurgien "
        "chirurgienne biologiste géologue climatologue philosophe politologue romancier romancière "
        "cinéaste comédien comédienne metteur dessinateur photographe journaliste éditorialiste "
        "commerçant commerçante boulanger restaurateur éleveur viticulteur pêcheur ouvrier ouvrière "
        "salarié salariée militant militante étudiant étudiante lycéen lycéenne mère père frère sœur fils "
        "fille veuve veuf riverain riveraine victime rescapé rescapée bénévole ancien ancienne édile "
        "premier-ministre sage-femme puéricultrice kinésithérapeute pharmacien pharmacienne vétérinaire "
        "dentiste chauffeur chauffeuse routier cheminot postier facteur serveur serveuse cuisinier "
        "cuisinière chef-cuisinier manager ouvreur pilier talonneur troisième-ligne ailier défenseure "
        "attaquante joueuse gardienne artiste musicien musicienne violoniste pianiste compositeur "
        "compositrice scénariste productrice producteur danseur danseuse humoriste animateur animatrice "
        "présentateur présentatrice maître maîtresse institutrice instituteur professeure proviseur "
        "proviseure recteur rectrice sous-préfet sous-préfète sénatrice eurodéputés greffier greffière "
        "notaire huissier plaignant plaignante conductrice conducteur passager passagère touriste "
        "vacancier vacancière camping-cariste gérant gérante bijoutier fleuriste coiffeur "
        "coiffeuse garagiste maçon menuisier charpentier électricien plombier écrivain acteur actrice "
        "membre chanteur chanteuse réalisateur joueur attaquant défenseur gardien habitant habitante voisin "
        "voisine témoin retraité retraitée agriculteur dirigeant dirigeante vice-président"
    ),
    role_words=ROLE_WORDS["fr"],
    phrase_words=PHRASE_WORDS["fr"],
    role_groups=(
        *GROUPS,
        words("président chef leader patron directeur dirigeant"),
        words("présidente cheffe leader patronne directrice dirigeante"),
        words("ministre secrétaire"),
        words("entraîneur technicien sélectionneur coach"),
        words("gardien portier"),
        words("entraîneur manager coach"),
        words("chanteur chanteuse artiste musicien musicienne compositeur compositrice"),
        words("préfet préfète sous-préfet sous-préfète"),
        words("maire élu élue édile"),
        words("procureur magistrat"),
        words("procureure magistrate"),
        words("juge magistrat magistrate président présidente"),
        words("député sénateur élu parlementaire"),
        words("députée sénatrice élue parlementaire"),
        words("accusé prévenu"),
        words("accusée prévenue"),
    ),
    bodies=words(
        "gouvernement ministère police parti agence kremlin commission parquet syndicat organisation "
        "union mairie préfecture équipe sélection olympique académie collectif observatoire chambre "
        "confédération club hôpital centre service services laboratoire clinique ligue direction autorité "
        "haut-commissariat région département tribunal cour sénat assemblée élysée matignon association "
        "fédération entreprise société groupe banque université institut fondation comité conseil armée "
        "gendarmerie rectorat opposition coalition rédaction délégation administration population majorité "
        "minorité communauté collectivité section défense accusation intersyndicale coordination "
        "plateforme institution municipalité corporation diplomatie sécurité protection "
        "présidence justice chancellerie "
        "rapport étude sondage communiqué journal quotidien ambassade ong école musée zoo hôtel usine "
        "église prison théâtre chaîne aéroport restaurant supermarché brasserie collège "
        "lycée bibliothèque orchestre"
    ),
    abbreviations=words("m mm mme dr me st ste av jr janv févr juil sept oct nov déc"),
    addressees=words("journalistes presse afp"),
    female_names=FEMALE_NAMES | FEMALE,
    male_names=MALE_NAMES | MALE,
    demonyms=words("français russe américain britannique allemand turc arménien azerbaïdjanais"),
    view_words=words("pour"),
    before_views=words("à de"),
    possessives=words("son sa ses leur leurs"),
    view_owners=words("son ses"),
    views=words("avis yeux sens dires"),
    elides=True,
    subjects_last=True,
    joining=words("et"),
    role_genders=(
        *(("rice", "f"), ("euse", "f"), ("ière", "f"), ("ienne", "f"), ("ée", "f"), ("ante", "f")),
        *(("ente", "f"), ("avocate", "f")),
        *(("eur", "m"), ("ier", "m"), ("ien", "m"), ("é", "m"), ("ant", "m")),
    ),
    talk_nouns=words("entrevue entretien interview conversation"),
    post_places=words("sur via"),
    talk_links=words("à au aux avec sur"),
    heard_leads=words("en dans lors d' une de au pendant à cette sa son leur la ce l’ l' cet"),
    heard_in={
        "briefing": ("conférence de presse", "point de presse", "point presse", "point-presse"),
        "interview": ("entretien", "interview", "entrevue"),
        "speech": ("discours", "allocution"),
        "statement": ("déclaration", "communiqué"),
    },
    heard_anyhow={
        "briefing": ("aux journalistes", "à la presse", "devant la presse", "face à la presse"),
        "phone_call": ("par téléphone", "au téléphone"),
        "social_post": ("sur les réseaux sociaux", "sur son compte", "dans un tweet"),
    },
    air_nouns=words("micro micros antenne antennes ondes plateau"),
    air_links=words("de du des d' d’"),
    outlet_words=words("Radio Télé TV FM Journal"),
    adverb_endings=("ment",),
    of_words=words("de du d' d’"),
    contracted=words("du au"),
    interjected=(
        ("pour", "sa", "part"),
        ("de", "son", "côté"),
        ("de", "leur", "côté"),
        ("quant", "à", "lui"),
        ("quant", "à", "elle"),
        ("à", "son", "tour"),
        ("de", "nouveau"),
        ("pour", "leur", "part"),
        ("en", "revanche"),
        ("en", "retour"),
        ("au", "contraire"),
        ("par", "ailleurs"),
        ("quand", "même"),
        ("sans", "détour"),
        ("avec", "amertume"),
        ("avec", "malice"),
        *(("dans", "ce", noun) for noun in ("sens", "contexte", "cadre")),
        *(("à", "ce", noun) for noun in ("sujet", "propos", "titre")),
        *(("à", "cet", "égard"), ("à", "cette", "occasion"), ("dans", "la", "foulée")),
    ),
    things=words(
        "entreprise institution société groupe organisation association instance collectif syndicat "
        "fédération confédération centrale compagnie firme banque enseigne assureur constructeur opérateur "
        "régulateur exploitant fondation mouvement coalition formation municipalité collectivité ong"
    ),
    offices=OFFICES,
    reflexives=words("s' s’ se"),
    addressing=words("a à au aux"),
    article_genders={
        "la": "f",
        "cette": "f",
        "une": "f",
        "ancienne": "f",
        "le": "m",
        "ce": "m",
        "cet": "m",
        "un": "m",
        "ancien": "m",
    },
    abstract_endings=("tion", "sion", "ité", "ance", "ence", "esse", "isme"),
    documents_say=True,
    taking_over=words("et mais tandis"),
    role_endings=("eur", "euse", "rice", "ien", "ienne", "iste", "ier", "ière", "culteur", "logue", "aire"),
    age_words=words("ans an"),
    emphatics=words("lui elle"),
    demonstratives=words("ce cet cette"),
    function_words=words(
        "le la les de des et en est que une dans qui pour au sur par pas avec il du ce a à un son sa se ne "
        "on "
        "mais plus ses aux l d qu"
    ),
    credit_cues=FRENCH_CREDITS,
)
