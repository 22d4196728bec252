import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.decoding import arabic_score, choices, decode, decode_as
from tests.importing.pages import BEIRUT, PAGES

ENCODINGS = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32",
    "cp1256", "iso8859_6", "mac_arabic", "cp720",
)  # fmt: skip

# What a converter would have written where an old encoding lacks a sign.
_SIMPLER = str.maketrans(
    {"«": '"', "»": '"', "–": "-", "•": "-", "…": ".", "©": "c", "٪": "%"} | dict.fromkeys("ًٌٍَُِّْ")
)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_finds_the_encoding_again(page, encoding):
    text = page.text.translate(_SIMPLER)
    # Latin letters and digits are the same in all of them.
    expected = text.encode(encoding, "ignore").decode(encoding).lstrip("\ufeff")

    decoded = decode(text.encode(encoding, "ignore"))

    assert decoded is not None
    assert decoded.text == expected


@pytest.mark.parametrize("encoding", ["cp1256", "iso8859_6"])
@pytest.mark.parametrize("length", [40, 80, 200])
def test_finds_the_encoding_of_a_few_words(encoding, length):
    text = BEIRUT.body.translate(_SIMPLER)[:length]

    decoded = decode(text.encode(encoding, "ignore"))

    assert decoded is not None
    assert decoded.text == text


MARKS = {"utf-8-sig": b"\xef\xbb\xbf", "utf-16": b"\xff\xfe", "utf-16-be-sig": b"\xfe\xff"}
PLAIN = {"utf-8-sig": "utf-8", "utf-16": "utf-16-le", "utf-16-be-sig": "utf-16-be"}
PIECED = (
    "utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-16-be-sig",
    "cp1256", "iso8859_6", "mac_arabic", "cp720",
)  # fmt: skip
PROSE = "\n".join(page.body for page in PAGES).translate(_SIMPLER)


def pieces(encoding, length):
    """Return pieces of so many bytes of Arabic prose, each with what it says."""
    plain, mark = PLAIN.get(encoding, encoding), MARKS.get(encoding, b"")
    content = PROSE.encode(plain, "ignore")
    found = (content[start : start + length] for start in range(0, len(content) - length, 14))
    return [
        (mark + piece, piece.decode(plain).replace("\xa0", " "))
        for piece in found
        if is_whole(piece, plain)
    ]


@pytest.mark.parametrize("encoding", PIECED)
@pytest.mark.parametrize("length", [100, 200, 400, 1000])
def test_finds_the_encoding_of_nearly_every_piece_and_is_sure_of_it(encoding, length):
    decoded = [(decode(piece), text) for piece, text in pieces(encoding, length)]

    right = sum(found is not None and found.text == text for found, text in decoded)
    sure = sum(found is not None and found.is_sure for found, _ in decoded)

    assert len(decoded) > 80
    assert right >= 0.99 * len(decoded)
    assert sure >= (0.99 if length >= 200 else 0.98) * len(decoded)


@pytest.mark.parametrize("encoding", ["cp1256", "iso8859_6", "mac_arabic", "cp720"])
def test_is_never_sure_of_a_wrong_encoding(encoding):
    decoded = [(decode(piece), text) for n in (20, 40) for piece, text in pieces(encoding, n)]

    assert [text for found, text in decoded if found.is_sure and found.text != text] == []


def test_is_not_sure_of_a_few_letters():
    assert not decode("أوغوز دميرجان".encode("cp1256")).is_sure


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16"])
def test_a_file_cut_off_in_a_letter_is_read_to_there(encoding):
    content = BEIRUT.body.rstrip(".").encode(encoding)[:-1]

    assert decode(content).text == BEIRUT.body.rstrip(".")[:-1]


def test_one_damaged_byte_does_not_spoil_the_others():
    content = BEIRUT.body.encode()
    decoded = decode(content[:400] + b"\xff" + content[400:])

    assert decoded.encoding == "utf-8"
    assert decoded.text.replace("\ufffd", "")[:200] == BEIRUT.body[:200]


def test_latin_text_with_accents_is_no_arabic():
    text = "Le président a déclaré hier à Rabat que l’été serait très chaud."

    assert decode(text.encode("cp1252")).text == text


def test_the_likeliest_choice_is_the_first():
    assert choices(BEIRUT.body.encode("cp720", "ignore"))[0] == "cp720"


def test_a_given_encoding_is_followed_and_what_does_not_fit_is_shown_as_lost():
    decoded = decode_as(b"\xef\xbb\xbf" + "خبر".encode() + b"\xff", "utf-8")

    assert decoded.text == "خبر\ufffd"


def is_whole(piece, encoding):
    """Tell whether a piece cuts no character in two."""
    try:
        return bool(piece.decode(encoding))
    except UnicodeDecodeError:
        return False


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20, b"\x00" * 64])
def test_takes_no_picture_for_text(content):
    assert decode(content) is None


def test_arabic_scores_higher_than_its_bytes_misread():
    good = BEIRUT.body
    misread = good.encode("cp1256", "ignore").decode("mac_arabic", "replace")

    assert arabic_score(good) > arabic_score(misread)


@given(st.binary())
def test_decodes_or_declines_any_bytes(content):
    decoded = decode(content)

    assert decoded is None or isinstance(decoded.text, str)
