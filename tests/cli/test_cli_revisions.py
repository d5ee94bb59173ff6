"""``revisions``, ``accept`` and ``reject``."""

from __future__ import annotations

import io
import json
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Drafter = Callable[..., subprocess.CompletedProcess[str]]

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
BODY = """
<w:p><w:r><w:t>Sin cambios.</w:t></w:r></w:p>
<w:p><w:pPr/><w:r><w:t xml:space="preserve">9 bis. Los Estados </w:t></w:r>
<w:del w:id="1" w:author="Delegación de Chile" w:date="2026-11-20T09:00:00Z"><w:r>
<w:delText>deberían</w:delText></w:r></w:del>
<w:ins w:id="2" w:author="Delegación de Chile" w:date="2026-11-20T09:00:00Z"><w:r><w:t>deben</w:t></w:r></w:ins>
<w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve"> cooperar</w:t></w:r><w:commentRangeEnd w:id="0"/>
<w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>
<w:p><w:pPr><w:rPr><w:ins w:id="3" w:author="Ana" w:date="2026-11-21T09:00:00Z"/></w:rPr></w:pPr>
<w:ins w:id="4" w:author="Ana" w:date="2026-11-21T09:00:00Z"><w:r><w:t>Nuevo.</w:t></w:r></w:ins></w:p>
<w:p><w:r><w:t>Fin.</w:t></w:r></w:p>
"""
COMMENTS = f"""<w:comments xmlns:w="{W}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml">
<w:comment w:id="0" w:author="Ana" w:initials="A" w:date="2026-11-21T10:00:00Z"><w:p w14:paraId="00000001"><w:r>
<w:t>¿Con quién?</w:t></w:r></w:p></w:comment>
<w:comment w:id="1" w:author="Luis" w:initials="L"><w:p w14:paraId="00000002"><w:r><w:t>Con todos.</w:t></w:r></w:p>
</w:comment></w:comments>"""
EXTENDED = """<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">
<w15:commentEx w15:paraId="00000001" w15:done="1"/>
<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15:commentsEx>"""


@pytest.fixture(autouse=True)
def tracked(tmp_path: Path) -> Path:
    """``returned.docx`` in the test's folder: changes by two authors, and a conversation that is done."""
    flat = BODY.replace("\n", "")
    members = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{R}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{W}"><w:body>{flat}<w:sectPr/></w:body></w:document>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELS}"><Relationship Id="rId1" Type="{R}/comments" '
        'Target="comments.xml"/><Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships'
        '/commentsExtended" Target="commentsExtended.xml"/></Relationships>',
        "word/comments.xml": COMMENTS.replace("\n", ""),
        "word/commentsExtended.xml": EXTENDED,
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in members.items():
            package.writestr(name, content)
    path = tmp_path / "returned.docx"
    path.write_bytes(target.getvalue())
    return path


def lines(drafter: Drafter, *arguments: str) -> list[str]:
    shown = json.loads(drafter("text", *arguments, "--json").stdout)
    return [paragraph["line"] for paragraph in shown["paragraphs"]]


