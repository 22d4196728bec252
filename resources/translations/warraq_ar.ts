<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Named together with</source>
        <translation>يُذكر معه</translation>
    </message>
    <message>
        <source>Seen on {day}</source>
        <translation>ظهر في {day}</translation>
    </message>
    <message>
        <source>First seen {first}, last {last}</source>
        <translation>أول ظهور {first}، وآخره {last}</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln article(s) with {name}</source>
        <translation>
            <numerusform>ليس مع {name} في أي مقال</numerusform>
            <numerusform>مع {name} في مقال واحد</numerusform>
            <numerusform>مع {name} في مقالين</numerusform>
            <numerusform>مع {name} في %Ln مقالات</numerusform>
            <numerusform>مع {name} في %Ln مقالاً</numerusform>
            <numerusform>مع {name} في %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AboutWarraq</name>
    <message>
        <source>About Warraq</source>
        <translation>حول ورّاق</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>نسخ لبلاغ عن خلل</translation>
    </message>
    <message>
        <source>Warraq {version}</source>
        <translation>ورّاق {version}</translation>
    </message>
    <message>
        <source>Reads the Arabic press: one story, many outlets, every spelling of a name. It works offline and never connects to a network.
Warraq is free software under the MIT licence. What it is made of, by whom and under which licences, stands below.</source>
        <translation>لقراءة الصحافة العربية: خبر واحد في صحف كثيرة، والاسم بكل رسومه. يعمل بلا اتصال، ولا يتصل بالشبكة أبداً.
ورّاق برنامج حرّ برخصة MIT. وفيما يلي ما يتألف منه، ومن صنعه، والرخص التي يخضع لها.</translation>
    </message>
    <message>
        <source>Runs with</source>
        <translation>يعمل على</translation>
    </message>
    <message>
        <source>Your library</source>
        <translation>مكتبتك</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجلّ الأحداث</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Watched folders…</source>
        <translation>المجلدات المراقَبة…</translation>
    </message>
    <message>
        <source>Earlier imports…</source>
        <translation>عمليات الاستيراد السابقة…</translation>
    </message>
    <message>
        <source>Read all articles anew…</source>
        <translation>إعادة قراءة كل المقالات…</translation>
    </message>
    <message>
        <source>Fields of tables…</source>
        <translation>حقول الجداول…</translation>
    </message>
    <message>
        <source>Export the library…</source>
        <translation>تصدير المكتبة…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>Keep what was set aside</source>
        <translation>إدراج ما نُحّي</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ المهملات…</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>وضع علامة غير مقروء</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>البيانات…</translation>
    </message>
    <message>
        <source>About its outlet…</source>
        <translation>عن صحيفته…</translation>
    </message>
    <message>
        <source>The text is right as it is</source>
        <translation>النص صحيح كما هو</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Highlight the selection</source>
        <translation>تظليل المحدَّد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>المقال التالي</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>المقال السابق</translation>
    </message>
    <message>
        <source>Next result</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Previous result</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next article with this text</source>
        <translation>المقال التالي بهذا النص</translation>
    </message>
    <message>
        <source>Encoding…</source>
        <translation>الترميز…</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>إخراج هذا السطر من النص</translation>
    </message>
    <message>
        <source>The article begins here</source>
        <translation>المقال يبدأ هنا</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>المقال ينتهي هنا</translation>
    </message>
    <message>
        <source>This is the title</source>
        <translation>هذا هو العنوان</translation>
    </message>
    <message>
        <source>Lines of the file…</source>
        <translation>سطور الملف…</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Show this name in all articles</source>
        <translation>إظهار هذا الاسم في كل المقالات</translation>
    </message>
    <message>
        <source>Name the selection…</source>
        <translation>تسمية المحدَّد…</translation>
    </message>
    <message>
        <source>Merge with another name…</source>
        <translation>دمج مع اسم آخر…</translation>
    </message>
    <message>
        <source>Concordance…</source>
        <translation>كشّاف السياقات…</translation>
    </message>
    <message>
        <source>One name or two?…</source>
        <translation>اسم واحد أم اسمان؟…</translation>
    </message>
    <message>
        <source>What you said of names…</source>
        <translation>ما قلتَه عن الأسماء…</translation>
    </message>
    <message>
        <source>Export names…</source>
        <translation>تصدير الأسماء…</translation>
    </message>
    <message>
        <source>Import names…</source>
        <translation>استيراد أسماء…</translation>
    </message>
    <message>
        <source>Somebody else by this name…</source>
        <translation>مسمّى آخر بهذا الاسم…</translation>
    </message>
    <message>
        <source>Light up names</source>
        <translation>إبراز الأسماء</translation>
    </message>
    <message>
        <source>Show hidden names</source>
        <translation>إظهار الأسماء المخفية</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ما استُبعد من الصفحة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير الخط</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير الخط</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم الخط المعتاد</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>العربية</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Guide to importing</source>
        <translation>دليل الاستيراد</translation>
    </message>
    <message>
        <source>Guide to correcting names</source>
        <translation>دليل تصحيح الأسماء</translation>
    </message>
    <message>
        <source>Guide to names in context</source>
        <translation>دليل الأسماء في سياقاتها</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Warraq</source>
        <translation>حول ورّاق</translation>
    </message>
</context>
<context>
    <name>ArticleList</name>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>البيانات…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Put back from the trash</source>
        <translation>استعادة من المهملات</translation>
    </message>
    <message>
        <source>Keep too</source>
        <translation>إدراجه أيضاً</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>وضع علامة غير مقروء</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>وضع علامة مقروء</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>تمييز بنجمة</translation>
    </message>
    <message>
        <source>Nothing found for {query}.
Try fewer words, or another spelling.</source>
        <translation>لا نتائج عن {query}.
جرّب كلمات أقل أو صيغة أخرى.</translation>
    </message>
    <message>
        <source>No article has the tag {tag}.
Add it beside an open article.</source>
        <translation>لا مقال يحمل الوسم {tag}.
أضفه أسفل مقال مفتوح.</translation>
    </message>
    <message>
        <source>No starred articles.
Click the star beside a title to keep it here.</source>
        <translation>لا مقالات مميزة بنجمة.
انقر النجمة بجانب العنوان ليبقى المقال هنا.</translation>
    </message>
    <message>
        <source>No articles yet.
Drop files on the window, or import them by the menu.</source>
        <translation>لا مقالات بعد.
أسقط الملفات على النافذة أو استوردها من القائمة.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>قُرئ كل شيء.</translation>
    </message>
    <message>
        <source>Nothing is set aside.</source>
        <translation>لا شيء منحّى جانباً.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>المهملات فارغة.</translation>
    </message>
    <message>
        <source>No articles here.
Choose another row in the sidebar.</source>
        <translation>لا مقالات هنا.
اختر سطراً آخر من الشريط الجانبي.</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Choose an article to read it here</source>
        <translation>اختر مقالاً لتقرأه هنا</translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message numerus="yes">
        <source>Only these %Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>هذا المقال وحده</numerusform>
            <numerusform>هذان المقالان وحدهما</numerusform>
            <numerusform>هذه المقالات وحدها: %Ln</numerusform>
            <numerusform>هذه المقالات وحدها: %Ln</numerusform>
            <numerusform>هذه المقالات وحدها: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles that name {name}</source>
        <translation>المقالات التي تذكر {name}</translation>
    </message>
    <message>
        <source>Articles that name {name}: {time}</source>
        <translation>المقالات التي تذكر {name}: {time}</translation>
    </message>
</context>
<context>
    <name>CardFields</name>
    <message>
        <source>Note on this name</source>
        <translation>ملاحظة على هذا الاسم</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
</context>
<context>
    <name>CardMenu</name>
    <message>
        <source>Pin at the top of lists</source>
        <translation>تثبيت في أعلى القوائم</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Write a note on it</source>
        <translation>كتابة ملاحظة عليه</translation>
    </message>
    <message>
        <source>Tag it</source>
        <translation>وسمه</translation>
    </message>
    <message>
        <source>That of its type</source>
        <translation>لون نوعه</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>فيروزي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
</context>
<context>
    <name>ChooseEncoding</name>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>اقرأه هكذا</translation>
    </message>
    <message>
        <source>{encoding} – as now</source>
        <translation>{encoding} – كما هو الآن</translation>
    </message>
    <message>
        <source>How does the beginning of {name} read rightly? Its text, title, date and names are then read anew; notes and highlights stay on their words.</source>
        <translation>بأي ترميز تصح قراءة بداية {name}؟ يُقرأ النص والعنوان والتاريخ والأسماء من جديد، وتبقى الملاحظات والتظليلات على كلماتها.</translation>
    </message>
    <message>
        <source>The beginning of the file</source>
        <translation>بداية الملف</translation>
    </message>
</context>
<context>
    <name>ComponentList</name>
    <message>
        <source>Networks that recognise names</source>
        <translation>الشبكات التي تتعرّف على الأسماء</translation>
    </message>
    <message>
        <source>Lists of names and words</source>
        <translation>قوائم الأسماء والكلمات</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
    <message>
        <source>Find in names, licences and texts</source>
        <translation>ابحث في الأسماء والرخص والنصوص</translation>
    </message>
    <message>
        <source>What Warraq is made of</source>
        <translation>مكوّنات ورّاق</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>المكوّن</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Notices of the chosen component</source>
        <translation>نصوص المكوّن المختار</translation>
    </message>
</context>
<context>
    <name>ConcordanceRows</name>
    <message>
        <source>Before it</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>بعده</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الصحيفة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>ConcordanceWindow</name>
    <message>
        <source>Together with…</source>
        <translation>مع اسم آخر…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ بصيغة CSV…</translation>
    </message>
    <message>
        <source>Concordance: {names}</source>
        <translation>كشّاف السياقات: {names}</translation>
    </message>
    <message>
        <source>All outlets</source>
        <translation>كل الصحف</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الصحيفة</translation>
    </message>
    <message>
        <source>Words beside the name</source>
        <translation>كلمات بجوار الاسم</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Where they meet</source>
        <translation>مواضع اجتماعها</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>استبعاد {name}</translation>
    </message>
</context>
<context>
    <name>Concordances</name>
    <message>
        <source>Whose lines shall be shown?</source>
        <translation>سياقات أي اسم تريد أن تُعرض؟</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>يجري البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا أسطر</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطراً</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) name all of them</source>
        <translation>
            <numerusform>لا مقال يذكرها كلها</numerusform>
            <numerusform>مقال واحد يذكرها كلها</numerusform>
            <numerusform>مقالان يذكرانها كلها</numerusform>
            <numerusform>%Ln مقالات تذكرها كلها</numerusform>
            <numerusform>%Ln مقالاً تذكرها كلها</numerusform>
            <numerusform>%Ln مقال تذكرها كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Who or what shall be shown, too?</source>
        <translation>أي اسم تريد أن يُعرض معه؟</translation>
    </message>
    <message>
        <source>Concordance</source>
        <translation>كشّاف السياقات</translation>
    </message>
    <message>
        <source>Save the lines</source>
        <translation>حفظ الأسطر</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Before it</source>
        <translation>قبله</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>بعده</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الصحيفة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>حُفظت في {path}</translation>
    </message>
