"""Delegations and groups: found by any of their names, in Spanish order, edited."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.deeds.tables import load_delegations, save_delegations, shipped_delegations, user_delegations
from drafter.drafting.delegations import (
    Delegation,
    DelegationTable,
    FaultKind,
    Group,
    Names,
    OwnChanges,
    document_of,
    own_changes,
    own_from_document,
    spanish_key,
)
from drafter.errors import KnownError
from drafter.messages import LANGUAGES, explain

TABLE = shipped_delegations()
ALBA_PROPIA = Delegation("OBS", Names(es="Observador", en="Observer"), also=("OBS-1",))


def code(name: str) -> str | None:
    """Of the party called so."""
    party = TABLE.find(name)
    return None if party is None else party.code


def test_the_thirty_three_states_of_the_region_are_members_of_celac_and_have_a_name_in_each_language() -> None:
    celac = TABLE.find("CELAC")
    assert isinstance(celac, Group)
    members = TABLE.members(celac)
    assert len(members) == 33
    for member in members:
        assert all((member.names.es, member.names.en, member.names.pt, member.names.fr)), member.code
        assert len(member.code) == 3
        assert len(member.alpha2) == 2
    assert celac.members == TABLE.find("GRULAC").members  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("Bolivia (Estado Plurinacional de)", "BOL"),
        ("bolivia", "BOL"),
        ("Estado Plurinacional de Bolivia", "BOL"),
        ("VENEZUELA (República Bolivariana de)", "VEN"),
        ("mexico", "MEX"),
        ("México", "MEX"),
        ("Brésil", "BRA"),
        ("Haïti", "HTI"),
        ("JPN", "JPN"),
        ("US", "USA"),
        ("EE. UU.", "USA"),
        ("EE.UU.", "USA"),
        ("United States", "USA"),
        ("EU", "UE"),
        ("Unión Europea", "UE"),
        ("G77", "G77"),
        ("G77 y China", "G77-CHN"),
        ("G-77 and China", "G77-CHN"),
        ("g77  et  chine", "G77-CHN"),
        ("MERCOSUL", "MERCOSUR"),
        ("Trinidad y Tobago", "TTO"),
        ("Trinidad y Tabago", "TTO"),
        ("Côte d'Ivoire", "CIV"),
        ("CAN", "CAN-ANDINA"),
        ("Canada", "CAN"),
        ("El Salvador", "SLV"),
        ("UY", "URY"),
        ("Presidência", "PRESIDENCIA"),
        ("Co-Facilitators", "COFACILITADORES"),
    ],
)
def test_a_party_is_found_by_any_of_its_names(name: str, wanted: str) -> None:
    assert code(name) == wanted


@pytest.mark.parametrize("name", ["", "  ", "Ruritania", "Bolivia (Estado", "y", "Brasil y Chile", "uy"])
def test_what_is_no_name_is_nobody(name: str) -> None:
    assert code(name) is None


def test_the_longest_name_is_found_in_running_text() -> None:
    text = "según G77 y China, Brasil"
    found = TABLE.longest_name(text, 6)
    assert found is not None
    assert (found[0].code, text[6 : found[1]]) == ("G77-CHN", "G77 y China")
    assert TABLE.longest_name(text, 0) is None
    assert TABLE.longest_name("Chileno") is None
    assert TABLE.longest_name("Bolivia (Estado Plurinacional de), Chile", 0)[1] == 33  # type: ignore[index]
    assert TABLE.longest_name("Bolivia (véase)", 0)[1] == 7  # type: ignore[index]


@pytest.mark.parametrize("word", ["us", "eu", "ue", "can", "per", "alba", "dom", "col", "NO", "DE"])
def test_small_words_and_two_letter_codes_are_words_in_running_text(word: str) -> None:
    assert TABLE.longest_name(word) is None


def test_lists_are_in_spanish_alphabetical_order_as_the_united_nations_prints_them() -> None:
    region = TABLE.find("GRULAC")
    assert isinstance(region, Group)
    names = [member.listed_name("es") for member in TABLE.members(region)]
    assert names == [
        "Antigua y Barbuda", "Argentina", "Bahamas", "Barbados", "Belice", "Bolivia (Estado Plurinacional de)",
        "Brasil", "Chile", "Colombia", "Costa Rica", "Cuba", "Dominica", "Ecuador", "El Salvador", "Granada",
        "Guatemala", "Guyana", "Haití", "Honduras", "Jamaica", "México", "Nicaragua", "Panamá", "Paraguay", "Perú",
        "República Dominicana", "Saint Kitts y Nevis", "San Vicente y las Granadinas", "Santa Lucía", "Suriname",
        "Trinidad y Tabago", "Uruguay", "Venezuela (República Bolivariana de)",
    ]  # fmt: skip


def test_enye_comes_after_n_accents_do_not_count_and_words_are_compared_one_by_one() -> None:
    names = ["Ñuble", "Nzara", "Abad", "Ábaco", "caña", "canzón", "cana"]
    assert sorted(names, key=spanish_key) == ["Ábaco", "Abad", "cana", "canzón", "caña", "Nzara", "Ñuble"]
    states = ["República Democrática del Congo", "República de Corea", "Guinea Ecuatorial", "Guinea-Bissau", "Guinea"]
    assert sorted(states, key=spanish_key) == [
        "Guinea", "Guinea-Bissau", "Guinea Ecuatorial", "República de Corea", "República Democrática del Congo",
    ]  # fmt: skip


def test_groups_come_before_delegations_and_a_users_order_before_both() -> None:
    assert isinstance(TABLE.parties[0], Group)
    ordered = DelegationTable(TABLE.delegations, TABLE.groups, ("URY", "SICA"))
    assert [party.code for party in ordered.parties[:2]] == ["URY", "SICA"]
    assert ordered.in_order(["CHL", "??", "SICA", "URY"]) == ("URY", "SICA", "CHL", "??")


def test_the_smallest_group_speaks_most_nearly_for_a_delegation() -> None:
    groups = [group.code for group in TABLE.groups_of("BLZ")]
    assert groups.index("SICA") < groups.index("CARICOM") < groups.index("CELAC") < groups.index("G77")


@pytest.mark.parametrize(
    ("group", "count"),
    [("G77", 134), ("AOSIS", 39), ("UE", 27), ("CARICOM", 14), ("SICA", 8), ("MERCOSUR", 5), ("CAN-ANDINA", 4)],
)
def test_groups_have_as_many_members_as_they_say_of_themselves(group: str, count: int) -> None:
    party = TABLE.party(group)
    assert isinstance(party, Group)
    assert len(set(party.members)) == count


def test_every_listed_name_leads_back_to_its_party() -> None:
    for party in TABLE.parties:
        for name in party.all_names:
            assert TABLE.find(name) is party, name
            found = TABLE.longest_name(name)
            assert found is not None, name
            assert found[0] is party, name


def test_faults_of_a_table_are_named() -> None:
    broken = DelegationTable(
        (
            Delegation("", Names(es="Sin código")),
            Delegation("AAA", Names()),
            Delegation("BBB", Names(es="Perú")),
            Delegation("BBB", Names(es="Otro")),
            Delegation("CCC", Names(en="PERU")),
        ),
        (Group("GGG", Names(es="Grupo"), members=("ZZZ",)),),
    )
    assert [fault.kind for fault in broken.faults()] == [
        FaultKind.NO_CODE, FaultKind.NO_NAME, FaultKind.CODE_TWICE, FaultKind.NAME_TWICE, FaultKind.UNKNOWN_MEMBER,
    ]  # fmt: skip
    assert TABLE.faults() == ()


def test_a_removed_delegation_leaves_its_groups() -> None:
    without = TABLE.without("CHL")
    assert without.find("Chile") is None
    assert all("CHL" not in group.members for group in without.groups)
    assert without.faults() == ()


def test_a_users_changes_are_kept_and_found_again() -> None:
    edited = TABLE.with_party(ALBA_PROPIA).without("ABU")
    save_delegations(edited)
    again = load_delegations()
    assert again.find("observer") == ALBA_PROPIA
    assert again.party("ABU") is None
    assert again.party("CHL") == TABLE.party("CHL")
    save_delegations(TABLE)
    assert not user_delegations().exists()


_NAMES = st.builds(Names, es=st.sampled_from(["Uno", "Dos", "Tres"]), en=st.sampled_from(["", "One"]))
_DELEGATIONS = st.builds(Delegation, st.sampled_from(["AAA", "CHL", "PER"]), _NAMES)
_GROUPS = st.builds(Group, st.sampled_from(["SICA", "NEW"]), _NAMES, members=st.just(("CHL",)))


@given(
    st.lists(_DELEGATIONS | _GROUPS, max_size=4), st.lists(st.sampled_from(["CHL", "BRA", "ABU", "NEW"]), max_size=3)
)
def test_what_was_changed_turns_the_shipped_table_into_the_edited_one(
    parties: list[Delegation | Group], removed: list[str]
) -> None:
    edited = TABLE
    for party in parties:
        edited = edited.with_party(party)
    for each in removed:
        edited = edited.without(each)
    changes = own_changes(TABLE, edited)
    assert own_from_document(json.loads(json.dumps(document_of(changes)))) == changes
    assert changes.over(TABLE).parties == edited.parties
    assert own_changes(TABLE, TABLE) == OwnChanges()


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        '{"delegations": 3}',
        '{"delegations": [{"code": "X", "names": "Chile"}]}',
        '{"delegations": [{"names": {"es": "Chile"}}]}',
        '{"groups": [{"code": "X", "names": {"es": "X"}, "members": ["ZZZ"]}]}',
        '{"delegations": [{"code": "X", "names": {"es": "Chile"}}]}',
        '{"order": [1]}',
        "[" * 100_000,
    ],
)
def test_a_damaged_table_of_ones_own_is_said_in_one_sentence(content: str, tmp_path: Path) -> None:
    path = tmp_path / "delegaciones.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(KnownError) as caught:
        load_delegations(path)
    for language in LANGUAGES:
        sentence = explain(caught.value, language)
        assert "delegaciones.json" in sentence
        assert "\n" not in sentence


def test_a_table_with_faults_is_not_kept(tmp_path: Path) -> None:
    broken = TABLE.with_party(Delegation("X", Names(es="Chile")))
    with pytest.raises(ValueError, match="name-twice"):
        save_delegations(broken, tmp_path / "own.json")
