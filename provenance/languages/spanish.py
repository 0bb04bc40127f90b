"""Spanish: cues, pronouns, titles and small words of news prose."""

from __future__ import annotations

from provenance.languages.english_men import MALE
from provenance.languages.english_verbs import SPEECH, TOLD
from provenance.languages.english_women import FEMALE
from provenance.languages.glossed import Conjugation, completed, glossed, nouns
from provenance.languages.model import Form, Language, Pronoun, words
from provenance.languages.parts import CreditCues
from provenance.languages.phrase_words import PHRASE_WORDS
from provenance.languages.role_words import ROLE_WORDS
from provenance.languages.spanish_people import FEMALE_NAMES, GROUPS, MALE_NAMES, ORIGIN_ENDINGS, ROLES

_AR = Conjugation(
    "ó",
    "a",
    {
        Form.PAST: ("ó", "aron", "ado", "aba", "aban"),
        Form.PRESENT: ("a", "an"),
        Form.PARTICIPLE: ("ando",),
        Form.BASE: ("ar",),
    },
)
# "admitió", "defendió": the stem of the present may differ ("defiende"), so the past alone shows the class.
_IR = Conjugation(
    "ió",
    "ió",
    {Form.PAST: ("ió", "ieron", "ido", "ía", "ían"), Form.PARTICIPLE: ("iendo",)},
)
_LISTED = glossed(
    """
say: dijo dijeron dicho decía; dice dicen; diciendo; decir
state: declaró declararon declarado manifestó manifestaron manifestado; declara declaran; declarando; declarar
affirm: afirmó afirmaron afirmado aseguró aseguraron asegurado
affirm: ; afirma afirman asegura aseguran; afirmando; afirmar
announce: anunció anunciaron anunciado; anuncia anuncian; anunciando; anunciar
explain: explicó explicaron explicado; explica explican; explicando; explicar
add: añadió añadieron añadido agregó agregaron agregado
add: ; añade añaden agrega agregan; añadiendo agregando; añadir
stress: subrayó subrayaron recalcó insistió destacó destacaron
stress: ; subraya recalca insiste destaca; subrayando; subrayar
indicate: indicó indicaron indicado señaló señalaron señalado apuntó precisó
indicate: ; indica señala señalan apunta; ; señalar
confirm: confirmó confirmaron confirmado; confirma confirman; confirmando; confirmar
report: informó informaron informado reportó; informa informan reporta; informando; informar
write: escribió escribieron escrito tuiteó; escribe escriben; escribiendo; escribir
warn: advirtió advirtieron advertido alertó; advierte advierten alerta; advirtiendo; advertir
answer: respondió respondieron respondido contestó; responde responden; respondiendo; responder
ask: preguntó preguntaron pidió pidieron pedido; pregunta pide piden; pidiendo; pedir
demand: exigió exigieron exigido reclamó; exige exigen reclama; exigiendo; exigir
denounce: denunció denunciaron denunciado; denuncia denuncian; denunciando; denunciar
criticize: criticó criticaron criticado; critica critican; criticando; criticar
accuse: acusó acusaron acusado; acusa acusan; acusando; acusar
admit: reconoció reconocieron admitió admitieron; reconoce reconocen admite; reconociendo; reconocer
deny: negó negaron negado desmintió; niega niegan desmiente; negando; negar
promise: prometió prometieron prometido; promete prometen; prometiendo; prometer
recall: recordó recordaron recordado; recuerda recuerdan; recordando; recordar
complain: lamentó lamentaron lamentado ironizó; lamenta ironiza; lamentando
complain: quejó protestó deploró; queja protesta deplora; quejándose
answer: replicó rechazó zanjó rebatió retrucó; replica rechaza zanja rebate retruca
laugh: bromeó rió; bromea ríe; bromeando
confess: confesó sinceró; confiesa sincera; confesando
exclaim: exclamó gritó soltó espetó lanzó; exclama grita suelta espeta lanza; exclamando
detail: detalló concretó puntualizó matizó aclaró acotó
detail: ; detalla concreta puntualiza matiza aclara acota; detallando
underline: enfatizó remarcó resaltó reiteró ratificó; enfatiza remarca resalta reitera ratifica; reiterando
argue: argumentó argumentaron defendió justificó; argumenta defiende justifica; argumentando
conclude: sentenció remató resumió; sentencia remata resume; resumiendo
urge: instó urgió llamó exhortó; insta urge exhorta; instando
propose: propuso sugirió planteó; propone sugiere plantea; proponiendo
reveal: reveló adelantó; revela adelanta; revelando
describe: describió definió tildó tachó; describe define tilda tacha; describiendo
think: pensó entendió estimó; piensa entiende estima; pensando
thank: agradeció celebró felicitó; agradece celebra felicita; agradeciendo
agree: coincidió admitió; coincide; coincidiendo
continue: prosiguió continuó siguió; prosigue continúa; prosiguiendo
regret: lamentarse deploró; deplora
worry: temió alertaron; teme; temiendo
tell: contaba relataba narraba; narra
accept: aceptó aceptaron aceptado descartó descartaron descartado; acepta descarta; aceptando
speak: habló hablaron hablado; habla hablan; hablando
answer: contestaba apostilló apuntilló zanjaba; apostilla
tell: contó contaron relató relataron comentó narró; cuenta cuentan relata comenta; contando; contar
claim: sostuvo sostuvieron alegó; sostiene sostienen alega; sosteniendo; sostener
believe: creyó consideró opinó; cree creen considera consideran opina; creyendo considerando; creer
hope: esperó; espera esperan; esperando; esperar
conclude: concluyó concluyeron; concluye; concluyendo; concluir
call: calificó llamó calificaron; califica llama; calificando; calificar
express: expresó expresaron expresado; expresa expresan; expresando
deny: desestimó refutó; desestima refuta
complain: reprochó reprocharon arremetió clamó; reprocha arremete clama; reprochando
rejoice: alegró entusiasmó enorgulleció; alegra entusiasma
detail: abundó ahondó ejemplificó ilustró; abunda ahonda ejemplifica ilustra
suspect: sospechó intuyó; sospecha intuye
remember: evocó rememoró; evoca rememora; evocando
repeat: repitió repitieron repetía repetían repetido; repite repiten; repitiendo; repetir
say: decían contaban; ; ;
expand: amplió explayó completó; amplía explaya completa; ampliando; ampliar
add: sumó complementó acotaba adicionó sumaron aportó aportaba; suma complementa adiciona aporta; sumando
explain: explicaba explicaban desgranó desglosó; desgrana desglosa expone; exponiendo
expose: expuso expusieron
say: manifestaba indicaba indicaban afirmaba afirmaban; ; ;
boast: presumió jactó ufanó; presume jacta ufana; presumiendo
complain: fustigó criticaba lamentaba censuró recriminó afeó; fustiga censura recrimina afea
joke: bromeaba ironizaba chanceó; chancea
murmur: murmuró susurró musitó; murmura susurra musita
celebrate: celebró festejó; festeja
thank: agradecía; ; agradeciendo
commit: comprometió; compromete; comprometiendo
close: cerró finalizó culminó; cierra finaliza; cerrando
open: arrancó inició
answer: respondió retrucaba terció; tercia
slip: deslizó dejó; desliza
fire: disparó fulminó soltaba lanzaba; dispara fulmina
moan: suspiró gimió sollozó; suspira solloza
regret: disculpó excusó; disculpa excusa
surprise: sorprendió extrañó asombró; sorprende extraña
anger: indignó enojó molestó quejaba; indigna enoja molesta
hope: confió anheló; confía anhela; confiando
defend: defendía defendían; ; defendiendo
predict: auguró vaticinó pronosticó; augura vaticina pronostica; augurando
reason: razonó reflexionó; razona reflexiona; reflexionando
assume: asumió; asume; asumiendo
judge: juzgó dictaminó valoró; juzga dictamina valora; valorando
confess: confesaba confió; ; confesando
warn: avisó previno amenazó; avisa previene amenaza; avisando amenazando
assure: aseguraba aseguraban garantizó tranquilizó; garantiza tranquiliza; garantizando
rage: bramó tronó estalló; brama truena estalla
sing: entonó coreó corearon; corea
recall: recordaba recordaban; ; ;
reply: apuntaba apuntillaba; ; ;
admit: admitía admitían reconocía reconocían; ; admitiendo
warn: advertía advertían; ; ;
answer: respondía respondían; ; ;
add: añadía añadían; ; ;
affirm: aseveró aseveraron; asevera aseveran; aseverando; aseverar
explain: refirió externó comunicó; refiere externa comunica
argue: esgrimió arguyó adujo; esgrime arguye aduce
advise: recomendó aconsejó; recomienda aconseja
criticize: cuestionó repudió; cuestiona repudia
list: enumeró; enumera
summarize: sintetizó; sintetiza
rage: exaltó; exalta
insist: insistía insistían insistieron; insisten; insistiendo; insistir
"""
)
_CUES = completed(_LISTED, _AR, _IR) | nouns(
    words("afirmación declaración idea temor esperanza promesa anuncio acusación")
)
SPANISH = Language(
    code="es",
    speaker_trust=0.88,
    cues=_CUES,
    speech=SPEECH
    | words("list fire open believe expand expose thank regret rejoice surprise anger judge commit slip")
    | words("close celebrate"),
    told=TOLD - {"ask"},
    formulas=(("según",), ("de", "acuerdo", "con"), ("en", "palabras", "de"), ("en", "opinión", "de")),
    pronouns={
        "él": Pronoun("m", "s"),
        "ella": Pronoun("f", "s"),
        "ellos": Pronoun("", "p"),
        "ellas": Pronoun("f", "p"),
        "yo": Pronoun("", "s", 1),
        "nosotros": Pronoun("", "p", 1),
    },
    origin_endings=ORIGIN_ENDINGS,
    begins=words("comenzó comienza empezó empieza terminó termina acabó acaba inició"),
    passives=words("sido"),
    own_objects=words("me te nos os"),
    participle_endings=("ado", "ido", "icho", "rito", "ados", "idos", "ada", "ida"),
    relatives=words("quien quienes"),
    hedges=words("supuestamente quizás"),
    that_words=words("que"),
    openers=words("que si cómo quién dónde cuándo de a"),
    like_words=words("como"),
    determiners=words(
        "el la los las un una unos unas otro otra otros otras este esta estos su sus ese esa varios dos tres"
    ),
    prepositions=words(
        "de del a al en por para con sin sobre entre hasta desde contra hacia durante tras ante bajo "
        "según mediante frente consultado consultada preguntado preguntada interrogado interrogada"
    ),
    conjunctions=words("y e pero o u porque cuando aunque mientras sino pues como"),
    auxiliaries=words(
        "ha han había habían es son era eran será serán sería fue fueron sido ser está están estaba debe "
        "deben puede "
        "pueden podría no le les se nos me te hemos he has habéis habíamos hubo hubiera haya hayan"
    ),
    adverbs=words(
        "también además sí ayer hoy ya aún ahora después luego entonces así incluso finalmente posteriormente"
    ),
    time_words=words(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio "
        "agosto "
        "septiembre octubre noviembre diciembre ayer hoy noche mañana tarde semana mes"
    ),
    titles={
        "sr": "m",
        "sra": "f",
        "dr": "m",
        "dra": "f",
        "don": "m",
        "doña": "f",
        "presidente": "m",
        "presidenta": "f",
        "ministro": "m",
        "ministra": "f",
        "general": "m",
        "alcalde": "m",
        "alcaldesa": "f",
        "papa": "m",
        "rey": "m",
        "reina": "f",
        "portavoz": "",
        "vocero": "m",
        "vocera": "f",
        "canciller": "",
    },
    roles=ROLES
    | words(
        "mujer hombre señor señora muchacho muchacha portavoz vocero vocera presidente presidenta "
        "ministro ministra alcalde alcaldesa director directora jefe líder diputado diputada senador "
        "abogado abogada experto experta profesor embajador secretario responsable fiscal juez jueza "
        "gobernador gobernadora intendente titular comandante bombero vecino vecina dueño dueña médico "
        "médica enfermera maestro maestra obrero minero analista economista escritor escritora actor "
        "actriz cantante entrenador jugador delantero capitán testigo sindicalista dirigente legislador "
        "legisladora concejal vicepresidente vicepresidenta mandatario mandataria esposa esposo madre "
        "padre hermano hermana hijo hija coronel obispo sacerdote congresista parlamentario parlamentaria "
        "primer-ministro exministro exministra expresidente expresidenta exalcalde técnico "
        "técnica seleccionador guardameta portero arquero defensa centrocampista volante atacante "
        "goleador tenista ciclista piloto futbolista cineasta realizador productor productora guionista "
        "músico compositor pintor artista novelista poeta periodista corresponsal columnista investigador "
        "investigadora científico científica historiador historiadora sociólogo politólogo politóloga "
        "catedrático especialista consultor empresario empresaria gerente fundador fundadora "
        "agricultor ganadero pescador campesino campesina comerciante taxista conductor policía agente "
        "oficial teniente sargento general almirante magistrado magistrada procurador procuradora "
        "defensor defensora imputado acusado víctima superviviente sobreviviente activista cura "
        "cardenal papa dt rector rectora decano decana consejero consejera canciller embajadora delegado "
        "delegada subsecretario subsecretaria viceministro viceministra coordinador coordinadora tesorero "
        "regidor regidora edil librero librera fuente fuentes autoridad autoridades inspector inspectora "
        "comisario comisaria bombera criador criadora capitana timonel profe director-técnico funcionario "
        "funcionaria exfuncionario preparador académico académica senadora diputados jefa gobernante "
        "autor autora biólogo bióloga herpetólogo astrónomo astrónoma geólogo geóloga ingeniero ingeniera "
        "arquitecto arquitecta cocinero cocinera camarero camarera tendero vendedor vendedora empleado "
        "empleada trabajador trabajadora estudiante alumno alumna letrado letrada pediatra "
        "psicólogo psicóloga enfermero vicealcalde jugadora entrenadora atleta nadador nadadora corredor "
        "boxeador boxeadora campeón campeona bailarín bailarina humorista presentador presentadora "
        "locutor locutora militar soldado marinero patrón conductora pasajero pasajera turista "
        "joven anciano anciana niño niña abuelo abuela tío tía primo prima viuda viudo jubilado jubilada"
    ),
    role_words=ROLE_WORDS["es"],
    phrase_words=PHRASE_WORDS["es"],
    role_groups=(
        *GROUPS,
        words("presidente líder jefe director mandatario dirigente secretario gobernante"),
        words("presidenta líder jefa directora mandataria dirigente"),
        words("portavoz vocero vocera"),
        words("senador senadora diputado diputada congresista legislador legisladora parlamentario"),
        words("entrenador exentrenador técnico seleccionador preparador dt estratega míster timonel"),
        words("portero arquero guardameta"),
        words("alcalde alcaldesa regidor regidora edil"),
        words("ministro ministra funcionario funcionaria titular"),
        words("biólogo bióloga científico científica investigador investigadora"),
        words("tenista jugadora jugador deportista"),
        words("economista profesor experto analista especialista académico"),
    ),
    bodies=words(
        "gobierno ministerio policía partido agencia kremlin comisión fiscalía sindicato organización "
        "ayuntamiento alcaldía congreso senado tribunal corte juzgado ejército armada empresa compañía "
        "banco universidad instituto fundación asociación federación consejo junta secretaría dirección "
        "protección grupo club selección equipo academia cámara unión deportivo atlético colectivo "
        "observatorio hospital centro servicio red municipio prefectura informe comunicado estudio "
        "encuesta diario periódico embajada cancillería presidencia oposición"
    ),
    abbreviations=words("sr sra dr dra d da ud av núm pág ee.uu"),
    addressees=words("periodistas prensa medios reporteros"),
    female_names=words(
        "alicia beatriz claudia daniela elisa eva gabriela gloria inés irene julia lorena luisa magdalena "
        "marcela "
        "mercedes mónica natalia nuria paula raquel sandra sara silvia sofía sonia susana teresa valentina "
        "valeria "
        "verónica victoria ximena maría ana isabel cristina carmen rosa lucía laura marta dolores pilar "
        "elena patricia"
    )
    | FEMALE_NAMES
    | FEMALE,
    male_names=words(
        "julián raúl tomás diego iván jorge alberto alejandro álvaro andrés ángel arturo daniel david "
        "eduardo emilio "
        "enrique ernesto esteban felipe félix gabriel gonzalo guillermo gustavo héctor hugo ignacio jaime "
        "joaquín "
        "leonardo lorenzo marcelo marcos mario martín mauricio óscar rafael ramón ricardo roberto rodrigo "
        "rubén "
        "salvador santiago sebastián sergio víctor josé juan carlos luis manuel antonio francisco pedro "
        "miguel javier mariano pablo fernando"
    )
    | MALE_NAMES
    | MALE,
    demonyms=words("español ruso estadounidense británico alemán turco armenio"),
    view_words=words("para"),
    before_views=words("a en"),
    view_owners=words("su"),
    views=words("juicio opinión parecer entender palabras modo opinion"),
    drops_subjects=True,
    subjects_last=True,
    joining=words("y"),
    talk_nouns=words("entrevista conversación diálogo charla declaraciones"),
    post_places=words("en vía"),
    talk_links=words("a con al"),
    heard_leads=words("en durante una la su esta esa de tras"),
    heard_in={
        "briefing": ("rueda de prensa", "conferencia de prensa", "conferencia matutina"),
        "interview": ("entrevista",),
        "speech": ("discurso",),
        "statement": ("comunicado",),
        "press_release": ("nota de prensa", "comunicado de prensa"),
    },
    heard_anyhow={
        "briefing": (
            "a los periodistas",
            "a la prensa",
            "a los medios",
            "ante los medios",
            "ante la prensa",
            "a los reporteros",
        ),
        "phone_call": ("por teléfono",),
        "social_post": ("en redes sociales", "en sus redes sociales", "en las redes sociales"),
    },
    air_nouns=words("micrófonos micrófono antena ondas emisora"),
    air_links=words("de del"),
    outlet_words=words(
        "Radio FM AM TV Canal Cadena Diario Noticias Televisión Digital Periódico Revista Onda Emisora Portal"
    ),
    adverb_endings=("mente",),
    of_words=words("de del"),
    interjected=(
        ("por", "su", "parte"),
        ("por", "su", "lado"),
        ("a", "su", "vez"),
        ("en", "tanto"),
        ("en", "cambio"),
        ("sin", "embargo"),
        ("al", "respecto"),
        ("mientras", "tanto"),
        ("por", "otro", "lado"),
        ("por", "otra", "parte"),
        ("a", "su", "turno"),
        ("en", "su", "turno"),
        ("no", "obstante"),
        ("de", "nuevo"),
    ),
    things=words(
        "dependencia organismo entidad institución compañía empresa firma cartera colectivo "
        "organización asociación corporación"
    ),
    reflexives=words("se"),
    addressing=words("a"),
    article_genders={"la": "f", "esta": "f", "una": "f", "el": "m", "este": "m", "un": "m"},
    documents_say=True,
    taking_over=words("y pero mientras"),
    role_endings=(
        "dor",
        "dora",
        "tor",
        "tora",
        "ista",
        "ero",
        "era",
        "ante",
        "ólogo",
        "óloga",
        "iano",
        "iana",
    ),
    age_words=words("años año"),
    demonstratives=words("este esta ese esa esto eso aquello"),
    function_words=words(
        "el la los las de que y en un una del se por con no para su al es lo como más sus ha fue le son este"
    ),
    credit_cues=CreditCues(
        told=(
            r"declaraciones a|(?:dijo|dicho|[a-zñ]{3,9}ó)(?: [^\s.,;:]{1,20}){0,4} a|dijo a|declaró a",
            r"(?:[Cc]onsultad|[Pp]reguntad|[Ee]ntrevistad)[oa]s? por",
        ),
        talks=(r"[Ee]ntrevista (?:con|a|en)|[Ee]n diálogo con",),
        talk_leads=(r"[Ee]n",),
        talk_articles=(r"un|una",),
        spoke=(r"dijo|afirmó|declaró|aseguró|explicó|señaló|ha (?:dicho|afirmado|asegurado)",),
        spoke_on=("en", "en la"),
        reported=(r"[Ss]egún|[Ii]nformó|[Ii]nforma|[Rr]eportó|citad[oa] por",),
        sayings=(r"informa|informó|reporta|reportó|publicó|publica|señaló|indicó",),
        beside=words("el los una agencia diario cadena periódico televisión estatal rusa oficial"),
        opening=words("según"),
        given=(r"[Ff]uente:",),
    ),
)