</context>
<context>
    <name>ContextMenu</name>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Leave these lines out</source>
        <translation>إخراج هذه السطور من النص</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>إخراج هذا السطر من النص</translation>
    </message>
    <message>
        <source>Take this line back</source>
        <translation>إعادة هذا السطر إلى النص</translation>
    </message>
    <message>
        <source>The article begins here</source>
        <translation>المقال يبدأ هنا</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>المقال ينتهي هنا</translation>
    </message>
    <message>
        <source>This is the title</source>
        <translation>هذا هو العنوان</translation>
    </message>
    <message>
        <source>Show “{name}” in all articles</source>
        <translation>إظهار «{name}» في كل المقالات</translation>
    </message>
    <message>
        <source>Concordance…</source>
        <translation>كشّاف السياقات…</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Merge with another name…</source>
        <translation>دمج مع اسم آخر…</translation>
    </message>
    <message>
        <source>Somebody else by this name…</source>
        <translation>مسمّى آخر بهذا الاسم…</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>ليس اسماً</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>في هذا الموضع فقط</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>In any article</source>
        <translation>في كل المقالات</translation>
    </message>
    <message>
        <source>Colour of the highlight</source>
        <translation>لون التظليل</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>إزالة التظليل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Name the selection…</source>
        <translation>تسمية المحدَّد…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>… %Ln line(s) left out</source>
        <translation>
            <numerusform>… لم يُستبعد شيء</numerusform>
            <numerusform>… سطر واحد مستبعد</numerusform>
            <numerusform>… سطران مستبعدان</numerusform>
            <numerusform>… %Ln أسطر مستبعدة</numerusform>
            <numerusform>… %Ln سطراً مستبعداً</numerusform>
            <numerusform>… %Ln سطر مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln line(s) left out</source>
        <translation>
            <numerusform>إخفاء المستبعد</numerusform>
            <numerusform>إخفاء السطر المستبعد</numerusform>
            <numerusform>إخفاء السطرين المستبعدين</numerusform>
            <numerusform>إخفاء %Ln أسطر مستبعدة</numerusform>
            <numerusform>إخفاء %Ln سطراً مستبعداً</numerusform>
            <numerusform>إخفاء %Ln سطر مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعاً</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالاً</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedSteps</name>
    <message numerus="yes">
        <source>delete %n article(s)</source>
        <translation>
            <numerusform>حذف لا شيء</numerusform>
            <numerusform>حذف مقال</numerusform>
            <numerusform>حذف مقالين</numerusform>
            <numerusform>حذف %n مقالات</numerusform>
            <numerusform>حذف %n مقالاً</numerusform>
            <numerusform>حذف %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put back %n article(s)</source>
        <translation>
            <numerusform>استعادة لا شيء</numerusform>
            <numerusform>استعادة مقال</numerusform>
            <numerusform>استعادة مقالين</numerusform>
            <numerusform>استعادة %n مقالات</numerusform>
            <numerusform>استعادة %n مقالاً</numerusform>
            <numerusform>استعادة %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n article(s)</source>
        <translation>
            <numerusform>إدراج لا شيء</numerusform>
            <numerusform>إدراج مقال</numerusform>
            <numerusform>إدراج مقالين</numerusform>
            <numerusform>إدراج %n مقالات</numerusform>
            <numerusform>إدراج %n مقالاً</numerusform>
            <numerusform>إدراج %n مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details of the article</source>
        <translation>بيانات المقال</translation>
    </message>
    <message numerus="yes">
        <source>Details of %Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>بيانات مقال واحد</numerusform>
            <numerusform>بيانات مقالين</numerusform>
            <numerusform>بيانات %Ln مقالات</numerusform>
            <numerusform>بيانات %Ln مقالاً</numerusform>
            <numerusform>بيانات %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الصحيفة أو الموقع</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Not understood. Write it like {first}, {second} or {third}.</source>
        <translation>لم يُفهم التاريخ. اكتبه هكذا: {first} أو {second} أو {third}.</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>The import of {name} was cut off at {done} of {total}. Go on with it?</source>
        <translation>انقطع استيراد {name} عند {done} من {total}. هل تتابعه؟</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك ما بقي</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) were read by older rules.</source>
        <translation>
            <numerusform>لم تُقرأ مقالات بقواعد أقدم.</numerusform>
            <numerusform>قُرئ مقال بقواعد أقدم.</numerusform>
            <numerusform>قُرئ مقالان بقواعد أقدم.</numerusform>
            <numerusform>قُرئت %Ln مقالات بقواعد أقدم.</numerusform>
            <numerusform>قُرئ %Ln مقالاً بقواعد أقدم.</numerusform>
            <numerusform>قُرئ %Ln مقال بقواعد أقدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them anew</source>
        <translation>إعادة قراءتها</translation>
    </message>
    <message>
        <source>All articles are read anew from their kept files, by the rules of this version. What you said of them, your notes, tags and highlights stay.</source>
        <translation>تُقرأ كل المقالات من جديد من ملفاتها المحفوظة بقواعد هذا الإصدار. ما قلته عنها وملاحظاتك ووسومك وتظليلاتك تبقى كما هي.</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>إعادة القراءة</translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message>
        <source>Imports</source>
        <translation>عمليات الاستيراد</translation>
    </message>
    <message>
        <source>Nothing was imported into this library yet.</source>
        <translation>لم يُستورد شيء إلى هذه المكتبة بعد.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>التقرير…</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>متابعته</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}، {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالاً</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>لا ملفات منحّاة</numerusform>
            <numerusform>نُحّي ملف</numerusform>
            <numerusform>نُحّي ملفان</numerusform>
            <numerusform>نُحّيت %Ln ملفات</numerusform>
            <numerusform>نُحّي %Ln ملفاً</numerusform>
            <numerusform>نُحّي %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لا ملفات مرفوضة</numerusform>
            <numerusform>رُفض ملف</numerusform>
            <numerusform>رُفض ملفان</numerusform>
            <numerusform>رُفضت %Ln ملفات</numerusform>
            <numerusform>رُفض %Ln ملفاً</numerusform>
            <numerusform>رُفض %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>انقطع</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>This kind of file tells its encoding itself: there is nothing to choose.</source>
        <translation>يحدّد هذا النوع من الملفات ترميزه بنفسه، فلا شيء يُختار.</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
</context>
<context>
    <name>EntityDetails</name>
    <message>
        <source>All names in this article</source>
        <translation>كل الأسماء في هذا المقال</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Mentions in all articles</source>
        <translation>مواضع الذكر في كل المقالات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعاً</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>في أي مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالاً</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{mentions} {in_articles}</source>
        <translation>{mentions} {in_articles}</translation>
    </message>
    <message>
        <source>unknown outlet</source>
        <translation>صحيفة غير معروفة</translation>
    </message>
    <message>
        <source>Said to be</source>
        <translation>الصفة في المقالات</translation>
    </message>
    <message numerus="yes">
        <source>Said to be, in the newest %Ln article(s)</source>
        <translation>
            <numerusform>الصفة في المقالات</numerusform>
            <numerusform>الصفة في أحدث مقال</numerusform>
            <numerusform>الصفة في أحدث مقالين</numerusform>
            <numerusform>الصفة في أحدث %Ln مقالات</numerusform>
            <numerusform>الصفة في أحدث %Ln مقالاً</numerusform>
            <numerusform>الصفة في أحدث %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Who writes what</source>
        <translation>كيف تكتبه الصحف</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>مواضع الذكر</translation>
    </message>
    <message numerus="yes">
        <source>Who writes what, in the newest %Ln article(s)</source>
        <translation>
            <numerusform>كيف تكتبه الصحف</numerusform>
            <numerusform>كيف تكتبه الصحف، في أحدث مقال</numerusform>
            <numerusform>كيف تكتبه الصحف، في أحدث مقالين</numerusform>
            <numerusform>كيف تكتبه الصحف، في أحدث %Ln مقالات</numerusform>
            <numerusform>كيف تكتبه الصحف، في أحدث %Ln مقالاً</numerusform>
            <numerusform>كيف تكتبه الصحف، في أحدث %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more articles</source>
        <translation>إظهار مقالات أخرى</translation>
    </message>
</context>
<context>
    <name>EntityEdit</name>
    <message>
        <source>Who or what is this?</source>
        <translation>من هذا أو ما هو؟</translation>
    </message>
    <message>
        <source>A new name</source>
        <translation>اسم جديد</translation>
    </message>
    <message>
        <source>Another name of…</source>
        <translation>اسم آخر لـ…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>وهو</translation>
    </message>
    <message numerus="yes">
        <source>Found %Ln time(s) in all articles, in any spelling.</source>
        <translation>
            <numerusform>لم يرد في أي مقال بأي صيغة.</numerusform>
            <numerusform>ورد مرة واحدة في المقالات جميعها.</numerusform>
            <numerusform>ورد مرتين في المقالات جميعها.</numerusform>
            <numerusform>ورد %Ln مرات في المقالات جميعها.</numerusform>
            <numerusform>ورد %Ln مرة في المقالات جميعها.</numerusform>
            <numerusform>ورد %Ln مرة في المقالات جميعها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityHeading</name>
    <message>
        <source>Correct this name</source>
        <translation>تصحيح هذا الاسم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Concordance…</source>
        <translation>كشّاف السياقات…</translation>
    </message>
    <message>
        <source>List its articles</source>
        <translation>سرد مقالاته</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>تغيير الاسم…</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Add another spelling…</source>
        <translation>إضافة صيغة أخرى للاسم…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>دمج مع اسم آخر…</translation>
    </message>
    <message>
        <source>Split off spellings…</source>
        <translation>فصل صيغ عنه…</translation>
    </message>
    <message>
        <source>Somebody else by this name…</source>
        <translation>مسمّى آخر بهذا الاسم…</translation>
    </message>
    <message>
        <source>Not a name in this article</source>
        <translation>ليس اسماً في هذا المقال</translation>
    </message>
    <message>
        <source>Not a name anywhere</source>
        <translation>ليس اسماً في كل المقالات</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
</context>
<context>
    <name>EntityMenu</name>
    <message>
        <source>Concordance…</source>
        <translation>كشّاف السياقات…</translation>
    </message>
    <message>
        <source>List its articles</source>
        <translation>سرد مقالاته</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>دمج مع اسم آخر…</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>Pin no more</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin at the top of lists</source>
        <translation>تثبيت في أعلى القوائم</translation>
    </message>
    <message>
        <source>Hide no more</source>
        <translation>إلغاء الإخفاء</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Not a name anywhere</source>
        <translation>ليس اسماً في كل المقالات</translation>
    </message>
    <message>
        <source>Merge “{name}” into “{other}”</source>
        <translation>دمج «{name}» في «{other}»</translation>
    </message>
    <message>
        <source>Leave them two</source>
        <translation>إبقاؤهما اثنين</translation>
    </message>
</context>
<context>
    <name>EntityPanel</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Not a name here</source>
        <translation>ليس اسماً هنا</translation>
    </message>
    <message>
        <source>Not a name in this article</source>
        <translation>ليس اسماً في هذا المقال</translation>
    </message>
    <message>
        <source>Not a name anywhere</source>
        <translation>ليس اسماً في كل المقالات</translation>
    </message>
    <message>
        <source>Somebody else by this name…</source>
        <translation>مسمّى آخر بهذا الاسم…</translation>
    </message>
</context>
<context>
    <name>EntitySearch</name>
    <message>
        <source>Find a name</source>
        <translation>ابحث عن اسم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Reckoned from the Hijri calendar: it may be one day off (± 1).</source>
        <translation>محسوب من التقويم الهجري: قد يزيد يوماً أو ينقص يوماً.</translation>
    </message>
    <message>
        <source>The weekday does not match the date: {day} is a {weekday}.</source>
        <translation>لا يطابق اسمُ اليوم التاريخَ: {day} يوافق يوم {weekday}.</translation>
    </message>
</context>
<context>
    <name>FieldsForm</name>
    <message>
        <source>(not there)</source>
        <translation>(لا يوجد)</translation>
    </message>
    <message>
        <source>The first articles</source>
        <translation>أول المقالات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الصحيفة</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>There is no text in this one.</source>
        <translation>لا نص في هذا السجل.</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
</context>
<context>
    <name>FileLines</name>
    <message>
        <source>Lines of the file</source>
        <translation>سطور الملف</translation>
    </message>
    <message>
        <source>It is…</source>
        <translation>هذا السطر…</translation>
    </message>
    <message>
        <source>The article begins here</source>
        <translation>المقال يبدأ هنا</translation>
    </message>
    <message>
        <source>The article ends here</source>
        <translation>المقال ينتهي هنا</translation>
    </message>
    <message>
        <source>The article is made of the lines that are text or sub-heads. What you change here stays, whatever the rules find later.</source>
        <translation>يتألف المقال من السطور التي هي نص أو عنوان فرعي. ما تغيّره هنا يبقى، مهما وجدت القواعد لاحقاً.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>Articles ({patterns});;All files (*)</source>
        <translation>مقالات ‎({patterns});;كل الملفات ‎(*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>تصدير المكتبة</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting the library…</source>
        <translation>يجري تصدير المكتبة…</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
    <message>
        <source>The library was written to {path}.</source>
        <translation>صُدِّرت المكتبة إلى {path}.</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>أهلاً بك</translation>
    </message>
    <message>
        <source>Drop news files here</source>
        <translation>اسحب ملفات الأخبار إلى هنا</translation>
    </message>
    <message>
        <source>Text, web pages, PDF, Word, mail, tables: one by one, in folders or zip archives. They stay on this computer.</source>
        <translation>نصوص وصفحات ويب وملفات PDF وWord ورسائل وجداول، مفردةً أو في مجلدات أو ملفات مضغوطة. تبقى كلها في هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>استيراد ملفات…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>استيراد مجلد…</translation>
    </message>
    <message>
        <source>Look at the demo articles first</source>
        <translation>ابدأ بالمقالات التجريبية</translation>
    </message>
</context>
<context>
    <name>FolderTags</name>
    <message>
        <source>Tag by folder</source>
        <translation>الوسم بأسماء المجلدات</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة الوسوم</translation>
    </message>
    <message>
        <source>Which folders should be tags of the articles in them?</source>
        <translation>أي المجلدات تصير وسوماً للمقالات التي فيها؟</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide to importing</source>
        <translation>دليل الاستيراد</translation>
    </message>
    <message>
        <source>Guide to names in context</source>
        <translation>دليل الأسماء في سياقاتها</translation>
    </message>
    <message>
        <source>Guide to correcting names</source>
        <translation>دليل تصحيح الأسماء</translation>
    </message>
</context>
<context>
    <name>ImportNames</name>
    <message>
        <source>Import names</source>
        <translation>استيراد أسماء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>It is imported as one step, and can be undone.</source>
        <translation>تُستورد في خطوة واحدة يمكن التراجع عنها.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>ما يتغيّر</translation>
    </message>
    <message>
        <source>{source} holds nothing that can be taken in.</source>
        <translation>لا شيء في {source} يمكن إدخاله.</translation>
    </message>
    <message>
        <source>All that {source} says is in your library already.</source>
        <translation>كل ما في {source} موجود في مكتبتك من قبل.</translation>
    </message>
    <message>
        <source>{source} holds nothing new but what you have said otherwise.</source>
        <translation>لا جديد في {source} إلا ما قلتَ خلافه.</translation>
    </message>
    <message>
        <source>{source} would change this:</source>
        <translation>يغيّر {source} ما يأتي:</translation>
    </message>
    <message>
        <source>Not taken in</source>
        <translation>لم يُدخل</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Left as you have said</source>
        <translation>يبقى كما قلتَ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد غيرها</numerusform>
            <numerusform>واثنان غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>البحث عن الملفات…</translation>
    </message>
    <message>
        <source>Linking names…</source>
        <translation>ربط الأسماء…</translation>
    </message>
    <message numerus="yes">
        <source>Looking closely for names: %Ln article(s) left</source>
        <translation>
            <numerusform>تدقيق الأسماء: لم يبقَ مقال</numerusform>
            <numerusform>تدقيق الأسماء: بقي مقال واحد</numerusform>
            <numerusform>تدقيق الأسماء: بقي مقالان</numerusform>
            <numerusform>تدقيق الأسماء: بقيت %Ln مقالات</numerusform>
            <numerusform>تدقيق الأسماء: بقي %Ln مقالاً</numerusform>
            <numerusform>تدقيق الأسماء: بقي %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop import</source>
        <translation>إيقاف الاستيراد</translation>
    </message>
    <message>
        <source>Stop after the current file. What is imported stays.</source>
        <translation>التوقف بعد الملف الحالي. يبقى ما استُورد.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتاً</translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>أقل من ملف في الثانية</numerusform>
            <numerusform>ملف في الثانية</numerusform>
            <numerusform>ملفان في الثانية</numerusform>
            <numerusform>%Ln ملفات في الثانية</numerusform>
            <numerusform>%Ln ملفاً في الثانية</numerusform>
            <numerusform>%Ln ملف في الثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة</numerusform>
            <numerusform>بقيت دقيقتان</numerusform>
            <numerusform>بقيت %Ln دقائق</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
            <numerusform>بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>Import finished</source>
        <translation>انتهى الاستيراد</translation>
    </message>
    <message>
        <source>Import stopped</source>
        <translation>أُوقف الاستيراد</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Try these files again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep these too</source>
        <translation>إدراجها أيضاً</translation>
    </message>
    <message>
        <source>Tag by folder…</source>
        <translation>الوسم بأسماء المجلدات…</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>back from the trash</source>
        <translation>عاد من المهملات</translation>
    </message>
    <message>
        <source>in the library already</source>
        <translation>في المكتبة من قبل</translation>
    </message>
    <message>
        <source>same text as another article, set aside</source>
        <translation>نصه نص مقال آخر، فنُحّي جانباً</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفض</translation>
    </message>
    <message>
        <source>its fields were to be named first</source>
        <translation>كان ينبغي تعيين حقوله أولاً</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came back from the trash.</source>
        <translation>
            <numerusform>لم يُستعَد أي مقال من المهملات.</numerusform>
            <numerusform>استُعيد مقال واحد من المهملات.</numerusform>
            <numerusform>استُعيد مقالان من المهملات.</numerusform>
            <numerusform>استُعيدت %Ln مقالات من المهملات.</numerusform>
            <numerusform>استُعيد %Ln مقالاً من المهملات.</numerusform>
            <numerusform>استُعيد %Ln مقال من المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) left out: their fields were not named.</source>
        <translation>
            <numerusform>لم يُترك أي جدول.</numerusform>
            <numerusform>تُرك جدول واحد لم تُعيَّن حقوله.</numerusform>
            <numerusform>تُرك جدولان لم تُعيَّن حقولهما.</numerusform>
            <numerusform>تُركت %Ln جداول لم تُعيَّن حقولها.</numerusform>
            <numerusform>تُرك %Ln جدولاً لم تُعيَّن حقولها.</numerusform>
            <numerusform>تُرك %Ln جدول لم تُعيَّن حقولها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Files that were refused</source>
        <translation>الملفات المرفوضة</translation>
    </message>
    <message>
        <source>The import was stopped. What was imported stays.</source>
        <translation>أُوقف الاستيراد. يبقى ما استُورد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) added.</source>
        <translation>
            <numerusform>لم يُضَف أي مقال.</numerusform>
            <numerusform>أُضيف مقال واحد.</numerusform>
            <numerusform>أُضيف مقالان.</numerusform>
            <numerusform>أُضيفت %Ln مقالات.</numerusform>
            <numerusform>أُضيف %Ln مقالاً.</numerusform>
            <numerusform>أُضيف %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were in the library already.</source>
        <translation>
            <numerusform>لم يكن أي ملف في المكتبة من قبل.</numerusform>
            <numerusform>كان ملف واحد في المكتبة من قبل.</numerusform>
            <numerusform>كان ملفان في المكتبة من قبل.</numerusform>
            <numerusform>كانت %Ln ملفات في المكتبة من قبل.</numerusform>
            <numerusform>كان %Ln ملفاً في المكتبة من قبل.</numerusform>
            <numerusform>كان %Ln ملف في المكتبة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) hold the text of an article that is here already: they were set aside, and are listed in the sidebar.</source>
        <translation>
            <numerusform>لا ملف يحمل نص مقال موجود من قبل.</numerusform>
            <numerusform>ملف واحد يحمل نص مقال موجود من قبل: نُحّي جانباً، وتجده في الشريط الجانبي.</numerusform>
            <numerusform>ملفان يحملان نص مقال موجود من قبل: نُحّيا جانباً، وتجدهما في الشريط الجانبي.</numerusform>
            <numerusform>%Ln ملفات تحمل نص مقال موجود من قبل: نُحّيت جانباً، وتجدها في الشريط الجانبي.</numerusform>
            <numerusform>%Ln ملفاً يحمل نص مقال موجود من قبل: نُحّيت جانباً، وتجدها في الشريط الجانبي.</numerusform>
            <numerusform>%Ln ملف يحمل نص مقال موجود من قبل: نُحّيت جانباً، وتجدها في الشريط الجانبي.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) should be looked at: it was not clear what belongs to them.</source>
        <translation>
            <numerusform>لا يحتاج أي مقال إلى مراجعة.</numerusform>
            <numerusform>يحتاج مقال واحد إلى مراجعة: لم يتضح أي السطور من نصه.</numerusform>
            <numerusform>يحتاج مقالان إلى مراجعة: لم يتضح أي السطور من نصيهما.</numerusform>
            <numerusform>تحتاج %Ln مقالات إلى مراجعة: لم يتضح أي السطور من نصوصها.</numerusform>
            <numerusform>يحتاج %Ln مقالاً إلى مراجعة: لم يتضح أي السطور من نصوصها.</numerusform>
            <numerusform>يحتاج %Ln مقال إلى مراجعة: لم يتضح أي السطور من نصوصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The encoding of %Ln file(s) was not certain: look at their letters.</source>
        <translation>
            <numerusform>لا ملف مشكوك في ترميزه.</numerusform>
            <numerusform>ترميز ملف واحد غير مؤكد: انظر في حروفه.</numerusform>
            <numerusform>ترميز ملفين غير مؤكد: انظر في حروفهما.</numerusform>
            <numerusform>ترميز %Ln ملفات غير مؤكد: انظر في حروفها.</numerusform>
            <numerusform>ترميز %Ln ملفاً غير مؤكد: انظر في حروفها.</numerusform>
            <numerusform>ترميز %Ln ملف غير مؤكد: انظر في حروفها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) kept whose letters cannot be read, such as scanned pages.</source>
        <translation>
            <numerusform>لا ملفات تعذّرت قراءة حروفها.</numerusform>
            <numerusform>حُفظ ملف لا تُقرأ حروفه، كالصفحات المصورة.</numerusform>
            <numerusform>حُفظ ملفان لا تُقرأ حروفهما، كالصفحات المصورة.</numerusform>
            <numerusform>حُفظت %Ln ملفات لا تُقرأ حروفها، كالصفحات المصورة.</numerusform>
            <numerusform>حُفظ %Ln ملفاً لا تُقرأ حروفه، كالصفحات المصورة.</numerusform>
            <numerusform>حُفظ %Ln ملف لا تُقرأ حروفه، كالصفحات المصورة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused:</source>
        <translation>
            <numerusform>لم يُرفض أي ملف:</numerusform>
            <numerusform>رُفض ملف واحد:</numerusform>
            <numerusform>رُفض ملفان:</numerusform>
            <numerusform>رُفضت %Ln ملفات:</numerusform>
            <numerusform>رُفض %Ln ملفاً:</numerusform>
            <numerusform>رُفض %Ln ملف:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>Tag by folder…</source>
        <translation>الوسم بأسماء المجلدات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) from {folder}.</source>
        <translation>
            <numerusform>لا مقال من {folder}.</numerusform>
            <numerusform>مقال واحد من {folder}.</numerusform>
            <numerusform>مقالان من {folder}.</numerusform>
            <numerusform>%Ln مقالات من {folder}.</numerusform>
            <numerusform>%Ln مقالاً من {folder}.</numerusform>
            <numerusform>%Ln مقال من {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in {folder} refused: see the earlier imports.</source>
        <translation>
            <numerusform>لم يُرفض أي ملف في {folder}.</numerusform>
            <numerusform>رُفض ملف واحد في {folder}: انظر عمليات الاستيراد السابقة.</numerusform>
            <numerusform>رُفض ملفان في {folder}: انظر عمليات الاستيراد السابقة.</numerusform>
            <numerusform>رُفضت %Ln ملفات في {folder}: انظر عمليات الاستيراد السابقة.</numerusform>
            <numerusform>رُفض %Ln ملفاً في {folder}: انظر عمليات الاستيراد السابقة.</numerusform>
            <numerusform>رُفض %Ln ملف في {folder}: انظر عمليات الاستيراد السابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came from folders, whose names can be tags.</source>
        <translation>
            <numerusform>لا مقالات من مجلدات.</numerusform>
            <numerusform>جاء مقال واحد من مجلد يمكن أن يكون اسمه وسماً.</numerusform>
            <numerusform>جاء مقالان من مجلدات يمكن أن تكون أسماؤها وسوماً.</numerusform>
            <numerusform>جاءت %Ln مقالات من مجلدات يمكن أن تكون أسماؤها وسوماً.</numerusform>
            <numerusform>جاء %Ln مقالاً من مجلدات يمكن أن تكون أسماؤها وسوماً.</numerusform>
            <numerusform>جاء %Ln مقال من مجلدات يمكن أن تكون أسماؤها وسوماً.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LightingMenu</name>
    <message>
        <source>Which names</source>
        <translation>أي الأسماء تُضاء</translation>
    </message>
    <message>
        <source>Only the name in focus</source>
        <translation>الاسم المختار وحده</translation>
    </message>
    <message>
        <source>Only names with the tag</source>
        <translation>الأسماء التي تحمل الوسم وحدها</translation>
    </message>
    <message>
        <source>Whatever the tag</source>
        <translation>أياً كان الوسم</translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>%Ln other article(s) of {outlet} have this, too.</source>
        <translation>
            <numerusform>ليس هذا في مقال آخر من {outlet}.</numerusform>
            <numerusform>هذا في مقال آخر من {outlet} أيضاً.</numerusform>
            <numerusform>هذا في مقالين آخرين من {outlet} أيضاً.</numerusform>
            <numerusform>هذا في %Ln مقالات أخرى من {outlet} أيضاً.</numerusform>
            <numerusform>هذا في %Ln مقالاً آخر من {outlet} أيضاً.</numerusform>
            <numerusform>هذا في %Ln مقال آخر من {outlet} أيضاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also stands in %Ln other article(s) of {outlet}.</source>
        <translation>
            <numerusform>لا يرد في مقال آخر من {outlet}.</numerusform>
            <numerusform>يرد أيضاً في مقال آخر من {outlet}.</numerusform>
            <numerusform>يرد أيضاً في مقالين آخرين من {outlet}.</numerusform>
            <numerusform>يرد أيضاً في %Ln مقالات أخرى من {outlet}.</numerusform>
            <numerusform>يرد أيضاً في %Ln مقالاً آخر من {outlet}.</numerusform>
            <numerusform>يرد أيضاً في %Ln مقال آخر من {outlet}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep it in all</source>
        <translation>إبقاؤه حيثما ورد</translation>
    </message>
    <message>
        <source>Leave it out of all</source>
        <translation>إخراجه حيثما ورد</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Show all articles again</source>
        <translation>إظهار كل المقالات من جديد</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
</context>
<context>
    <name>MeetingRows</name>
    <message>
        <source>No article names all of them.</source>
        <translation>لا مقال يذكرها كلها.</translation>
    </message>
    <message>
        <source>More articles…</source>
        <translation>مقالات أخرى…</translation>
    </message>
    <message>
        <source>Apart from one another</source>
        <translation>متباعدة</translation>
    </message>
</context>
<context>
    <name>MergeEntities</name>
    <message>
        <source>Merge names</source>
        <translation>دمج الأسماء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Who else is “{name}”? The one you choose keeps its name.</source>
        <translation>من هو «{name}» أيضاً؟ يبقى الاسم الذي تختاره.</translation>
    </message>
    <message>
        <source>This applies to all articles, and can be undone.</source>
        <translation>يسري هذا على كل المقالات، ويمكن التراجع عنه.</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>Fields of a table</source>
        <translation>حقول جدول</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استورد</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعد</translation>
    </message>
    <message>
        <source>All as guessed</source>
        <translation>اقبل كل التخمينات</translation>
    </message>
    <message>
        <source>{name} holds records. Which of their fields is which part of an article? Your answer holds for all files with these fields.</source>
        <translation>في {name} سجلات. أيّ حقولها يقابل كل جزء من المقال؟ يسري جوابك على كل الملفات التي فيها هذه الحقول.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) have these fields.</source>
        <translation>
            <numerusform>لا ملف فيه هذه الحقول.</numerusform>
            <numerusform>ملف واحد فيه هذه الحقول.</numerusform>
            <numerusform>ملفان فيهما هذه الحقول.</numerusform>
            <numerusform>%Ln ملفات فيها هذه الحقول.</numerusform>
            <numerusform>%Ln ملفاً فيه هذه الحقول.</numerusform>
            <numerusform>%Ln ملف فيه هذه الحقول.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more table(s) wait for an answer.</source>
        <translation>
            <numerusform>لا جدول آخر ينتظر جواباً.</numerusform>
            <numerusform>جدول آخر ينتظر جواباً.</numerusform>
            <numerusform>جدولان آخران ينتظران جواباً.</numerusform>
            <numerusform>%Ln جداول أخرى تنتظر جواباً.</numerusform>
            <numerusform>%Ln جدولاً آخر ينتظر جواباً.</numerusform>
            <numerusform>%Ln جدول آخر ينتظر جواباً.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameLists</name>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>Export names</source>
        <translation>تصدير الأسماء</translation>
    </message>
    <message>
        <source>You have not said anything of names yet: there is no list to write.</source>
        <translation>لم تقل شيئاً عن الأسماء بعد، فلا قائمة تُكتب.</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) written to {path}.</source>
        <translation>
            <numerusform>لم يُكتب اسم في {path}.</numerusform>
            <numerusform>كُتب اسم واحد في {path}.</numerusform>
            <numerusform>كُتب اسمان في {path}.</numerusform>
            <numerusform>كُتبت %Ln أسماء في {path}.</numerusform>
            <numerusform>كُتب %Ln اسماً في {path}.</numerusform>
            <numerusform>كُتب %Ln اسم في {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of names (*.csv *.json)</source>
        <translation>قوائم أسماء (*.csv *.json)</translation>
    </message>
    <message>
        <source>Import names</source>
        <translation>استيراد أسماء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken in.</source>
        <translation>
            <numerusform>لم يدخل تغيير.</numerusform>
            <numerusform>أُدخل تغيير واحد.</numerusform>
            <numerusform>أُدخل تغييران.</numerusform>
            <numerusform>أُدخلت %Ln تغييرات.</numerusform>
            <numerusform>أُدخل %Ln تغييراً.</numerusform>
            <numerusform>أُدخل %Ln تغيير.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>اكتب ملاحظة…</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>حذف الملاحظة</translation>
    </message>
    <message>
        <source>Go to this passage</source>
        <translation>الانتقال إلى هذا الموضع</translation>
    </message>
    <message>
        <source>These words are not in the text at present.</source>
        <translation>هذه الكلمات ليست في النص الآن.</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>These words are not in the text at present.</source>
        <translation>هذه الكلمات ليست في النص الآن.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>No notes yet.
Select a passage to write on it, or write on the article.</source>
        <translation>لا ملاحظات بعد.
حدّد مقطعاً لتكتب عنه، أو اكتب عن المقال.</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>التظليلات</translation>
    </message>
    <message>
        <source>Detached: not in the text at present</source>
        <translation>منفصلة: ليست في النص الآن</translation>
    </message>
    <message>
        <source>Go to this passage</source>
        <translation>الانتقال إلى هذا الموضع</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>إزالة التظليل</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>Suggestion</source>
        <translation>اقتراح</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>OutletPage</name>
    <message>
        <source>Rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>Show its articles</source>
        <translation>عرض مقالاتها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>How it writes</source>
        <translation>كيف تكتب</translation>
    </message>
    <message>
        <source>On all its pages</source>
        <translation>في كل صفحاتها</translation>
    </message>
    <message>
        <source>Lines that its articles share. Those that are ticked are left out of all of them.</source>
        <translation>سطور تشترك فيها مقالاتها. ما وُضعت عليه علامة يُخرَج منها كلها.</translation>
    </message>
    <message>
        <source>Names as it prints them ↔ as the others do, with how often.</source>
        <translation>الأسماء كما تكتبها ↔ كما يكتبها غيرها، وعدد المرات.</translation>
    </message>
    <message>
        <source>As its letters run</source>
        <translation>كما تجري حروفها</translation>
    </message>
    <message>
        <source>Right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
    <message>
        <source>Nothing sets its spelling apart so far.</source>
        <translation>لا شيء يميّز كتابتها حتى الآن.</translation>
    </message>
    <message>
        <source>Its articles are being looked through…</source>
        <translation>يجري النظر في مقالاتها…</translation>
    </message>
    <message>
        <source>{number}, of {day}</source>
        <translation>{number}، من يوم {day}</translation>
    </message>
    <message>
        <source>{number}, from {first} to {last}</source>
        <translation>{number}، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>writes «فى» for «في»</source>
        <translation>تكتب «فى» بدل «في»</translation>
    </message>
    <message>
        <source>writes «ان» and «الى» for «أن» and «إلى»</source>
        <translation>تكتب «ان» و«الى» بدل «أن» و«إلى»</translation>
    </message>
    <message>
        <source>prints digits as ١٢٣</source>
        <translation>تكتب الأرقام ١٢٣</translation>
    </message>
    <message>
        <source>prints digits as 123</source>
        <translation>تكتب الأرقام 123</translation>
    </message>
    <message>
        <source>names months like «أيلول»</source>
        <translation>تسمي الشهور مثل «أيلول»</translation>
    </message>
    <message>
        <source>names months like «سبتمبر»</source>
        <translation>تسمي الشهور مثل «سبتمبر»</translation>
    </message>
    <message>
        <source>names months like «شتنبر» and «جويلية»</source>
        <translation>تسمي الشهور مثل «شتنبر» و«جويلية»</translation>
    </message>
    <message>
        <source>names months twice: «أيلول/ سبتمبر»</source>
        <translation>تسمي الشهر مرتين: «أيلول/ سبتمبر»</translation>
    </message>
    <message>
        <source>{habit} ({times} of {of})</source>
        <translation>{habit} ({times} من {of})</translation>
    </message>
</context>
<context>
    <name>OutletPages</name>
    <message numerus="yes">
        <source>There is an outlet called {outlet} already, with %Ln article(s). Make them one?</source>
        <translation>
            <numerusform>هناك صحيفة اسمها {outlet} من قبل، وليس فيها أي مقال. أتُجعلان صحيفة واحدة؟</numerusform>
            <numerusform>هناك صحيفة اسمها {outlet} من قبل، وفيها مقال واحد. أتُجعلان صحيفة واحدة؟</numerusform>
            <numerusform>هناك صحيفة اسمها {outlet} من قبل، وفيها مقالان. أتُجعلان صحيفة واحدة؟</numerusform>
            <numerusform>هناك صحيفة اسمها {outlet} من قبل، وفيها %Ln مقالات. أتُجعلان صحيفة واحدة؟</numerusform>
            <numerusform>هناك صحيفة اسمها {outlet} من قبل، وفيها %Ln مقالاً. أتُجعلان صحيفة واحدة؟</numerusform>
            <numerusform>هناك صحيفة اسمها {outlet} من قبل، وفيها %Ln مقال. أتُجعلان صحيفة واحدة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>اجعلهما واحدة</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Find a name</source>
        <translation>ابحث عن اسم</translation>
    </message>
    <message>
        <source>Names in this article</source>
        <translation>الأسماء في هذا المقال</translation>
    </message>
    <message>
        <source>No name here is spelt like that.</source>
        <translation>لا اسم هنا بهذه الصيغة.</translation>
    </message>
    <message>
        <source>Choose an article to see who is named in it.</source>
        <translation>اختر مقالاً لترى من ورد اسمه فيه.</translation>
    </message>
    <message>
        <source>No names found in this article.
Select one in the text to say who or what it is.</source>
        <translation>لم يُعثر على أسماء في هذا المقال.
حدّد اسماً في النص لتقول من هو أو ما هو.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The picture could not be written to {path}.</source>
        <translation>تعذّرت كتابة الصورة إلى {path}.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ.</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
    <message>
        <source>What your library has kept stays in it. If this happens again, report the details.</source>
        <translation>ما حُفظ في مكتبتك باقٍ فيها. إن تكرر هذا فأبلغ عن التفاصيل.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>ا&amp;بحث في:</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>المجلد الأعلى</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>الانتقال إلى المجلد الأعلى</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>إنشاء مجلد جديد</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>العرض قائمةً</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>العرض مع التفاصيل</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات ‎(*)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>تغيير الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;حذف</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>مجلد &amp;جديد</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>إظهار الملفات الم&amp;خفية</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>الأماكن الأخيرة</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>تعذّر حذف المجلد.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>هل تريد حقاً حذف «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«⁨%1⁩» محمي من الكتابة.
هل تريد حذفه مع ذلك؟</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>«⁨%1⁩» موجود من قبل.
هل تريد أن يحل الملف الجديد محله؟</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>⁨%1⁩
لا وجود لهذا المجلد.
تأكد من صحة الاسم.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>⁨%1⁩
لا وجود لهذا الملف.
تأكد من صحة الاسم.</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;موافق</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إ&amp;لغاء</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إ&amp;غلاق</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>إظهار التفاصيل…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>إخفاء التفاصيل…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>ReadingMenu</name>
    <message>
        <source>Type</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation>خط النظام</translation>
    </message>
    <message>
        <source>Line spacing {number}</source>
        <translation>تباعد الأسطر {number}</translation>
    </message>
    <message>
        <source>Direction as the letters say</source>
        <translation>الاتجاه بحسب الحروف</translation>
    </message>
    <message>
        <source>From right to left</source>
        <translation>من اليمين إلى اليسار</translation>
    </message>
    <message>
        <source>From left to right</source>
        <translation>من اليسار إلى اليمين</translation>
    </message>
</context>
<context>
    <name>RememberedFields</name>
    <message>
        <source>Fields of tables</source>
        <translation>حقول الجداول</translation>
    </message>
    <message>
        <source>When you import a table or records in JSON, you are asked which field is which part of an article. What you answer is listed here.</source>
        <translation>حين تستورد جدولاً أو سجلات بصيغة JSON تُسأل عن الحقل الذي يقابل كل جزء من المقال، وتُسرد أجوبتك هنا.</translation>
    </message>
    <message>
        <source>What you change here holds for what you import later.</source>
        <translation>ما تغيّره هنا يسري على ما تستورده لاحقاً.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>انسَ</translation>
    </message>
    <message>
        <source>Keep changes</source>
        <translation>احفظ التغييرات</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص ‎(*.txt)</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}. Choose another place.</source>
        <translation>تعذّرت كتابة {path}: {reason}. اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>Warraq</source>
        <translation>ورّاق</translation>
    </message>
