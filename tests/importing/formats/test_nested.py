import io
import zipfile

from reader.errors import Reason, UnreadableFileError
from reader.importing.files import File
from reader.importing.formats import articles
from tests.importing.pages import ALGIERS, RIYADH


def packed(**members):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_", "."), content)
    return stream.getvalue()


def found(content):
    return list(articles(File("a.zip", content)))


def test_reads_archives_in_archives():
    inner = packed(b_txt=ALGIERS.text)

    drafts = found(packed(a_txt=RIYADH.text, in_zip=inner))

    assert [draft.original.source_name for draft in drafts] == [
        "a.zip/a.txt", "a.zip/in.zip/b.txt",
    ]  # fmt: skip


def test_one_that_is_packed_in_itself_without_end_is_refused():
    content = packed(a_txt=RIYADH.text)
    for _ in range(6):
        content = packed(a_txt=content)

    (error,) = found(content)

    assert isinstance(error, UnreadableFileError)
    assert error.reason is Reason.TOO_DEEP


def test_a_damaged_member_spoils_no_other():
    content = bytearray(packed(a_txt=ALGIERS.text, b_txt=RIYADH.text))
    content[content.find(ALGIERS.text.encode()) + 10] ^= 0xFF

    broken, whole = found(bytes(content))

    assert (broken.source_name, broken.reason) == ("a.zip/a.txt", Reason.DAMAGED)
    assert whole.text == RIYADH.body


def test_names_that_point_out_of_the_archive_are_only_names(tmp_path):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("../../evil.txt", RIYADH.text)

    (draft,) = found(stream.getvalue())

    assert draft.text == RIYADH.body
    assert not (tmp_path.parent / "evil.txt").exists()
