"""A sentence as its readers see it: tokens and clauses, names, phrases, where a subject may stand."""
