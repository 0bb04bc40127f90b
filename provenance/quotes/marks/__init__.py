"""Strings between marks: which marks pair, what stands inside, what is no quotation."""
