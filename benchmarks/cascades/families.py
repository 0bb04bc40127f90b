"""The stories: eight families of events as small grammars, so that no two cascades share sentences by design.

`{a|b|c}` is one of the alternatives, `{name}` a slot of the event.
"""

# ruff: noqa: E501
from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

_CHOICE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Family:
    """Templates of one sort of event."""

    titles: tuple[str, ...]
    leads: tuple[str, ...]
    bodies: tuple[str, ...]
    roles: tuple[str, str]
    background: tuple[str, ...]


def expand(template: str, slots: dict[str, str], random: Random) -> str:
    """The template with slots filled and alternatives chosen, innermost first."""
    while found := _CHOICE.search(template):
        inside = found.group(1)
        filled = slots[inside] if inside in slots else random.choice(inside.split("|"))
        template = template[: found.start()] + filled + template[found.end() :]
    return template


FAMILIES: dict[str, Family] = {
    "flood": Family(
        titles=(
            "{n1} {evacuated|moved out} as {river} {bursts its banks|floods} near {town}",
            "{Flood|High water} {cuts off|isolates} {town}",
        ),
        leads=(
            "{At least|More than} {n1} people {were evacuated|had to leave their homes|were taken to shelters} "
            "{early on|on|late on} {day} after the {river} {burst its banks|rose over its embankment} "
            "{outside|near|a few miles above} {town}, {officials said|the district administration said|rescuers said}.",
        ),
        bodies=(
            "{Water stood|The water stood} {waist-deep|up to {n2} feet deep} in {the old quarter|the streets around the market|the lower part of the town} {by noon|by midday|before daybreak}, and {boats|army lorries|tractors} {carried|took} {patients|the elderly|schoolchildren} {to higher ground|to a sports hall|to the upper town}.",
            "{The railway line|The main road|The only bridge} {between|linking} {town} and {town2} {was closed|has been shut|was washed out}, {stranding|holding up} {a goods train|{n2} lorries|several hundred travellers} {overnight|for most of the day}.",
            "{Engineers|Soldiers|Volunteers} {filled|stacked} {n3} sandbags {along|beside} {a weakened dyke|the northern embankment|the waterworks} {through the night|in pouring rain|under floodlights}.",
            "{Power|Electricity} {failed|was cut} {in {n2} villages|in the southern districts|across the valley}, and {the hospital|the waterworks|the dairy} {switched to generators|is running on generators|had to borrow a generator}.",
            "{Forecasters|The weather service|Meteorologists} {expect|expects|predicted} {a second crest|another {n2} inches of rain|the river to rise again} {before the weekend|by {day2}|within two days}.",
            "{Farmers|Growers} {along the {river}|in the valley} {counted|reported} {n3} {drowned sheep|ruined hives|acres of spoilt barley}, {the farmers' union said|according to the chamber of agriculture}.",
        ),
        roles=("mayor {p1}", "rescue coordinator {p2}"),
        background=(
            "The {river} {last flooded|last left its bed} {town} in {year}, when {n2} houses were lost.",
        ),
    ),
    "strike": Family(
        titles=(
            "{Dockers|Tram drivers|Nurses} in {town} {walk out|stop work} over {pay|night shifts}",
            "{Walkout|Strike} {brings|leaves} {town} {to a halt|without trams}",
        ),
        leads=(
            "{Some|About|Nearly} {n1} {dockers|port workers} {walked out|laid down tools|stopped work} in {town} on {day} "
            "{in a dispute over|to protest against|after talks broke down over} {night shifts|a new roster|automated cranes}, {their union said|according to the port authority}.",
        ),
        bodies=(
            "{Pickets|Strikers} {gathered|stood} {at all four gates|outside the customs house|before the grain terminal} {from six in the morning|before dawn}, {turning back|waving away} {lorries|tankers|delivery vans} {one by one|with red flags|to the sound of drums}.",
            "{n2} {ships|freighters|vessels} {lay at anchor|were waiting} {in the roads|off the breakwater} {by evening|on {day2}}, {among them|including} {a tanker with heating oil|two banana boats|a ferry with {n3} passengers}.",
            "{The employers' federation|The port authority|Management} {put the loss at|spoke of losses of} {n3} {crowns|marks|pounds} {a day|for every shift} and {threatened to go to court|called the walkout unlawful|asked for a mediator}.",
            "{Under the new roster|According to the plan}, {gangs|crews} would {work|serve} {n2} {nights in a row|hours at a stretch} {from the spring|before they get a free weekend|without extra pay}.",
            "{Negotiators|Both sides} {met|sat together} {until long after midnight|for {n2} hours} {in a seaside hotel|at the labour ministry}, but {left without a word|the talks ended without a date for another round}.",
            "{Supermarkets|Bakers|Petrol stations} {in|around} {town2} {said they had stocks for|have supplies for} {n2} days, {and no longer|while queues were already forming}.",
        ),
        roles=("union leader {p1}", "port director {p2}"),
        background=("The last {walkout|strike} in the port, in {year}, {lasted|went on for} {n2} days.",),
    ),
    "trial": Family(
        titles=(
            "Former {minister|treasurer} {p3} {on trial|in court} over {missing|vanished} millions",
            "Court in {town} {opens|hears} case {of|about} the {vanished|missing} {relief fund|pension fund}",
        ),
        leads=(
            "The trial of former {treasurer|finance director} {p3} {opened|began} in {town} on {day}, "
            "{with prosecutors saying|after prosecutors told the court} that {n3} {crowns|francs|pounds} {had vanished|were missing} from {a relief fund|a pension fund|the harbour fund}.",
        ),
        bodies=(
            "{The indictment|The charge sheet} {runs to|fills} {n3} pages and {names|lists} {n2} {companies|accounts|front men}, {most of them|many} {registered|based} {at one address|in a single flat|above a bakery} in {town2}.",
            "{The defendant|The accused} {listened without expression|took notes throughout|shook his head several times}, {dressed in|wearing} {a grey suit|a borrowed tie}, and {spoke only|said no more than was needed} {to give his name|to confirm his age}.",
            "{A former secretary|An auditor|A bank clerk} {testified|told the judges} that {invoices|receipts|ledgers} {were burnt|had been burnt} {in a stove|behind the depot} {in the autumn of {year}|on {n2} evenings in a row}.",
            "{Relatives of|Families of} {pensioners|the harbour widows} {filled|crowded} {the gallery|the public benches}, {some holding|holding up} {empty purses|photographs|old savings books}.",
            "{The defence|Counsel for the defence} {asked for|demanded} {an adjournment|the judge to step down|new experts}, which {the court refused|was turned down after a short recess}.",
            "{If convicted|If found guilty}, {p3} {faces|could be given} {up to {n2} years|as much as {n2} years} in prison; {a verdict is expected|judgment is due} {before the summer|in {n2} weeks}.",
        ),
        roles=("prosecutor {p1}", "defence lawyer {p2}"),
        background=(
            "{The fund|The fund was set up} in {year} {was meant for|to support} the families of sailors lost at sea.",
        ),
    ),
    "quake": Family(
        titles=(
            "{Earthquake|Strong quake} {shakes|hits} {town}, {n2} {hurt|injured}",
            "{n2} {injured|hurt} as {quake|earthquake} {rattles|strikes} {town} region",
        ),
        leads=(
            "An earthquake {of magnitude 5.{d}|measured at 5.{d}} {shook|struck} {town} {before dawn|shortly after noon|in the evening} on {day}, "
            "{injuring|hurting} {at least|some} {n2} people and {damaging|cracking} {hundreds of houses|the town's cathedral|dozens of chimneys}, {civil defence said|the seismological institute said}.",
        ),
        bodies=(
            "{People ran|Residents ran} {into the streets|out of their houses} {in nightclothes|with children in their arms} and {spent|passed} {the night|the hours until daylight} {in cars|around fires|in the football ground}.",
            "{The tremor|The main shock} {lasted|went on for} {n2} seconds and {was felt|could be felt} {as far as {town2}|in {town2}, {n3} miles away}; {n2} aftershocks {followed|were counted} {by noon|in the first day}.",
            "{A bell tower|The tower of the town hall|A mill chimney} {fell|collapsed} {onto|across} {a parked bus|an empty classroom|the fish market}, {where nobody was standing|which had closed an hour before}.",
            "{Doctors|Nurses} {treated|saw} {mostly|above all} {cuts and broken wrists|bruises and shock} {in tents|in a corridor}, {as the hospital's east wing|because the upper floor} {was declared unsafe|had been cleared}.",
            "{Inspectors|Structural engineers} {will begin|began} {to check|checking} {n3} buildings {on {day2}|street by street}; {schools stay closed|all schools are shut} {until further notice|for the week}.",
            "{The government|The regional council} {released|promised} {n3} {crowns|francs|pounds} {for repairs|in emergency aid} and {sent|is sending} {field kitchens|{n2} excavators|a team of geologists}.",
        ),
        roles=("civil defence chief {p1}", "resident {p2}"),
        background=(
            "{The region|This part of the country} {lies|sits} on a fault that {destroyed|levelled} {town2} in {year}.",
        ),
    ),
    "budget": Family(
        titles=(
            "{Parliament|Assembly} {passes|adopts} budget by {one vote|two votes}",
            "{Coalition|Government} {survives|scrapes through} budget vote in {town}",
        ),
        leads=(
            "{Parliament|The national assembly} {passed|adopted} next year's budget by {a single vote|two votes} {late on|on} {day}, "
            "{ending|after} {n2} {weeks|days} of {bargaining|quarrels|deadlock} over {fuel duty|school meals|farm aid} {between|among} {the coalition partners|the three governing parties}.",
        ),
        bodies=(
            "{The vote|Voting} {was held up|had to be repeated} {after|when} {a deputy|a member} {pressed the wrong button|was stuck in a lift|arrived from hospital}, {to laughter|to cheers} from {the galleries|the opposition benches}.",
            "{Spending|Total spending} {rises|will rise} by {n2} {percent|per cent}, {most of it|the greater part} for {railways|hospitals|the coast guard}, while {the duty on diesel|a levy on sugar} {goes up|doubles} {in March|from the new year}.",
            "{The smallest party in the coalition|The rural party} {had threatened|threatened} {to leave|to bring down the cabinet} unless {milk subsidies|village schools|ferry grants} {were kept|stayed untouched}.",
            "{Economists at|Analysts at} {a bank|the university} in {town2} {expect|forecast} {a deficit of|borrowing to reach} {n2} percent of output, {more than|half a point above} {the ministry's own figure|what was promised}.",
            "{Outside|On the square before the building}, {pensioners|students|hauliers} {blew whistles|beat saucepans|rang cowbells} {through the sitting|until the result was read out}.",
            "{The upper house|The second chamber} {takes up|will debate} the bill {on {day2}|within {n2} days} but {can only delay it|has no power to stop it}.",
        ),
        roles=("finance minister {p1}", "opposition leader {p2}"),
        background=(
            "{The last budget to fail|The last one that fell}, in {year}, {brought down|cost} the government {of the day|within a month}.",
        ),
    ),
    "ship": Family(
        titles=(
            "{Ferry|Freighter} {runs aground|stranded} off {town}, {n2} {rescued|taken off}",
            "{Crew|Passengers} {taken off|rescued from} {grounded|stranded} ferry near {town}",
        ),
        leads=(
            "A {ferry|coaster} with {n1} people on board {ran aground|struck a sandbank} off {town} {in thick fog|in heavy seas} on {day} and {lifeboats|fishing boats|helicopters} {took off|rescued} {all of them|everyone}, {the coast guard said|harbour police said}.",
        ),
        bodies=(
            "{The vessel|The ship}, {bound for|on her way to} {town2} with {a cargo of timber|{n2} cars|a load of fertiliser}, {lay|was lying} {on her side|at an angle of {n2} degrees} {a mile|two miles} {from the lighthouse|off the breakwater}.",
            "{Tugs|Two tugs} {waited for|hoped to use} {the evening tide|the spring tide} to {pull her free|refloat her}, but {a hawser parted|the first attempt failed|the wind got up}.",
            "{A thin film of oil|Some fuel} {was seen|had been seen} {along {n2} miles of beach|in the bird sanctuary}, and {booms|barriers} {were laid|were put out} {across the estuary|before nightfall}.",
            "{Passengers|Those on board} {sang|drank cocoa|played cards} {in the saloon|on the car deck} {for {n2} hours|until the boats came}, {a teacher among them said|one of them recalled}.",
            "{Investigators|Inspectors} {will question|questioned} {the first mate|the pilot}, {who was alone on the bridge|who had joined the ship {n2} days before}, and {have secured|took away} {the logbook|the radar records}.",
            "{The owners|The shipping line} {chartered|hired} {buses|a second vessel} and {promised|offered} {refunds|a free crossing} {to all travellers|by the end of the week}.",
        ),
        roles=("chief engineer {p1}", "harbour master {p2}"),
        background=("{A mail steamer|The mail boat} was lost on the same bank in {year} with {n2} hands.",),
    ),
    "museum": Family(
        titles=(
            "{Stolen|Lost} {altar|map|violin} {returns|comes home} to {town} after {n2} years",
            "{Museum|Gallery} in {town} {gets back|recovers} {stolen|looted} {altar|atlas}",
        ),
        leads=(
            "A {map|panel of an altar|violin} {stolen|taken} from {town} {n2} years ago {was handed back|went on show again} on {day} after {a retired postman|a plumber|an heiress} {found it|came upon it} {in an attic|behind a stove|in a cellar}, {the museum said|curators said}.",
        ),
        bodies=(
            "{Experts|Restorers} {matched|compared} {wormholes|a wax seal|a coffee stain} {with|to} {photographs|an inventory} {taken|drawn up} in {year} and {had no doubt|were certain within {n2} minutes}.",
            "{The finder|The man who found it} {had used it|kept it} {as a shelf|to cover a draughty window|under a flowerpot} for {n2} years {without knowing|and never wondered} {what it was|about its worth}.",
            "{Insurers|The insurers} {who paid out|, who settled the claim} {after the theft|in the same year} {waived|gave up} {their title|all claims} {in return for|against} {n2} free guided tours|a plaque|a plaque at the door}.",
            "{Police|Detectives} {never charged anyone|closed the file} {over|on} the {burglary|theft}, in which {a skylight was forced|a watchman was locked in the cloakroom|the alarm had been switched off}.",
            "{It will hang|It goes on display} {beside|opposite} {a portrait of the founder|the great stove} {from {day2}|as of the spring}, {behind thick glass|in a room of its own}; {n3} visitors {are expected|have already booked}.",
            "{Dealers|The market} {had valued|valued} {a similar piece|a lesser one} at {n3} {crowns|francs|pounds} {at a sale in {town2}|some time ago}.",
        ),
        roles=("museum director {p1}", "finder {p2}"),
        background=(
            "{The house|The museum} {was founded|opened} in {year} {by a sugar merchant|with the collection of a brewer}.",
        ),
    ),
    "wolves": Family(
        titles=(
            "{Wolves|Bears} {return to|back in} hills above {town}, {herders|shepherds} {demand|want} {fences|action}",
            "{Shepherds|Farmers} {protest|march} in {town} over {wolves|lost lambs}",
        ),
        leads=(
            "{Shepherds|Herders} {drove|led} {n3} sheep {through the centre of|into} {town} on {day} to {demand|call for} {fences|compensation|permission to shoot} after {wolves|a pack} {killed|tore} {n2} lambs {in a single night|within a week}, {organisers said|their association said}.",
        ),
        bodies=(
            "{The animals|The flock} {blocked|filled} {the tramway|the bridge|the street before the prefecture} {for {n2} hours|until early afternoon}, {grazing on|nibbling at} {the flowerbeds|window boxes} {as|while} {schoolchildren cheered|tourists took pictures}.",
            "{Biologists|Rangers} {count|have counted} {n2} {adults|animals} in the {hills|range} {this year|since the snow went}, {descendants of|all descended from} a pair that {crossed|came over} {the frozen {river}|the border} in {year}.",
            "{Dogs|Guard dogs} and {electric fences|nets} {cost|come to} {n3} {crowns|francs} {a farm|for each holding}, {half of it|of which half is} {paid by the state|refunded, often late}.",
            "{Conservationists|Wildlife groups} {held|staged} {a silent vigil|a smaller gathering} {nearby|across the square} with {paper masks|lanterns}, {and the two sides|though both camps} {shared soup|ended up sharing a canteen}.",
            "{Under the law|By law} {a wolf|an animal} {may be shot|can be taken} only {after {n2} attacks|with a permit} {on fenced flocks|from the capital}; {none has been issued|one permit was ever issued}.",
            "{The prefect|The governor} {received|met} {a delegation|{n2} of the marchers} and {promised|announced} {a round table|a count} {before the autumn|by {day2}}.",
        ),
        roles=("shepherd {p1}", "biologist {p2}"),
        background=("{The last wolf|The last one before them} {was shot|had been shot} here in {year}.",),
    ),
}

# Fitting may look at the first; the rest are for reporting only.
DEVELOPMENT = ("flood", "strike", "trial", "quake", "budget")
HELD_OUT = ("ship", "museum", "wolves")
