"""Cascades with known truth: who wrote a story, who copied it, who credited it. The texts are ours."""
