"""Texts as the customers of agencies make them of one another, and how much they truly share.

A text is a list of sentences, each with where it comes from; what two texts share is counted
in the words of sentences that come from one place. All of it is drawn from a seed.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

from tests.entities.marked import corpus

Sentence = tuple[str, str]
"""Where it comes from, and its words."""


@dataclass(frozen=True, slots=True)
class Text:
    name: str
    paragraphs: tuple[tuple[Sentence, ...], ...]

    @property
    def words(self) -> str:
        return "\n".join(" ".join(words for _, words in some) for some in self.paragraphs)

    @property
    def lengths(self) -> dict[str, int]:
        return {origin: len(words.split()) for origin, words in chain(*self.paragraphs)}


def shared(one: Text, other: Text) -> float:
    """Return which part of the shorter text comes from where the longer one's comes from."""
    ours, theirs = one.lengths, other.lengths
    common = sum(min(ours[origin], theirs[origin]) for origin in ours.keys() & theirs.keys())
    return common / min(sum(ours.values()), sum(theirs.values()))


def base_texts() -> list[Text]:
    """Return articles that have nothing in common, and some that tell the same in other words."""
    written = {article.title: article.text for article in corpus()}
    return [_text(name, text) for name, text in (written | OWN_WORDS).items()]


def made_of(bases: Sequence[Text], seed: int) -> list[Text]:
    """Return what customers make of each text, and texts of their own that quote it."""
    chance = random.Random(seed)
    found = []
    for number, base in enumerate(bases):
        other = bases[(number + 3) % len(bases)]
        for way in WAYS:
            made = way(base, other, chance)
            found.append(Text(f"{base.name}, {way.__name__}", _edited(made.paragraphs, chance)))
        found.append(_with_background(base, chance))
        found.append(_with_quote(bases[(number + 1) % len(bases)], base, chance))
    return found


def _text(name: str, text: str) -> Text:
    """Return a text whose sentences come from itself."""
    paragraphs = []
    for number, line in enumerate(text.split("\n")):
        parts = re.split(r"(?<=[.؟!])\s+", line.strip())
        paragraphs.append(tuple((f"{name}/{number}/{n}", part) for n, part in enumerate(parts)))
    return Text(name, tuple(paragraphs))


def _cut_to_one(base: Text, _other: Text, chance: random.Random) -> Text:
    return _cut(base, 1, chance)


def _cut_to_two(base: Text, _other: Text, chance: random.Random) -> Text:
    return _cut(base, 2, chance)


def _with_new_lead(base: Text, _other: Text, chance: random.Random) -> Text:
    """Cut to three paragraphs, the first of which is told anew."""
    return Text("", (_own(chance, LEADS), *_cut(base, 3, chance).paragraphs[1:]))


def _with_own_around(base: Text, _other: Text, chance: random.Random) -> Text:
    before, after = _own(chance, LEADS), _own(chance, ENDS)
    return Text("", (before, *base.paragraphs, after))


def _in_other_order(base: Text, _other: Text, chance: random.Random) -> Text:
    """Mix the sentences of each paragraph, and the paragraphs behind the first."""
    mixed = [tuple(chance.sample(some, len(some))) for some in base.paragraphs]
    return Text("", (mixed[0], *chance.sample(mixed[1:], len(mixed) - 1)))


def _merged(base: Text, other: Text, _chance: random.Random) -> Text:
    """Put the reports of two agencies into one article."""
    return Text("", (*base.paragraphs[:3], *other.paragraphs[:3]))


def _whole(base: Text, _other: Text, _chance: random.Random) -> Text:
    return base


def _cut(base: Text, paragraphs: int, _chance: random.Random) -> Text:
    return Text("", base.paragraphs[:paragraphs])


def _own(chance: random.Random, choices: Sequence[str]) -> tuple[Sentence, ...]:
    words = chance.choice(choices)
    return ((f"own/{words}", words.format(chance.randrange(10, 99))),)


def _with_background(base: Text, chance: random.Random) -> Text:
    """Return a story of its own that ends as all of its outlet do, on a known background."""
    ends = (("background", BACKGROUND),), (("footer", FOOTER),)
    return Text(f"{base.name}, background", (*_own_story(base, 12, chance), *ends))


