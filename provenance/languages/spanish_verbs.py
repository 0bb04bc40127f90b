"""Spanish verbs and nouns that present words, by their English lemma."""

from __future__ import annotations

from provenance.languages.glossed import completed, glossed, nouns
from provenance.languages.model import words
from provenance.languages.spanish_forms import conjugated

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
stress: incidió incidieron incidido; incide inciden; incidiendo; incidir
indicate: precisado; ; precisando; precisar
hope: confiado; ; ;
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
open: arrancó inició comenzó empezó; inicia comienza empieza
answer: respondió retrucaba terció; tercia
slip: deslizó; desliza
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
explain: externó comunicó; externa comunica
refer: refirió refirieron; refiere refieren
argue: esgrimió arguyó adujo; esgrime arguye aduce
advise: recomendó aconsejó; recomienda aconseja
criticize: cuestionó repudió; cuestiona repudia
list: enumeró; enumera
summarize: sintetizó; sintetiza
rage: exaltó; exalta
state: proclamó pregonó testificó verbalizó; proclama pregona testifica verbaliza
demand: solicitó rogó suplicó imploró; solicita ruega suplica implora; solicitando rogando
urge: conminó emplazó invitó convocó animó alentó; conmina emplaza alienta; invitando alentando
urge: apremió; apremia
admit: concedió
report: trasladó transmitió notificó; traslada transmite notifica; trasladando transmitiendo
reveal: desveló develó divulgó filtró anticipó avanzó; desvela devela divulga anticipa avanza
write: publicó posteó compartió; postea
predict: predijo; predice
promise: juró; jura
ask: interrogó inquirió; inquiere
believe: interpretó; interpreta
confirm: corroboró constató certificó; corrobora certifica
detail: especificó anotó; especifica anota
insist: mantuvo
complain: increpó reprendió regañó amonestó rezongó refunfuñó; increpa reprende regaña rezonga refunfuña
propose: insinuó sugería; insinúa
argue: abogó reivindicó; aboga reivindica
celebrate: elogió alabó aplaudió ponderó; elogia alaba aplaude pondera
exclaim: vociferó balbuceó tartamudeó; vocifera balbucea tartamudea
answer: intervino interrumpió; interviene interrumpe
criticize: condenó; condena
correct: corrigió rectificó; corrige rectifica
mention: mencionó mencionaron mencionado; menciona mencionan; mencionando; mencionar
stress: destacado resaltado; destacan resaltan
insist: insistía insistían insistieron; insisten; insistiendo; insistir
"""
)
CUES = completed(_LISTED, conjugated) | nouns(
    words("afirmación declaración idea temor esperanza promesa anuncio acusación")
)
