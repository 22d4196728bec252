"""The files that the pictures of the guide show: articles of two invented papers, and bad files.

All of it is our own.
"""

import csv
import random
from io import StringIO
from pathlib import Path

MINA_TOP = "الميناء | الرئيسية | محليات | ثقافة | رياضة"
MINA_LETTER = "اشترك في نشرة الميناء الأسبوعية ليصلك كل جديد."
MINA_FOOT = "جميع الحقوق محفوظة لجريدة الميناء © 2025"
MINA_SERIES = (
    "هذا التقرير من سلسلة تنشرها الميناء عن أهل البحر، وتقرؤون الجزء التالي منها يوم الاثنين."
)
SAHIL_SERIES = "أُعدّت هذه المادة ضمن ملف «بحرنا» الذي تفتحه صوت الساحل صباح كل خميس أمام قرائها."

LIBRARY = (
    "مكتبة المرفأ القديم تفتح أبوابها بعد ترميم دام عامين",
    "03 - 11 - 2025",
    "سلمى النجار",
    (
        "فتحت مكتبة المرفأ القديم أبوابها أمس أمام القراء بعد ترميم دام عامين، وامتلأت قاعاتها الثلاث قبل الظهر."
        " وقالت مديرة المكتبة سلوى البرغوثي إن الكتب عادت إلى رفوفها كما كانت قبل ستين عاما.",
        "وأضافت البرغوثي أن المبنى الذي كان مخزنا للحبوب حافظ على سقفه الخشبي،"
        " وأن العمال نظفوا ألواحه لوحا لوحا. وتضم المكتبة اليوم أكثر من أربعين ألف كتاب.",
        "ويقول الصياد المتقاعد عبد الرحيم الكتاني إنه تعلم القراءة في هذه القاعة وهو في العاشرة،"
        " وإنه جاء ليرى مقعده القديم قرب النافذة. وقد وجده في مكانه.",
        MINA_SERIES,
        "وتفتح المكتبة أبوابها كل يوم من التاسعة صباحا حتى السابعة مساء، ما عدا الجمعة.",
    ),
)
FERRY = (
    "عبّارة جديدة تربط المدينة بالجزيرة مرتين كل يوم",
    "05 - 11 - 2025",
    "سلمى النجار",
    (
        "أعلنت بلدية المدينة أن عبّارة جديدة ستربط الرصيف الشرقي بالجزيرة مرتين كل يوم ابتداء من الأسبوع المقبل."
        " وتتسع العبّارة لمئة وعشرين راكبا وثماني سيارات.",
        "وقال رئيس البلدية نديم الخيّاط إن ثمن التذكرة لن يزيد على ثمن الحافلة،"
        " وإن تلاميذ الجزيرة سيركبونها من غير مقابل طوال العام الدراسي.",
        MINA_SERIES,
        "ورحب سكان الجزيرة بالخبر بعد شتاء انقطعوا فيه عن المدينة أحد عشر يوما بسبب العواصف،"
        " وطلبوا أن تبقى رحلة المساء في موعدها صيفا وشتاء.",
    ),
)
SCHOOL = (
    "تلاميذ مدرسة السنديان يزرعون حديقة على السطح",
    "09 - 11 - 2025",
    "وائل الحسيني",
    (
        "زرع تلاميذ مدرسة السنديان حديقة من النعناع والطماطم على سطح مدرستهم،"
        " وسقوها بماء المطر الذي جمعوه في براميل قديمة. وشارك في العمل ستون تلميذا.",
        "وقالت المعلمة هناء الصبّاغ إن الفكرة جاءت من تلميذة سألت لماذا لا ينبت شيء فوق الإسمنت،"
        " فكان الجواب درسا استمر شهرين كاملين.",
        "وسيبيع التلاميذ ما يجنونه في سوق المدرسة آخر الشهر، على أن يُشترى بثمنه كتب للمكتبة.",
    ),
)
MARKET = (
    "سوق السمك ينتقل إلى الرصيف الشرقي قبل الشتاء",
    "12 - 11 - 2025",
    "وائل الحسيني",
    (
        "ينتقل سوق السمك إلى الرصيف الشرقي قبل حلول الشتاء، بعد أن ضاق مكانه القديم بالباعة والمشترين."
        " وقالت البلدية إن المكان الجديد مسقوف وفيه ماء جار وثلج.",
        "ورأى نقيب الصيادين جابر العلمي أن الانتقال تأخر ثلاث سنوات،"
        " لكنه أثنى على ترتيب المواقف وعلى المدخل الذي لا درج فيه.",
        "ويفتح السوق أبوابه قبل الفجر بساعة، ويُغلق حين يبيع آخر صياد ما في سلته.",
    ),
)
STORM = (
    "قال مركز الأرصاد في مدينة الزيتون إن عاصفة قوية ستضرب الساحل مساء الثلاثاء وتستمر حتى فجر الخميس،"
    " وإن ارتفاع الأمواج سيبلغ خمسة أمتار عند رأس المنارة.",
    "وطلب المركز من الصيادين أن يعيدوا قواربهم إلى المرفأ قبل ظهر الثلاثاء،"
    " ومن السكان أن يبتعدوا عن الأرصفة المكشوفة وعن مجرى السيل في حي الطواحين.",
    "وأوضح مدير المركز يحيى الدباغ أن العاصفة تشبه التي ضربت الساحل قبل تسع سنوات وقطعت الكهرباء عن ثلاث قرى،"
    " وأن فرق الصيانة تقف هذه المرة على أهبة الاستعداد.",
    "وتغلق المدارس القريبة من البحر أبوابها يومي الأربعاء والخميس، على أن تعوض الدروس في آخر الفصل.",
)
HIJRI = (
    "افتتح أمين المدينة معرض الخط العربي في بيت الوادي، وعرض فيه ثلاثون خطاطا مئة لوحة كتبت كلها بالقصب والحبر."
    " ويستمر المعرض عشرة أيام.",
    "وقال الخطاط إسماعيل الورّاق إن أقدم لوحة في المعرض كتبها جده قبل مئة عام، وإنها تعرض اليوم أول مرة.",
)
TABLE = (
    ("رقم", "العنوان", "النص", "يوم النشر", "الجريدة", "ملاحظات"),
    ("1", LIBRARY[0], " ".join(LIBRARY[3]), "2025-11-03", "أخبار المرفأ", "أرشيف"),
    ("2", FERRY[0], " ".join(FERRY[3]), "2025-11-05", "أخبار المرفأ", "أرشيف"),
    ("3", SCHOOL[0], " ".join(SCHOOL[3]), "2025-11-09", "أخبار المرفأ", ""),
)
TOO_LARGE = 31 * 1024 * 1024
"""Bytes; a larger file is no article."""


