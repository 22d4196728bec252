import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.decoding import arabic_score, decode
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


@pytest.mark.parametrize("encoding", [name for name in ENCODINGS if name != "utf-32"])
def test_finds_the_encoding_of_nearly_every_two_hundred_bytes(encoding):
    pieces = []
    for page in PAGES:
        content = page.body.translate(_SIMPLER).encode(encoding, "ignore")
        pieces += [content[start : start + 200] for start in range(0, len(content) - 200, 64)]
    pieces = [piece for piece in pieces if is_whole(piece, encoding)]

    right = sum(text_of(piece) == piece.decode(encoding).lstrip("\ufeff") for piece in pieces)

    assert len(pieces) > 20
    assert right >= 0.99 * len(pieces)


def is_whole(piece, encoding):
    """Tell whether a piece cuts no character in two."""
    try:
        return bool(piece.decode(encoding))
    except UnicodeDecodeError:
        return False


def text_of(piece):
    decoded = decode(piece)
    return decoded.text if decoded else None


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
