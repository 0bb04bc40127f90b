"""English nouns of bodies that say things: of state, of trade, and the houses that a town has."""

from __future__ import annotations

from provenance.languages.model import words

_OF_STATE = words(
    "kremlin pentagon vatican government ministry department agency commission committee council court "
    "parliament province territory congress senate house administration police army military navy militia "
    "affairs relations development economy security bureau board authority embassy consulate mission nato "
    "un eu duma rada knesset bundestag majlis sejm assembly tribunal directorate inspectorate secretariat "
    "prefecture presidency cabinet opposition rebels prosecution inquiry palace"
)
_OF_PEOPLE = words(
    "campaign association union federation organization organisation party group foundation movement league "
    "society trust alliance gang cartel diocese archdiocese congregation cathedral mosque "
    "synagogue monastery"
)
_OF_TRADE = words(
    "company corporation firm bank office service fund consortium conglomerate franchise startup cooperative "
    "airline airport port railway railroad utility refinery factory plant brewery bakery "
    "winery hotel restaurant supermarket shop store chain"
)
_OF_LEARNING = words(
    "institute university centre center college academy school kindergarten nursery hospital clinic pharmacy "
    "laboratory lab observatory museum gallery library zoo theatre theater orchestra choir studio "
    "label festival prison jail"
)
_OF_PAPER = words(
    "newspaper tabloid website statement report study poll survey investigation letter document press-service"
)
BODIES = _OF_STATE | _OF_PEOPLE | _OF_TRADE | _OF_LEARNING | _OF_PAPER