</context>
<context>
    <name>SaidOfNames</name>
    <message>
        <source>What you said of names</source>
        <translation>ما قلتَه عن الأسماء</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء المحدَّد</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>ابحث عن اسم</translation>
    </message>
    <message>
        <source>What you said</source>
        <translation>ما قلتَه</translation>
    </message>
    <message>
        <source>Shown now as</source>
        <translation>يُعرض الآن باسم</translation>
    </message>
    <message>
        <source>You said nothing of such a name.</source>
        <translation>لم تقل شيئاً عن اسم كهذا.</translation>
    </message>
    <message>
        <source>What you say of names is listed here: which are one, which are none, what they are called. It can be revoked at any time.</source>
        <translation>يُسرد هنا ما تقوله عن الأسماء: أيها اسم واحد، وأيها ليس اسماً، وبأي اسم تُعرض. ويمكن إلغاؤه في أي وقت.</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search in all articles</source>
        <translation>ابحث في كل المقالات</translation>
    </message>
    <message>
        <source>Words in any spelling. In quotation marks: a phrase. With * at the end: beginnings. With - before: without.</source>
        <translation>كلمات بأي صيغة كُتبت. بين علامتي تنصيص: عبارة. وفي آخرها *: بدايات الكلمات. وقبلها -: من دونها.</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Show more articles</source>
        <translation>إظهار مقالات أخرى</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>Nothing found.
