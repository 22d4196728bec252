"""Reading anew: what an outlet repeats, what the user says of its pages, better rules."""

import pytest

from reader.desk import Desk, Wanted, learn
from reader.desk.deeds import EditLines
from reader.importing import RULES_VERSION
from reader.library import Library
from reader.model import Role
from tests import make
from tests.desk.test_desk import write

SLOGAN = "نحمل إليكم الخبر من ضفتي النهر قبل أن يجف الحبر، كل صباح."
HEADS = ("افتتاح جسر جديد في المنصورة", "ارتفاع أسعار القمح في العراق", "فوز نادي الميناء بالكأس")
BODIES = (
    "قال المهندس سامر الجندي إن الجسر سيخفف الزحام عن وسط المدينة ويربط الضفتين بعد أعوام من الانتظار.\n"
    "وأضاف الجندي أن الأشغال استغرقت ثلاث سنوات وكلفت نحو أربعين مليون جنيه دفعتها الوزارة.\n"
    "وقال سكان في المدينة إنهم ينتظرون أن يفتح الجسر أمام السيارات قبل بداية العام الدراسي الجديد.",
    "أعلنت وزارة التجارة أن سعر الطن ارتفع خلال أسبوع واحد بسبب تأخر وصول الشحنات إلى ميناء أم قصر.\n"
    "وأوضح متعاملون أن المخزون يكفي السوق حتى نهاية الشهر المقبل، وأن الاستيراد مستمر.\n"
    "وكانت الوزارة قد وعدت بدعم المطاحن الصغيرة، لكنها لم تحدد موعدا لصرف المبالغ التي وعدت بها.",
    "أحرز الفريق هدفين في الشوط الثاني بعد أن تأخر في البداية أمام ضيفه القوي على ملعب المدينة.\n"
    "وذكر المدرب أن اللاعبين استحقوا الفوز بعد موسم طويل من العمل، ووعد بالمنافسة على البطولة.\n"
    "ويلتقي الفريق في الأسبوع المقبل متصدر الترتيب في مباراة ينتظرها جمهور المدينة منذ أشهر.",
)


def page(number: int, *, outlet: str = "صحيفة النهر الجديد", slogan: str = SLOGAN) -> str:
    return f"{HEADS[number]}\nنشر في النهر الجديد يوم 1{number} - 09 - 2015\n{BODIES[number]}\n{slogan}\n"


@pytest.fixture
def desk(tmp_path):
    with make.library(tmp_path) as library:
        yield Desk(library)


def import_pages(desk, folder, *numbers):
    paths = write(folder, **{f"p{n}": page(n) for n in numbers})
    list(desk.importing(paths))
    return [a.id for a in desk.library.articles.get_many([1, 2, 3])]


def test_what_three_articles_of_an_outlet_repeat_is_left_out_of_all(desk, tmp_path):
    import_pages(desk, tmp_path, 0, 1)
    assert SLOGAN in desk.library.articles.text(1)

    import_pages(desk, tmp_path, 2)

    texts = [desk.library.articles.text(i) for i in (1, 2, 3)]
    assert texts == list(BODIES)
    assert desk.library.articles.unlinked() == []
    assert desk.library.check() == []


def test_the_next_article_of_the_outlet_is_read_knowing_it(desk, tmp_path):
    import_pages(desk, tmp_path, 0, 1, 2)
    [path] = write(tmp_path, p4=page(0).replace("المنصورة", "دمنهور"))

    list(desk.importing([path]))

    [line] = [ln for ln in desk.library.readings.original(4).lines if ln.text == SLOGAN]
    assert (line.role, line.reason) == (Role.STANDING, "standing")


def test_the_order_of_importing_makes_no_difference(desk, tmp_path):
    import_pages(desk, tmp_path, 0, 1, 2)
    together = [desk.library.readings.original(i).lines for i in (1, 2, 3)]

    with Library.open(tmp_path / "other.warraq") as library:
        other = Desk(library)
        for number in (2, 0, 1):
            import_pages(other, tmp_path, number)
        apart = [library.readings.original(i).lines for i in (2, 3, 1)]

    assert apart == together


def test_a_line_that_the_user_took_back_stays(desk, tmp_path):
    import_pages(desk, tmp_path, 0, 1)
    lines = desk.library.readings.original(1).lines
    number = next(n for n, line in enumerate(lines) if line.text == SLOGAN)
    EditLines(desk, 1, {number: Role.BODY}).do()

    import_pages(desk, tmp_path, 2)

    assert SLOGAN in desk.library.articles.text(1)
    assert SLOGAN not in desk.library.articles.text(2)


def test_copies_of_one_article_are_no_habit_of_their_outlet(desk, tmp_path):
    for number in range(3):
        [path] = write(tmp_path, **{f"copy{number}": page(0, slogan=f"نسخة {number}.")})
        list(desk.importing([path]))

    assert list(learn(desk.library.path, [1]))[-1].keys == frozenset()
    assert desk.library.articles.text(1).startswith(BODIES[0])


def test_learning_that_is_cut_off_is_done_again(desk, tmp_path):
    import_pages(desk, tmp_path, 0, 1)
    desk.linking.defer = lambda: True  # nothing is learnt for the time being
    import_pages(desk, tmp_path, 2)
    first, *_ = learn(desk.library.path, desk.library.outlets.unlearnt())
    desk.settle(first)

    desk.linking.defer = None
    desk.catch_up()

    assert [desk.library.articles.text(i) for i in (1, 2, 3)] == list(BODIES)


def test_every_article_knows_which_rules_read_it(desk, tmp_path):
    import_pages(desk, tmp_path, 0)
    assert desk.library.readings.outdated(RULES_VERSION) == []
    assert desk.library.readings.outdated(RULES_VERSION + 1) == [1]


def test_reading_anew_gives_what_was_read(desk, tmp_path):
    import_pages(desk, tmp_path, 0, 1, 2)
    before = [desk.library.readings.original(i) for i in (1, 2, 3)]

    desk.read_anew(Wanted((1, 2, 3)))

    assert [desk.library.readings.original(i) for i in (1, 2, 3)] == before
    assert desk.library.articles.unlinked() == []


def learn_now(desk):
    for found in learn(desk.library.path, desk.library.outlets.unlearnt()):
        desk.settle(found)


def test_an_outlet_that_the_user_names_is_learnt_from_as_well(desk, tmp_path):
    texts = {f"p{n}": page(n).replace("نشر في النهر الجديد يوم", "يوم") for n in range(3)}
    list(desk.importing(write(tmp_path, **texts)))
    assert all(SLOGAN in desk.library.articles.text(i) for i in (1, 2, 3))

    desk.library.readings.edit_fields({i: {"outlet": "نهر الشمال"} for i in (1, 2, 3)})
    learn_now(desk)

    assert not any(SLOGAN in desk.library.articles.text(i) for i in (1, 2, 3))


def test_a_renamed_outlet_is_learnt_from_under_its_new_name(desk, tmp_path):
    import_pages(desk, tmp_path, 0, 1)
    desk.library.readings.call_outlet(["النهر الجديد"], "نهر الشمال")

    import_pages(desk, tmp_path, 2)

    assert [desk.library.articles.text(i) for i in (1, 2, 3)] == list(BODIES)
