"""German verbs and nouns that present words, by their English lemma."""

from __future__ import annotations

from collections.abc import Mapping

from provenance.languages.glossed import Forms, completed, glossed, nouns
from provenance.languages.model import Form, words

_LISTED = glossed(
    """
say: sagte sagten gesagt; sagt sagen sage; ; sagen
state: erklärte erklärten erklärt äußerte äußerten geäußert; erklären äußert äußern
announce: verkündete verkündeten verkündet kündigte kündigten angekündigt ankündigte
announce: ; verkünden kündigt kündigen
inform: teilte teilten mitgeteilt mitteilte mitteilten informierte informierten informiert
inform: ; teilt teilen mitteilt
report: berichtete berichteten berichtet meldete meldeten gemeldet; berichten meldet melden
write: schrieb schrieben geschrieben twitterte twitterten getwittert postete; schreibt schreiben
confirm: bestätigte bestätigten bestätigt; bestätigen
stress: betonte betonten betont unterstrich unterstrichen unterstrichen hob; betonen unterstreicht
add: fügte fügten hinzugefügt ergänzte ergänzten ergänzt; fügt fügen ergänzen
claim: behauptete behaupteten behauptet; behaupten
criticize: kritisierte kritisierten kritisiert bemängelte bemängelten; kritisieren bemängelt
demand: forderte forderten gefordert verlangte verlangten verlangt; fordert fordern verlangen
demand: beantragte beantragten beantragt; beantragt beantragen
call: nannte nannten genannt bezeichnete bezeichneten bezeichnet; nennt nennen bezeichnen
warn: warnte warnten gewarnt mahnte mahnten gemahnt; warnt warnen mahnt
think: meinte meinten gemeint fand; meint meinen findet finden
believe: glaubte glaubten geglaubt überzeugt; glaubt glauben
hope: hoffte hofften gehofft; hofft hoffen
fear: fürchtete befürchtete befürchteten; fürchtet fürchten befürchtet befürchten
explain: erläuterte erläuterten erläutert begründete begründeten begründet; erläutert begründet begründen
ask: fragte fragten gefragt bat baten gebeten; fragt fragen bittet bitten
answer: antwortete antworteten geantwortet entgegnete erwiderte entgegneten
answer: ; antwortet antworten entgegnet erwidert
argue: argumentierte argumentierten argumentiert; argumentieren
assure: versicherte versicherten versichert beteuerte beteuerten; versichern beteuert
admit: räumte räumten eingeräumt gab gaben angegeben gestand gestanden zugegeben; räumt gibt geben gesteht
deny: bestritt bestritten dementierte dementierten dementiert leugnete; bestreitet bestreiten dementiert
accuse: warf warfen vorgeworfen beschuldigte beschuldigten beschuldigt; wirft werfen
reject: lehnte lehnten abgelehnt wies wiesen zurückgewiesen; lehnt lehnen weist weisen
praise: lobte lobten gelobt würdigte würdigten gewürdigt begrüßte begrüßten begrüßt
praise: gepriesen gefeiert; lobt würdigt begrüßt begrüßen
suggest: schlug schlugen vorgeschlagen; schlägt schlagen
predict: prognostizierte prognostizierten prognostiziert; prognostizieren
promise: versprach versprachen versprochen; verspricht versprechen
threaten: drohte drohten gedroht; droht drohen
comment: kommentierte kommentierten kommentiert bemerkte bemerkten; kommentieren bemerkt
speak: sprach sprachen gesprochen; spricht sprechen
complain: beklagte beklagten beklagt klagte klagten beschwerte; beklagen klagt klagen beschwert
conclude: folgerte resümierte schloss; folgert resümiert
recall: erinnerte erinnerten erinnert; erinnern
quote: zitierte zitierten zitiert; zitiert zitieren
recommend: empfahl empfahlen empfohlen riet rieten; empfiehlt empfehlen rät
expect: erwartete erwarteten erwartet rechnete rechneten; erwarten rechnet rechnen
see: sah sahen gesehen; sieht sehen
estimate: schätzte schätzten geschätzt; schätzt schätzen
find: stellte stellten festgestellt feststellte; stellt stellen feststellt
decide: entschied entschieden beschloss beschlossen; entscheidet beschließt
assume: vermutete vermuteten ging gingen; vermutet vermuten geht gehen
shout: rief riefen gerufen skandierten; ruft rufen
appeal: appellierte appellierten appelliert warb warben; appellieren wirbt werben
stress: strich strichen; streicht streichen
suppose: mutmaßte spekulierte spekulierten; spekuliert spekulieren
want: wollte wollten; will wollen
characterize: charakterisierte charakterisierten; charakterisiert
describe: beschrieb beschrieben; beschreibt beschreiben schildert schilderte schilderten
judge: urteilte urteilten beurteilte beurteilten; urteilt beurteilt beurteilen
observe: konstatierte konstatierten; konstatiert
contradict: widersprach widersprachen; widerspricht
continue: fuhr fuhren; fährt
elaborate: führte führten ausführte; führt führen ausführt
condemn: verurteilte verurteilten verurteilt; verurteilen
attack: attackierte attackierten griff griffen; attackiert greift
doubt: bezweifelte bezweifelten; bezweifelt
honor: würdigte; würdigt
react: reagierte reagierten zeigte zeigten; reagiert reagieren zeigt zeigen
thank: bedankte; bedankt
read: hieß lautete lauteten geheißen; heißt lautet lauten
stand: stand standen lesen; steht stehen
say: verlautete verlauten mitteilen ausrichten bekundete bekundeten bekundet; bekunden
say: erzählte erzählten erzählt witzelte scherzte spottete höhnte; erzählen witzelt scherzt spottet
say: seufzte brummte flüsterte grinste lachte raunte murmelte plauderte scherzten; seufzt brummt flüstert
say: verriet verrieten staunte schwärmte grübelte ; verrät verraten staunt schwärmt grinst lacht murmelt
complain: jammerte stöhnte motzte knurrte ärgerte lästerte ätzte stichelte frotzelte; jammert stöhnt motzt
complain: ; knurrt ärgert lästert ätzt stichelt frotzelt
shout: frohlockte frohlockten freute; frohlockt freut
predict: unkte unkten orakelte; unkt orakelt
find: ortete orteten befand befanden; ortet orten befindet
admit: bekannte bekannten ; bekennt einräumt
stress: bekräftigte bekräftigten bekräftigt hervorhob; bekräftigen hervorhebt
insist: beharrte beharrten; beharrt beharren
criticize: rügte rügten gerügt monierte monierten moniert tadelte geißelte; rügt rügen monieren tadelt geißelt
accuse: unterstellte unterstellten unterstellt; unterstellen
argue: plädierte plädierten plädiert rechtfertigte rechtfertigten; plädieren rechtfertigt
defend: verteidigte verteidigten; verteidigt verteidigen
predict: prophezeite prophezeiten prophezeit; prophezeien
promise: gelobte gelobten sicherte zugesichert; gelobt sichert
answer: konterte konterten gekontert; kontert
praise: feierte feierten gefeiert pries priesen; feiert feiern preist
thank: gratulierte gratulierten dankte dankten; gratuliert dankt
conclude: bilanzierte schlussfolgerte; bilanziert schlussfolgert
attack: wetterte schimpfte schimpften poltern polterte; wettert schimpft poltert
shout: jubelte jubelten schrie schrien; jubelt schreit skandieren
complain: bedauerte bedauerten bedauert empörte; bedauern empört
urge: ermahnte ermahnten ermahnt; ermahnen
consider: hielt hielten gehalten; hält halten
call: titulierte brandmarkte stufte stuften eingestuft; tituliert brandmarkt stuft
see: wertete werteten gewertet bewertete bewerteten bewertet; wertet werten bewerten
point: verwies verwiesen; verweist verweisen
hint: deutete deuteten angedeutet; deutet
publish: veröffentlichte veröffentlichten
demand: aufforderte aufforderten aufgefordert; auffordert auffordern
comment: anmerkte anmerkten angemerkt merkte; anmerkt anmerken merkt
point: hinwies hinwiesen hingewiesen; hinweist hinweisen
admit: einräumte einräumten zugab zugaben; zugibt
state: angab angaben; angibt
add: hinzufügte hinzufügten nachlegte; hinzufügt
reject: zurückwies zurückwiesen ablehnte ablehnten; zurückweist ablehnt
accuse: vorwarf vorwarfen; vorwirft
announce: ; ankündigt
state: aussagte aussagten ausgesagt klarstellte klarstellten klargestellt präzisierte präzisiert; aussagt
state: ; klarstellt präzisiert
announce: ankündigten bekanntgab bekanntgaben bekanntgegeben; bekanntgibt
report: vermeldete vermeldeten vermeldet; vermeldet
suggest: vorschlug vorschlugen; vorschlägt
stress: hoben hervorgehoben; hebt heben
complain: geklagt geschimpft; wundert beschweren
shout: gefreut gejubelt brüllte; brüllt
write: gepostet
say: gescherzt beichtete; beichtet
describe: geschildert
reveal: enthüllte enthüllt; enthüllen
announce: signalisierte verlautbarte; verlautbart
complain: wunderte
inform: übermittelte übermittelt unterrichtete unterrichtet
conclude: resümiert
""".lower()
)


def _regular(form: str, kind: Form, _: Mapping[str, Form]) -> Forms:
    """ "schimpfte", "schimpften"; "signalisierte", "signalisiert", "signalisieren"."""
    if kind is not Form.PAST or not form.endswith("te") or form in _DONE_BY_MANY:
        return
    yield form + "n", Form.PAST
    if form.endswith("ierte"):
        yield form.removesuffix("e"), Form.PAST
        yield form.removesuffix("te") + "en", Form.PRESENT


_DONE_BY_MANY = ("erwiderte",)  # troops return fire
CUES = completed(_LISTED, _regular) | nouns(
    words(
        "behauptung aussage meinung ansicht auffassung vermutung hoffnung befürchtung forderung vorwurf "
        "ankündigung erklärung angabe mitteilung warnung einschätzung überzeugung annahme these"
    )
)
