"""What the pages show: ledgers, findings, comparisons, timelines, drawings and words."""

import doctest
import hashlib
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

import provenance.report
from provenance.models import (
    Conflict,
    CopyGroup,
    CopyMember,
    CorpusEntry,
    CreditState,
    DateBasis,
    DateInterval,
    Edge,
    Evidence,
    NotLinked,
    Origin,
    OriginEntry,
    OriginKind,
    OriginStatus,
    Relation,
    Rendering,
    Span,
    Verdict,
)
from provenance.report.compared import compare_renderings
from provenance.report.drawing import draw, draw_outlets
from provenance.report.findings import list_findings, list_remainder
from provenance.report.flow import sum_flows
from provenance.report.ledger import Account, lay_open, shares
from provenance.report.lookup import look_up
from provenance.report.places import Part, anchor, safe_url, words_anchor
from provenance.report.timeline import draw_timeline
from provenance.report.words import listed, number, odds, origin_words, percent, shortened
from tests.builders import a_report
from tests.report_builders import COPY, HARBOUR, a_large_report, an_entry

PACKAGE = Path(provenance.report.__file__).parent


@pytest.mark.parametrize("module", ["values", "words", "tables", "markdown", "places", "compared"])
def test_examples_in_the_docstrings_hold(module):
    assert doctest.testmod(import_module(f"provenance.report.{module}")).failed == 0


def test_the_vendored_script_is_what_its_checksum_says():
    static = PACKAGE / "static"
    lines = (static / "cytoscape.sha256").read_text().splitlines()[1:]

    assert [line.split()[1] for line in lines] == ["cytoscape.min.js", "cytoscape.LICENSE"]
    for line in lines:
        digest, name = line.split()
        assert hashlib.sha256((static / name).read_bytes()).hexdigest() == digest


# --- the ledger


def ledger():
    found = look_up(a_report())
    return lay_open(found, found.documents["harbour"], {Span(30, 40)})


def test_a_ledger_gives_the_text_back():
    assert "".join(each.text for each in ledger()) == HARBOUR


def test_a_ledger_tells_wire_own_quotation_and_boilerplate_apart():
    def words(account):
        return " ".join("".join(each.text for each in ledger() if each.account is account).split())

    assert words(Account.WIRE) == COPY
    assert words(Account.BOILERPLATE) == "Subscribe to our newsletter"
    assert words(Account.OTHER_OUTLET) == ""
    assert [each.text for each in ledger() if each.quoted] == [
        "We will not let a single ship wait longer than it must,"
    ]


def test_a_note_stands_behind_the_closing_mark():
    marked = [each.text for each in ledger() if any(note.utterance for note in each.notes)]

    assert marked == ["”"]


def test_what_is_pointed_at_begins_a_stretch():
    assert [(each.start, each.targets) for each in ledger() if each.targets] == [(30, (Span(30, 40),))]


def test_shares_of_an_article_add_up():
    parts = shares(ledger())

    assert sum(parts[each.value] for each in Account) == pytest.approx(1)
    assert 0.4 < parts["wire"] < 0.5


def test_spans_outside_the_text_do_not_hurt():
    entry = an_entry("x", "short", boilerplate=(Span(-4, 99), Span(3, 2)))
    found = look_up(a_report(documents=(entry,)))

    assert [each.text for each in lay_open(found, entry, {Span(2, 400)})] == ["short"]


# --- findings


def test_findings_name_the_agency_the_odds_and_who_shows_no_credit():
    first = list_findings(look_up(a_report()))[0].sentence

    assert first.startswith("Harbour News (42 % of its text) and Morning Post (55 % of its text) share copy")
    assert "one Reuters report (87 %)" in first
    assert first.endswith("Harbour News shows no credit.")


def test_several_quotations_of_one_speaker_are_one_finding():
    said = a_report().utterances[0]
    named = Origin(OriginStatus.NAMED, "Reuters", OriginKind.AGENCY, False, 0.9)
    twice = tuple(
        type(said)(id, said.speaker, said.wording, said.renderings, origin=named) for id in ("u1", "u2", "u3")
    )

    sentences = [each.sentence for each in list_findings(look_up(a_report(utterances=twice)))]

    assert (
        "Three quotations of Ana Duarte in two articles (Harbour News and Morning Post) very likely go back "
        "to one Reuters report (90 %); Harbour News shows no credit." in sentences
    )


@pytest.mark.parametrize(
    ("what", "verdict", "is_finding"),
    [
        ("wording", Verdict.COMPATIBLE, False),  # an excerpt
        ("speaker", Verdict.COMPATIBLE, False),  # another spelling
        ("channel", Verdict.COMPATIBLE, True),
        ("wording", Verdict.CONTRADICTORY, True),
        ("speaker", Verdict.CONTRADICTORY, True),
    ],
)
def test_of_differences_those_are_findings_that_tell_of_another_account(what, verdict, is_finding):
    utterance = replace(a_report().utterances[0], conflicts=(Conflict(what, ("a", "b"), verdict, "Why."),))

    found = list_findings(look_up(a_report(utterances=(utterance,))))

    assert any(f"differ on the {what}" in each.sentence for each in found) is is_finding


