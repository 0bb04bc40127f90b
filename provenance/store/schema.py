"""The tables of an index, as steps from one version of the file to the next; a step never changes."""

from __future__ import annotations

# What another program sees in the file's header: "prov" as four letters.
APPLICATION_ID = 0x70726F76

_FIRST = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

-- One row an article. `rank` orders articles by their content, `family` is the view it was compared in.
CREATE TABLE documents (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    sha256 TEXT NOT NULL,
    rank INTEGER NOT NULL,
    home INTEGER NOT NULL,
    outlet TEXT, title TEXT, published TEXT, url TEXT,
    family INTEGER NOT NULL,
    stretches INTEGER NOT NULL
) STRICT;
CREATE INDEX documents_family ON documents (family);
CREATE INDEX documents_sha256 ON documents (sha256);
CREATE INDEX documents_outlet ON documents (outlet, id);

-- What does not change: the article as given; what it says by itself; and its keys.
CREATE TABLE texts (
    n INTEGER PRIMARY KEY, given TEXT NOT NULL, said TEXT NOT NULL, keys BLOB NOT NULL
) STRICT;
-- What a comparison found: the article's entry in a report, without its text.
CREATE TABLE entries (n INTEGER PRIMARY KEY, entry TEXT NOT NULL) STRICT;

-- Stretches of words (`key`) and the articles that have them, in order of content.
CREATE TABLE stretches (
    key INTEGER NOT NULL, rank INTEGER NOT NULL, document INTEGER NOT NULL,
    PRIMARY KEY (key, rank, document)
) STRICT, WITHOUT ROWID;

-- Paragraphs of an outlet, counted: what stands under many of its articles is furniture.
CREATE TABLE paragraphs (
    home INTEGER NOT NULL, key INTEGER NOT NULL, document INTEGER NOT NULL,
    PRIMARY KEY (home, key, document)
) STRICT, WITHOUT ROWID;
CREATE TABLE furniture (
    home INTEGER NOT NULL, key INTEGER NOT NULL,
    articles INTEGER NOT NULL, is_sentence INTEGER NOT NULL, is_common INTEGER NOT NULL,
    PRIMARY KEY (home, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE homes (home INTEGER PRIMARY KEY, articles INTEGER NOT NULL) STRICT;

-- A view: articles compared with each other. A family shares copy; a saying is words that families share.
CREATE TABLE views (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL, name TEXT NOT NULL UNIQUE,
    is_due INTEGER NOT NULL, sentences INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX views_due ON views (n) WHERE is_due;
CREATE TABLE members (
    family INTEGER NOT NULL, view INTEGER NOT NULL, PRIMARY KEY (family, view)
) STRICT, WITHOUT ROWID;
CREATE INDEX members_view ON members (view);
-- Families whose company has to be looked for again, and articles that have to be read again.
CREATE TABLE due_families (family INTEGER PRIMARY KEY) STRICT;
CREATE TABLE due_documents (document INTEGER PRIMARY KEY) STRICT;
-- Articles in which something was found anew, so that it has to be chosen what is shown there.
CREATE TABLE due_places (document INTEGER PRIMARY KEY) STRICT;

-- What was found in a view: utterances, passages, copy groups, near misses, origins.
CREATE TABLE items (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    view INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, label TEXT NOT NULL,
    size INTEGER NOT NULL, is_shown INTEGER NOT NULL, words TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE INDEX items_view ON items (view, kind);
CREATE INDEX items_id ON items (kind, id);
-- Where an item stands: article and characters.
CREATE TABLE places (
    document INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, item INTEGER NOT NULL,
    PRIMARY KEY (document, first, last, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX places_item ON places (item);
-- Word triples of the wordings, for finding what somebody asks for.
CREATE TABLE wordings (
    key INTEGER NOT NULL, item INTEGER NOT NULL, PRIMARY KEY (key, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX wordings_item ON wordings (item);

-- People's decisions: appended, never changed.
CREATE TABLE judgements (
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    of TEXT NOT NULL, what TEXT NOT NULL, verdict TEXT NOT NULL, note TEXT NOT NULL,
    reviewer TEXT NOT NULL, at TEXT NOT NULL, anchors TEXT NOT NULL
) STRICT;
CREATE INDEX judgements_of ON judgements (of);

-- Words of the articles, for finding articles.
CREATE VIRTUAL TABLE words USING fts5 (text, content='', detail=none);
"""

# The decisions on one thing, and listings by date.
_SECOND = """
CREATE INDEX documents_published ON documents (published, id);
"""

# Of a key of words said, how many keys the sentence has that it is from, and who says it (a line a name).
_THIRD = """
ALTER TABLE stretches ADD COLUMN parts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE stretches ADD COLUMN speakers TEXT NOT NULL DEFAULT '';
-- Places where something was found or is gone, so that it has to be chosen what is shown there.
DROP TABLE due_places;
CREATE TABLE due_places (
    document INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY (document, first, last)
) STRICT, WITHOUT ROWID;
"""

# Words of what was found, and its listing by size, for finding it among a million others.
_FOURTH = """
CREATE INDEX items_listed ON items (kind, is_shown, id, size);
CREATE VIRTUAL TABLE labels USING fts5 (label, content='', detail=none);
INSERT INTO labels (rowid, label) SELECT n, label FROM items;
"""

# Whether an article is to be read again whatever its furniture, because its reading is of another version.
_FIFTH = """
ALTER TABLE due_documents ADD COLUMN is_old INTEGER NOT NULL DEFAULT 1;
"""

# The views of one kind that are due: those of the other kind may be many.
_SIXTH = """
DROP INDEX views_due;
CREATE INDEX views_due ON views (kind, n) WHERE is_due;
"""

MIGRATIONS: tuple[str, ...] = (_FIRST, _SECOND, _THIRD, _FOURTH, _FIFTH, _SIXTH)
VERSION = len(MIGRATIONS)
