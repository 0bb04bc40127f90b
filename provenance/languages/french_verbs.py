"""French verbs and nouns that present words, by their English lemma."""

from __future__ import annotations

from provenance.languages.french_forms import conjugated
from provenance.languages.glossed import completed, glossed, nouns
from provenance.languages.model import words

_LISTED = glossed(
    """
say: dit disait dirent; dit disent; disant; dire
state: déclaré déclarait déclara; déclare déclarent; déclarant; déclarer
announce: annoncé annonçait annonça; annonce annoncent; annonçant; annoncer
affirm: affirmé affirmait affirma assuré assurait assura
affirm: ; affirme affirment assure assurent; affirmant; affirmer
explain: expliqué expliquait expliqua; explique expliquent; expliquant; expliquer
add: ajouté ajoutait ajouta; ajoute ajoutent; ajoutant; ajouter
stress: souligné soulignait souligna insisté; souligne soulignent insiste insistent; soulignant; souligner
confirm: confirmé confirmait confirma; confirme confirment; confirmant; confirmer
estimate: estimé estimait estima jugé jugeait; estime estiment juge; estimant jugeant; estimer
tell: raconté racontait confié confiait; raconte racontent confie; racontant; raconter
report: rapporté rapportait rapporta; rapporte rapportent; rapportant; rapporter
write: écrit écrivait écrivit tweeté; écrit écrivent; écrivant; écrire
warn: averti prévenu prévenait; avertit prévient; avertissant; avertir
denounce: dénoncé dénonçait dénonça; dénonce dénoncent; dénonçant; dénoncer
criticize: critiqué critiquait; critique critiquent; critiquant; critiquer
demand: demandé demandait réclamé exigé; demande demandent réclame exige; demandant; demander
answer: répondu répondait répondit rétorqué; répond répondent rétorque; répondant; répondre
indicate: indiqué indiquait indiqua précisé précisait
indicate: ; indique indiquent précise précisent; indiquant; indiquer
note: noté notait rappelé rappelait; note notent rappelle rappellent; rappelant; noter rappeler
promise: promis promettait; promet promettent; promettant; promettre
admit: reconnu reconnaissait admis; reconnaît reconnaissent admet; reconnaissant; reconnaître
deny: nié démenti niait; nie démentent dément; niant; nier démentir
accuse: accusé accusait; accuse accusent; accusant; accuser
claim: prétendu soutenu affirmé; prétend soutient; prétendant; prétendre
believe: cru pensé pensait croyait; croit pense pensent croient; pensant; penser croire
hope: espéré espérait; espère espèrent; espérant; espérer
fear: craint redouté craignait; craint craignent redoute; craignant; craindre
call: qualifié appelé qualifiait; qualifie appelle appellent; qualifiant; appeler
exclaim: lancé lançait martelé lâché; lance martèle lâche; lançant; lancer
conclude: conclu concluait; conclut; concluant; conclure
read: lit-on lit; lire
react: réagi réagissait réagit regretté regrettait soupiré témoigné tempéré; réagit regrette soupire témoigne
rejoice: réjoui félicité salué saluait; réjouit félicite salue
argue: plaidé défendu argué estimé; plaide défend argue; plaidant
reveal: révélé dévoilé fait; révèle dévoile; révélant
worry: inquiété inquiète; inquiète; inquiétant; inquiéter
summarize: résumé résumait résuma; résume résument; résumant; résumer
murmur: murmuré soufflé chuchoté glissé; murmure souffle chuchote glisse
exclaim: tonné crié hurlé exclamé tranché ironisé plaisanté balayé
exclaim: ; tonne crie hurle exclame tranche ironise plaisante balaie
blame: reproché reprochait fustigé fustigeait blâmé; reproche reprochent fustige blâme; reprochant
observe: observé constaté remarqué relevé analysé; observe constate remarque relève analyse; constatant
detail: détaillé développé nuancé corrigé rectifié; détaille développe nuance corrige rectifie; détaillant
continue: poursuivi poursuivait enchaîné renchéri repris; poursuit poursuivent enchaîne renchérit reprend
promise: juré garanti garantissait; jure garantit
warn: alerté mis mettait mettaient; alerte alertent met mettent
complain: déploré plaint déplorait pesté grincé; déplore déplorent plaint peste grince
urge: appelé exhorté invité; exhorte invite
agree: concédé convenu acquiescé; concède convient acquiesce
ask: interrogé questionné; interroge questionne
laugh: ri souri badiné; rit sourit badine
recall: souvenu remémoré; souvient
propose: proposé suggéré; propose suggère; proposant
announce: prévenu indiqué
answer: répliqué répliquait riposté objecté protesté; réplique répliquent riposte objecte proteste; répliquant
speak: parlé parlait évoqué évoquait; parle parlent évoque évoquent; parlant évoquant
laugh: rigolé rigolait; rigole
rage: emporté emportait agacé insurgé insurgeait étonné indigné; emporte agace insurge étonne indigne
hammer: asséné scandé; assène scande
accept: accepté refusé; accepte refuse; acceptant refusant
rejoice: réjouie réjouies félicitée réjouissait amusé amusée enthousiasmé enthousiasmée; amuse enthousiasme
rage: emportée insurgée indignée agacée offusqué offusquée énervé énervée; offusque énerve fulmine
fume: fulminé étranglé étranglée; étrangle fulmine
exclaim: exclamée écrié écriée exclamait; écrie
worry: inquiétée alarmé alarmée inquiétait; alarme
complain: plainte désolé désolée lamenté lamentée plaignait; désole lamente gémit grommelle ronchonne maugrée
surprise: étonnée étonnait
defend: défendue défendait; ; défendant
recall: souvenue souvenait remémorée; souviennent remémore
ask: interrogée demandait; ; interrogeant
reassure: rassuré rassurée rassurait tempéré temporisé; rassure rassurent tempère temporise; rassurant
boast: vanté vantait vantée; vante targue; vantant
expect: attendait attendu; attend attendent; attendant; attendre
hope: espérait; souhaite; souhaitant espérant
wish: souhaité souhaitait
joke: plaisantait blagué; plaisante blague taquine
sum: résumait; ; résumant
insist: insistait; ; insistant
conclude: concluait; ; ; conclure
mock: moqué raillé raillait; moque raille
scoff: ricané pouffé; ricane pouffe
hammer: martela; ; ;
answer: rétorquait répondit rétorqua répliqua; ; ; rétorquer répliquer riposter objecter
agree: abondé acquiesçait approuvé approuvait; abonde opine approuve; ; abonder acquiescer
continue: poursuivit enchaîna; ; ; poursuivre enchaîner renchérir
murmur: murmura souffla; ; ; souffler glisser murmurer
add: ; complète ; ; compléter
complete: complété complétait; ; complétant
specify: précisa; ; précisant; préciser
signal: signalé signalait; signale signalent; signalant; signaler
explain: expliquèrent; décrypte explicite; ; décrypter
argue: argumenté argumentait; argumente; argumentant
decide: tranchait; ; ; trancher
deny: réfuté réfutait contesté contestait; réfute conteste contestent; contestant
thunder: tonnait vitupéré; vitupère tempête fustigent
describe: décrit décrivait dépeint; décrit décrivent dépeint; décrivant
philosophize: philosophé; philosophe
react: réagissent; commente commentent; réagissant commentant
comment: commenté commentait
call: dénommé surnommé baptisé; surnomme
elude: éludé esquivé botté; élude esquive
slip: lâcha; ; ; lâcher
affirm: certifié attesté affirmèrent; certifie atteste certifient; attestant
announce: claironné promettait; claironne
testify: témoigna témoignait; témoignent; témoignant; témoigner
tell: narré narrait confia; narre relate relatent confient; confiant relatant; confier
relate: relaté relatait
conclude: ; concluent
exclaim: sifflé grogné bougonné; siffle grogne bougonne
agree: ; reconnaissent admettent conviennent
argue: ; soutiennent
promise: ; promettent
write: ; écrivent
warn: ; préviennent
say: ; disent
argue: avancé avançait; avance avancent; avançant; avancer
urge: imploré supplié enjoint exhorté conjuré; implore supplie enjoint exhorte conjure; ; implorer supplier
state: clamé proclamé; clame proclame
admit: avoué confessé; avoue avouent confesse; avouant confessant; avouer confesser
insist: maintenu persisté réitéré; maintient maintiennent persiste réitère; maintenant; maintenir réitérer
propose: recommandé préconisé conseillé prôné; recommande préconise conseille prône; recommandant; recommander
predict: prédit pronostiqué gagé parié; prédit pronostique parie; prédisant gageant pariant; prédire
believe: supposé présumé soupçonné considéré; suppose présume soupçonne considère considèrent
demand: revendiqué sollicité; revendique sollicite
argue: allégué prétexté invoqué; allègue prétexte invoque
note: mentionné; mentionne mentionnent
criticize: désapprouvé réprouvé persiflé; désapprouve réprouve persifle
exclaim: vociféré beuglé braillé jubilé exulté; vocifère beugle braille jubile exulte
murmur: bredouillé bafouillé balbutié marmonné susurré; bredouille bafouille balbutie marmonne susurre
add: rajouté surenchéri; rajoute surenchérit
report: informé avisé; informe avise; informant
react: rebondi; rebondit
thank: remercié; remercie
repeat: répété répétait; répète répètent; répétant; répéter
insist: martelait martelé; martèle martèlent; martelant; marteler
claim: prétendait prétendaient prétendit soutenait soutenaient soutint; prétendent; soutenant
defend: défendaient défendit; défendent
admit: admettait admettaient admit reconnaissaient reconnut; ; admettant
promise: promettaient promit promirent
answer: répondaient répondirent
conclude: concluaient
write: écrivaient
believe: croyaient; ; croyant
fear: craignaient
warn: prévenaient prévint; ; prévenant
insist: maintenait maintenaient maintint
agree: convenait convint; ; convenant
predict: prédisait prédisaient; prédisent
deny: démentait démentaient; ; démentant
continue: poursuivaient reprenait reprit; reprennent
complain: plaignaient; plaignent
laugh: souriait; sourient
describe: décrivait décrivaient décrivit
"""
)
# "Ann Lee, conseiller du préfet": a noun of a person oftener than a verb.
_NOUNS_OF_PEOPLE = words("conseiller")
CUES = {
    form: cue for form, cue in completed(_LISTED, conjugated).items() if form not in _NOUNS_OF_PEOPLE
} | nouns(words("affirmation déclaration idée crainte espoir promesse accusation"))