Try fewer words, another spelling, or all articles.</source>
        <translation>لا نتائج.
جرّب كلمات أقل أو صيغة أخرى أو كل المقالات.</translation>
    </message>
    <message>
        <source>The newest {number} articles; more were found</source>
        <translation>أحدث {number} من المقالات، ووُجد غيرها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>وُجد مقال واحد</numerusform>
            <numerusform>وُجد مقالان</numerusform>
            <numerusform>وُجدت %Ln مقالات</numerusform>
            <numerusform>وُجد %Ln مقالاً</numerusform>
            <numerusform>وُجد %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>مفاتيح الاختصار</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tags of names</source>
        <translation>وسوم الأسماء</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>الصحف والمواقع</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>منحّاة جانباً</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>المهملات</translation>
    </message>
    <message>
        <source>{number} more…</source>
        <translation>{number} أخرى…</translation>
    </message>
    <message>
        <source>About this outlet…</source>
        <translation>عن هذه الصحيفة…</translation>
    </message>
    <message>
        <source>Concordance…</source>
        <translation>كشّاف السياقات…</translation>
    </message>
    <message>
        <source>Add to the concordance</source>
        <translation>إضافة إلى كشّاف السياقات</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>تغيير اسم الوسم</translation>
    </message>
    <message>
        <source>Remove tag from all articles</source>
        <translation>إزالة الوسم من كل المقالات</translation>
    </message>
