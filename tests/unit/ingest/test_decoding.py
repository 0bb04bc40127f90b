"""Bytes become text; mojibake is repaired only when it is one."""

from __future__ import annotations

import codecs

import pytest

from provenance.ingest.decoding import clean, decode, repair_mojibake
from provenance.ingest.records import UnreadableError

WORDS = "“No,” said Zoë – ’tis ‘so’ in Köln… Москва"


@pytest.mark.parametrize(
    "data",
    [
        WORDS.encode(),
        codecs.BOM_UTF8 + WORDS.encode(),
        codecs.BOM_UTF16_LE + WORDS.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + WORDS.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + WORDS.encode("utf-32-le"),
    ],
)
def test_encodings_are_told_by_their_marks(data: bytes) -> None:
    assert decode(data) == WORDS


def test_utf16_without_its_mark_is_seen() -> None:
    assert decode("A council met on Monday.".encode("utf-16-le")) == "A council met on Monday."


def test_cp1252_is_the_last_resort() -> None:
    assert decode("“Café” – naïve".encode("cp1252")) == "“Café” – naïve"


def test_a_stray_byte_spoils_nothing_else() -> None:
    assert decode("“Café” é".encode() + b" \x93") == "“Café” é “"


def test_a_few_nuls_are_shown() -> None:
    assert clean(decode(b"Hello\x00 world")) == "Hello\ufffd world"


def test_lone_surrogates_are_shown() -> None:
    assert clean("a\ud800b") == "a\ufffdb"


@pytest.mark.parametrize(
    "data", [b"%PDF-1.7 ...", b"\x89PNG\r\n\x1a\n", bytes(range(256)) * 8, b"\x00\x01" * 99]
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"not text|binary"):
        decode(data)


@pytest.mark.parametrize(
    "words", [WORDS.replace(" Москва", ""), "“Да,” сказал он – здесь…", "naïve café – déjà vu"]
)
def test_mojibake_is_repaired(words: str) -> None:
    misread = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in words.encode())

    assert repair_mojibake(misread) == words


def test_a_run_inside_a_word_is_repaired_alone() -> None:
    assert repair_mojibake("“The cafÃ©s of CuraÃ§ao donâ€™t”") == "“The cafés of Curaçao don’t”"


@pytest.mark.parametrize(
    "words",
    [
        WORDS,
        "Il a dit « NON » à l’IRMÃ, DÉCIDÉ»",
        "SÃO PAULO – “Não”",
        "Â ce jour",
        "â as in Iași",
        '"straight" ”reversed“ ’’',
        "Ð is a letter",
        "Here are “â€œ” and café",
    ],
)
def test_other_texts_are_left_alone(words: str) -> None:
    assert repair_mojibake(words) == words


UNDECLARED = [
    ("cp1251", "Президент заявил журналистам, что переговоры начнутся в среду. «Мы готовы», — сказал он."),
    ("koi8-r", "Президент заявил журналистам, что переговоры начнутся в среду, и Москва к ним готова."),
    ("cp1252", "Der Sprecher sagte: „Wir müssen darüber reden“ – die Gespräche dauern an, heißt es."),
    ("cp1252", "Le président a déclaré mercredi que la négociation était « terminée » à Genève."),
    ("cp1252", "Hann sagði að það væri þörf á meiri tíma, sagði ráðherrann við fréttamenn í gær."),
    ("cp1252", "“Yes,” he said – and left. A café costs €5 there."),
    (
        "cp1250",
        "Prezydent powiedział, że rozmowy zaczną się w środę. „Jesteśmy gotowi” – dodał rzecznik. " * 3,
    ),
    ("cp1254", "Cumhurbaşkanı görüşmelerin çarşamba günü başlayacağını söyledi. Türkiye hazır, dedi sözcü."),
    ("cp1253", "Ο πρόεδρος δήλωσε ότι οι συνομιλίες θα αρχίσουν την Τετάρτη στην Αθήνα."),
    ("gb18030", "总统星期三表示，会谈将于下周开始，双方已经做好准备。"),
]


@pytest.mark.parametrize(("encoding", "text"), UNDECLARED)
def test_an_encoding_that_nobody_declares_is_told_by_its_letters(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "label", ["zip", "rot13", "utf-7", "unicode_escape", "idna", "hex", "x" * 9_000, "\0", ""]
)
def test_what_is_no_encoding_of_a_text_is_not_used(label: str) -> None:
    assert decode("Café".encode("cp1252"), label) == "Café"


def test_a_declared_encoding_goes_before_a_guess() -> None:
    assert decode("Řekl to ve středu.".encode("cp1250"), "windows-1250") == "Řekl to ve středu."


def test_japanese_in_escapes_is_read_where_it_is_declared() -> None:
    assert decode("ニュース".encode("iso-2022-jp"), "ISO-2022-JP") == "ニュース"
