; What the setup program says in words of its own; the rest is NSIS's, in Arabic.nlf and Arabic.nsh.

LangString NAME ${LANG_ENGLISH} "Warraq"
LangString NAME ${LANG_ARABIC} "ورّاق"

; A search for either finds it in the Start menu.
LangString SHORTCUT ${LANG_ENGLISH} "Warraq"
LangString SHORTCUT ${LANG_ARABIC} "ورّاق Warraq"

LangString READS ${LANG_ENGLISH} "Read the Arabic press: one story, many outlets, every spelling of a name"
LangString READS ${LANG_ARABIC} "لقراءة الصحافة العربية: خبر واحد في صحف كثيرة، والاسم بكل رسومه"

LangString A_LIBRARY ${LANG_ENGLISH} "Warraq library"
LangString A_LIBRARY ${LANG_ARABIC} "مكتبة ورّاق"

LangString AN_ARTICLE ${LANG_ENGLISH} "Article for Warraq"
LangString AN_ARTICLE ${LANG_ARABIC} "مقال لورّاق"

LangString WHERE ${LANG_ENGLISH} "Warraq will be installed in the folder below, for you alone; no administrator is needed. A former version is replaced. Your library and settings stay as they are."
LangString WHERE ${LANG_ARABIC} "سيُثبَّت ورّاق في المجلد المبيَّن أدناه، لك وحدك ومن غير حاجة إلى مسؤول النظام. إن كانت هناك نسخة سابقة حلّ محلها، وتبقى مكتبتك وإعداداتك كما هي."

LangString START ${LANG_ENGLISH} "&Start Warraq"
LangString START ${LANG_ARABIC} "&تشغيل ورّاق الآن"

LangString ON_DESKTOP ${LANG_ENGLISH} "Put a shortcut on the &desktop"
LangString ON_DESKTOP ${LANG_ARABIC} "إنشاء اختصار على سطح الم&كتب"

LangString WHAT_GOES ${LANG_ENGLISH} "Warraq will be removed from the folder below. Only the program goes: your library, your settings and all other files stay where they are."
LangString WHAT_GOES ${LANG_ARABIC} "سيُزال ورّاق من المجلد المبيَّن أدناه. لا يُحذف إلا البرنامج نفسه: مكتبتك وإعداداتك وسائر ملفاتك تبقى في مكانها."

LangString STILL_RUNNING ${LANG_ENGLISH} "Warraq is running. Close its windows, then choose Retry."
LangString STILL_RUNNING ${LANG_ARABIC} "ورّاق قيد التشغيل. أغلق نوافذه ثم اختر إعادة المحاولة."

LangString NOT_REMOVED ${LANG_ENGLISH} "Some files of the installed version could not be removed: another program may be using them. Close it and try again. Your library is not affected."
LangString NOT_REMOVED ${LANG_ARABIC} "تعذّر حذف بعض ملفات النسخة المثبَّتة، وربما كان برنامج آخر يستعملها. أغلقه ثم أعد المحاولة. لم يمسّ ذلك مكتبتك."

LangString NOT_LAID ${LANG_ENGLISH} "Some files could not be written. See whether there is room on the disk and whether you may write to the folder, then start the installation again. Your library is not affected."
LangString NOT_LAID ${LANG_ARABIC} "تعذّرت كتابة بعض الملفات. تحقق من وجود مساحة كافية على القرص ومن أن لك حق الكتابة في المجلد، ثم ابدأ التثبيت من جديد. لم يمسّ ذلك مكتبتك."

LangString OLD_WINDOWS ${LANG_ENGLISH} "Warraq needs Windows 10 or later, 64-bit."
LangString OLD_WINDOWS ${LANG_ARABIC} "يحتاج ورّاق إلى ويندوز 10 أو أحدث، بمعمارية 64 بت."