</context>
<context>
    <name>SplitEntity</name>
    <message>
        <source>Split off spellings</source>
        <translation>فصل صيغ</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Which of these do not mean “{name}”?</source>
        <translation>أيٌّ من هذه لا يعني «{name}»؟</translation>
    </message>
    <message>
        <source>They become a name of their own, in all articles. At least one stays. This can be undone.</source>
        <translation>تصير اسماً مستقلاً في كل المقالات. يبقى واحد على الأقل. يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Spellings</source>
        <translation>الصيغ</translation>
    </message>
</context>
<context>
    <name>SplitMentions</name>
    <message>
        <source>Somebody else by this name</source>
        <translation>مسمّى آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>Somebody new, called</source>
        <translation>مسمّى جديد، اسمه</translation>
    </message>
    <message>
        <source>Somebody known</source>
        <translation>مسمّى معروف</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Where does this name not mean “{name}”?</source>
        <translation>أين لا يدل هذا الاسم على «{name}»؟</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>مواضع الذكر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add to the name what tells the two apart, such as an office or a town.</source>
        <translation>أضف إلى الاسم ما يميّز أحدهما من الآخر، كمنصب أو بلدة.</translation>
    </message>
    <message>
        <source>This can be undone; other places stay as they are.</source>
        <translation>يمكن التراجع عن هذا، وتبقى المواضع الأخرى كما هي.</translation>
    </message>