def test_nothing_shared_is_said_plainly():
    found = look_up(a_report(utterances=(), copies=(), passages=(), corpus=CorpusEntry(0, 0, 0)))

    assert list_findings(found) == ()
    assert list_remainder(found) == (
        "No quotation and no passage stands in more than one of these articles.",
    )


def test_a_short_passage_is_not_nothing():
    found = look_up(a_report(utterances=(), copies=(), corpus=CorpusEntry(0, 0, 0)))

    assert list_remainder(found) == (
        "Nothing but one short passage stands in more than one of these articles.",
    )


def test_an_article_that_credits_another_for_the_copy_does_not_say_so():
    report = a_report()
    other = Evidence("copy_reattributed", "Morning Post credits Canal 5 for the copy, ...", 0.0)
    harbour, post = report.copies[0].documents
    group = replace(report.copies[0], documents=(harbour, replace(post, changes=(other,))))
    harbour_entry, herald_entry, post_entry = sorted(report.documents, key=lambda each: each.id)[:3]
    credit = replace(post_entry.credits[0], name="Canal 5")
    documents = (harbour_entry, herald_entry, replace(post_entry, credits=(credit,)))

    of_one = [each.sentence for each in list_findings(look_up(report)) if each.about == "copy"]
    of_other = list_findings(look_up(replace(report, copies=(group,), documents=documents)))
    of_both = list_findings(look_up(replace(report, copies=(group,))))

    assert "; Morning Post says so" in of_one[0]
    assert any("; Morning Post credits somebody else" in each.sentence for each in of_other)
    assert any("; Morning Post says so" in each.sentence for each in of_both)


def test_an_article_of_the_same_words_that_no_group_took_in_is_told_with_the_reason():
    report = a_report()
    why = "they share 135 words, 3652 days apart: a recurring text or a wrong date"
    documents = tuple(
        replace(each, origin=replace(each.origin, share=0.99 if each.id == "herald" else each.origin.share))
        for each in report.documents
    )
    apart = replace(report, documents=documents, not_linked=(NotLinked("harbour", "herald", why),))

    assert any("shares no copy" in each for each in list_remainder(look_up(report)))
    told = list_remainder(look_up(apart))
    assert not any("no copy" in each for each in told)
    assert any("99 % of its text in common" in each and why in each for each in told)
    without_reason = list_remainder(look_up(replace(apart, not_linked=())))
    assert any("99 % of its text in common with others, which was too" in each for each in without_reason)


# --- comparison, timeline, drawing, flow


def test_words_that_differ_are_marked_and_text_is_kept():
    left, right = compare_renderings(["He said: never again.", "He said: Never, ever again."])

    assert [each.text for each in left if each.differs] == []
    assert [each.text for each in right if each.differs] == ["ever"]
    assert "".join(each.text for each in right) == "He said: Never, ever again."


def test_very_long_renderings_are_shown_unmarked():
    long = "word " * 5000

    assert [len(pieces) for pieces in compare_renderings([long, "other " * 5000])] == [1, 1]


def dated(id, earliest, latest):
    return an_entry(id, published=DateInterval(earliest, latest, DateBasis.TEXT, ""))


def test_a_timeline_shows_intervals_and_splits_at_long_silences():
    panels, undated = draw_timeline(
        (
            dated("b", "2020-10-07", "2020-10-08"),
            dated("a", "2019-11-28", None),
            an_entry("c"),
            dated("d", "2020-10-06T10:00", "x"),
        )
    )

    assert [[bar.document.id for bar in panel.bars] for panel in panels] == [["a"], ["d", "b"]]
    assert panels[1].first == date(2020, 10, 6)
    assert [(bar.left, bar.width) for bar in panels[1].bars] == [(0.0, 33.333), (33.333, 66.667)]
    assert panels[0].bars[0].open_end
    assert [each.id for each in undated] == ["c"]


def test_origins_are_drawn_left_of_who_takes_from_them():
    drawing = draw(look_up(a_report()))
    x = {node.id: node.x for node in drawing.nodes}

    assert x["origin:reuters"] < x["harbour"] == x["post"]
    assert {(line.start, line.end) for line in drawing.lines} == {
        ("origin:reuters", "harbour"),
        ("origin:reuters", "post"),
    }


def test_an_origin_stands_next_to_its_reader_so_that_no_line_runs_behind_another():
    said = a_report().utterances[0]
    ways = (("event", "origin:reuters"), ("origin:reuters", "post"), ("paper", "post"))
    edges = tuple(Edge(start, end, 0.9, "copy") for start, end in ways)
    named = tuple(OriginEntry(id, id, OriginKind.AGENCY) for id in ("event", "origin:reuters", "paper"))
    drawing = draw(look_up(a_report(utterances=(replace(said, edges=edges),), copies=(), origins=named)))
    x = {node.id: node.x for node in drawing.nodes}

    assert x["event"] < x["paper"] == x["origin:reuters"] < x["post"]


