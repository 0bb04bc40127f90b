"""Texts as the stages see them: spans, paragraphs, words, alignment, always mapped to the original."""
