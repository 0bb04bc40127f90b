"""Jobs on the disk: what was acknowledged is there after anything, what was not is gone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from provenance.web.jobbing import job_line
from provenance.web.jobs import Job, JobKind, JobState, Shelf, half_of
from provenance.web.locks import only_one


def a_job(**fields: object) -> Job:
    return replace(Job(id="", kind=JobKind.ADD, made="2021-03-03T10:00:00Z", files=2), **fields)  # type: ignore[arg-type]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    shelf = Shelf(tmp_path / "uploads")
    shelf.open()
    return shelf


def test_an_acknowledged_job_is_read_back_with_its_files(shelf: Shelf) -> None:
    part = shelf.begin()
    (part / "files" / "a.txt").write_text("words")
    job = shelf.acknowledge(part, a_job(skipped=("x: broken",)))

    again = Shelf(shelf.folder)
    again.open()
    assert again.read(job.id) == job
    assert (again.files(job.id) / "a.txt").read_text() == "words"


def test_what_was_never_acknowledged_is_dropped(shelf: Shelf) -> None:
    part = shelf.begin()
    shelf.open()

    assert not part.exists() and shelf.all() == []


@pytest.mark.parametrize("id", ["", "..", "../../etc", "0" * 15, "0" * 17, "G" * 16, "0123456789abcde/"])
def test_an_id_that_is_none_finds_nothing(shelf: Shelf, id: str) -> None:
    assert shelf.read(id) is None


def test_a_damaged_job_is_passed_over(shelf: Shelf) -> None:
    folder = shelf.folder / ("0" * 16)
    folder.mkdir()
    (folder / "job.json").write_text("{")

    assert shelf.all() == []


def test_a_job_that_ended_gives_its_files_back(shelf: Shelf) -> None:
    job = shelf.acknowledge(shelf.begin(), a_job())
    shelf.clear(shelf.write(replace(job, state=JobState.DONE)))

    assert not shelf.files(job.id).exists() and shelf.read(job.id) is not None


@pytest.mark.parametrize(("state", "left"), [(JobState.DONE, True), (JobState.CANCELLED, False)])
def test_what_was_made_of_a_report_that_is_not_done_goes(shelf: Shelf, state: JobState, left: bool) -> None:
    job = shelf.acknowledge(shelf.begin(), a_job(kind=JobKind.REPORT))
    for path in (shelf.result(job.id), half_of(shelf.result(job.id))):
        path.write_text("a report")
    shelf.clear(shelf.write(replace(job, state=state)))

    assert shelf.result(job.id).exists() == left
    assert not half_of(shelf.result(job.id)).exists()


def test_jobs_of_one_second_are_kept_in_the_order_they_came(shelf: Shelf) -> None:
    first = [shelf.acknowledge(shelf.begin(), a_job()).id for _ in range(6)]
    again = Shelf(shelf.folder)
    again.open()
    later = [again.acknowledge(again.begin(), a_job()).id for _ in range(6)]

    assert [job.id for job in reversed(again.all())] == first + later


def test_a_folder_has_one_master(tmp_path: Path) -> None:
    from provenance.errors import InputError

    with only_one(tmp_path / "uploads"), pytest.raises(InputError), only_one(tmp_path / "uploads"):
        pass
    with only_one(tmp_path / "uploads"):
        pass


@pytest.mark.parametrize(
    ("job", "line"),
    [
        (a_job(), "It waits for its turn."),
        (a_job(state=JobState.RUNNING, phase="adding", total=9, done=4), "Adding: 4 of 9 articles."),
        (a_job(state=JobState.FAILED, message="no article found"), "It failed: no article found."),
        (
            a_job(state=JobState.FAILED, total=9, done=4, message="the disk is full"),
            "It failed: the disk is full; articles that were added before that stay.",
        ),
        (a_job(state=JobState.DONE, added=2), "Two articles added, 0 already held, 0 skipped."),
        (
            a_job(state=JobState.CANCELLED, added=1),
            "Cancelled; one article added, 0 already held, 0 skipped.",
        ),
    ],
)
def test_a_job_says_how_it_stands(job: Job, line: str) -> None:
    assert job_line(job) == line


def test_how_a_job_stands_is_known_though_the_disk_takes_no_word_of_it(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = shelf.acknowledge(shelf.begin(), a_job())

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_text", full)
        shelf.write(replace(job, state=JobState.FAILED))
    assert [each.state for each in (shelf.read(job.id), *shelf.all()) if each] == [JobState.FAILED] * 2
    shelf.clear(job)  # which makes room
    assert Shelf(shelf.folder).read(job.id) == shelf.read(job.id) == replace(job, state=JobState.FAILED)