def _with_passage(base: Text, _other: Text, chance: random.Random) -> Text:
    """Take a paragraph up into a story of its own."""
    return Text("", (*_own_story(base, 5, chance), base.paragraphs[1]))


def _own_story(base: Text, length: int, chance: random.Random) -> list[tuple[Sentence, ...]]:
    """Return so many paragraphs that stand nowhere else."""
    numbered = enumerate(_own(chance, OWN)[0] for _ in range(length))
    return [
        ((f"{base.name}/{chance.random()}/{n}", _scattered(words, chance)),)
        for n, (_, words) in numbered
    ]


def _with_quote(base: Text, quoted: Text, chance: random.Random) -> Text:
    """Return a whole article of another event that takes up one sentence of this one."""
    origin, words = chance.choice(quoted.paragraphs[1])
    own = tuple((f"quoting/{o}", _scattered(w, chance)) for o, w in chain(*base.paragraphs))
    return Text(f"{base.name}, quoting", (own, ((origin, words),)))


WAYS: tuple[Callable[[Text, Text, random.Random], Text], ...] = (
    _cut_to_one,
    _cut_to_two,
    _with_new_lead,
    _with_own_around,
    _in_other_order,
    _merged,
    _with_passage,
    _whole,
)


def _scattered(words: str, chance: random.Random) -> str:
    """Return words in an order of their own: the vocabulary of an event, but no sentence of it."""
    some = words.split()
    return " ".join(chance.sample(some, len(some)))


def _edited(
    paragraphs: Sequence[Sequence[Sentence]], chance: random.Random
) -> tuple[tuple[Sentence, ...], ...]:
    """Spell as another outlet does: in one manner all through, and touch up some words."""
    manner = [swap for swap in SPELLINGS if chance.random() < 0.7]
    edited = []
    for sentences in paragraphs:
        edited.append(
            tuple((origin, _respelt(words, manner, chance)) for origin, words in sentences)
        )
    return tuple(edited)


def _respelt(words: str, manner: Sequence[tuple[str, str]], chance: random.Random) -> str:
    for pattern, instead in manner:
        words = re.sub(pattern, instead, words)
    touched = [TOUCHES.get(word, word) if chance.random() < 0.5 else word for word in words.split()]
    return " ".join(touched)


SPELLINGS = [
    (r"ى\b", "ي"), (r"(?<=\w)ي\b", "ى"), ("[أإ]", "ا"), ("سورية", "سوريا"), ("سوريا", "سورية"),
    ("أميرك", "أمريك"), ("أمريك", "أميرك"), ("غ(?=و|ي)", "ج"), ("[«»]", '"'), ("ً", ""),
    ("0", "٠"), ("1", "١"), ("2", "٢"), ("،", " ,"), ("ئو", "ؤو"), ("مئة", "مائة"), ("ة ", "ه "),
]  # fmt: skip

TOUCHES = {
    "وقال": "وأضاف", "وأضاف": "وتابع", "أمس": "الأربعاء", "اليوم": "أمس", "إن": "بأن",
    "وفق": "بحسب", "حسب": "وفق", "نحو": "حوالي", "منذ": "من", "خلال": "أثناء",
}  # fmt: skip

LEADS = [
    "تابع مراسلنا منذ ساعات الصباح الأولى تطورات هذا الملف، وهو الخبر الذي تصدر {} نشرة محلية.",
    "في ما بدا أنه منعطف جديد، تسارعت الأحداث خلال الساعات {} الماضية على أكثر من صعيد.",
    "عاد الموضوع إلى الواجهة مجددا بعد {} يوما من الهدوء، وسط اهتمام شعبي وإعلامي واسع به.",
]

ENDS = [
    "ويبقى السؤال الذي يطرحه {} قارئا راسلونا هذا الأسبوع: ما الذي سيتغير فعلا على الأرض؟",
    "وكانت الصحيفة قد خصصت للقضية ملفا من {} صفحة في عددها الأسبوعي، وسجلت فيه آراء مختلفة.",
]

