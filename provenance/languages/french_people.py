"""French nouns of people and given names, beside those of `provenance.languages.french`."""

from __future__ import annotations

from provenance.languages.model import words

ROLES = words(
    "accompagnateur accompagnatrice administrateur administratrice agriculteurs agricultrice "
    "aide-soignant aide-soignante ambassadrice apiculteur apicultrice archéologue artisan artisane "
    "assureur astronaute astronome astrophysicien astrophysicienne auteur autrice avocat-général banquier "
    "banquière barman batteur bâtonnier bâtonnière berger bergère bibliothécaire blogueur blogueuse "
    "boulangère bourgmestre brigadier caissier caissière cardiologue céréalier chanteurs chargé chargée "
    "chercheurs chocolatier chorégraphe chroniqueur chroniqueuse client cliente climatologue cofondateur "
    "cofondatrice collègue collectionneur commandante commissaire compagne compagnon concepteur "
    "concessionnaire concierge conjoint conjointe conservateur conservatrice consommateur consultant "
    "consultante coordinateur coordinatrice coordonnateur coordonnatrice copain copine correspondant "
    "correspondante cosmonaute couturier couturière créateur créatrice criminologue critique cultivateur "
    "curé cyclotouriste danseurs décorateur défenseure démographe députés designer détenu détenue "
    "développeur développeuse directeurs docker docteur docteure documentariste doyen doyenne écologiste "
    "éditeur éditrice éducateur éducatrice électeur électrice éleveuse élève employé employée encadrant "
    "entomologiste entraîneuse entrepreneur entrepreneuse épicier épouse époux ergothérapeute escrimeur "
    "escrimeuse ethnologue étudiants expert-comptable exploitant exploitante explorateur exploratrice "
    "fermier fermière fiancé fiancée financier fonctionnaire footballeur footballeuse formateur "
    "formatrice forestier garagiste garde gardiens gastronome gouverneur gouverneure graphiste guide "
    "guitariste gynécologue handballeur handballeuse hockeyeur hôtelier hôtelière hydrologue "
    "hydrogéologue illustrateur illustratrice infirmier informaticien informaticienne interne intervenant "
    "intervenante inventeur jardinier jardinière judoka juriste kiné lanceur légiste libéro linguiste "
    "logisticien maraîcher maraîchère marin mairesse manageur manifestant manifestante maraîchers "
    "maraudeur marathonien marathonienne mathématicien mathématicienne météorologue médiateur médiatrice "
    "ministres modiste moniteur monitrice naturaliste navigateur navigatrice navetteur négociateur "
    "négociatrice neurologue océanographe œnologue officier opérateur opposant opposante opticien orateur "
    "organisateur organisatrice ornithologue orthophoniste ostréiculteur ostréicultrice paléontologue "
    "palefrenier parent parents parolier paroissien partenaire pasteur patineur patineuse patriarche "
    "paysagiste paysan paysanne pédiatre pédopsychiatre peintre pensionnaire pharmacologue physicien "
    "physicienne plaideur plongeur plongeuse poète policière pompiers préfigurateur président-directeur "
    "prêtre primatologue professionnel professionnelle programmateur programmatrice propriétaire "
    "psychiatre psychologue psychothérapeute puériculteur quadragénaire quinquagénaire rabbin radiologue "
    "rameur rappeur rappeuse réceptionniste rédacteur rédactrice reporter repreneur représentant "
    "représentante résident résidente restauratrice retraités rugbyman sacristain sauveteur savant "
    "scientifique sculpteur sculptrice secouriste septuagénaire sexagénaire slameur slameuse sociétaire "
    "sommelier spationaute spéléologue spectateur spectatrice spécialiste sprinteuse stagiaire "
    "statisticien styliste substitut supporter supportrice surfeur surfeuse surveillant surveillante "
    "taxidermiste tennisman tenniswoman tenancier tenancière théologien toxicologue traducteur "
    "traductrice traiteur trentenaire triathlète tuteur universitaire urbaniste urgentiste urologue "
    "usager usagère vendeur vendeuse vice-présidente vigneron vigneronne virologue volcanologue volleyeur "
    "volleyeuse zoologue échevin échevine conseiller-d'état syndic syndique intéressé intéressée "
    "octogénaire nonagénaire ministre-présidente ministre-président ex-ministre ex-président ex-maire "
    "cochef cocheffe"
)
GROUPS = (
    words("président pdg directeur patron dirigeant chef entrepreneur"),
    words("présidente pdg directrice patronne dirigeante cheffe entrepreneuse"),
    words("ministre conseiller conseillère secrétaire"),
    words("bourgmestre maire maïeur élu"),
    words("mairesse maire élue édile"),
    words("romancier romancière écrivain écrivaine autrice auteur artiste"),
    words("chercheur chercheuse scientifique expert experte spécialiste glaciologue climatologue biologiste"),
    words("météorologue prévisionniste scientifique spécialiste"),
    words("avocat avocate conseil défenseur"),
    words("syndicaliste délégué déléguée secrétaire responsable"),
    words("comédien comédienne acteur actrice artiste"),
    words("magistrat juge président"),
    words("magistrate juge présidente"),
    words("joueur joueuse attaquant attaquante milieu défenseur ailier buteur capitaine international"),
    words("retraité retraitée sexagénaire septuagénaire octogénaire"),
)
FEMALE_NAMES = words(
    "adèle adeline adriana agathe aïssata alexandra alexia alexine alicia alix alizée amandine amina "
    "anaëlle andréa andrée angélique angèle annabelle anne-laure anne-marie anne-sophie antoinette "
    "arlette armelle assia astrid athénaïs awa ayana aya bernadette bertille bintou blandine candice "
    "carine carla carole caroline cassandra catherine célestine célia charlène clara clarisse claudie "
    "cloé clotilde cyrielle danièle déborah djamila dorothée edwige éléonore elena elsa élodie émeline "
    "émilie emmanuelle ernestine esther eva ève fadila fatou fatoumata fernande flore floriane frédérique "
    "gabrielle gaëlle gwenaëlle gwenola héloïse henriette imane ingrid irène iris jade jeannine jennifer "
    "jessica jocelyne joëlle joséphine josée judith julia julienne karima karine khadija laura laurence "
    "laurie leïla lena lila lina lisa loane lou louane louisa louna luce lucette lucile lucienne ludivine "
    "lysiane maëlle maëlys magali maïté maïwenn malika marie-christine marie-claire marie-france "
    "marie-hélène marie-josée marie-laure marie-line marie-louise marie-pierre marina marine marion "
    "marlène martha maryline maryse maya mélodie mérième mina mireille myriam nathalène nawel nicoletta "
    "ninon océane olga olivia oriane paola patricia paule paulette prisca rachel raymonde rebecca renée "
    "rita romane rosa rosalie rose roseline salma salimata sandra sarah simone soline soraya stella "
    "sybille sylviane tatiana tiphaine ursule valérie vanessa véra victoire victoria viviane wendy yaëlle "
    "yasmine yvonne zineb zohra corinna géraldine gertrude gislaine"
)
MALE_NAMES = words(
    "aaron abdel abdelkader abel achille adama adel adolphe aimé alain-michel albert albin aldéric alfred "
    "aliou amadou amaury ambroise anatole anicet anselme anthony arié aristide armand armel arsène arthur "
    "aubin auguste aurèle axel bakary barnabé barthélemy bilal brahim brice camille charles-henri "
    "christian christian-éric claude-alain clovis côme conrad damas danny dany désiré didace djibril "
    "dominique dorian edmond eddy edgar élie elliot emeric emil émilien eric ernst ethan étienne eugène "
    "evan évrard fabian fabius ferréol flavien fodé franck françois-xavier frank fred gael gaétan gaëtan "
    "gaston gatien germain gervais ghislain gil gino gontran gonzague grégoire guilhem gwenaël habib "
    "hakim hamid hassan hector henri-paul hippolyte honoré hubert hugues ibrahim idriss ignace igor isaac "
    "ismaël issa ivan jacky jean-baptiste jean-bernard jean-charles jean-christophe jean-daniel "
    "jean-jacques jean-louis jean-marcel jean-max jean-noël jean-pascal jean-patrick jean-rené "
    "jean-robert jean-sébastien jean-yves jimmy joachim jocelyn joris joseph josselin josué judicaël "
    "justin kader kamel kenny kenzo killian konan koné lamine landry lazare léandre léo léonard léonce "
    "liam lilian loan louis-marie loup luca lucien mahamadou malik malo manuel marc-andré marc-antoine "
    "marcelin marco matthias matthieu maurice maxence médéric melvin mickael miloud mokhtar mohammed "
    "morgan mustapha nabil naël nassim nino noah noam noé noël nolan omar oumar orlando oswald pacôme "
    "patrice paterne paul-émile philibert pierre-alain pierre-andré pierre-antoine pierre-emmanuel "
    "pierre-henri pierre-louis pierre-marie placide prosper rafael rami ramzi raphael rayan réjean rémy "
    "renaud rodrigue roland rolland romuald ronan ruben saïd salif salim sami samir samy sékou séverin "
    "sidi siméon sofiane soufiane souleymane stefan stéphan tarik tariq thibaud thibault thibaut thierno "
    "théophile tidiane timothée titouan tom tony ugo ulrich urbain valère valery vianney vivian vladimir "
    "wilfried wilfrid william xavier-marie yacine yannis yao yohann yoann yvan yvon zacharie zakaria "
    "zinedine jean-noé"
)
