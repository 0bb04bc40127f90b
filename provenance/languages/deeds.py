"""Verbs that say and do alike, by language: one launches words and balls, slips in a remark and a letter.

Each is given by how its printed forms begin.
"""

from __future__ import annotations

DEEDS = {
    "fr": (
        *("lanc", "lanç", "gliss", "souffl", "avanc", "avanç", "balay", "balai", "tranch", "lâch", "martel"),
        *("martèl", "siffl", "pouss", "complét", "complèt", "tonn", "poursuiv", "repri", "repren", "enchaîn"),
    ),
    "es": (
        *("lanz", "solt", "suelt", "dispar", "desliz", "sum", "complet", "filtr", "arranc", "tron", "truen"),
        *(
            "cerr",
            "cierr",
            "empez",
            "comenz",
            "comienz",
            "inici",
            "continu",
            "prosigu",
            "aport",
            "ampli",
            "amplí",
        ),
        *("amplí", "traslad", "zanj", "remat", "rechaz"),
    ),
}
