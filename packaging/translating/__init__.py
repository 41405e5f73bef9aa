"""Callpop's texts and their translations: found in the code, kept as Qt Linguist's files."""