</context>
<context>
    <name>SuggestionQueue</name>
    <message>
        <source>One name or two?</source>
        <translation>اسم واحد أم اسمان؟</translation>
    </message>
    <message>
        <source>One (1)</source>
        <translation>واحد (1)</translation>
    </message>
    <message>
        <source>Two (2)</source>
        <translation>اثنان (2)</translation>
    </message>
    <message>
        <source>Later (3)</source>
        <translation>لاحقاً (3)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ask again about those put off</source>
        <translation>السؤال مجدداً عمّا أُجّل</translation>
    </message>
    <message>
        <source>Are “{name}” and “{other}” one?</source>
        <translation>هل «{name}» و«{other}» واحد؟</translation>
    </message>
    <message>
        <source>This is the last pair</source>
        <translation>هذا آخر زوج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) left</source>
        <translation>
            <numerusform>لم يبق شيء</numerusform>
            <numerusform>بقي زوج واحد</numerusform>
            <numerusform>بقي زوجان</numerusform>
            <numerusform>بقيت %Ln أزواج</numerusform>
            <numerusform>بقي %Ln زوجاً</numerusform>
            <numerusform>بقي %Ln زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no pair to ask about.</source>
        <translation>لا زوج يُسأل عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) were put off.</source>
        <translation>
            <numerusform>لم يُؤجَّل أي زوج.</numerusform>
            <numerusform>أُجّل زوج واحد.</numerusform>
            <numerusform>أُجّل زوجان.</numerusform>
            <numerusform>أُجّلت %Ln أزواج.</numerusform>
            <numerusform>أُجّل %Ln زوجاً.</numerusform>
            <numerusform>أُجّل %Ln زوج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where both are named</source>
        <translation>أين يُذكر كل منهما</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعاً</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>في أي مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %Ln مقالات</numerusform>
            <numerusform>في %Ln مقالاً</numerusform>
            <numerusform>في %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {mentions} {in_articles}</source>
        <translation>{name}: {mentions} {in_articles}</translation>
    </message>
    <message>
        <source>No article names both.</source>
        <translation>لا يُذكران معاً في أي مقال.</translation>
    </message>
    <message numerus="yes">
        <source>Both are named in %Ln article(s).</source>
        <translation>
            <numerusform>لا يُذكران معاً في مقال.</numerusform>
            <numerusform>يُذكران معاً في مقال واحد.</numerusform>
            <numerusform>يُذكران معاً في مقالين.</numerusform>
            <numerusform>يُذكران معاً في %Ln مقالات.</numerusform>
            <numerusform>يُذكران معاً في %Ln مقالاً.</numerusform>
            <numerusform>يُذكران معاً في %Ln مقال.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Looking for names that may be one…</source>
        <translation>يُبحث عن أسماء قد تكون واحداً…</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Remove tag {tag}</source>
        <translation>إزالة الوسم {tag}</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالاً</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}: {articles}</source>
        <translation>{time}: {articles}</translation>
    </message>
    <message>
        <source>Articles over time</source>
        <translation>المقالات عبر الزمن</translation>
    </message>
    <message>
        <source>A click or Enter lists them.</source>
        <translation>انقر أو اضغط مفتاح الإدخال لسردها.</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>Import undone: %Ln article(s) went to the trash.</source>
        <translation>
            <numerusform>تُرُوجع عن الاستيراد، ولم يُنقل أي مقال إلى المهملات.</numerusform>
            <numerusform>تُرُوجع عن الاستيراد: نُقل مقال واحد إلى المهملات.</numerusform>
            <numerusform>تُرُوجع عن الاستيراد: نُقل مقالان إلى المهملات.</numerusform>
            <numerusform>تُرُوجع عن الاستيراد: نُقلت %Ln مقالات إلى المهملات.</numerusform>
            <numerusform>تُرُوجع عن الاستيراد: نُقل %Ln مقالاً إلى المهملات.</numerusform>
            <numerusform>تُرُوجع عن الاستيراد: نُقل %Ln مقال إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with notes, highlights, tags or a star.</source>
        <translation>
            <numerusform>ليس على أي منها ملاحظات أو تظليل أو وسوم أو نجمة.</numerusform>
            <numerusform>على واحد منها ملاحظات أو تظليل أو وسوم أو نجمة.</numerusform>
            <numerusform>على اثنين منها ملاحظات أو تظليل أو وسوم أو نجمة.</numerusform>
            <numerusform>على %Ln منها ملاحظات أو تظليل أو وسوم أو نجمة.</numerusform>
            <numerusform>على %Ln منها ملاحظات أو تظليل أو وسوم أو نجمة.</numerusform>
            <numerusform>على %Ln منها ملاحظات أو تظليل أو وسوم أو نجمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read anew.</source>
        <translation>
            <numerusform>لم يُقرأ أي مقال من جديد.</numerusform>
            <numerusform>قُرئ مقال واحد من جديد.</numerusform>
            <numerusform>قُرئ مقالان من جديد.</numerusform>
            <numerusform>قُرئت %Ln مقالات من جديد.</numerusform>
            <numerusform>قُرئ %Ln مقالاً من جديد.</numerusform>
            <numerusform>قُرئ %Ln مقال من جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln of them changed.</source>
        <translation>
            <numerusform>لم يتغير أي نص.</numerusform>
            <numerusform>تغيّر نص واحد منها.</numerusform>
            <numerusform>تغيّر نصّا اثنين منها.</numerusform>
            <numerusform>تغيّرت نصوص %Ln منها.</numerusform>
            <numerusform>تغيّرت نصوص %Ln منها.</numerusform>
            <numerusform>تغيّرت نصوص %Ln منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text changed.</source>
        <translation>لم يتغير أي نص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) went to the trash.</source>
        <translation>
            <numerusform>لم يُنقل أي مقال إلى المهملات.</numerusform>
            <numerusform>نُقل مقال واحد إلى المهملات.</numerusform>
            <numerusform>نُقل مقالان إلى المهملات.</numerusform>
            <numerusform>نُقلت %Ln مقالات إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln مقالاً إلى المهملات.</numerusform>
            <numerusform>نُقل %Ln مقال إلى المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came back from the trash.</source>
        <translation>
            <numerusform>لم يعد أي مقال من المهملات.</numerusform>
            <numerusform>عاد مقال واحد من المهملات.</numerusform>
            <numerusform>عاد مقالان من المهملات.</numerusform>
            <numerusform>عادت %Ln مقالات من المهملات.</numerusform>
            <numerusform>عاد %Ln مقالاً من المهملات.</numerusform>
            <numerusform>عاد %Ln مقال من المهملات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>Delete %n article(s) for ever, with notes and highlights? This cannot be undone.</source>
        <translation>
            <numerusform>حذف لا شيء؟</numerusform>
            <numerusform>حذف مقال واحد نهائياً مع ملاحظاته وتظليلاته؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>حذف مقالين نهائياً مع ملاحظاتهما وتظليلاتهما؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>حذف %n مقالات نهائياً مع ملاحظاتها وتظليلاتها؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>حذف %n مقالاً نهائياً مع ملاحظاتها وتظليلاتها؟ لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>حذف %n مقال نهائياً مع ملاحظاتها وتظليلاتها؟ لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for ever</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
</context>
<context>
    <name>WatchedFolders</name>
    <message>
        <source>Watched folders</source>
        <translation>المجلدات المراقَبة</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>أضف مجلداً…</translation>
    </message>
    <message>
        <source>Watch it no more</source>
        <translation>أوقف مراقبته</translation>
    </message>
    <message>
        <source>{folder} – not there at present</source>
        <translation>{folder} – غير موجود الآن</translation>
    </message>
    <message>
        <source>What appears in these folders is imported by itself as soon as it is complete. The files stay where they are.</source>
        <translation>ما يظهر في هذه المجلدات يُستورد من تلقاء نفسه حالما يكتمل، وتبقى الملفات في أماكنها.</translation>
    </message>
</context>
<context>
    <name>WatchedIn</name>
    <message>
        <source>Should the articles that are in {folder} already be imported, too?</source>
        <translation>هل تُستورد أيضاً المقالات الموجودة الآن في {folder}؟</translation>
    </message>
    <message>
        <source>Import them</source>
        <translation>استوردها</translation>
    </message>
    <message>
        <source>Only new ones</source>
        <translation>الجديدة فقط</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>مراقبة مجلد</translation>
    </message>
    <message>
        <source>The watched folder {folder} is not there. It is taken up when it returns.</source>
        <translation>المجلد المراقَب {folder} غير موجود، وتُستأنف مراقبته حين يعود.</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>Merge with another name</source>
        <translation>دمج مع اسم آخر</translation>
    </message>
    <message>
        <source>Somebody else by this name</source>
        <translation>مسمّى آخر بهذا الاسم</translation>
    </message>
    <message>
        <source>Which name is meant?</source>
        <translation>أي اسم تقصد؟</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>Add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>Tag:</source>
        <translation>الوسم:</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>They differ in this</source>
        <translation>تختلف المقالات في هذا</translation>
    </message>
    <message>
        <source>Take what the file says</source>
        <translation>الأخذ بما في الملف</translation>
    </message>
    <message>
        <source>You said so.</source>
        <translation>بقرار منك.</translation>
    </message>
    <message>
        <source>The file says: {text}</source>
        <translation>في الملف: {text}</translation>
    </message>
    <message>
        <source>Line {number}: {text}</source>
        <translation>السطر {number}: {text}</translation>
    </message>
    <message>
        <source>What the page tells programs: {text}</source>
        <translation>ما تقوله الصفحة للبرامج: {text}</translation>
    </message>
    <message>
        <source>A field of the file: {text}</source>
        <translation>حقل في الملف: {text}</translation>
    </message>
    <message>
        <source>The page&apos;s address: {text}</source>
        <translation>عنوان الصفحة: {text}</translation>
    </message>
    <message>
        <source>The file&apos;s name: {text}</source>
        <translation>اسم الملف: {text}</translation>
    </message>
    <message>
        <source>The folder: {text}</source>
        <translation>المجلد: {text}</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>ما في الملف</translation>
    </message>
</context>
<context>
    <name>_LineRows</name>
    <message>
        <source>What it is</source>
        <translation>دوره</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>الثقة</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}٪</translation>
    </message>
</context>
<context>
    <name>article_view</name>
    <message>
        <source>Are the letters wrong? Choose the encoding of the file…</source>
        <translation>هل الحروف خاطئة؟ اختر ترميز الملف…</translation>
    </message>
    <message>
        <source>{day} (± 1 day)</source>
        <translation>{day} (± يوم)</translation>
    </message>
    <message>
        <source>GMT</source>
        <translation>بتوقيت غرينتش</translation>
    </message>
    <message>
        <source>{day}, {time} {zone}</source>
        <translation>{day}، {time} {zone}</translation>
    </message>
    <message>
        <source>What belongs to this article is uncertain: all of it is shown.</source>
        <translation>لم يتضح أي السطور من المقال، فعُرضت كلها.</translation>
    </message>
    <message>
        <source>No article could be recognised in this file.</source>
        <translation>لم يُعثر على مقال في هذا الملف.</translation>
    </message>
    <message>
        <source>letters misread in a wrong encoding</source>
        <translation>حروف قُرئت بترميز خاطئ</translation>
    </message>
    <message>
        <source>letters written by their shapes</source>
        <translation>حروف كُتبت بأشكالها</translation>
    </message>
    <message>
        <source>lines written backwards</source>
        <translation>سطور كُتبت معكوسة</translation>
    </message>
    <message>
        <source>lam and alef swapped</source>
        <translation>لام وألف تبادلتا الموضع</translation>
    </message>
    <message>
        <source>letters of another keyboard</source>
        <translation>حروف من لوحة مفاتيح أخرى</translation>
    </message>
    <message>
        <source>Repaired: {damage}.</source>
        <translation>أُصلح النص: {damage}.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Click to put this line into the text</source>
        <translation>انقر لإدخال هذا السطر في النص</translation>
    </message>
    <message>
        <source>Click to open this article</source>
        <translation>انقر لفتح هذا المقال</translation>
    </message>
    <message>
        <source>{role}: {reason}</source>
        <translation>{role}: {reason}</translation>
    </message>
    <message>
        <source>{name}
{kind} · {mentions} · {articles}</source>
        <translation>{name}
{kind} · {mentions} · {articles}</translation>
    </message>
    <message>
        <source>and {number} more…</source>
        <translation>و{number} غيرها…</translation>
    </message>
    <message>
        <source>Same text as {title}</source>
        <translation>النص نفسه في {title}</translation>
    </message>
    <message>
        <source>Shares passages with {title}</source>
        <translation>يشترك في مقاطع مع {title}</translation>
    </message>
</context>
<context>
    <name>choosing</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
