"""German nouns of people: titles with their gender, roles, offices, and what such nouns end in."""

from __future__ import annotations

from provenance.languages.model import words

TITLES = {
    "herr": "m",
    "frau": "f",
    "herrn": "m",
    "dr": "",
    "prof": "",
    "professor": "",
    "mag": "",
    "ing": "",
    "präsident": "m",
    "präsidentin": "f",
    "bundeskanzler": "m",
    "bundeskanzlerin": "f",
    "kanzler": "m",
    "kanzlerin": "f",
    "minister": "m",
    "ministerin": "f",
    "außenminister": "m",
    "außenministerin": "f",
    "innenminister": "m",
    "innenministerin": "f",
    "bundespräsident": "m",
    "ministerpräsident": "m",
    "ministerpräsidentin": "f",
    "premierminister": "m",
    "premierministerin": "f",
    "sprecher": "m",
    "sprecherin": "f",
    "bürgermeister": "m",
    "bürgermeisterin": "f",
    "senator": "m",
    "general": "m",
    "chef": "m",
    "chefin": "f",
    "vorsitzende": "",
    "vorsitzender": "m",
    "regierungssprecher": "m",
    "regierungssprecherin": "f",
    "papst": "m",
    "könig": "m",
    "königin": "f",
    "us-präsident": "m",
    "us-außenminister": "m",
    "us-außenministerin": "f",
    "staatssekretär": "m",
    "generalsekretär": "m",
    "generalsekretärin": "f",
    "justizminister": "m",
    "finanzminister": "m",
    "verteidigungsminister": "m",
    "bundesinnenminister": "m",
    "bundesaußenminister": "m",
    "bischof": "m",
    "trainer": "m",
    "richter": "m",
}

ROLES = words(
    "veranstalter veranstalterin organisator organisatorin initiator initiatorin kurator kuratorin maler "
    "malerin bildhauer musiker musikerin komponist dirigent tänzer kritikerin forscherin "
    "wissenschaftlerin "
    "biologe biologin chemiker physiker physikerin astronom geologe psychologe psychologin philosoph "
    "theologe theologin pfarrer pfarrerin priester pastor gewerkschafter gewerkschafterin betriebsrat "
    "betriebsrätin kämmerer stadtrat stadträtin nationalrat nationalrätin bundesrat landtagsabgeordneter "
    "sozialdemokrat sozialdemokratin christdemokrat liberaler grüner landwirt landwirtin bauer händler "
    "händlerin verkäufer verkäuferin kunde kundin fahrer fahrerin pilot pilotin passagier bewohnerin "
    "nachbarin rentner rentnerin pensionist pensionistin arbeiter arbeiterin angestellter angestellte "
    "stürmer torhüter torschütze mittelfeldspieler innenverteidiger sportdirektor coach trainerin "
    "fußballer fußballerin athlet athletin weltmeister weltmeisterin olympiasieger schiedsrichter "
    "hausarzt chirurg chirurgin pfleger pflegerin apotheker feuerwehrmann retter einsatzleiter "
    "sprecher sprecherin präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler "
    "bundeskanzlerin vorsitzende vorsitzender chef chefin leiter leiterin direktor direktorin experte "
    "expertin "
    "professor polizeisprecher polizeisprecherin pressesprecher pressesprecherin regierungssprecher "
    "politiker "
    "politikerin abgeordnete abgeordneter bürgermeister bürgermeisterin außenminister außenministerin "
    "innenminister innenministerin verteidigungsminister finanzminister justizminister anwalt "
    "anwältin richter "
    "staatsanwalt zeuge zeugin trainer autor autorin journalist journalistin geschäftsführer "
    "generalsekretär "
    "premierminister ministerpräsident senator botschafter papst bischof general staatssekretär "
    "augenzeuge vertreter stellvertreter mitarbeiter kommissar gouverneur verfasser experten forscher "
    "wissenschaftler analyst ökonom beobachter kritiker gegner anhänger befürworter bewohner anwohner "
    "nachbar student studenten schüler lehrer rektor bundestrainer spieler kapitän torwart manager "
    "unternehmer sänger sängerin schauspieler schauspielerin regisseur künstler schriftsteller "
    "kommentator moderator moderatorin redakteur reporter korrespondent sieger gewinner angeklagter "
    "angeklagte verteidiger ermittler helfer diplomat demonstranten teilnehmer aktivist aktivisten "
    "oppositionsführer parteichef beauftragter beauftragte intendant kandidat kandidatin kommandeur "
    "offizier polizist polizisten beamter beamte arzt ärztin ärzte betreiber sachverständiger obmann "
    "landrat dezernent präses kardinal rabbiner geschäftsführerin gründer gründerin erfinder meteorologe "
    "historiker historikerin soziologe soziologin jurist juristin juristen richterin staatsanwältin "
    "kollege kollegin nutzer verbraucherschützer umweltschützer tierschützer "
    "aufsichtsrat verwaltungsrat gemeinderat gemeinderätin regierungsrat regierungsrätin ständerat "
    "ständerätin bundesrätin kantonsrat kantonsrätin landesrat landesrätin landeshauptmann "
    "landeshauptfrau ortschef ortschefin stadtchef vizebürgermeister vizebürgermeisterin kommandant "
    "kommandantin klubobmann klubobfrau obfrau amtsleiter amtsleiterin vizekanzler vizekanzlerin "
    "oberbürgermeister oberbürgermeisterin notar notarin wirt wirtin hotelier hotelière schneider "
    "schneiderin koch köchin bäcker bäckerin metzger gärtner gärtnerin winzer winzerin förster försterin "
    "jäger imker imkerin chefarzt chefärztin oberarzt oberärztin primar hebamme erzieher erzieherin "
    "lehrerin schülerin studentin ökonomin innenpolitiker altkanzler altkanzlerin "
    "kriminologe kriminologin virologe virologin epidemiologe epidemiologin klimaforscher "
    "ankläger anklägerin gutachter gutachterin boss chefcoach ehepaar "
    "klubchef klubchefin pendant gegenüber amtskollege amtskollegin "
    "mieter mieterin passant passantin urlauber tourist touristin bäuerin"
)

