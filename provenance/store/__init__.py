"""An index on disk: documents, their keys and their answers in; rows out. The only home of sqlite3.

Knows how to keep things safe and find them fast, and nothing of what they mean.
"""