def write(folder: Path) -> Path:
    """Write a folder of articles, some of which are refused, set aside or uncertain."""
    port, coast = folder / "الميناء", folder / "صوت الساحل"
    for made in (folder, port, coast):
        made.mkdir()
    for number, article in enumerate((LIBRARY, FERRY, SCHOOL, MARKET)):
        title, day, writer, body = article
        _write(port / f"mina-{4101 + 7 * number}.txt", mina(title, day, writer, body))
    _write(port / "mina-4130.txt", mina("عاصفة تقترب من الساحل", "17 - 11 - 2025", "", STORM))
    _write(port / "mina-4101 (1).txt", "\n\n".join((mina(*LIBRARY), "طبعت هذه الصفحة من الأرشيف")))
    respelt = tuple(part.replace("مساء الثلاثاء", "مساءَ الثلاثاء") for part in STORM[:3])
    _write(
        coast / "sahil-storm.txt",
        sahil("الأرصاد تحذر: أمواج بارتفاع خمسة أمتار", "17/11/2025", respelt),
    )
    _write(coast / "sahil-school.txt", sahil("حين تنبت الطماطم فوق السطح", "13/11/2025", SCHOOL[3]))
    _write(
        coast / "sahil-hijri.txt",
        sahil("مئة لوحة في بيت الوادي", "الثلاثاء 20 جمادى الأولى 1447هـ", HIJRI),
    )
    (coast / "sahil-1998.txt").write_bytes("مرفأ الزيتون".encode("cp1256"))
    (folder / "صفحة فارغة.txt").write_bytes(b"")
    (folder / "مجموعة.zip").write_bytes(b"PK\x03\x04 cut off")
    with (folder / "كل الأعداد.txt").open("wb") as large:
        large.truncate(TOO_LARGE)
    return folder


def write_many(folder: Path, count: int) -> Path:
    """Write a folder of so many articles, each other paragraphs of the same."""
    folder.mkdir()
    paragraphs = [part for article in (LIBRARY, FERRY, SCHOOL, MARKET) for part in article[3]]
    chance = random.Random(0)
    for number in range(count):
        title, day, writer, _ = chance.choice((LIBRARY, FERRY, SCHOOL, MARKET))
        body = tuple(chance.sample(paragraphs, 4))
        _write(folder / f"خبر-{number:03}.txt", mina(title, day, writer, body))
    return folder


def write_table(path: Path) -> Path:
    text = StringIO()
    csv.writer(text).writerows(TABLE)
    return _write(path, text.getvalue())


def mina(title: str, day: str, writer: str, body: tuple[str, ...]) -> str:
    """Return a page of the paper «الميناء» as text."""
    head = (MINA_TOP, title, f"نشر في الميناء يوم {day}", f"كتبت: {writer}" if writer else "")
    tail = (MINA_LETTER, "مواضيع ذات صلة", "القوارب تعود قبل الغروب", MINA_FOOT)
    return "\n\n".join((*filter(None, head), *body, *tail))


def sahil(title: str, day: str, body: tuple[str, ...]) -> str:
    """Return a page of the paper «صوت الساحل» as text."""
    foot = "جميع الحقوق محفوظة لصحيفة صوت الساحل © 2025"
    return "\n\n".join((title, f"تاريخ النشر: {day}", *body, SAHIL_SERIES, foot))


def _write(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path