def test_flows_count_statements_and_copy():
    flows, more = sum_flows(look_up(a_report()))

    assert [(flow.giver, flow.taker, flow.statements, flow.copies) for flow in flows] == [
        ("Reuters", "Harbour News", 1, 1),
        ("Reuters", "Morning Post", 1, 1),
    ]
    assert more == 0


# --- words and links


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:x",
        " http://x.example",
        "data:x",
        "//x",
        "http:",
        "",
        None,
        "http://[x",
        "https://a\n.b",
    ],
)
def test_only_web_addresses_are_linked(url):
    assert safe_url(url) is None


def test_a_web_address_is_kept():
    assert safe_url("https://x.example/a?b=c") == "https://x.example/a?b=c"


def test_different_ids_have_different_safe_anchors():
    ids = ["a b", "a-b", "a\nb", "<a b>", "é", "ü", "a" * 100, "a" * 101, "x@1-2"]

    anchors = {anchor(Part.ARTICLE, id) for id in ids} | {words_anchor(id, 1, 2) for id in ids}

    assert len(anchors) == 2 * len(ids)
    assert all(each.isascii() and not set(each) & set(" <>\"'&#%") for each in anchors)


@pytest.mark.parametrize(
    "origin",
    [
        Origin(),
        Origin(confidence=0.6),
        Origin(OriginStatus.UNDECIDED),
        Origin(OriginStatus.NAMED, "TASS", confidence=0.7),
    ],
)
def test_every_verdict_keeps_to_this_corpus(origin):
    assert "within this corpus" in origin_words(origin)


def test_numbers_at_their_ends():
    assert (odds(1.0), odds(0.0), odds(0.6), percent(1.0), percent(0.0), number(13)) == (
        "over 200 to 1",
        "over 200 to 1 against",
        "3 to 2",
        "100 %",
        "0 %",
        "13",
    )
    assert listed([]) == ""
    assert len(shortened("x" * 10_000_000)) < 100


def test_an_unnamed_origin_of_one_article_is_not_drawn():
    said = a_report().utterances[0]
    alone = replace(said, edges=(Edge("unknown:1", "herald", 0.8, "own"),))
    shared = replace(
        said, id="u9", edges=tuple(Edge("unknown:2", to, 0.8, "copy") for to in ("harbour", "post"))
    )
    unnamed = tuple(OriginEntry(id, None, OriginKind.UNKNOWN) for id in ("unknown:1", "unknown:2"))
    found = look_up(a_report(utterances=(alone, shared), copies=(), origins=unnamed))

    assert [node.id for node in draw(found).nodes] == ["unknown:2", "harbour", "post"]
    assert [flow.taker for flow in sum_flows(found)[0]] == ["Harbour News", "Morning Post"]


def test_a_drawing_of_outlets_has_one_node_an_outlet():
    report = a_large_report(40, 60)
    twice = replace(report, documents=tuple(replace(each, outlet="One Paper") for each in report.documents))

    drawing = draw_outlets(look_up(twice))
    outlets = [(node.label, node.note) for node in drawing.nodes if not node.is_origin]

    assert outlets == [("One Paper", "40 articles")]
    assert len(drawing.lines[0].about) == 60


def test_a_finding_on_many_articles_names_outlets_and_counts_them():
    report = a_large_report(30, 1)
    everywhere = tuple(Rendering(None, each.id, 1, 17, Relation.VERBATIM, 1.0) for each in report.documents)
    said = replace(report.utterances[0], renderings=everywhere)
    members = tuple(CopyMember(each.id, 0.5, CreditState.STATED) for each in report.documents)
    group = CopyGroup("c1", members, (), origin=said.origin)

    sentences = [
        each.sentence for each in list_findings(look_up(replace(report, utterances=(said,), copies=(group,))))
    ]

    articles = "30 articles of 30 outlets (Outlet 0, Outlet 1, Outlet 2, Outlet 3 and 26 more)"
    assert sentences == [
        f"{articles} share copy, from 50 % to 50 % of their text; it very likely goes back to one Reuters "
        "report (87 %); 30 say so.",
        f"Speaker 0’s words “We will not wait” in {articles} very likely go back to one Reuters "
        "report (87 %).",
    ]


def test_no_article_says_so_of_an_origin_that_nobody_names():
    report = a_large_report(2, 1)
    states = (CreditState.STATED, CreditState.UNDECIDED)
    members = tuple(
        CopyMember(each.id, 0.5, state) for each, state in zip(report.documents, states, strict=True)
    )
    unknown = replace(report.utterances[0].origin, status=OriginStatus.UNKNOWN, name=None)
    group = CopyGroup("c1", members, (), origin=unknown)

    found = list_findings(look_up(replace(report, utterances=(), copies=(group,))))

    assert found[0].sentence.endswith(
        "has an origin that nobody names (87 %); Outlet 0 says where its copy comes from."
    )
