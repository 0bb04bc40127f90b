"""Accuracy on labelled data, the user's own too, with baselines beside it."""