OWN = [
    "افتتحت المكتبة البلدية {} قاعة جديدة للمطالعة أمام طلاب الحي بعد ترميم استمر عامين كاملين",
    "طالب سكان الضاحية الشرقية بمد {} كيلومترا من شبكة المياه قبل حلول الصيف وموسم الحرارة",
    "سجلت محطات الأرصاد أمطارا غزيرة بلغت {} مليمترا على المرتفعات الشمالية والسواحل القريبة",
    "تستعد فرقة المسرح الجامعي لتقديم {} عرضا من تأليف طلابها في مدن الجنوب والأرياف المجاورة",
    "أعلن اتحاد المزارعين أن محصول الزيتون سيزيد هذه السنة {} في المئة على المتوسط المعتاد",
    "بدأت الورش البحرية صيانة {} قاربا للصيد استعدادا لفتح الموسم رسميا في مطلع الشهر المقبل",
    "يعرض المتحف الوطني لأول مرة {} قطعة خزفية عثر عليها الأثريون قرب الميناء القديم للمدينة",
]

BACKGROUND = (
    "يذكر أن البلاد تشهد منذ مطلع العام سلسلة إصلاحات إدارية واسعة أقرها البرلمان على مراحل."
)
FOOTER = "للاطلاع على مزيد من الأخبار تابعوا صفحاتنا على وسائل التواصل."

OWN_WORDS = {
    "the earthquake, in other words": "سكان القرى المعلقة في جبال الأطلس يبيتون ليلتهم الثانية في"
    " العراء بعد أن دمرت الهزة الأرضية منازل الطين التي ورثوها عن أجدادهم. وتقول السلطات المغربية"
    " إن أكثر من ثلاثمئة شخص قضوا وإن المصابين يعدون بالمئات.\nأقرب طريق إلى دوار تافغاغت كانت"
    " مقطوعة بالصخور حتى ظهر أمس، فحمل الشبان الجرحى على ظهور البغال إلى أمزميز. هناك نصبت فرق"
    " الإغاثة خيامها الأولى ووزعت الماء والأغطية.\nوصلت فرق أجنبية للمساعدة في البحث عن ناجين،"
    " لكن المختصين يقولون إن البيوت الطينية لا تترك جيوب هواء تحت الأنقاض كما تفعل الخرسانة.",
    "the trade deal, in other words": "ثلاثون مليار درهم هي قيمة ما اتفقت عليه أبوظبي ونيودلهي في"
    " منتدى اقتصادي جمع ألفا من رجال الأعمال في العاصمة الإماراتية. الموانئ والطاقة والذكاء"
    " الاصطناعي كانت في صدارة الاتفاقيات الاثنتي عشرة.\nويرى محللون تحدثت إليهم الصحيفة أن الهند"
    " تبحث عن منفذ آمن لصادراتها نحو أوروبا، وأن الإمارات تريد حصة من سوق يتجاوز عدد مستهلكيه"
    " المليار. التبادل التجاري بين الجانبين يزداد عاما بعد عام، والهدف المعلن مئة مليار دولار قبل"
    " نهاية العقد.\nغير أن الطريق ليس مفروشا بالورود: فالرسوم الجمركية على الذهب والتمور ما زالت"
    " موضع خلاف، والممر البري عبر السعودية والأردن لم يتجاوز مرحلة الخرائط.",
    "the rescue, in other words": "قبل الفجر بقليل رأى بحارة سفينة الإنقاذ ضوءا خافتا على بعد أميال"
    " من لامبيدوزا. كان ذلك هاتف أحد الركاب على قارب خشبي تعطل محركه وتسرب إليه الماء. أخرج"
    " المنقذون مئة وأربعة وثمانين شخصا أحياء، وست جثث.\nمعظم من كانوا على القارب شبان من السودان"
    " وسورية وإريتريا، دفع كل منهم آلاف الدولارات لمهرب في زوارة. يقول أحدهم إنهم لم يأكلوا شيئا"
    " ثلاثة أيام.\nفي ميناء بوتسالو انتظرتهم سيارات الإسعاف والمتطوعون، وفي بروكسل تجدد السجال"
    " المعتاد حول من يتحمل عبء الاستقبال.",
}
"""The same events as in three of the articles, told by somebody who was there."""
