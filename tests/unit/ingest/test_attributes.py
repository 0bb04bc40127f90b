"""Elements with more attributes than any page has, and what only looks like them."""

import time

import pytest

from provenance.ingest.attributes import has_crowded_element

MANY = " ".join(f"a{n}=1" for n in range(60))


@pytest.mark.parametrize(
    "markup",
    [
        f"<p {MANY}>words",
        f"<p {MANY}",
        "<p " + " ".join(f'a{n}=">"' for n in range(60)) + ">words",
        "<!-- --><i>x</i><p " + "/".join(f"a{n}" for n in range(60)) + ">",
        f"<!-- no end <p {MANY}>",
    ],
)
def test_an_element_of_many_attributes_is_found(markup):
    assert has_crowded_element(markup, 50)


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>{MANY}</p>",
        f"<!-- <p {MANY}> --><p>words",
        f"<script>if (a <b) {{ {MANY} }}</script><p>words",
        f'<p title="{MANY}">words',
        "<p class=a>" * 100,
        f"3 < 4 {MANY}",
    ],
)
def test_words_values_comments_and_scripts_are_no_attributes(markup):
    assert not has_crowded_element(markup, 50)


@pytest.mark.parametrize("piece", ['<p a="', "<p a='", "<!--", "<script", "<p =", "< p", '<a b="c" ', "<p/"])
def test_counting_takes_time_in_proportion_to_the_page(piece):
    begun = time.process_time()

    has_crowded_element(piece * 300_000, 1_000)

    assert time.process_time() - begun < 3
