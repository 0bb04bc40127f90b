"""Cascades with known truth: who wrote a story, who copied it from whom, who credited it. All texts are ours."""
