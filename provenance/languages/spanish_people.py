"""Spanish nouns of people and bodies, given names and formulas for `provenance.languages.spanish`."""

from __future__ import annotations

from provenance.languages.model import words

ORIGIN_ENDINGS = (
    *("és", "esa", "ano", "ana", "ino", "ina", "eno", "ena", "eño", "eña", "ayo", "aya", "ense"),
    *("teco", "teca", "ñol", "ñola", "emán", "emana", "belga"),
)
OFFICES = words(
    "presidente presidenta ministro ministra alcalde alcaldesa gobernador gobernadora intendente fiscal juez "
    "jueza magistrado magistrada rey reina papa obispo arzobispo embajador embajadora rector "
    "rectora canciller "
    "vicepresidente vicepresidenta mandatario mandataria"
)
ROLES = words(
    "astro exentrenador gigante leyenda míster nativa nativo ídolo "
    "zurdo zurda diestro diestra abridor relevista receptor lanzador exreceptor exlanzador bateador coach "
    "mánager toletero infielder jardinero corredor medallista exministro actuario acuarelista "
    "administrador administradora afectado afectada aficionado aficionada albañil alcalde-presidente "
    "alcaide alergólogo alergóloga allegado allegada ambientalista amigo amiga anestesista animador "
    "animadora antropólogo antropóloga apicultor apicultora aprendiz arqueólogo arqueóloga artesano "
    "artesana asambleísta asesor asesora asistente astrofísico astrofísica autor autora auxiliar ayudante "
    "azafata bibliotecario bibliotecaria bloguero bloguera boticario brigadista cabecilla cabo cacique "
    "cajero cajera camionero camionera candidato candidata capataz capellán cardiólogo cardióloga "
    "carpintero cartero catedrática celador censor cerrajero científicos cirujano cirujana climatólogo "
    "climatóloga cofundador cofundadora colega coleccionista comentarista comerciantes comisionado "
    "comisionada compañero compañera comunero comunera comunicador comunicadora concejal concejala "
    "concursante conferenciante conserje conservador conservadora constitucionalista contador contadora "
    "contratista copropietario coreógrafo coreógrafa cosechero creador creadora criminólogo criminóloga "
    "cronista cuidador cuidadora decorador decoradora defensa demandante demógrafo dependiente deportista "
    "dermatólogo dermatóloga detenido detenida diplomático diplomática dirigenta directivo directiva "
    "director-gerente diseñador diseñadora doctor doctora dramaturgo dramaturga dt ecologista ecólogo "
    "ecóloga edila editor editora educador educadora egresado ejecutivo ejecutiva encargado encargada "
    "encuestador entrenadores epidemiólogo epidemióloga escultor escultora espectador estadista estilista "
    "eurodiputado eurodiputada exalcaldesa exalumno exdirector exdirectora exfiscal exfutbolista "
    "exgerente exgobernador exjefe exjuez exjugador exsenador exvicepresidente exportavoz fabricante "
    "familiar familiares farmacéutico farmacéutica feriante físico física fisioterapeuta forense "
    "fotógrafo fotógrafa fraile frutero gestor gestora gimnasta ginecólogo ginecóloga glaciólogo "
    "glacióloga golfista guardabosques guardia guía guitarrista hacendado hidrólogo hidróloga hincha "
    "hostelero hostelera humorista ilustrador ilustradora impulsor impulsora informático inmunólogo "
    "inmunóloga inquilino inquilina integrante interno intérprete interventor inventor jefa-de-gabinete "
    "jinete joyero jugadores jurista labrador lehendakari limpiador lingüista locutor maestro-alfarero "
    "maquinista marido marinera maratonista matemático matemática matrona mecánico mediador mediadora "
    "mediocampista meteorólogo meteoróloga microbiólogo microbióloga modista monja montañero montañera "
    "muchacho muchacha mujer hombre nadadora naturalista navegante negociador neurólogo neuróloga nieto "
    "nieta novelista nutricionista oceanógrafo oceanógrafa oculista odontólogo odontóloga oficinista "
    "oncólogo oncóloga opositor opositora orador organizador organizadora ornitólogo ornitóloga padrino "
    "paleontólogo paleontóloga panadero panadera párroco pastor pastora pediatras peluquero peluquera "
    "pelotero perito perita pescadora pibe pintora poblador pobladora politólogos politologa ponente "
    "portavoces posadero presentadores preso presa prefecto prelado prestamista primatóloga prior "
    "procesado procesada programador programadora promotor promotora propietario propietaria protagonista "
    "psiquiatra pulmonólogo púgil querellante químico química quiosquero radiólogo rapero rapera "
    "reclamante recolector redactor redactora referente refugiado refugiada regatista relator relatora "
    "reportero reportera representante rescatista residente restaurador restauradora reverendo "
    "saxofonista secretario-general seremi sexólogo síndico síndica socio socia sociólogo socióloga "
    "sospechoso sospechosa subcomisario subdelegado subdelegada subdirector subdirectora suboficial "
    "subprefecto suegra suegro sumiller supervisor supervisora surfista taquillero tatuador técnicos "
    "telefonista tenor terapeuta tertuliano testigos toxicólogo traductor traductora tramoyista "
    "transportista tripulante tutor urbanista urólogo usuario usuaria vaquero veterano veterana "
    "veterinario veterinaria viajero viajera vicario vicegobernador vicegobernadora vicerrector "
    "vicerrectora vigilante violinista virólogo viróloga viticultor viticultora voluntario voluntaria "
    "volcanólogo vulcanólogo youtuber zaguero zoólogo mandamás timonel estratega ariete exboxeador alero "
    "consejero-delegado legislador-opositor jefe-de-gobierno líder-indígena edilicia burgomaestre"
) | words(
    "abanderada abanderado abuelita abuelito accionista acordeonista adolescente agresor agresora "
    "agrónoma agrónomo ajedrecista alfarero alguacil almacenero alpinista andinista arrendatario "
    "articulista arzobispo asaltante asesina asesino aspirante astronauta auditor auditora automovilista "
    "baloncestista banquero baterista becaria becario beisbolista bisnieto buzo cafetalero caficultor "
    "caficultora camarista camarógrafo cantautor cantautora carabinera carabinero caricaturista ceramista "
    "chacarero chef chofer chofera chófer ciudadana ciudadano clienta cliente comediante comodoro "
    "compatriota condenada condenado constituyente consumidor consumidora convencional copiloto cuentista "
    "cuñada cuñado cónsul cónyuge damnificada damnificado delincuente demandada demandado dentista "
    "denunciante deportada deportado desplazada desplazado detective diácono docente documentalista "
    "donante editorialista electricista emprendedor emprendedora ensayista enviada enviado enóloga "
    "enólogo escalador escaladora escribana escribano excombatiente exconvicto exdelantero exesposa "
    "exesposo exmarido exnovio feligresa feligrés filóloga filólogo filósofa filósofo fiscala flautista "
    "fontanero fugitivo galeno gendarme genetista gremialista guerrillera guerrillero habitante "
    "hermanastro historietista homicida hotelero huelguista huérfana huérfano huésped infectóloga "
    "infectólogo influencer inmigrante inversionista inversor inversora jockey judoca jurado karateca "
    "ladrón lideresa luchador luchadora lugareña lugareño madrastra mamá manifestante marisquero "
    "mensajero mesera mesero migrante misionera misionero monarca monje montañista motociclista motorista "
    "mozo munícipe narcotraficante narrador narradora neumóloga neumólogo neurocirujana neurocirujano "
    "niñera notaria notario novia novio nuera obstetra paciente padrastro paisano pandillero papá "
    "paramédica paramédico parroquiano pastelero payaso peatona peatón pedalista pensador pensionada "
    "pensionado pensionista percusionista pianista piquetero plomero poetisa pontífice postulante "
    "precandidata precandidato premier princesa profesional prófugo rabino reclusa recluso repartidor "
    "repartidora rescatado seminarista senderista sheriff sicario sismóloga sismólogo sobrina sobrino "
    "socorrista soldador soprano subcampeón subteniente taekwondista tejedora transeúnte traumatóloga "
    "traumatólogo uniformada uniformado velocista veraneante violador voleibolista yerno árbitra árbitro"
)
GROUPS = (
    words("entrenador técnico dt estratega seleccionador preparador timonel director-técnico"),
    words(
        "jugador futbolista delantero atacante goleador volante mediocampista defensa zaguero capitán ariete"
    ),
    words("presidente directivo dirigente mandamás empresario"),
    words("presidenta directiva dirigenta dirigente empresaria"),
    words("alcalde regidor funcionario"),
    words("secretario subsecretario funcionario titular"),
    words("secretaria subsecretaria funcionaria titular"),
    words("gobernador gobernadora mandatario mandataria funcionario funcionaria"),
    words("director directora funcionario funcionaria responsable jefe jefa titular"),
    words("abogado letrado defensor jurista"),
    words("abogada letrada defensora jurista"),
    words("escritor novelista autor poeta narrador"),
    words("escritora novelista autora poeta narradora"),
    words("actriz intérprete artista protagonista"),
    words("actor intérprete artista protagonista"),
    words("seremi ministra ministro autoridad delegado delegada funcionario funcionaria"),
    words("gerente ejecutivo ejecutiva directivo directiva empresario empresaria"),
    words("fiscal acusación representante"),
    words("acusado imputado procesado encausado exgerente exalcalde"),
)
FEMALE_NAMES = words(
    "abigail abril ada adela adelina adriana ágata agustina ainara ainhoa aitana alba aldana alejandra "
    "alexia alma almudena amalia amanda amaya amelia américa amparo anahí andrea ángela ángeles angélica "
    "antonia antonella araceli arancha aránzazu ariadna ariana asunción aura aurora azucena bárbara "
    "begoña belén berenice bernarda berta betty bianca blanca brenda brígida camila candela caridad carla "
    "carlota carolina catalina cecilia celeste celia cintia clara clemencia coral concepción concha "
    "consuelo covadonga cruz cynthia dafne daniela débora delfina delia diana dora edith elba eleonora "
    "elsa elvira ema emilia emma encarnación erika ernestina esmeralda esperanza estefanía estela ester "
    "esther estrella eugenia eulalia evangelina evelyn fabiana fabiola fanny fátima federica felisa "
    "fernanda fiorella flavia flor florencia francisca frida gema genoveva georgina gisela gladys gracia "
    "graciela gregoria griselda guadalupe hilda hortensia ida iliana imelda imma inmaculada ingrid inma "
    "irma isabela isidora itziar ivana ivonne jacinta jacqueline jazmín jessica jimena joana joaquina "
    "josefa josefina juana juliana julieta karen karina karla katherine lara leila leonor leticia lidia "
    "ligia liliana lina lola loreto lourdes lucero luciana lucrecia lupe luz macarena mafalda magalí "
    "maite malena manuela mar maría-josé margarita mariana maribel maricarmen mariela marina marisa "
    "marisol maritza martina matilde maxima mayra melisa mercè micaela milagros mireia mirta mirtha "
    "míriam montserrat nadia nancy nélida nerea nidia nieves noelia noemí nora norma nuria ofelia olga "
    "olivia paloma pamela paola paulina paz perla petra piedad priscila rafaela ramona rebeca regina "
    "reina remedios renata rita roberta rocío romina rosa-maría rosalba rosalía rosario roxana ruth "
    "sabina sabrina salomé samanta sarah selena silvana simona sol solange soledad stella tamara tania "
    "tatiana teodora tina trinidad úrsula vanesa vera virginia viviana wanda xiomara yadira yanina "
    "yesenia yolanda zaida zulema nayeli itzel xóchitl citlali maialen nekane uxue antía noa iria sabela "
    "uxía"
)
MALE_NAMES = words(
    "abel abelardo abraham adolfo adrián agustín aitor alan albert aldo alejo alex alexander alexis "
    "alfonso alfredo alonso amadeo amado américo anastasio andreu aníbal anselmo antolín arcadio ariel "
    "aristóbulo armando arnau asier aurelio baltasar bartolomé bautista benicio benigno benito benjamín "
    "bernardo biel blas borja boris braulio brayan bruno calixto camilo candelario carles carmelo "
    "casimiro celestino césar ciro claudio clemente cosme crisanto cristian cristián cristóbal dámaso "
    "damián darío delfín demetrio diógenes dionisio domingo donato edgar edgardo edison efraín eladio "
    "eleuterio elías eliseo eloy emanuel emiliano emmanuel eneko epifanio erasmo erik ernest eugenio "
    "eusebio evaristo ezequiel fabián fabricio facundo faustino fausto federico fermín fidel flavio "
    "florencio florentino franco fulgencio gaspar gastón genaro gerardo germán gerónimo gil gilberto "
    "ginés giovanni godofredo gonzalo gregorio guido gustavo heriberto hernán hernando hilario hipólito "
    "homero horacio humberto ian ibai íker ildefonso iñaki íñigo ireneo isaac isidro ismael israel iván "
    "ivo jacinto jacobo jair jairo javi jerónimo jesús jhon jimmy joan joel jon jonás jonatan jonathan "
    "jordi josep josu juanjo jules julio justo justino kevin lautaro lázaro leandro leo leónidas leopoldo "
    "lisandro lucas luciano lucio lluís macario manel manolo marc marcelino marcial marco mariano mateo "
    "matías maximiliano máximo melchor mikel milton modesto moisés nahuel napoleón narciso nelson néstor "
    "nicanor nicolás nico noé norberto octavio olegario omar onofre orestes orlando oriol osvaldo oswaldo "
    "otto ovidio pascual pasqual patricio pau paulino pelayo pepe pere plácido pol policarpo ponciano "
    "porfirio primitivo prudencio quim quintín rafa raimundo ramiro remigio renato renzo reinaldo "
    "reynaldo ricard rigoberto robert rodolfo rogelio román romeo romualdo ronald roque rosendo ruperto "
    "samuel sancho saturnino saúl sebastián segundo segismundo serafín severino silverio silvio simón "
    "sixto teodoro teófilo tobías tomeu ubaldo ulises unai urbano valentín valeriano ventura vicente "
    "vidal virgilio vladimir walter washington wálter wilfredo wilmer wilson xabier xavier xoán yamil "
    "yesid yoel zacarías jhonatan alirio yeison breixo brais xurxo anxo roi"
)
BODIES = words(
    "gobierno ministerio policía partido agencia kremlin vaticano comisión fiscalía sindicato "
    "organización ayuntamiento alcaldía congreso senado tribunal corte juzgado ejército armada empresa "
    "compañía banco universidad instituto fundación asociación federación consejo junta secretaría dirección "
    "protección grupo club selección equipo academia cámara unión deportivo atlético colectivo "
    "observatorio hospital centro servicio red municipio prefectura informe comunicado estudio "
    "encuesta diario periódico embajada cancillería presidencia oposición coalición redacción delegación "
    "administración población comunidad sociedad entidad autoridad municipalidad confederación institución "
    "corporación defensa acusación gerencia audiencia intendencia jefatura gobernación contraloría bancada "
    "procuraduría defensoría superintendencia cooperativa gremio aeropuerto clínica escuela museo zoológico "
    "hotel fábrica iglesia cárcel prisión teatro cadena cervecería supermercado restaurante colegio liceo "
    "biblioteca orquesta"
)
FORMULAS = (
    *(("según",), ("de", "acuerdo", "con"), ("conforme", "a")),
    *(
        (lead, noun, link)
        for link in ("de", "del")
        for lead, noun in (
            *(("en", "palabras"), ("en", "opinión"), ("en", "boca"), ("en", "voz"), ("a", "juicio")),
            *(("a", "ojos"), ("a", "criterio"), ("a", "decir"), ("al", "decir")),
        )
    ),
)
