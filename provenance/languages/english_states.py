"""The states of the Union by their short forms, as they stand behind a name: "Sen. Ann Lee, D-N.Y."."""

from __future__ import annotations

_LISTING = (
    "al alabama; ala alabama; ak alaska; az arizona; ariz arizona; ar arkansas; ark arkansas; ca "
    "california; calif california; co colorado; colo colorado; ct connecticut; conn connecticut; de "
    "delaware; del delaware; fl florida; fla florida; ga georgia; hi hawaii; id idaho; il illinois; "
    "ill illinois; in indiana; ind indiana; ia iowa; ks kansas; kan kansas; ky kentucky; la "
    "louisiana; me maine; md maryland; ma massachusetts; mass massachusetts; mi michigan; mich "
    "michigan; mn minnesota; minn minnesota; ms mississippi; miss mississippi; mo missouri; mt "
    "montana; mont montana; ne nebraska; neb nebraska; nv nevada; nev nevada; nh new hampshire; n.h "
    "new hampshire; nj new jersey; n.j new jersey; nm new mexico; n.m new mexico; ny new york; n.y "
    "new york; nc north carolina; n.c north carolina; nd north dakota; n.d north dakota; oh ohio; ok "
    "oklahoma; okla oklahoma; or oregon; ore oregon; pa pennsylvania; ri rhode island; r.i rhode "
    "island; sc south carolina; s.c south carolina; sd south dakota; s.d south dakota; tn tennessee; "
    "tenn tennessee; tx texas; tex texas; ut utah; vt vermont; va virginia; wa washington; wash "
    "washington; wv west virginia; w.va west virginia; wi wisconsin; wis wisconsin; wy wyoming; wyo "
    "wyoming "
)

STATES = {short: frozenset(state) for short, *state in (row.split() for row in _LISTING.split(";"))}
"""The words of each state by its short form."""