def listed(drafter: Drafter, name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(drafter("revisions", name, "--json").stdout)
    return found


def test_changes_and_comments_are_given_as_the_page_says(drafter: Drafter) -> None:
    found = listed(drafter, "returned.docx")
    assert list(found) == ["file", "revisions", "comments", "not_understood"]
    assert found["file"] == "returned.docx"
    assert found["revisions"][0] == {
        "number": 0,
        "author": "Delegación de Chile",
        "date": "2026-11-20T09:00:00Z",
        "kind": "deletion",
        "paragraph": 1,
        "label": "9 bis.",
        "text": "deberían",
        "id": "1",
        "part": "word/document.xml",
        "move": None,
        "group": 0,
    }
    assert [(each["kind"], each["paragraph"], each["text"]) for each in found["revisions"]] == [
        ("deletion", 1, "deberían"),
        ("insertion", 1, "deben"),
        ("insertion", 2, "Nuevo."),
        ("paragraph-inserted", 2, ""),
    ]
    assert [each["group"] for each in found["revisions"]] == [0, 0, 1, 1]
    question, answer = found["comments"]
    assert question == {
        "id": "0",
        "author": "Ana",
        "initials": "A",
        "date": "2026-11-21T10:00:00Z",
        "text": "¿Con quién?",
        "paragraph": 1,
        "anchor": " cooperar",
        "replies_to": None,
        "resolved": True,
    }
    assert (answer["author"], answer["replies_to"], answer["resolved"]) == ("Luis", "0", True)
    assert found["not_understood"] == []


def test_paragraphs_are_counted_as_the_marked_view_counts(drafter: Drafter) -> None:
    marked = lines(drafter, "returned.docx", "--view", "marked")
    for revision in listed(drafter, "returned.docx")["revisions"]:
        assert revision["text"] in marked[revision["paragraph"]]


def test_people_read_who_changed_what_and_where(drafter: Drafter) -> None:
    shown = drafter("revisions", "returned.docx").stdout
    assert "4 cambios registrados, 2 comentarios" in shown
    assert "párr. 2 (9 bis.)" in shown
    assert "[-deberían-]" in shown
    assert "{+Nuevo.+}" in shown
    assert "responde a 0" in shown
    assert "resuelto" in shown
    english = drafter("revisions", "returned.docx", "--lang", "en").stdout
    assert "4 tracked changes, 2 comments" in english
    assert "paragraph end inserted" in english


@pytest.mark.parametrize("deed", ["accept", "reject"])
def test_the_written_file_reads_as_the_view_did(drafter: Drafter, deed: str) -> None:
    done = drafter(deed, "returned.docx", "-o", "out.docx")
    assert (done.returncode, done.stdout) == (0, "")
    assert "4" in done.stderr
    assert lines(drafter, "out.docx") == lines(
        drafter, "returned.docx", "--view", "final" if deed == "accept" else "original"
    )
    assert listed(drafter, "out.docx")["revisions"] == []


def test_one_author_is_settled_and_the_others_stay(drafter: Drafter) -> None:
    assert drafter("reject", "returned.docx", "-o", "out.docx", "--by", "Ana").returncode == 0
    assert lines(drafter, "out.docx") == ["Sin cambios.", "9 bis. Los Estados deben cooperar", "Fin."]
    left = listed(drafter, "out.docx")["revisions"]
    assert {each["author"] for each in left} == {"Delegación de Chile"}


def test_an_author_who_changed_nothing_is_answered_with_those_who_did(drafter: Drafter, tmp_path: Path) -> None:
    done = drafter("accept", "returned.docx", "-o", "out.docx", "--by", "Chile")
    assert done.returncode == 3
    assert done.stderr.count("\n") == 1
    assert "Ana, Delegación de Chile" in done.stderr
    assert not (tmp_path / "out.docx").exists()
    english = drafter("accept", "returned.docx", "-o", "out.docx", "--by", "Chile", "--lang", "en")
    assert "nobody called “Chile”" in english.stderr


def test_a_file_without_changes_says_that_nobody_changed_anything(drafter: Drafter) -> None:
    drafter("accept", "returned.docx", "-o", "clean.docx")
    done = drafter("accept", "clean.docx", "-o", "out.docx", "--by", "Ana")
    assert done.returncode == 3
    assert "clean.docx" in done.stderr
    assert drafter("accept", "clean.docx", "-o", "out.docx").returncode == 0


def test_nothing_is_replaced_without_force(drafter: Drafter, tracked: Path, tmp_path: Path) -> None:
    (tmp_path / "out.docx").write_bytes(b"mine")
    assert drafter("accept", "returned.docx", "-o", "out.docx").returncode == 3
    assert (tmp_path / "out.docx").read_bytes() == b"mine"
    assert drafter("accept", "returned.docx", "-o", "out.docx", "--force").returncode == 0
    assert drafter("accept", "returned.docx", "-o", "returned.docx", "--force").returncode == 0
    assert listed(drafter, "returned.docx")["revisions"] == []


@pytest.mark.parametrize("deed", ["revisions", "accept", "reject"])
def test_what_is_no_word_file_costs_one_sentence(drafter: Drafter, tmp_path: Path, deed: str) -> None:
    (tmp_path / "broken.docx").write_bytes(b"PK\x03\x04 nothing more")
    (tmp_path / "text.txt").write_text("Texto.", encoding="utf-8")
    output = () if deed == "revisions" else ("-o", "out.docx")
    for name in ("broken.docx", "text.txt", "missing.docx"):
        done = drafter(deed, name, *output)
        assert done.returncode == 3
        assert done.stderr.startswith(f"drafter: {name}: ")
        assert done.stderr.count("\n") == 1
    assert not (tmp_path / "out.docx").exists()


def test_the_target_keeps_the_kind_of_the_source(drafter: Drafter) -> None:
    done = drafter("accept", "returned.docx", "-o", "out.docm")
    assert done.returncode == 2
    assert ".docx" in done.stderr
