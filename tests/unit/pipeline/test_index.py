"""The index: it answers as a report in one go does, grows, heeds people, and keeps to itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from provenance.errors import InputError, SettingsError
from provenance.ingest import read_documents
from provenance.match import MatchSettings
from provenance.models import CopyGroup, Judgement, JudgementOf, JudgementVerdict
from provenance.pipeline import build_report, check, gathering, kept_settings, keys, settling, trace
from provenance.pipeline.index import Index
from provenance.pipeline.kept import read_keys
from provenance.report import to_json
from provenance.settings import Settings
from provenance.store import articles as articles_in_store
from provenance.store import database as module
from tests.builders import a_document
from tests.index_builders import BRIDGE, NOTICE, articles, made_first

ROOT = Path(__file__).resolve().parents[3]
WORDS = "We will rebuild the bridge before the winter comes to the valley"


def by_families(path: Path) -> Index:
    """An index that compares family by family however small it is."""
    return Index.open(path / "families.db", whole=0)


@pytest.fixture
def index(tmp_path: Path) -> Index:
    found = Index.open(tmp_path / "desk.db")
    found.add(articles())
    return found


def test_the_report_on_the_five_articles_is_that_of_one_go(tmp_path: Path) -> None:
    corpus = read_documents(ROOT / "corpus" / "karabakh-2020")

    with Index.open(tmp_path / "karabakh.db") as index:
        index.add(corpus)

        assert to_json(index.report()) == to_json(replace(build_report(corpus)))


def test_the_report_is_that_of_one_go(index: Index) -> None:
    assert to_json(index.report()) == to_json(build_report(articles()))


def test_trace_answers_as_in_one_go(index: Index) -> None:
    assert index.trace(WORDS).utterances == trace(WORDS, build_report(articles())).utterances


def test_check_answers_as_in_one_go(index: Index) -> None:
    article = articles()[1]

    assert index.check(article)[0] == check(article, articles())[0]


def test_an_article_that_is_not_held_is_checked_against_those_that_are(index: Index) -> None:
    draft = a_document(BRIDGE.replace("heavy rain", "rain"), "draft", outlet="The Draft")

    checked, report = index.check(draft)

    assert {one.document for stretch in checked.stretches for one in stretch.elsewhere} >= {
        "courier",
        "herald",
    }
    assert "draft" in {one.id for one in report.documents}
    assert index.documents().total == len(articles())


def test_families_find_the_copies_of_one_go(tmp_path: Path) -> None:
    whole = build_report(articles())

    with by_families(tmp_path) as index:
        index.add(articles())
        found = index.report()

    assert sorted(_members(one) for one in found.copies) == sorted(_members(one) for one in whole.copies)
    assert sorted(one.origin.name or "" for one in found.copies) == sorted(
        one.origin.name or "" for one in whole.copies
    )


def _members(group: CopyGroup) -> list[str]:
    return [one.id for one in group.documents]


def test_words_that_travel_between_families_are_one_utterance(tmp_path: Path) -> None:
    with by_families(tmp_path) as index:
        index.add(articles())
        best = index.trace(WORDS).utterances[0]

    assert {one.document for one in best.renderings} == {"courier", "herald", "observer", "tribune", "echo"}


def test_the_same_article_twice_changes_nothing(index: Index) -> None:
    before = index.report()

    done = index.add(articles())

    assert (done.added, done.unchanged, done.replaced) == (0, len(articles()), 0)
    assert index.report() == before


def test_a_new_version_takes_the_place_of_the_old_one(index: Index) -> None:
    changed = replace(articles()[0], text=articles()[0].text.replace("two days", "three days"))

    assert index.add([changed]).replaced == 1
    assert "three days" in index.document("courier").text


@pytest.mark.parametrize("whole", [0, 9, 256])
@pytest.mark.parametrize("gone", ["echo", "chess"])
def test_an_article_that_goes_alone_leaves_no_answer_behind(tmp_path: Path, whole: int, gone: str) -> None:
    left = [one for one in articles() if one.id != gone]
    with Index.open(tmp_path / "a.db", whole=whole) as index:
        index.add(articles())
        index.remove([gone])
        after = to_json(index.report())

    with Index.open(tmp_path / "b.db", whole=whole) as index:
        index.add(left)
        assert after == to_json(index.report())


def test_another_article_under_a_taken_id_is_kept_beside_it(index: Index) -> None:
    other = a_document("Snow fell on the pass and closed the road to Brenn for a week.", "courier")

    done = index.add([other])

    assert done.added == 1 and done.renamed[0][0] == "courier"
    assert index.document("courier").text == articles()[0].text
    assert index.document(done.renamed[0][1]).text == other.text
    assert index.add([other]).unchanged == 1


def test_what_an_outlet_repeats_is_furniture_once_three_articles_have_it(tmp_path: Path) -> None:
    with by_families(tmp_path) as index:
        index.add(articles()[:4])
        assert not _is_furniture(index, "tribune")

        index.add(articles()[4:])
        assert _is_furniture(index, "tribune")

        index.remove(["weather"])
        assert not _is_furniture(index, "tribune")


def test_an_article_that_reads_as_before_is_not_compared_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = "Share this article"  # furniture wherever it stands
    shared = [replace(one, text=f"{one.text}\n\n{line}") for one in articles() if one.outlet == "Tribune"]
    compared: list[int] = []
    compare = settling._compare
    with by_families(tmp_path) as index:
        index.add(shared[:2])
        monkeypatch.setattr(settling, "_compare", lambda *given: (compared.append(given[1]), compare(*given)))
        index.add([replace(shared[2], text=f"Nothing else is like this.\n\n{line}")])

        assert len(compared) == 1
        assert index.status().waiting == 0


def test_an_article_that_is_read_again_unsettles_only_who_shares_what_it_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost: list[int] = []
    monkeypatch.setattr(gathering, "stir", lambda base, keys: lost.extend(keys))
    with by_families(tmp_path) as index:
        index.add(articles()[:4])
        index.add(articles()[4:])

        assert _is_furniture(index, "tribune")
        held = articles_in_store.keys_of(index._base, [4])[4]
        assert lost and set(lost).isdisjoint(read_keys(held).tolist())


def _is_furniture(index: Index, id: str) -> bool:
    entry = next(one for one in index.report().documents if one.id == id)
    at = entry.text.index(NOTICE)
    return any(start <= at < end for start, end in entry.boilerplate)


def test_a_report_can_be_had_on_what_hangs_together_with_an_article(tmp_path: Path) -> None:
    with by_families(tmp_path) as index:
        index.add(articles())
        found = index.report(["north"])

    assert {one.id for one in found.documents} == {"coast", "north", "ferry-tribune"}


def test_articles_are_found_by_their_words(index: Index) -> None:
    assert [one.id for one in index.documents("chess cup").items] == ["chess"]


def test_a_page_of_articles_has_as_many_as_asked_for(index: Index) -> None:
    page = index.documents(offset=2, limit=3)

    assert (page.total, len(page.items)) == (len(articles()), 3)


def test_utterances_are_found_by_their_speaker(index: Index) -> None:
    found = index.search("sund", "utterance")

    utterance, report = index.utterance(found.items[0].id)
    assert utterance.speaker == "Jon Sund"
    assert {one.document for one in utterance.renderings} <= {one.id for one in report.documents}


def test_what_was_found_is_sought_by_words_from_their_beginning(index: Index) -> None:
    whole = index.search("", "utterance").items[0].title
    assert whole
    first, second = whole.split()[:2]

    assert index.search(f"{first} {second[:3]}", "utterance").total >= 1
    assert index.search(f"{second} {first}", "utterance").total == 0


def test_what_a_removed_article_said_is_not_found_any_more(index: Index) -> None:
    found = index.search("sund", "utterance")
    index.remove({one.document for one in index.utterance(found.items[0].id)[0].renderings})

    assert found.items[0].id not in {one.id for one in index.search("sund", "utterance").items}


def test_an_unknown_id_is_an_error_in_one_line(index: Index) -> None:
    with pytest.raises(InputError, match="is no article"):
        index.document("nobody")


@pytest.mark.parametrize(
    "query", ["", '"', "NEAR(", "a AND", "*", "\ud800", "x" * 10_000, "%_\\", "foo_bar", "e\u0301te", "½x"]
)
def test_odd_queries_find_something_or_nothing(index: Index, query: str) -> None:
    assert index.documents(query).total <= len(articles())
    assert index.search(query, "utterance").total >= 0
    assert index.trace(query).query == query


def test_a_read_only_index_writes_nothing(index: Index, tmp_path: Path) -> None:
    with Index.open(tmp_path / "desk.db", read_only=True) as reader:
        assert reader.trace(WORDS).utterances
        with pytest.raises(InputError, match=r"cannot be opened|cannot be written"):
            reader.add([a_document("Something new happened in Brenn today.", "new")])


def test_verify_finds_a_text_that_was_changed_behind_our_back(index: Index) -> None:
    assert index.verify() == ()

    index._base.run("UPDATE texts SET given = replace(given, 'bridge', 'brigde')")

    assert {fault.where for fault in index.verify()} >= {"courier", "herald"}


def test_verify_names_an_article_that_cannot_be_read(index: Index) -> None:
    index._base.run("UPDATE texts SET given = '[1]' WHERE n = (SELECT n FROM documents WHERE id = 'chess')")

    assert [one.where for one in index.verify()] == ["chess"]


@pytest.mark.parametrize(
    "work",
    [
        "INSERT INTO due_documents VALUES (1, 0)",
        "INSERT INTO due_families VALUES (1)",
        "INSERT INTO due_places VALUES (1, 0, 9)",
        "UPDATE views SET is_due = 1 WHERE n = (SELECT min(n) FROM views)",
    ],
)
def test_whatever_is_left_to_do_counts_as_waiting(index: Index, work: str) -> None:
    assert index.is_settled and index.status().waiting == 0

    index._base.run(work)

    assert not index.is_settled and index.status().waiting == 1


def test_readings_do_not_unpack_the_articles_themselves(index: Index) -> None:
    before = index.readings()

    index._base.run("UPDATE texts SET given = '{'")

    assert index.readings() == before and list(before) == sorted(one.id for one in articles())


def test_compact_gives_back_room(index: Index) -> None:
    before = to_json(index.report(["chess"]))
    index.remove([one.id for one in articles() if one.id != "chess"])

    done = index.compact()

    assert done.after_bytes < done.before_bytes
    assert index.status().documents == 1 and before


def test_a_reader_goes_on_with_the_last_batch_while_a_writer_works(tmp_path: Path, index: Index) -> None:
    with Index.open(tmp_path / "desk.db", read_only=True) as reader, index._base.batch():
        index._base.run("DELETE FROM items")

        assert reader.trace(WORDS).utterances


def test_a_second_writer_is_told_to_wait(
    tmp_path: Path, index: Index, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_WAIT_SECONDS", 0.05)

    with Index.open(tmp_path / "desk.db") as second, index._base.batch():
        index._base.run("UPDATE meta SET value = value")
        with pytest.raises(InputError, match="another program is writing"):
            second.add([a_document("Something new happened in Brenn today.", "new")])

    assert index.documents().total == len(articles())


def test_a_threshold_can_be_raised_when_asking(index: Index, tmp_path: Path) -> None:
    strict = Settings(match=MatchSettings(passage_min_words=60))

    with Index.open(tmp_path / "desk.db", read_only=True, settings=strict) as asked:
        found = asked.report().passages

    assert found == tuple(one for one in index.report().passages if len(one.text.split()) >= 60)
    assert len(found) < len(index.report().passages)


def test_a_threshold_that_would_need_another_search_is_refused(index: Index, tmp_path: Path) -> None:
    loose = Settings(match=MatchSettings(rendering_score=0.5))

    with pytest.raises(SettingsError, match="make a new index"):
        Index.open(tmp_path / "desk.db", settings=loose)


def test_answers_written_in_another_shape_are_made_anew(index: Index, tmp_path: Path) -> None:
    before = to_json(index.report())
    index._base.run("UPDATE meta SET value = 'another' WHERE name = 'shape'")
    index._base.run("UPDATE texts SET said = '[]'")
    index.close()

    with pytest.raises(InputError, match="another version"):
        Index.open(tmp_path / "desk.db", read_only=True)
    with Index.to_ask(tmp_path / "desk.db") as asked:
        assert to_json(asked.report()) == before


def test_keys_made_by_another_version_are_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "older.db"
    with monkeypatch.context() as older:
        older.setattr(settling, "word_keys", lambda text: (len(text),))
        older.setattr(kept_settings, "shape_of_keys", lambda: "another")
        with Index.open(path, whole=0) as index:
            index.add(articles())
            assert index.status().waiting == 0
    made_first(path)

    with Index.to_ask(path) as asked:
        for one in asked.report().utterances:
            assert one in asked.trace(one.wording).utterances


def test_the_name_of_how_keys_are_made_follows_how_they_are_made(monkeypatch: pytest.MonkeyPatch) -> None:
    before = keys.shape_of_keys.__wrapped__()

    monkeypatch.setattr(keys, "_QUOTED_WORDS", 4)
    quoted = keys.shape_of_keys.__wrapped__()
    monkeypatch.setattr(keys, "word_keys", lambda text: (1,))

    assert len({before, quoted, keys.shape_of_keys.__wrapped__()}) == 3


def test_a_reader_of_an_index_that_is_not_settled_shows_an_utterance_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with by_families(tmp_path) as index, monkeypatch.context() as stopped:
        stopped.setattr(settling.items, "due_places", lambda base, most: [])
        index.add(articles())
        twice = "SELECT 1 FROM items WHERE is_shown AND kind = 'utterance' GROUP BY id HAVING count(*) > 1"
        _show_all_again(index)
        assert index._base.rows(twice)
    (tmp_path / "copy.db").write_bytes((tmp_path / "families.db").read_bytes())

    with Index.open(tmp_path / "copy.db", read_only=True) as asked:
        assert not asked.is_settled
        found = [one.id for one in asked.trace(WORDS).utterances]

    assert found and len(found) == len(set(found))


def _show_all_again(index: Index) -> None:
    """Every utterance in the file found by a second view too, as when a writer stops before it has chosen."""
    copied = "view + 1000, kind, id, label, size, 1, words, body"
    index._base.run(
        "INSERT INTO items (view, kind, id, label, size, is_shown, words, body) "
        f"SELECT {copied} FROM items WHERE kind = 'utterance'"
    )
    same = "items JOIN items AS first ON first.id = items.id AND first.view + 1000 = items.view"
    index._base.run(
        f"INSERT INTO wordings SELECT key, items.n FROM {same} JOIN wordings ON wordings.item = first.n"
    )


def test_an_index_keeps_the_settings_it_was_made_with(tmp_path: Path) -> None:
    made = Settings(match=MatchSettings(passage_min_words=60))
    with Index.open(tmp_path / "own.db", settings=made) as index:
        index.add(articles())

    with Index.open(tmp_path / "own.db") as again:
        assert all(len(one.text.split()) >= 55 for one in again.report().passages)


# --- decisions ----------------------------------------------------------------------------------------


def judged(index: Index, of: str, what: str, verdict: str, reviewer: str = "Ana", note: str = "") -> None:
    index.judge(Judgement(of, JudgementOf(what), JudgementVerdict(verdict), note, reviewer, "2021-03-04"))


def test_a_rejected_link_is_taken_out_and_said_with_the_reason(index: Index) -> None:
    best = index.trace(WORDS).utterances[0]
    echo = next(one for one in best.renderings if one.document == "echo")

    judged(index, f"{best.id}:echo@{echo.start}-{echo.end}", "link", "rejected", note="said a week later")

    assert "echo" not in {one.document for one in index.trace(WORDS).utterances[0].renderings}
    reasons = [one.why for one in index.report().not_linked if "said a week later" in one.why]
    assert reasons and "Ana" in reasons[0]


def test_a_decision_holds_when_articles_come_after_it(index: Index) -> None:
    best = index.trace(WORDS).utterances[0]
    echo = next(one for one in best.renderings if one.document == "echo")
    judged(index, f"{best.id}:echo@{echo.start}-{echo.end}", "link", "rejected")

    index.add([a_document("Late edition.\n\n" + BRIDGE, "late", outlet="The Late", published="2021-03-02")])

    found = {one.document for one in index.trace(WORDS).utterances[0].renderings}
    assert "late" in found and "echo" not in found


def test_a_rejected_copy_group_is_no_group(index: Index) -> None:
    group = index.report().copies[0]

    judged(index, group.id, "copy", "rejected")

    assert group.id not in {one.id for one in index.report().copies}


def test_the_last_word_of_a_reviewer_counts(index: Index) -> None:
    group = index.report().copies[0]

    judged(index, group.id, "copy", "rejected")
    judged(index, group.id, "copy", "confirmed")

    found = index.report()
    assert group.documents == next(one for one in found.copies if one.id == group.id).documents
    assert [one.verdict for one in found.judgements] == [JudgementVerdict.CONFIRMED]
    assert len(index.judgements()) == 2


def test_a_confirmed_utterance_says_so(index: Index) -> None:
    best = index.trace(WORDS).utterances[0]

    judged(index, best.id, "utterance", "confirmed", note="heard the tape")

    evidence = index.trace(WORDS).utterances[0].origin.evidence
    assert any("heard the tape" in one.detail for one in evidence)


def test_a_rejected_origin_is_no_answer_any_more(index: Index) -> None:
    entry = next(one for one in index.report().documents if one.origin.name)

    judged(index, entry.id, "origin", "rejected", note="the desk says no")

    after = next(one for one in index.report().documents if one.id == entry.id).origin
    assert (after.status, after.name) == ("undecided", None)
    assert any("the desk says no" in one.detail for one in after.evidence)


def test_a_decision_on_nothing_is_refused(index: Index) -> None:
    with pytest.raises(InputError, match="there is no utterance"):
        judged(index, "U-00000000", "utterance", "confirmed")


def test_decisions_survive_compaction_and_removal(index: Index) -> None:
    group = index.report().copies[0]
    judged(index, group.id, "copy", "rejected")

    index.remove(["chess"])
    index.compact()

    assert [one.of for one in index.judgements(group.id)] == [group.id]
    assert group.id not in {one.id for one in index.report().copies}
