"""Spanish: cues, pronouns, titles and small words of news prose."""

from __future__ import annotations

from provenance.languages import spanish_people as people
from provenance.languages.clause_words import CLAUSE_WORDS
from provenance.languages.english_men import MALE
from provenance.languages.english_verbs import SPEECH, TOLD
from provenance.languages.english_women import FEMALE
from provenance.languages.model import Cue, Form, Language, Pronoun, words
from provenance.languages.parts import CreditCues
from provenance.languages.phrase_words import PHRASE_WORDS
from provenance.languages.role_words import ROLE_WORDS
from provenance.languages.spanish_verbs import CUES

# Verbs behind which "a" leads to whom something is done, and nobody is told anything.
_TO_THEM = (
    "(?:critic|demand|acus|atac|elogi|felicit|agradec|invit|llev|lleg|entr|gan|culp|apoy|denunci|conden|llam|"
    "compr|vend|pid|exig|orden|despid|expuls|multó|pag|volv|renunci|pas|am)"
)

# "cargó contra el plan": no verb of saying without its particle.
_CHARGED = {
    **dict.fromkeys(words("cargó cargaron cargado"), Cue("complain", Form.PAST)),
    **dict.fromkeys(words("carga cargan"), Cue("complain", Form.PRESENT)),
}
# "dejó claro que".
_CLEAR = {
    **dict.fromkeys(words("dejó dejaron dejado"), Cue("state", Form.PAST)),
    **dict.fromkeys(words("deja dejan"), Cue("state", Form.PRESENT)),
}