</context>
<context>
    <name>context_row_drawing</name>
    <message>
        <source>Why, and where?</source>
        <translation>لماذا وأين؟</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>{names} is a name: {kind}</source>
        <translation>{names} اسم: {kind}</translation>
    </message>
    <message>
        <source>{names} is another name of {other}</source>
        <translation>{names} اسم آخر لـ{other}</translation>
    </message>
    <message>
        <source>{names} and {other} are one name</source>
        <translation>{names} و{other} اسم واحد</translation>
    </message>
    <message>
        <source>{names}: somebody other than {other}</source>
        <translation>{names}: غير {other}</translation>
    </message>
    <message>
        <source>{names}: no name, in any article</source>
        <translation>{names}: ليس اسماً في أي مقال</translation>
    </message>
    <message>
        <source>{names} is of the type {kind}</source>
        <translation>{names}: نوعه {kind}</translation>
    </message>
    <message>
        <source>{names} is shown as {other}</source>
        <translation>{names}: يُعرض باسم {other}</translation>
    </message>
    <message>
        <source>{names} names {other} in {articles}</source>
        <translation>{names}: يدل على {other} في {articles}</translation>
    </message>
    <message>
        <source>{names}: no name in {articles}</source>
        <translation>{names}: ليس اسماً في {articles}</translation>
    </message>
    <message>
        <source>{names}: no name at one place of {articles}</source>
        <translation>{names}: ليس اسماً في موضع من {articles}</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>{source_name}: {reason}</source>
        <translation>{source_name}: {reason}</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({detail}). Choose another place for it.</source>
        <translation>تعذّرت كتابة «{path}» ({detail}). اختر له مكاناً آخر.</translation>
    </message>
    <message>
        <source>The name “{path}” does not tell what to write. Let it end in {endings}.</source>
        <translation>لا يُعرف من الاسم «{path}» بأي صيغة يُكتب الملف. اختم اسمه بـ: {endings}.</translation>
    </message>
    <message>
        <source>“{path}” was written by a newer version of Warraq. Install that version to open it.</source>
        <translation>كُتبت «{path}» بإصدار أحدث من ورّاق. ثبّت ذلك الإصدار لفتحها.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window. Close that window, or choose another library.</source>
        <translation>«{path}» مفتوحة في نافذة أخرى. أغلق تلك النافذة أو اختر مكتبة غيرها.</translation>
    </message>
    <message>
        <source>“{path}” is open in another window, which does not answer. Wait until it does, or end that program; then open once more what is missing.</source>
        <translation>«{path}» مفتوحة في نافذة أخرى لا تستجيب. انتظر حتى تستجيب أو أنهِ ذلك البرنامج، ثم أعد فتح ما ينقص.</translation>
    </message>
    <message>
        <source>The part of Warraq that reads files could not be started: Warraq may have been replaced or removed while it runs. Nothing was lost. Close Warraq and start it again; if that does not help, install it again.</source>
        <translation>تعذّر تشغيل الجزء الذي يقرأ الملفات من ورّاق، فربما استُبدل ورّاق أو أُزيل وهو يعمل. لم يُفقد شيء. أغلق ورّاق ثم شغّله مرة أخرى، فإن لم يُجدِ ذلك فثبّته من جديد.</translation>
    </message>
    <message>
        <source>Looking closely for names has stopped before its end. Nothing was lost: it goes on when Warraq is started again.</source>
        <translation>توقف تدقيق الأسماء قبل أن يتم. لم يُفقد شيء، وسيُستأنف حين يُشغّل ورّاق مرة أخرى.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened as a library ({detail}). It was left as it is. Choose another file.</source>
        <translation>لا يمكن فتح «{path}» مكتبةً ({detail})، وقد تُرك الملف كما هو. اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>This article is no longer in the library.</source>
        <translation>لم يعد هذا المقال في المكتبة.</translation>
    </message>
    <message>
        <source>“{path}”: {problem}</source>
        <translation>«{path}»: {problem}</translation>
    </message>
    <message>
        <source>There is no word to search for in “{query}”.</source>
        <translation>لا كلمة يُبحث عنها في «{query}».</translation>
    </message>
    <message>
        <source>“{path}” lies where nothing may be written. It was left as it is. Copy it to a folder of your own, and open the copy.</source>
        <translation>المكتبة «{path}» في مكان لا يُسمح بالكتابة فيه، وقد تُركت كما هي. انسخها إلى مجلد لك وافتح النسخة.</translation>
    </message>
    <message>
        <source>“{path}” is damaged, or was not copied whole ({detail}). It was left as it is. Copy it once more, or go back to a copy from before.</source>
        <translation>المكتبة «{path}» تالفة أو لم تُنسخ كاملة ({detail})، وقد تُركت كما هي. انسخها مرة أخرى أو ارجع إلى نسخة سابقة منها.</translation>
    </message>
    <message>
        <source>“{path}” is being used by another program ({detail}). It was left as it is. Close that program, then open it again.</source>
        <translation>المكتبة «{path}» يستعملها برنامج آخر ({detail})، وقد تُركت كما هي. أغلق ذلك البرنامج ثم افتحها مرة أخرى.</translation>
    </message>
    <message>
        <source>“{path}” cannot be opened, for the disk is full ({detail}). Free some space on it, then open it again.</source>
        <translation>لا يمكن فتح المكتبة «{path}» لأن القرص ممتلئ ({detail}). أفرغ بعض المساحة ثم افتحها مرة أخرى.</translation>
    </message>
    <message>
        <source>the file is no longer there. Look where it was moved.</source>
        <translation>لم يعد الملف في مكانه. ابحث أين نُقل.</translation>
    </message>
    <message>
        <source>the file cannot be read. Check that you may open it.</source>
        <translation>تعذّرت قراءة الملف. تأكد من أن لك حق فتحه.</translation>
    </message>
    <message>
        <source>this kind of file cannot be read. Save the article as text or as a web page.</source>
        <translation>لا يُقرأ هذا النوع من الملفات. احفظ المقال نصاً أو صفحة ويب.</translation>
    </message>
    <message>
        <source>the file is empty. Save the article again.</source>
        <translation>الملف فارغ. احفظ المقال من جديد.</translation>
    </message>
    <message>
        <source>the file is too large for an article. Cut it into smaller ones.</source>
        <translation>الملف أكبر من أن يكون مقالاً. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>the file holds no text. Save the article as text or as a web page.</source>
        <translation>لا نص في الملف. احفظ المقال نصاً أو صفحة ويب.</translation>
    </message>
    <message>
        <source>the file is damaged. Save or copy it once more.</source>
        <translation>الملف تالف. احفظه أو انسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>the page is nested too deeply to be read. Save its text instead.</source>
        <translation>الصفحة متداخلة أكثر مما يُقرأ. احفظ نصها.</translation>
    </message>
    <message>
        <source>this old format of Word needs LibreOffice. Install it, or save the file as docx.</source>
        <translation>تحتاج هذه الصيغة القديمة من وورد إلى برنامج LibreOffice. ثبّته أو احفظ الملف بصيغة docx.</translation>
    </message>
    <message>
        <source>the file is locked with a password. Save it without one.</source>
        <translation>الملف مقفل بكلمة سر. احفظه من دونها.</translation>
    </message>
    <message>
        <source>another program was writing the file. Import it again when that is done.</source>
        <translation>كان برنامج آخر يكتب في الملف. استورده ثانية بعد أن يفرغ منه.</translation>
    </message>
    <message>
        <source>reading the file took too long. Save its text instead.</source>
        <translation>طالت قراءة الملف. احفظ نصه.</translation>
    </message>
    <message>
        <source>the list cannot be read. Check that it is there and that you may open it.</source>
        <translation>لا يمكن قراءة القائمة. تأكد من أنها موجودة وأن فتحها مسموح لك.</translation>
    </message>
    <message>
        <source>the list is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>القائمة ليست بترميز UTF-8. احفظها بصيغة «CSV UTF-8».</translation>
    </message>
    <message>
        <source>the list is too large. Cut it into smaller ones.</source>
        <translation>القائمة أكبر مما ينبغي. قسّمها إلى قوائم أصغر.</translation>
    </message>
    <message>
        <source>SKOS is written for other programs, and not read. Export the list as a table (.csv) or as .json.</source>
        <translation>صيغة SKOS تُكتب لبرامج أخرى ولا تُقرأ. صدّر القائمة جدولاً (‎.csv) أو بصيغة ‎.json.</translation>
    </message>
    <message>
        <source>the list is damaged. Export or copy it once more.</source>
        <translation>القائمة تالفة. صدّرها أو انسخها مرة أخرى.</translation>
    </message>
    <message>
        <source>this is no list of names. A table needs the columns “name” and “type”.</source>
        <translation>ليست هذه قائمة أسماء. يحتاج الجدول إلى عمودي «name» و«type».</translation>
    </message>
    <message>
        <source>a newer version of Warraq has written the list. Install that version.</source>
        <translation>كُتبت القائمة بإصدار أحدث من ورّاق. ثبّت ذلك الإصدار.</translation>
    </message>
    <message>
        <source>there is no name. Give it one.</source>
        <translation>لا اسم فيه. اكتب له اسماً.</translation>
    </message>
    <message>
        <source>there is no type that is known: PER, LOC, ORG, MISC or NONE.</source>
        <translation>لا نوع معروفاً فيه: شخص (PER) أو مكان (LOC) أو منظمة (ORG) أو غير ذلك (MISC) أو ليس اسماً (NONE).</translation>
    </message>
    <message>
        <source>there is no name in the list.</source>
        <translation>لا اسم في القائمة.</translation>
    </message>
</context>
<context>
    <name>grounds</name>
    <message>
        <source>You have said so.</source>
        <translation>قلتَ أنت ذلك.</translation>
    </message>
    <message>
        <source>The list of well-known names has both as one.</source>
        <translation>هما واحد في قائمة الأسماء المشهورة.</translation>
    </message>
    <message>
        <source>The list of cities has both for one place.</source>
        <translation>هما مكان واحد في قائمة المدن.</translation>
    </message>
    <message>
        <source>An article puts one in brackets or quotation marks right behind the other.</source>
        <translation>يضع مقال أحدهما بين قوسين أو علامتي تنصيص بعد الآخر مباشرة.</translation>
    </message>
    <message>
        <source>They differ in marks and hamzas alone.</source>
        <translation>لا يختلفان إلا في التشكيل والهمزات.</translation>
    </message>
    <message>
        <source>They differ only in the letters that are chosen for a foreign sound.</source>
        <translation>لا يختلفان إلا في حروف تُختار لصوت أجنبي.</translation>
    </message>
    <message>
        <source>They are spelt alike.</source>
        <translation>رسمهما متقارب.</translation>
    </message>
    <message>
        <source>One leaves out words of the other.</source>
        <translation>أحدهما يُسقط كلمات من الآخر.</translation>
    </message>
    <message>
        <source>One is the last or first name of the other.</source>
        <translation>أحدهما اسم الآخر الأخير أو الأول.</translation>
    </message>
    <message>
        <source>One is the last name of the other, and nobody else is known by it.</source>
        <translation>أحدهما اسم الآخر الأخير، ولا يُعرف به سواه.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>pin a name</source>
        <translation>تثبيت اسم</translation>
    </message>
    <message>
        <source>unpin a name</source>
        <translation>إلغاء تثبيت اسم</translation>
    </message>
    <message>
        <source>hide a name</source>
        <translation>إخفاء اسم</translation>
    </message>
    <message>
        <source>show a name again</source>
        <translation>إظهار اسم من جديد</translation>
    </message>
    <message>
        <source>colour a name</source>
        <translation>تلوين اسم</translation>
    </message>
    <message>
        <source>tag a name</source>
        <translation>وسم اسم</translation>
    </message>
    <message>
        <source>note on a name</source>
        <translation>ملاحظة على اسم</translation>
    </message>
    <message>
        <source>revoke what was said of names</source>
        <translation>إلغاء ما قيل عن أسماء</translation>
    </message>
    <message>
        <source>undo an import</source>
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>choose an encoding</source>
        <translation>اختيار ترميز</translation>
    </message>
    <message>
        <source>change the details</source>
        <translation>تغيير البيانات</translation>
    </message>
    <message>
        <source>import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>tag by folder</source>
        <translation>الوسم بأسماء المجلدات</translation>
    </message>
    <message>
        <source>leave out a line</source>
        <translation>إخراج سطر</translation>
    </message>
    <message>
        <source>take back a line</source>
        <translation>إعادة سطر</translation>
    </message>
    <message>
        <source>begin the article here</source>
        <translation>بدء المقال هنا</translation>
    </message>
    <message>
        <source>end the article here</source>
        <translation>إنهاء المقال هنا</translation>
    </message>
    <message>
        <source>set the title</source>
        <translation>تعيين العنوان</translation>
    </message>
    <message>
        <source>change what a line is</source>
        <translation>تغيير دور سطر</translation>
    </message>
    <message>
        <source>change the pages of an outlet</source>
        <translation>تغيير صفحات صحيفة</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>remove a tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message>
        <source>rename a tag</source>
        <translation>تغيير اسم وسم</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>change a note</source>
        <translation>تعديل ملاحظة</translation>
    </message>
    <message>
        <source>remove a note</source>
        <translation>حذف ملاحظة</translation>
    </message>
    <message>
        <source>highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>change a colour</source>
        <translation>تغيير لون</translation>
    </message>
    <message>
        <source>remove a highlight</source>
        <translation>إزالة تظليل</translation>
    </message>
    <message>
        <source>import names</source>
        <translation>استيراد أسماء</translation>
    </message>
    <message>
        <source>rename an outlet</source>
        <translation>تغيير اسم صحيفة</translation>
    </message>
    <message>
        <source>turn an outlet&apos;s articles</source>
        <translation>تغيير اتجاه مقالات صحيفة</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>keep apart</source>
        <translation>إبقاء اسمين منفصلين</translation>
    </message>
    <message>
        <source>ask later</source>
        <translation>التأجيل</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>تغيير الاسم</translation>
    </message>
    <message>
        <source>change what it is</source>
        <translation>تغيير النوع</translation>
    </message>
    <message>
        <source>split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>split off mentions</source>
        <translation>فصل مواضع</translation>
    </message>
    <message>
        <source>not a name</source>
        <translation>ليس اسماً</translation>
    </message>
    <message>
        <source>not a name here</source>
        <translation>ليس اسماً هنا</translation>
    </message>
    <message>
        <source>not a name in this article</source>
        <translation>ليس اسماً في هذا المقال</translation>
    </message>
    <message>
        <source>add a name</source>
        <translation>إضافة اسم</translation>
    </message>
    <message>
        <source>add a spelling</source>
        <translation>إضافة صيغة</translation>
    </message>
