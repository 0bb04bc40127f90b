"""French given names, titles with their gender, and nouns of people beside those of
`provenance.languages.french`."""

from __future__ import annotations

from provenance.languages.model import words

TITLES = {
    "m": "m",
    "mme": "f",
    "mlle": "f",
    "dr": "",
    "me": "",
    "maître": "",
    "président": "m",
    "présidente": "f",
    "ministre": "",
    "premier": "",
    "général": "m",
    "colonel": "m",
    "maire": "",
    "monsieur": "m",
    "madame": "f",
    "pape": "m",
    "roi": "m",
    "reine": "f",
    "porte-parole": "",
    "député": "m",
    "députée": "f",
}

ROLES = words(
    "géant géante icône légende natif native vétéran "
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
) | words(
    "abonné abonnée académicien académicienne accordéoniste actionnaire activiste adjudant adjudante ado "
    "adolescent adolescente adversaire agent agente agresseur agronome aidant aidante alpiniste "
    "ambulancier ambulancière ami amie anesthésiste anthropologue antiquaire apprenti apprentie "
    "arboriculteur arboricultrice archevêque archiviste artificier assaillant assassin assesseur "
    "assistant assistante athlète auditeur auditrice automobiliste bailleur baryton basketteur "
    "basketteuse bassiste batteuse beau-frère beau-père belle-mère belle-sœur bijoutière botaniste "
    "bouchère boxeur boxeuse braqueur brasseur brasseuse bûcheron cambrioleur camionneur campeur campeuse "
    "cancérologue candidat candidate cantonnier caporal cardinal caricaturiste cascadeur cavalier "
    "cavalière centenaire chasseuse cheikh citoyen citoyenne collaborateur collaboratrice combattant "
    "combattante commissaire-priseur comptable concurrent concurrente condamné condamnée "
    "constitutionnaliste consul consule contribuable copropriétaire costumière coursier courtier "
    "courtière cousin cousine coéquipier coéquipière croque-mort cultivatrice céramiste dermatologue dga "
    "dircom dissident dissidente doctorant doctorante documentaliste donateur donatrice dramaturge "
    "défendeur délinquant démineur démineuse détective empereur enfant enquêteur enquêtrice entraîneure "
    "entrepreneure envoyé envoyée essayiste estivant ex-compagne ex-compagnon ex-conjoint ex-député ex- "
    "femme ex-mari exilé exilée exportateur festivalier festivalière fillette fiscaliste flûtiste "
    "fondatrice forestière fossoyeur fromager fromagère galeriste gamin gamine garçon gendre glaciologue "
    "golfeur golfeuse grand-mère grand-père griot grossiste gymnaste généraliste généticien généticienne "
    "géographe hacker harpiste haut-commissaire horloger horlogère hôte hôtesse imam immunologiste "
    "importateur inculpé inculpée indic infectiologue influenceur influenceuse informateur instrumentiste "
    "interlocuteur interlocutrice internaute intérimaire investisseur investisseuse jockey judokate juré "
    "jurée karatéka khalife lecteur lectrice liquidateur livreur livreuse locataire lutteur lutteuse "
    "maestro maman mandataire marabout marchande marcheur mari marraine metteuse meurtrier meurtrière "
    "migrant migrante milicien moine monarque moniale motard motarde mécanicien mécanicienne mécène "
    "médecin-chef neveu nièce nonagénaire nounou négociant négociante octogénaire océanologue oncle "
    "oncologue ophtalmologue orphelin orpheline otage papa parrain patient patiente pdg penseur petit- "
    "fils petite-fille philanthrope pigiste pisciculteur piéton piétonne plasticien plasticienne "
    "pneumologue poissonnier politiste polémiste pompière premier-adjoint princesse prof programmeur "
    "préparateur préparatrice pâtissier pâtissière pèlerin pêcheuse quadragénaire quinquagénaire "
    "randonneur randonneuse rapporteure reportrice rugbywoman réanimateur récidiviste réfugié réfugiée "
    "régisseur régisseuse sans-abri sauveteur sauveteuse saxophoniste scénographe sergent sexagénaire "
    "sinistré sinistrée sismologue skieuse skipper snowboardeur soigneur soigneuse soldat sommelière "
    "soprano soudeur standardiste steward streamer streameuse sultan suppléant suppléante survivant "
    "survivante suspect suspecte sélectionneuse tante taximan technocrate théologienne toiletteur trader "
    "trentenaire trompettiste tueur tueuse téléspectateur téléspectatrice ténor vidéaste villageois "
    "villageoise vingtenaire voleur voleuse voyageur voyageuse wali youtubeur youtubeuse zoologiste "
    "éboueur éclairagiste écologue émir émissaire épidémiologiste évêque"
)
OFFICES = words(
    "président présidente ministre maire mairesse procureur procureure préfet préfète sous-préfet juge "
    "sous-préfète magistrat magistrate bourgmestre roi reine pape évêque archevêque ambassadeur gouverneur "
    "ambassadrice gouverneure recteur rectrice proviseur proviseure chancelier chancelière"
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
    "adeline adriana adèle agathe agnès alexandra alexia alexine alice alicia alix alizée amandine amina "
    "aminata amélie anaëlle anaïs andréa andrée angèle angélique annabelle anne anne-laure anne-marie "
    "anne-sophie annie antoinette apolline ariane arlette armelle assia astrid athénaïs audrey aurélie "
    "awa aya ayana aïcha aïssata bernadette bertille bintou blandine brigitte bérénice camille candice "
    "capucine carine carla carole caroline cassandra catherine chantal charlotte charlène chloé christine "
    "claire clara clarisse claudie claudine clotilde cloé clémence colette constance coralie corinna "
    "corinne cyrielle cécile célestine célia céline danielle danièle daphné delphine denise djamila "
    "dominique-anne dorothée déborah edwige elena elsa emma emmanuelle ernestine estelle esther eugénie "
    "eva fadila fanny fatima fatou fatoumata fernande flavie flore florence floriane francine françoise "
    "frédérique gabrielle gaëlle geneviève gertrude ghislaine ginette gislaine gwenaëlle gwenola "
    "géraldine henriette hortense huguette héloïse hélène imane ingrid inès iris irène isabelle "
    "jacqueline jade jeanne jeannine jennifer jessica jocelyne josiane josée joséphine joëlle judith "
    "julia julie julienne juliette justine karima karine khadija laetitia laura laure laurence laurie "
    "lena leïla lila liliane lina lisa lise loane lola lou louane louisa louise louna luce lucette lucie "
    "lucienne lucile ludivine lydie lysiane lætitia léa léonie madeleine magali malika manon margaux "
    "marguerite mariama marianne marie marie-christine marie-claire marie-france marie-hélène marie-josée "
    "marie-laure marie-line marie-louise marie-pierre marielle marina marine marion marlène martha "
    "martine maryline maryse mathilde maud maya maëlle maëlys maïté maïwenn micheline mina mireille "
    "monique morgane muriel myriam mélanie mélissa mélodie mérième nadia nadine nadège nathalie nathalène "
    "nawel nicole nicoletta ninon nora noémie océane odette odile olga olivia ophélie oriane paola "
    "pascale patricia paule paulette pauline perrine prisca rachel rachida raymonde rebecca renée rita "
    "romane rosa rosalie rose roseline roselyne roxane régine sabrina salimata salma salomé samia sandra "
    "sandrine sarah simone solange soline solène sonia sophie soraya stella stéphanie suzanne sybille "
    "sylviane sylvie ségolène séverine tatiana thérèse tiphaine ursule valentine valérie vanessa victoire "
    "victoria violette virginie viviane véra véronique wendy yasmina yasmine yawa yaëlle yolande yvette "
    "yvonne zineb zohra zoé ève édith éliane élisabeth élise élodie éléonore émeline émilie"
)
MALE_NAMES = words(
    "aaron abdel abdelkader abdoulaye abel achille adama adel adolphe adrien ahmed aimé alain "
    "alain-michel albert albin aldéric alexandre alexis alfred ali aliou amadou amaury ambroise anatole "
    "andré anicet anselme anthony antoine aristide arié armand armel arnaud arsène arthur aubin auguste "
    "augustin aurèle aurélien axel aymeric bakary baptiste barnabé barthélemy basile bastien benjamin "
    "benoît bernard bertrand bilal boris brahim brice bruno camille charles charles-henri cheikh "
    "christian christian-éric christophe claude claude-alain clovis clément conrad corentin cyril cyrille "
    "cédric célestin côme damas damien daniel danny dany denis didace didier dimitri djibril dominique "
    "dorian désiré eddy edgar edmond elliot emeric emil emmanuel enzo eric ernest ernst erwan ethan eudes "
    "eugène evan fabian fabien fabio fabius fabrice farid ferdinand fernand ferréol flavien florian fodé "
    "francis franck frank françois françois-xavier fred frédéric félix gabriel gael gaspard gaston gatien "
    "gauthier gaétan gaël gaëtan geoffroy georges germain gervais ghislain gil gilles gino gontran "
    "gonzague grégoire grégory guilhem guillaume gustave guy gwenaël gérard habib hakim hamid hassan "
    "hector henri henri-paul hervé hippolyte honoré hubert hugo hugues ibrahim ibrahima idriss ignace "
    "igor isaac ismaël issa ivan jacky jacques jean jean-baptiste jean-bernard jean-charles "
    "jean-christophe jean-claude jean-daniel jean-françois jean-jacques jean-louis jean-luc jean-marc "
    "jean-marcel jean-marie jean-max jean-michel jean-noé jean-noël jean-pascal jean-patrick jean-paul "
    "jean-philippe jean-pierre jean-rené jean-robert jean-sébastien jean-yves jimmy joachim jocelyn johan "
    "jonathan jordan joris joseph josselin josué josé joël judicaël jules julien justin jérémy jérôme "
    "kader kamel karim kenny kenzo killian koffi konan koné kossi kouassi kylian kévin lamine landry "
    "laurent lazare liam lilian lionel loan louis louis-marie loup loïc luc luca lucas lucien ludovic "
    "léandre léo léon léonard léonce léopold mahamadou malik malo mamadou manuel marc marc-andré "
    "marc-antoine marcel marcelin marco marius martin mathias mathieu mathis matthias matthieu maurice "
    "max maxence maxime maël mehdi melvin michel mickael mickaël miloud mohamed mohammed mokhtar morgan "
    "moussa mustapha médéric nabil nassim nathan naël nicolas nino noah noam nolan norbert noé noël "
    "octave olivier omar orlando oscar oswald oumar ousmane pacôme pascal paterne patrice patrick paul "
    "paul-henri paul-émile philibert philippe pierre pierre-alain pierre-andré pierre-antoine "
    "pierre-emmanuel pierre-henri pierre-louis pierre-marie pierre-yves placide prosper quentin rachid "
    "rafael rami ramzi raoul raphael raphaël rayan raymond renaud rené richard robin rodolphe rodrigue "
    "roger roland rolland romain romuald ronan ruben régis réjean rémi rémy salif salim sami samir samuel "
    "samy saïd serge sidi simon siméon sofiane soufiane souleymane stanislas stefan steve stéphan "
    "stéphane sylvain sébastien sékou séverin tanguy tarik tariq thibaud thibault thibaut thierno thierry "
    "thomas théo théodore théophile tidiane timothée titouan tom tony tristan ugo ulrich urbain valentin "
    "valery valère vianney victor vincent vivian vivien vladimir walid wilfrid wilfried william xavier "
    "xavier-marie yacine yann yannick yannis yao yoann yohan yohann youssef yvan yves yvon zacharie "
    "zakaria zinedine édouard élie éloi émile émilien éric étienne évrard"
)