SPANISH = Language(
    code="es",
    clauses=CLAUSE_WORDS["es"],
    speaker_trust=0.88,
    cues=CUES
    | {f"{form} contra": cue for form, cue in _CHARGED.items()}
    | {f"{form} claro": cue for form, cue in _CLEAR.items()},
    particle_verbs=dict.fromkeys(_CHARGED, words("contra")) | dict.fromkeys(_CLEAR, words("claro")),
    speech=SPEECH
    | words("list fire open believe expand expose thank regret rejoice surprise anger judge commit slip")
    | words("close celebrate refer correct"),
    told=TOLD - {"ask"},
    formulas=people.FORMULAS,
    pronouns={
        "él": Pronoun("m", "s"),
        "ella": Pronoun("f", "s"),
        "ellos": Pronoun("", "p"),
        "ellas": Pronoun("f", "p"),
        "yo": Pronoun("", "s", 1),
        "nosotros": Pronoun("", "p", 1),
    },
    origin_endings=people.ORIGIN_ENDINGS,
    begins=words("comenzó comienza empezó empieza terminó termina acabó acaba inició quiso quisieron"),
    passives=words("sido"),
    own_objects=words("me te nos os lo"),
    participle_endings=("ado", "ido", "icho", "rito", "ados", "idos", "ada", "ida"),
    relatives=words("quien quienes"),
    hedges=words("supuestamente quizás"),
    that_words=words("que"),
    openers=words("que si cómo quién dónde cuándo de a"),
    like_words=words("como tal"),
    names_too=words("Julio Domingo Abril"),
    determiners=words(
        "el la los las un una unos unas otro otra otros otras este esta estos su sus ese esa varios dos tres"
    ),
    prepositions=words(
        "de del a al en por para con sin sobre entre hasta desde contra hacia durante tras ante bajo "
        "según mediante frente pese consultado consultada preguntado preguntada interrogado interrogada"
    ),
    conjunctions=words("donde adonde y e pero o u porque cuando aunque mientras sino pues como"),
    auxiliaries=words(
        "ha han había habían es son era eran será serán sería fue fueron sido ser está están estaba debe "
        "deben puede "
        "pueden podría no le les se nos me te hemos he has habéis habíamos hubo hubiera haya hayan"
    ),
    adverbs=words(
        "antes también además sí ayer hoy ya aún ahora después luego entonces así incluso finalmente "
        "posteriormente "
        "justo solo sólo apenas casi asimismo igualmente tampoco anoche siempre nunca jamás quizás "
        "quizá acaso inclusive allí "
        "allá ahí aquí "
        "enseguida entretanto adicionalmente paralelamente actualmente recientemente anteriormente"
    ),
    time_words=words(
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio "
        "agosto "
        "septiembre octubre noviembre diciembre ayer hoy noche mañana tarde semana mes día"
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
    roles=people.ROLES
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
        *people.GROUPS,
        words("presidente líder jefe director mandatario dirigente secretario gobernante"),
        words("presidenta líder jefa directora mandataria dirigente"),
        words("portavoz vocero vocera"),
        words("senador senadora diputado diputada congresista legislador legisladora parlamentario"),
        words("entrenador exentrenador técnico seleccionador preparador dt estratega míster timonel"),
        words("portero arquero guardameta"),
        words("alcalde alcaldesa regidor regidora edil mandatario mandataria"),
        words("ministro ministra funcionario funcionaria titular"),
        words("biólogo bióloga científico científica investigador investigadora"),
        words("tenista jugadora jugador deportista"),
        words("economista profesor experto analista especialista académico"),
    ),
    bodies=people.BODIES,
    in_words=words("desde"),
    plural_past=("ron", "an", "en"),
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
    | people.FEMALE_NAMES
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
    | people.MALE_NAMES
    | MALE,
    demonyms=words("español ruso estadounidense británico alemán turco armenio"),
    view_words=words("para"),
    before_views=words("a en"),
    possessives=words("su sus"),
    view_owners=words("su"),
    views=words("juicio opinión parecer entender palabras modo opinion"),
    verb_endings=("ó", "aron", "ieron"),
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
    contracted=words("del al"),
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
        *(("en", this, "sentido") for this in ("este", "ese", "tal")),
        *(("en", this, noun) for this in ("este", "ese") for noun in ("contexto", "marco")),
        *(("en", this, "línea") for this in ("esta", "esa")),
        *(("a", "este", "respecto"), ("de", "igual", "forma"), ("de", "igual", "manera")),
    ),
    things=words(
        "dependencia organismo entidad institución compañía empresa firma cartera colectivo "
        "organización asociación corporación sindicato gremio federación confederación central partido "
        "formación coalición agrupación plataforma fundación ong aerolínea petrolera automotriz constructora "
        "aseguradora consistorio ayuntamiento municipalidad"
    ),
    offices=people.OFFICES,
    reflexives=words("se"),
    addressing=words("a"),
    article_genders={"la": "f", "esta": "f", "una": "f", "el": "m", "este": "m", "un": "m"},
    abstract_endings=("dad", "ción", "sión", "miento", "ancia", "encia", "eza", "ismo", "tud"),
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
            r"declaraciones a|(?:dijo|dicho|"
            rf"(?!{_TO_THEM}[a-zñ]{{0,4}}ó)[a-zñ]{{3,9}}ó|[Hh]a (?!{_TO_THEM}[a-zñ]{{0,4}}do)[a-zñ]{{3,9}}do)"
            r"(?: [^\s.,;:]{1,20}){0,4} a",
            r"(?:[Cc]onsultad|[Pp]reguntad|[Ee]ntrevistad)[oa]s? por",
            r"[Ee]ntrevistad[oa]s?(?: [^\s.,;:]{1,20}){0,6} en(?: (?:[A-Z0-9]\S{0,15} ){1,3}de)?",
        ),
        talks=(r"[Ee]ntrevista (?:con|a|en)|[Ee]n diálogo con",),
        talk_leads=(r"[Ee]n",),
        talk_articles=(r"un|una",),
        spoke=(r"dijo|afirmó|declaró|aseguró|explicó|señaló|ha (?:dicho|afirmado|asegurado)",),
        spoke_on=("en", "en la"),
        reported=(
            r"[Ss]egún(?: (?:publica|recoge|adelanta|señala|indica|apunta|cuenta|revela|asegura)n?)?",
            r"[Ii]nforma|citad[oa] por|(?:[Ii]nformó|[Rr]eportó)(?: más temprano| anteriormente)?",
            r"[Hh]a (?:informado|publicado|adelantado|revelado|señalado|indicado|apuntado)",
            r"[Dd]e acuerdo (?:con|a)|[Cc]it(?:ando|aron|ó)(?: a)?|[Pp]ublicó",
            r"(?:recibid|obtenid)[oa]s? por|(?:remitid|enviad|facilitad)[oa]s? a|(?:tenido|tuvo) acceso",
        ),
        sayings=(
            r"informa|informó|reporta|reportó|publicó|publica|señaló|indicó|apunta|apuntaba|apuntó|señala|"
            r"señalaba|adelantó|adelanta|adelantaba|publicaba|recoge|recogía|recogió|desveló|reveló|avanzó",
            r"ha (?:informado|publicado|adelantado|revelado|señalado|indicado|apuntado)",
        ),
        staffed=(r"(?:corresponsal|periodista|reportero|fotógrafo)(?:e?s)?(?: de)?",),
        news=words("noticias prensa televisión radio"),
        witnessed=words("constató constataron comprobó comprobaron presenció presenciaron vio vieron"),
        beside=words(
            "el los la las un una agencia diario cadena periódico televisión radio noticias prensa estatal "
            "rusa oficial"
        ),
        opening=words("según por con foto fuente"),
        unsaid=(
            r"(?:[Rr]echaz|[Dd]eclin|[Cc]ancel|[Rr]ehus)(?:ó|a|aron|ado)(?: [^\s.,;:]{1,15}){0,3} "
            r"entrevistas? (?:con|a|en|de)",
            r"(?:[Nn]eg|[Rr]ehus|[Rr]echaz)(?:ó|aron|ado|ará|aba)(?: a)? hablar (?:con|ante)",
        ),
        called_off=(r"(?:fue|ha sido|quedó) (?:cancelad|aplazad|suspendid)[oa]",),
        received=words(
            "recibido recibida recibidos recibidas remitido remitida enviado enviada facilitado facilitada"
        ),
        leading=(
            r"Leer más|Lea (?:más|la nota)|Sigue leyendo|Seguir leyendo|Fuente|Ver (?:nota|noticia) completa",
        ),
        of_sentence=words("según citado citada"),
        given=(
            r"[Ff]uentes?:|[Cc]on (?:información|informaciones|datos|aportes) de|[Tt]omado de|[Aa]gencia\s*$",
            r"[Ee]st[ea] (?:artículo|texto|reportaje|nota) (?:fue|ha sido|se)|[Pp]ublicad[oa] originalmente",
            r"[Rr]edacción\s*/\s*$",
        ),
        photos=(r"[Ff]otograf[íi]as?\b|[Ii]mágen(?:es)?:|[Ii]magen:|[Cc]réditos?:",),
        polled=(r"(?:[Ee]ncuesta|[Ss]ondeo)s?(?: [^\s.,;:]{1,20}){0,3} (?:para|de|en)",),
        open_lent=frozenset(("entrevista en", "declaraciones a")),
    ),
)
