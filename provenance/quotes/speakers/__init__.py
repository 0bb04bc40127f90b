"""Whom a name, a role or a pronoun means, read over the whole article."""
