"""What stands with a noun of people and tells whom it means: articles, nations, words as vague as "official".

Data only, a row a language.
"""

from __future__ import annotations

from collections.abc import Mapping

from provenance.languages.english_states import STATES
from provenance.languages.model import words
from provenance.languages.parts import RoleWords

ROLE_WORDS: Mapping[str, RoleWords] = {
    "en": RoleWords(
        definite=words("the this that his her its their"),
        filling=words("a an our former new current top senior own retired veteran"),
        indefinite=words("a an another one"),
        beside=words("former then acting deputy vice prime foreign interior defence defense top senior"),
        nations={
            "US": "american",
            "U.S": "american",
            "UK": "british",
            "U.K": "british",
            "EU": "european",
            "Briton": "british",
            "Croat": "croatian",
            "Dane": "danish",
            "Dutchman": "dutch",
            "Englishman": "english",
            "Finn": "finnish",
            "Frenchman": "french",
            "Irishman": "irish",
            "Pole": "polish",
            "Scot": "scottish",
            "Scotsman": "scottish",
            "Serb": "serbian",
            "Spaniard": "spanish",
            "Swede": "swedish",
            "Turk": "turkish",
            "Welshman": "welsh",
        },
        before_places=words("in at near into onto across outside inside throughout the a an"),
        aged=("-year-old",),
        counted=("-time",),
        numbers=words("one two three four five six seven eight nine ten eleven twelve"),
        ranks=words("number"),
        from_endings=("shman", "chman", "shwoman", "chwoman", "lander", "wegian"),
        no_nations=words(
            "republican democratic muslim christian jewish catholic western eastern northern southern"
        ),
        compounds=(
            ("head", "of", "state"),
            ("prime", "minister"),
            ("secretary", "general"),
            ("press", "secretary"),
            ("chief", "executive"),
            ("foreign", "minister"),
            ("chief", "minister"),
            ("attorney", "general"),
            ("director", "general"),
            ("vice", "chancellor"),
            ("leader", "opposition"),
        ),
        short={
            "cm": "chief-minister",
            "pm": "prime-minister",
            "fm": "foreign-minister",
            "premier": "prime-minister",
            "dg": "director-general",
            "vc": "vice-chancellor",
            "lop": "leader-opposition",
        },
        stands_for={
            "fm": words("foreign minister"),
            "pm": words("prime minister"),
            "cm": words("chief minister"),
            "dg": words("director general"),
            "vc": words("vice chancellor"),
            "lop": words("leader opposition"),
            "ceo": words("chief executive"),
            "mp": words("lawmaker deputy"),
            "mod": words("defense ministry"),
            "sen": words("senator"),
            "rep": words("representative"),
            "gov": words("governor"),
            "pres": words("president"),
            "amb": words("ambassador"),
            "gen": words("general"),
            "col": words("colonel"),
            "capt": words("captain"),
            "adm": words("admiral"),
            "cmdr": words("commander"),
            "det": words("detective"),
            "insp": words("inspector"),
            "supt": words("superintendent"),
            "prof": words("professor"),
            "dr": words("doctor"),
            "mla": words("legislator"),
            "mna": words("legislator"),
            "mpa": words("legislator"),
            "mep": words("legislator"),
            "td": words("legislator"),
        },
        letters=STATES,
        vague=words("official"),
        partisan=words("republican democrat conservative liberal socialist interlocutor diplomat"),
        anyone=words("politician man woman boy girl official statesman star veteran billionaire fan"),
        members=words("member"),
        coming=words("new incoming elect president-elect newly-elected"),
        leaving=words("outgoing former ex departing ousted defeated"),
        couples=words("parents couple brothers sisters siblings twins spouses grandparents newlyweds"),
        of_siblings=words("younger elder older"),
        outlets=words(
            "newspaper tabloid daily weekly magazine website agency channel broadcaster outlet promoter "
            "operator developer contractor manufacturer insurer publisher organiser organizer airline "
            "retailer supplier"
        ),
        agents=words("by"),
        honorifics=words("mr mrs ms miss sir dame lord lady dr prof professor"),
        kin=words(
            "granddaughter grandson grandmother grandfather niece nephew mum dad wife husband son daughter "
            "mother father brother sister uncle aunt cousin widow widower lady gentleman"
        ),
        crowds=words(
            "people police women men family couple team crew many some most few others both all everyone "
            "everybody someone somebody anyone nobody person government company staff group party "
            "spokesperson source band jury user resident employee passenger survivor"
        ),
        followers=words("republican democrat conservative liberal activist critic supporter"),
        follower_endings=("ans", "crats", "ists"),
        named_bodies=words("house"),
        portfolios=words("state defence defense interior finance"),
        departments=words("department ministry bureau agency"),
        firms=words(
            "fund group firm company bank party charity union newspaper club chain airline giant startup "
            "start-up brand lender insurer consultancy think-tank magazine website platform app portal"
        ),
        tiers=words("state federal county city provincial national local regional municipal central"),
        women=words(
            "girl mother mum wife widow daughter sister niece aunt granddaughter grandmother grandma granny "
            "nun actress waitress hostess landlady headmistress heiress fiancée bride girlfriend stepmother "
            "ballerina"
        ),
        men=words(
            "man boy father dad husband widower son brother nephew uncle grandson grandfather granddad "
            "landlord monk headmaster fiancé boyfriend stepfather fisherman businessman policeman postman "
            "fireman cameraman"
        ),
        surnames_too=words("king dean pope bishop prince judge justice farmer priest"),
        women_of_office=words("spokeswoman congresswoman actress chairwoman"),
        men_of_office=words(
            "spokesman chairman congressman businessman councilman alderman policeman serviceman"
        ),
        woman_endings=("woman",),
    ),
    "de": RoleWords(
        apart=("zweite", "dritte", "stellvertretende"),
        place_genitives=("lands", "iens", "yens", "burgs", "heims", "stadts", "dorfs", "reichs"),
        definite=words("der die das dem des dieser diese dieses sein seine ihr ihre"),
        indefinite=words("eine ein einer einem"),
        of_no_woman=words("ein einem"),
        members=words("mitglied"),
        coming=words(
            "neue neuer neuen designierte designierter designierten gewählte gewählter künftige künftiger"
        ),
        leaving=words(
            "scheidende scheidender scheidenden bisherige bisheriger bisherigen frühere früherer früheren "
            "ehemalige ehemaliger ehemaligen abgewählte abgewählter"
        ),
        before_names=words(
            "ehefrau ehemann tochter sohn mutter vater bruder schwester witwe witwer enkelin enkel nachbarin"
        ),
        agents=words("von vom durch"),
        trade_endings=(
            *("ent", "entin", "ant", "antin", "ist", "istin", "ologe", "ologin", "eur", "eurin", "wirt"),
        ),
        related=words(
            "ehefrau ehemann ehemannes tochter sohn sohnes mutter vater vaters bruder bruders schwester "
            "witwe witwer enkelin enkel eltern kinder geschwister partner partnerin freund freundes freunde "
            "freundin bekannter bekannte bekannten nachbar nachbarn nachbarin kollege kollegen kollegin "
            "vertrauter vertrauten vertraute weggefährte weggefährten anhänger fans unterstützer kritiker "
            "angehörige angehöriger hinterbliebene onkel tante neffe nichte cousin cousine"
        ),
        women=words("ehefrau tochter mutter schwester witwe enkelin freundin nachbarin kollegin partnerin"),
    ),
    "fr": RoleWords(
        definite=words("le la les l' l’ ce cette son sa ses"),
        indefinite=words("un une"),
        members=words("membre"),
        coming=words("nouveau nouvel nouvelle élu élue"),
        leaving=words("sortant sortante ancien ancienne ex déchu déchue"),
        vague=words("source sources"),
        agents=words("par"),
        anyone=words(
            "homme femme garçon fille jeune monsieur dame professionnel professionnelle intéressé intéressée"
        ),
        before_places=words("à"),
        named_after=words(
            "rue avenue boulevard place quai pont square impasse allée chemin route cours esplanade "
            "parc stade gymnase "
            "salle théâtre lycée collège école université hôpital clinique musée bibliothèque "
            "médiathèque prix aéroport "
            "gare station cité résidence quartier village cap palais château festival coupe trophée "
            "challenge cinéma "
            "amphithéâtre tribune île mont lac fleuve piscine complexe espace camp port prison porte-avions"
        ),
        settlements=words(
            "village ville commune province région département quartier île district localité hameau "
            "canton wilaya "
            "préfecture arrondissement faubourg bourg bourgade vallée plage port lac oasis douar gouvernorat"
        ),
        parties=words(
            "accusé accusée prévenu prévenue victime plaignant plaignante suspect suspecte condamné "
            "condamnée "
            "inculpé inculpée meurtrier meurtrière agresseur détenu détenue coupable rescapé rescapée"
        ),
        of_courts=words(
            "avocat avocate me maître conseil défenseur procureur procureure substitut avocat-général juge "
            "magistrat magistrate président présidente greffier greffière expert experte psychiatre "
            "psychologue "
            "légiste enquêteur enquêtrice gendarme policier policière bâtonnier bâtonnière juriste"
        ),
    ),
    "es": RoleWords(
        definite=words("el la los las este esta su"),
        indefinite=words("un una"),
        members=words("miembro"),
        coming=words("nuevo nueva electo electa entrante"),
        leaving=words("saliente ex antiguo antigua exmandatario exmandataria"),
        vague=words("fuente fuentes"),
        agents=words("por"),
        anyone=words(
            "hombre mujer señor señora joven muchacho muchacha profesional uniformado uniformada funcionario "
            "funcionaria dirigente referente político política"
        ),
        before_places=words("en"),
        named_after=words(
            "calle avenida plaza paseo bulevar puente parque estadio colegio escuela instituto "
            "universidad hospital "
            "clínica museo biblioteca premio aeropuerto estación barrio colonia pueblo isla cerro río "
            "lago sierra teatro "
            "auditorio palacio copa trofeo torneo gimnasio polideportivo municipio provincia "
            "departamento villa puerto "
            "autopista carretera ruta pasaje jirón penal cárcel sanatorio complejo sala rotonda liceo"
        ),
        settlements=words(
            "municipio ciudad pueblo localidad provincia región departamento barrio distrito comuna "
            "colonia cantón isla "
            "parroquia vereda aldea caserío poblado villa puerto playa valle corregimiento"
        ),
        parties=words(
            "acusado acusada imputado imputada procesado procesada condenado condenada víctima denunciante "
            "querellante sospechoso sospechosa detenido detenida preso presa reo homicida asesino agresor"
        ),
        of_courts=words(
            "abogado abogada letrado letrada defensor defensora fiscal fiscala juez jueza magistrado "
            "magistrada "
            "procurador procuradora camarista perito perita forense psiquiatra psicólogo psicóloga comisario "
            "comisaria policía inspector inspectora"
        ),
    ),
    "ru": RoleWords(
        vague=words("источник"),
        serving=words("адвоката защитника представителя представительницы пресс-секретаря помощника юриста"),
        related=words(
            "друга друзей подруги подруге брата сестры сестре отца отцу матери сына сыну дочери мужа мужу "
            "жены жене супруга супруги супруге вдовы вдове вдовца соседа соседки соседке коллеги коллег "
            "родственника родственницы родственников родных близких знакомого знакомой приятеля "
            "приятельницы соратника соратников сторонника сторонников бабушки дедушки тёти тети дяди "
            "племянника племянницы внука внучки однокурсника одноклассника окружения окружении защиты защите "
            "семьи семье"
        ),
        members=words("член"),
        coming=words("новый новая новоизбранный новоизбранная избранный избранная"),
        leaving=words("бывший бывшая уходящий уходящая экс прежний прежняя"),
        letters={
            "мид": words("иностранных дел"),
            "мвд": words("внутренних дел"),
            "рф": words("россии российской"),
            "сша": words("соединенных соединённых штатов американский"),
            "минобороны": words("обороны"),
            "минфина": words("финансов"),
            "минздрава": words("здравоохранения"),
            "минпросвещения": words("просвещения"),
            "минэкономразвития": words("экономического развития экономики"),
            "мчс": words("чрезвычайным чс"),
        },
    ),
}
