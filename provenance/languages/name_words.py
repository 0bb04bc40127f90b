"""What names are made of in any language, as papers of every language print names of all: one table.

Lower case but for what is printed with a capital; a name of another people is read the same in every text.
"""

from __future__ import annotations

from provenance.languages.model import words

PARTICLES = words(
    "ó ní uí de da do dos van von del della di der den la le el al bin ibn ben abu ten ter zu y "
    "ul ur uz ud bint oglu"
)
"""Small words inside names."""

OPENING_PARTICLES = words("de von van der di du da dos del della el al bin ibn abu ter la le")
"""Those that a surname in small letters opens with in English ("said von der Leyen")."""

JOINING_PARTICLES = words("ul ur uz ud al")
"""Those that join given name and surname to one word."""

PHRASE_PARTICLES = words("de da do dos van von del della di der den la le y al bin ten ter")
"""Those that a phrase goes on over."""

ASIDE_PARTICLES = words("de la van von der al bin da di del")
"""Those that stand in a name between two commas."""

ARTICLES_TOO = words("den der la le el y")
"""Those that open the next phrase where nouns are capitalised, unless "von" stands in front."""

DOTTED_TITLES = words(
    "Mr Mrs Ms Dr Sen Rep Gov Gen Col Lt Sgt Capt Prof Rev St Jr Sens Reps Adm Maj Hon Pres Det Cpl Pvt Supt "
    "Insp Cmdr Pte Fr Bro Engr Lcpl Amb Comdr Treas Ald Spc Barr Msgr Br Sis Ptr Brig Dra Mme Mlle Sra "
    "Ing Lic Ens Ofc Ven Mx Atty Cllr Pfc Adv"
)
SUFFIXES = words("jr sr ii iii iv kc qc mp mla mna mep msp md phd obe mbe cbe sc san esq rn jp dds")
"""What stands behind a name and is no part of it."""

GENERATIONS = {"jr": "Jr.", "sr": "Sr.", "ii": "II", "iii": "III", "iv": "IV"}
"""Those of them that tell two of one name apart, as they are printed."""

GIVEN_TOO = words("jan april may june august mar")
"""Months that are given names as well: "Jan Berg", "April Lee"."""

BEFORE_GIVEN = words("sir dame prince princess")
"""Titles with which a given name alone is called: "Sir Keir"."""

GIVEN_BEHIND_OFFICES = words("deacon duke earl")
"""Ranks that behind an office are a given name: "Prime Minister Deacon Lee"."""

CLANS = ("Mc", "Mac", "Fitz")
"""Openings of surnames behind which a capital stands."""

CLUBS = words("fc afc cf ac sc sv vfb vfl tsv fk bk rb ssc фк хк цска")

FEMININE_ENDINGS = ("ova", "eva", "yeva", "aya", "ina", "skaya", "ska", "ová")
"""How surnames of women end."""

FEMININE_LETTERS = ("a", "á", "а")
"""What a woman's form of a surname adds to a man's: Latin, Czech, Cyrillic."""

PATRONYMICS = (
    *("ovich", "evich", "ovych", "evych", "ovna", "evna", "ivna"),
    *("ович", "евич", "ьич", "овна", "евна", "ична", "овича", "евича", "овичу", "евичу", "овичем", "евичем"),
    *("овны", "евны", "овне", "евне", "овну", "евну", "овной", "евной"),
)
"""How names after the father end, which are dropped."""

OUTLET_NOUNS = words(
    "TV News Times Post Agency Television Radio Channel Herald Tribune Service Network Online Journal "
    "Gazette Chronicle Mirror Guardian Observer Telegraph Bulletin Courier Examiner Inquirer Echo Globe "
    "Review"
)
NO_SURNAME_ENDINGS = ("llung", "gung", "dung", "bung", "heit", "keit", "schaft", "tät", "ismus")
"""Endings of nouns that no German surname has ("Stellung", not "Hartung")."""

NO_SURNAMES = words(
    "States Nations Kingdom Emirates Republic Federation Union Accords Agreement Treaty Act Province Region "
    "County Street Avenue Square Airport Island Islands Sea Lake River Mountains Peninsula Conference Summit "
    "Trust Primary School College Academy Museum Gallery Hospital Theatre Theater Orchestra Stadium Road "
    "Cathedral Festival Prize Award Awards Championship League Society Company Times Shipping Holdings "
    "Cup Games Day War Oversight Intelligence Center Centre Hall Building Team Update Newsletter Photo "
    "United City Town Albion Rovers Wanderers Athletic Hotspur Ranges Hills Valley Creek Beach Forest "
    "Township Borough Boulevard Plaza Mall Station Unit Ward Parish Campus Programme Program Initiative "
    "Project Services Systems Scheme Constituency Division District Precinct Municipality Village "
    "Elect Designate Forces Dam Canal Reservoir Glacier Pier Marina Quay Highway Expressway Motorway Parkway "
    "Canyon Volcano Strait Gulf Ocean Harbor Harbour Gardens Palace Bridge Airfield Aquarium Monument "
    "Memorial Cemetery Prison Jail Courthouse Library"
)
# Firms and clubs are called so, hardly ever people: "she" is none of them.
FIRM_NOUNS = words(
    "Airlines Airways Railway Railways Rail Motors Energy Electric Oil Foods Farms Pharma "
    "Pharmaceuticals Technologies Tech Industries Corp Inc Communications Media Entertainment Studios "
    "Pictures Records Logistics Capital Partners Ventures Insurance Mining Petroleum Telecom Mobile Software "
    "Solutions Brewery Alliance Coalition Labs Laboratories Hotels Housing Health Healthcare Transport "
    "Transit Buses Ferries Lines Ports Docks Associates Consulting Research Analytics Securities Investments "
    "Properties Estates Construction Engineering Aerospace Aviation Robotics Wireless Broadcasting "
    "Publishing Rescue Ambulance Relief Rights Voices Forum Club FC Courts Prosecution "
    "Prosecutions Prosecutors Directorate Secretariat Registry"
)
PORTFOLIOS = words(
    "Affairs Management Security Development Industry Trade Commerce Finance Justice Health Education "
    "Agriculture Energy Transport Transportation Welfare Services Resources Planning Labour Labor Tourism "
    "Culture Sport Sports Environment Housing Defence Defense Interior Revenue Fisheries Forestry Works "
    "Roads Highways Railways Aviation Communications Information Technology Science Research Innovation "
    "Employment Skills Immigration Citizenship Enterprise Infrastructure Mines Mining Petroleum Lands "
    "Administration Reform Relations Cooperation Integration Relief Rehabilitation Heritage Broadcasting "
    "Reconciliation Operations Marketing Sales Staff Programmes Strategy Standards Engagement "
    "Investigations"
)
"""What an office is for, in front of who holds it: "Minister for Roads and Disaster Management"."""
REGIONS = words("Area Region County District Province Valley Peninsula Islands Township Borough")
"""A name that ends so is a region's, also where a given name stands in it: "San Francisco Bay Area"."""

BEFORE_PLACES = words("san santa santo são los las fort port lake mount new")
"""The given name behind one of these is a place's: "San Diego Zoo"."""

OPENS_LINE = words("Im Am Zum Zur Beim Vom")
"""German words that no name holds, though a line's clock may leave them a capital: "15:31 Uhr Im Prozess"."""

JOINS_CONCERNS = words("and &")
LEADS_CONCERNS = words("of for")
"""Inside the name of a body: "the Department of Forestry and Fire Protection"."""
