"""What makes a library file pleasant for other programs: views with words in place of keys, indices to count by.

The program itself reads the tables; these are for ``sqlite3``, ``sqlite-utils`` and Datasette (docs/library.md).
"""

from __future__ import annotations

READABLE_VIEWS = (
    # Datasette counts how many clauses there are of each kind and strength; without these it reads every text for that.
    "CREATE INDEX clauses_kind ON clauses(kind)",
    "CREATE INDEX clauses_level ON clauses(level)",
    """CREATE VIEW clauses_readable AS
        SELECT c.row, c.id, i.title AS instrument, c.citation, c.kind, c.label, c.section_title,
            CASE c.corrected WHEN '' THEN c.text ELSE c.corrected END AS text,
            CASE c.corrected WHEN '' THEN NULL ELSE c.text END AS as_printed,
            (SELECT group_concat(name, '; ') FROM (
                SELECT t.name FROM clause_topics ct JOIN topics t ON t.id = ct.topic_id
                WHERE ct.clause_id = c.id ORDER BY ct.position)) AS topics,
            (SELECT group_concat(infinitive, '; ') FROM (
                SELECT v.infinitive FROM verbs v WHERE v.clause_id = c.id ORDER BY v.offset)) AS verbs,
            c.level, c.first_page, c.last_page, i.id AS instrument_id, i.body, i.symbol,
            substr(i.date, 1, 4) AS year, i.date, i.language, lower(hex(c.wording)) AS wording
        FROM clauses c JOIN instruments i ON i.id = c.instrument_id
        ORDER BY i.position, c.ordinal""",
    """CREATE VIEW instruments_readable AS
        SELECT i.id, i.title, i.body, i.meeting, i.symbol, i.place, i.dates, i.date, substr(i.date, 1, 4) AS year,
            i.language, i.style, i.adoption, i.clause_count AS clauses,
            (SELECT group_concat(name, '; ') FROM (
                SELECT t.name FROM instrument_topics it JOIN topics t ON t.id = it.topic_id
                WHERE it.instrument_id = i.id ORDER BY it.position)) AS topics,
            (SELECT count(*) FROM clauses c WHERE c.instrument_id = i.id AND c.corrected <> '') AS corrected,
            CASE i.shipped WHEN 1 THEN 'program' ELSE 'user' END AS origin,
            i.added_at, i.source_file, i.digest
        FROM instruments i ORDER BY i.position""",
    # The same words, accents, case and signs aside, in more than one place: who said it first, how often since.
    """CREATE VIEW wordings AS
        SELECT lower(hex(c.wording)) AS wording, count(*) AS appearances,
            count(DISTINCT c.instrument_id) AS instruments, min(i.date) AS first_date, max(i.date) AS last_date,
            (SELECT f.id FROM clauses f JOIN instruments fi ON fi.id = f.instrument_id
                WHERE f.wording = c.wording ORDER BY fi.date, f.row LIMIT 1) AS first_clause,
            (SELECT f.text FROM clauses f JOIN instruments fi ON fi.id = f.instrument_id
                WHERE f.wording = c.wording ORDER BY fi.date, f.row LIMIT 1) AS text
        FROM clauses c JOIN instruments i ON i.id = c.instrument_id
        GROUP BY c.wording HAVING count(*) > 1
        ORDER BY appearances DESC, first_date, first_clause""",
    """CREATE VIEW topics_by_use AS
        SELECT t.name AS topic, count(*) AS clauses, count(DISTINCT c.instrument_id) AS instruments
        FROM topics t JOIN clause_topics ct ON ct.topic_id = t.id JOIN clauses c ON c.id = ct.clause_id
        GROUP BY t.id ORDER BY clauses DESC, topic""",
    """CREATE VIEW verbs_by_strength AS
        SELECT infinitive, level, count(*) AS clauses FROM verbs GROUP BY infinitive, level
        ORDER BY level IS NULL, level DESC, clauses DESC, infinitive""",
)
"""Statements that make them, once the tables are there."""