</context>
<context>
    <name>layout</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
</context>
<context>
    <name>line_words</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Sub-head</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>مقدمة</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>شرح صورة</translation>
    </message>
    <message>
        <source>Other articles</source>
        <translation>مقالات أخرى</translation>
    </message>
    <message>
        <source>Ticker</source>
        <translation>شريط أخبار</translation>
    </message>
    <message>
        <source>Comments or form</source>
        <translation>تعليقات أو استمارة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Foot of the page</source>
        <translation>ذيل الصفحة</translation>
    </message>
    <message>
        <source>Printed again</source>
        <translation>مكرر</translation>
    </message>
    <message>
        <source>On all pages</source>
        <translation>في كل الصفحات</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>فاصل</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>خارج النص</translation>
    </message>
    <message>
        <source>You said so</source>
        <translation>بقرار منك</translation>
    </message>
    <message>
        <source>Uncertain: all is shown</source>
        <translation>غير مؤكد: يُعرض كل شيء</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يُقرأ</translation>
    </message>
    <message>
        <source>The file says so</source>
        <translation>الملف يقول ذلك</translation>
    </message>
    <message>
        <source>The page says so</source>
        <translation>الصفحة تقول ذلك</translation>
    </message>
    <message>
        <source>By its place in the page</source>
        <translation>من موضعه في الصفحة</translation>
    </message>
    <message>
        <source>Its outlet prints it on all pages</source>
        <translation>تنشره الصحيفة في كل صفحاتها</translation>
    </message>
    <message>
        <source>Kept for its outlet</source>
        <translation>أُبقي في مقالات صحيفته</translation>
    </message>
    <message>
        <source>By its words</source>
        <translation>من كلماته</translation>
    </message>
    <message>
        <source>It is an outlet&apos;s name</source>
        <translation>هو اسم صحيفة أو موقع</translation>
    </message>
    <message>
        <source>It is a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>It is not Arabic</source>
        <translation>ليس عربياً</translation>
    </message>
    <message>
        <source>It is printed twice</source>
        <translation>مطبوع مرتين</translation>
    </message>
    <message>
        <source>It repeats the title</source>
        <translation>يكرر العنوان</translation>
    </message>
    <message>
        <source>It stands above the title</source>
        <translation>فوق العنوان</translation>
    </message>
    <message>
        <source>It stands below the article</source>
        <translation>تحت المقال</translation>
    </message>
    <message>
        <source>By its form and place</source>
        <translation>من شكله وموضعه</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;المكتبة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>الم&amp;قال</translation>
    </message>
    <message>
        <source>What belongs to it</source>
        <translation>ما ينتمي إلى المقال</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>الأ&amp;سماء</translation>
    </message>
    <message>
        <source>This name is a</source>
        <translation>هذا الاسم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>شريط الأدوات</translation>
    </message>
</context>
<context>
    <name>name_lists</name>
    <message>
        <source>New name: {name} ({value})</source>
        <translation>اسم جديد: {name} ({value})</translation>
    </message>
    <message>
        <source>{value} is a name wherever it stands</source>
        <translation>{value} اسم حيثما ورد</translation>
    </message>
    <message>
        <source>{name} is also called {value}</source>
        <translation>{name} يسمى أيضاً {value}</translation>
    </message>
    <message>
        <source>{name} and {value} are one</source>
        <translation>{name} و{value} واحد</translation>
    </message>
    <message>
        <source>{value} is not {name}</source>
        <translation>{value} غير {name}</translation>
    </message>
    <message>
        <source>{own} is shown as {value}</source>
        <translation>يُعرض {own} باسم {value}</translation>
    </message>
    <message>
        <source>{name} is of another type: {value}</source>
        <translation>نوع {name}: {value}</translation>
    </message>
    <message>
        <source>{name} has a note: {value}</source>
        <translation>ملاحظة على {name}: {value}</translation>
    </message>
    <message>
        <source>{name} has a colour: {value}</source>
        <translation>لون {name}: {value}</translation>
    </message>
    <message>
        <source>{name} is tagged: {value}</source>
        <translation>وسوم {name}: {value}</translation>
    </message>
    <message>
        <source>{name} is pinned</source>
        <translation>{name} مثبّت</translation>
    </message>
    <message>
        <source>{name} is hidden</source>
        <translation>أُخفي الاسم {name}</translation>
    </message>
    <message>
        <source>{name} is no name</source>
        <translation>{name} ليس اسماً</translation>
    </message>
    <message>
        <source>{value} names {name} in the list, {own} in your library</source>
        <translation>{value} يدل في القائمة على {name}، وفي مكتبتك على {own}</translation>
    </message>
    <message>
        <source>{name} and {value}: you have said otherwise whether they are one</source>
        <translation>{name} و{value}: قلتَ في كونهما واحداً خلاف ما في القائمة</translation>
    </message>
    <message>
        <source>{value} is called {own} by you</source>
        <translation>{value}: سمّيتَه {own}</translation>
    </message>
    <message>
        <source>{name} is of the type {value} in the list; you have said: {own}</source>
        <translation>نوع {name} في القائمة {value}، وقلتَ: {own}</translation>
    </message>
    <message>
        <source>{name} has a note of yours; in the list: {value}</source>
        <translation>على {name} ملاحظة لك، وفي القائمة: {value}</translation>
    </message>
    <message>
        <source>{name} has a colour of yours: {own}</source>
        <translation>اخترتَ لـ{name} لوناً: {own}</translation>
    </message>
    <message>
        <source>{name}: you have said otherwise whether it is a name</source>
        <translation>{name}: قلتَ في كونه اسماً خلاف ما في القائمة</translation>
    </message>
    <message>
        <source>{value} stands in the list for {own} and {name}: it stays with {own}</source>
        <translation>{value} في القائمة لـ{own} ولـ{name}، فبقي لـ{own}</translation>
    </message>
    <message>
        <source>{name} is in the list more than once: the first entry counts</source>
        <translation>{name} في القائمة أكثر من مرة، والعبرة بأول مدخل</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>السطر {number}: {problem}</translation>
    </message>
    <message>
        <source>Entry {number}: {problem}</source>
        <translation>المدخل {number}: {problem}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>All of its places are in the concordance.</source>
        <translation>مواضعه كلها في كشّاف السياقات.</translation>
    </message>
    <message>
        <source>This is the name that tells it best.</source>
        <translation>هذا أتمّ أسمائه.</translation>
    </message>
    <message>
        <source>With “{other}”: {reason}</source>
        <translation>مع «{other}»: {reason}</translation>
    </message>
    <message>
        <source>“{name}” with “{other}”: {reason}</source>
        <translation>«{name}» مع «{other}»: {reason}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>last in {outlet}</source>
        <translation>وآخرها في {outlet}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>The disk is full. Free some space on it, then do it again.</source>
        <translation>القرص ممتلئ. أخلِ مساحة عليه ثم أعد ما فعلته.</translation>
    </message>
    <message>
        <source>The library&apos;s file or folder may not be written. Allow it, then do it again.</source>
        <translation>لا تُسمح الكتابة في ملف المكتبة أو في مجلدها. اسمح بها ثم أعد ما فعلته.</translation>
    </message>
    <message>
        <source>Another program is using the library. Close that program, then do it again.</source>
        <translation>يستعمل برنامج آخر المكتبة. أغلق ذلك البرنامج ثم أعد ما فعلته.</translation>
    </message>
    <message>
        <source>The disk does not answer as it should. See that it is connected and sound.</source>
        <translation>لا يستجيب القرص كما ينبغي. تأكد من أنه موصول وسليم.</translation>
    </message>
    <message>
        <source>The library&apos;s file is damaged. Do not go on writing into it: make a copy of the file, and go back to a copy from before.</source>
        <translation>ملف المكتبة تالف. لا تكتب فيه بعد الآن: انسخ الملف إلى مكان آخر، ثم عُد إلى نسخة محفوظة من قبل.</translation>
    </message>
    <message>
        <source>The library could not be read or written ({detail}). What you did last may not be saved; what was saved before is left as it is.</source>
        <translation>تعذّرت القراءة من المكتبة أو الكتابة فيها ({detail}). ربما لم يُحفظ آخر ما فعلته، أما ما حُفظ قبله فقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>Leave this window open and copy what you have just written to another place. If the trouble stays, start Warraq anew.</source>
        <translation>أبقِ هذه النافذة مفتوحة وانسخ ما كتبته للتو إلى مكان آخر. إن بقيت المشكلة فأعد تشغيل ورّاق.</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>أماكن</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>يونيكود ⁦(UTF-8)⁩</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>يونيكود ⁦(UTF-16)⁩</translation>
    </message>
    <message>
        <source>Unicode (UTF-16, big-endian)</source>
        <translation>يونيكود (⁦UTF-16⁩، البايت الأكبر أولاً)</translation>
    </message>
    <message>
        <source>Windows Arabic (1256)</source>
        <translation>ويندوز العربي ⁦(1256)⁩</translation>
    </message>
    <message>
        <source>ISO Arabic (8859-6)</source>
        <translation>آيزو العربي ⁦(8859-6)⁩</translation>
    </message>
    <message>
        <source>Macintosh Arabic</source>
        <translation>ماكنتوش العربي</translation>
    </message>
    <message>
        <source>DOS Arabic (720)</source>
        <translation>دوس العربي ⁦(720)⁩</translation>
    </message>
    <message>
        <source>Western European (1252)</source>
        <translation>أوروبا الغربية ⁦(1252)⁩</translation>
    </message>
</context>
</TS>
