"""Who is said to say what within a sentence and its neighbours: cues, clauses, formulas, labels, cuts."""
