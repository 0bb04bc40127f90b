"""Verbs that say and do alike, by language: one launches words and balls, slips in a remark and a letter.

Each is given by how its printed forms begin.
"""

from __future__ import annotations

DEEDS = {
    "fr": (
        *("lanc", "lanç", "gliss", "souffl", "avanc", "avanç", "balay", "balai", "tranch", "lâch", "martel"),
        *("martèl", "siffl", "pouss", "complét", "complèt", "tonn", "poursuiv", "repri", "repren", "enchaîn"),
        *("souten", "soutin", "soutien", "mainten", "maintin", "maintien"),
    ),
    "es": (
        *("lanz", "solt", "suelt", "dispar", "desliz", "sum", "complet", "filtr", "arranc", "tron", "truen"),
        *("cerr", "cierr", "empez", "comenz", "comienz", "inici", "continu", "prosigu", "aport", "ampli"),
        *("amplí", "traslad", "zanj", "remat", "rechaz", "sosten", "sostuv", "sostien", "manten", "mantuv"),
        *("mantien",),
    ),
}
# Words between which and a noun a verb of saying points at what was said before: "Así lo explicó Lee."
POINTING_BACK = {"es": ("así", "lo")}