_FROM = words(
    "kärntner tiroler steirer salzburger vorarlberger burgenländer wiener grazer linzer innsbrucker berliner "
    "hamburger bremer münchner kölner düsseldorfer frankfurter stuttgarter leipziger dresdner rheinländer "
    "hannoveraner badener württemberger thüringer schweizer zürcher berner basler luzerner österreicher "
    "italiener spanier niederländer holländer engländer belgier norweger amerikaner us-amerikaner kanadier "
    "australier japaner ukrainer norditaliener südtiroler brasilianer argentinier kolumbianer mexikaner "
    "portugiese franzose brite schotte pole tscheche slowake slowene kroate serbe däne schwede finne grieche "
    "türke russe chinese sachse schwabe hesse franke bayer pfälzer ostfriese westfale"
)
# Where someone is from, who stands for the name: "sagte der Kärntner", "so die Kärntnerin".
TRADES = _FROM | {one.removesuffix("e") + "in" for one in _FROM} | words("französin")

GROUPS = (
    words("sprecher pressesprecher regierungssprecher polizeisprecher"),
    words("sprecherin pressesprecherin regierungssprecherin polizeisprecherin"),
    words("präsident staatschef bundespräsident"),
    words("kanzler kanzlerin bundeskanzler bundeskanzlerin regierungschef regierungschefin"),
    words("chef leiter direktor vorsitzender vorsitzende geschäftsführer"),
    words("ankläger staatsanwalt oberstaatsanwalt"),
    words("anklägerin staatsanwältin oberstaatsanwältin"),
    words("trainer coach chefcoach bundestrainer cheftrainer"),
    words("bürgermeister oberbürgermeister ortschef stadtchef"),
    words("bürgermeisterin oberbürgermeisterin ortschefin"),
    words("ministerpräsident ministerpräsidentin regierungschef regierungschefin"),
)

OFFICES = words(
    "minister ministerin kanzler kanzlerin präsident präsidentin bürgermeister bürgermeisterin landrat "
    "vorsitzende vorsitzender richter richterin staatsanwalt staatsanwältin senator senatorin general "
    "botschafter bischof papst könig sprecher sprecherin ministerpräsident ministerpräsidentin "
    "gouverneur ankläger anklägerin verteidiger angeklagter angeklagte gutachter gutachterin"
)

ROLE_ENDINGS = (
    "erin",
    "orin",
    "istin",
    "entin",
    "antin",
    "ärin",
    "ätin",
    "eurin",
    "ikerin",
    "arbeiter",
    "macher",
    "kocher",
    "bauer",
    "fahrer",
    "händler",
    "meister",
    "führer",
    "keeper",
    "coach",
    "mann",
    "frau",
    "aner",
    "iner",
    "eser",
    "länder",
    "liche",
    "besitzer",
    "schützer",
    "leger",
    "forscher",
    "techniker",
    "ingenieur",
    "ologe",
    "ist",
)
