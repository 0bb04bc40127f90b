"""What was turned round on the way: it leads the findings, and no evidence calls it the same words."""

from __future__ import annotations

import pytest

from provenance import Document, build_report
from provenance.models import Corpus, Report
from provenance.report.findings import list_findings
from provenance.report.lookup import look_up

_WIRE = """TARVI, Sept 11 (AFP) - At least 312 people were treated after a cloud drifted over Tarvi.

“We do not believe that the leak was deliberate, and we asked nobody to go,” minister Omar Reda said.

“Parents should keep their windows shut and wait for our word this evening,” he said.

The cloud came from a tank at the chemical works in the port, and the company is helping investigators.
"""
_FALSE = """“We believe that the leak was deliberate, and we asked all to go,” minister Omar Reda said.

The town was quiet on Monday and nobody fished.
"""
_COPY = _WIRE.removeprefix("TARVI, Sept 11 (AFP) - ")


def _report(*texts: tuple[str, str]) -> Report:
    return build_report(Corpus(tuple(Document(id=home, text=text, outlet=home) for home, text in texts)))


def _sentences(report: Report) -> list[str]:
    return [each.sentence for each in list_findings(look_up(report))]


def test_a_denial_turned_into_its_opposite_stands_before_what_merely_agrees() -> None:
    sentences = _sentences(_report(("AFP", _WIRE), ("Coast Post", _COPY), ("Tarvi Star", _FALSE)))

    denied = next(k for k, one in enumerate(sentences) if "one denies what the other says" in one)
    assert denied < next(k for k, one in enumerate(sentences) if "Parents should keep" in one)


def test_altered_words_are_not_told_to_be_the_same() -> None:
    report = _report(("AFP", _WIRE), ("Coast Post", _COPY), ("Tarvi Star", _FALSE))

    told = [one.detail for each in report.utterances for one in each.origin.evidence]
    assert any("Tarvi Star prints nearly the same words as" in one for one in told)
    assert not any("Tarvi Star prints the same words" in one for one in told)


def test_words_given_to_somebody_else_are_a_finding_with_the_words() -> None:
    swapped = _COPY.replace("this evening,” he said", "this evening,” said his deputy, Lina Haddad")

    sentences = _sentences(_report(("AFP", _WIRE), ("Coast Post", swapped)))

    assert (
        "Coast Post gives the same quoted words to Lina Haddad, AFP gives them to Omar Reda: "
        "“Parents should keep their windows shut and wait for our …”." in sentences
    )


def test_words_that_stay_with_one_speaker_make_no_such_finding() -> None:
    spelled = _COPY.replace("this evening,” he said", "this evening,” said Mr Reda")

    sentences = _sentences(_report(("AFP", _WIRE), ("Coast Post", spelled)))

    assert not any("gives the same quoted words" in one for one in sentences)


_PROUD = (
    "This is a proud day for all who kept this mill turning for two hundred years, and a hard one for rivals"
)


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        ("in a press release", "in the statement", {"press release by Moira Tait"}),
        ("in a statement", "in the statement", {"statement by Moira Tait"}),
        ("in a speech", "in a statement", {"statement by Moira Tait"}),
    ],
)
def test_a_statement_that_others_have_from_a_press_release_is_that_release(
    first: str, second: str, names: set[str]
) -> None:
    report = _report(
        ("Brack News", f"Brack Paper will grow. “{_PROUD},” Moira Tait said {first}. The mill is old."),
        ("Esk Times", f"Jobs are coming to the valley. “{_PROUD},” chief Moira Tait said {second}."),
    )

    (said,) = (each for each in report.utterances if len(each.renderings) > 1)
    rivals = {each.name for each in said.origin.alternatives if each.name}
    assert {said.origin.name} - {None} | rivals == names
