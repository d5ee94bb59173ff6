"""The clause library as a file: the room's only SQLite.

The file is made to be read by others too: plain ``sqlite3``, ``sqlite-utils`` and Datasette find tables with foreign
keys, a view with a clause on each row (``clauses_readable``) and a full-text index (``clauses_fts``) that ignores case
and accents::

    SELECT id, text FROM clauses WHERE row IN (SELECT rowid FROM clauses_fts WHERE clauses_fts MATCH 'energia');

Times and ids come in as arguments, so that the same instruments give the same file.
"""
