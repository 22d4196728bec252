<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>In %Ln article(s) with {name}</source>
        <translation>
            <numerusform>In %Ln article with {name}</numerusform>
            <numerusform>In %Ln articles with {name}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Browsing</name>
    <message numerus="yes">
        <source>Only these %Ln article(s)</source>
        <translation>
            <numerusform>Only this article</numerusform>
            <numerusform>Only these %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Concordances</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) name all of them</source>
        <translation>
            <numerusform>%Ln article names all of them</numerusform>
            <numerusform>%Ln articles name all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>… %Ln line(s) left out</source>
        <translation>
            <numerusform>… %Ln line left out</numerusform>
            <numerusform>… %Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %Ln line(s) left out</source>
        <translation>
            <numerusform>Hide %Ln line left out</numerusform>
            <numerusform>Hide %Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedSteps</name>
    <message numerus="yes">
        <source>delete %n article(s)</source>
        <translation>
            <numerusform>delete %n article</numerusform>
            <numerusform>delete %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put back %n article(s)</source>
        <translation>
            <numerusform>put back %n article</numerusform>
            <numerusform>put back %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>keep %n article(s)</source>
        <translation>
            <numerusform>keep %n article</numerusform>
            <numerusform>keep %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>Details of %Ln article(s)</source>
        <translation>
            <numerusform>Details of %Ln article</numerusform>
            <numerusform>Details of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message numerus="yes">
        <source>%Ln article(s) were read by older rules.</source>
        <translation>
            <numerusform>%Ln article was read by older rules.</numerusform>
            <numerusform>%Ln articles were read by older rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierImports</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln refused</numerusform>
            <numerusform>%Ln refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityDetails</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Said to be, in the newest %Ln article(s)</source>
        <translation>
            <numerusform>Said to be, in the newest article</numerusform>
            <numerusform>Said to be, in the newest %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Who writes what, in the newest %Ln article(s)</source>
        <translation>
            <numerusform>Who writes what, in the newest article</numerusform>
            <numerusform>Who writes what, in the newest %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntityEdit</name>
    <message numerus="yes">
        <source>Found %Ln time(s) in all articles, in any spelling.</source>
        <translation>
            <numerusform>Found %Ln time in all articles, in any spelling.</numerusform>
            <numerusform>Found %Ln times in all articles, in any spelling.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNames</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportProgress</name>
    <message numerus="yes">
        <source>Looking closely for names: %Ln article(s) left</source>
        <translation>
            <numerusform>Looking closely for names: %Ln article left</numerusform>
            <numerusform>Looking closely for names: %Ln articles left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a second</source>
        <translation>
            <numerusform>%Ln a second</numerusform>
            <numerusform>%Ln a second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) left</source>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln article(s) added.</source>
        <translation>
            <numerusform>%Ln article added.</numerusform>
            <numerusform>%Ln articles added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came back from the trash.</source>
        <translation>
            <numerusform>%Ln article came back from the trash.</numerusform>
            <numerusform>%Ln articles came back from the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were in the library already.</source>
        <translation>
            <numerusform>%Ln file was in the library already.</numerusform>
            <numerusform>%Ln files were in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) left out: their fields were not named.</source>
        <translation>
            <numerusform>%Ln table left out: its fields were not named.</numerusform>
            <numerusform>%Ln tables left out: their fields were not named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) hold the text of an article that is here already: they were set aside, and are listed in the sidebar.</source>
        <translation>
            <numerusform>%Ln file holds the text of an article that is here already: it was set aside, and is listed in the sidebar.</numerusform>
            <numerusform>%Ln files hold the text of an article that is here already: they were set aside, and are listed in the sidebar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) should be looked at: it was not clear what belongs to them.</source>
        <translation>
            <numerusform>%Ln article should be looked at: it was not clear what belongs to it.</numerusform>
            <numerusform>%Ln articles should be looked at: it was not clear what belongs to them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The encoding of %Ln file(s) was not certain: look at their letters.</source>
        <translation>
            <numerusform>The encoding of %Ln file was not certain: look at its letters.</numerusform>
            <numerusform>The encoding of %Ln files was not certain: look at their letters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) kept whose letters cannot be read, such as scanned pages.</source>
        <translation>
            <numerusform>%Ln file kept whose letters cannot be read, such as scanned pages.</numerusform>
            <numerusform>%Ln files kept whose letters cannot be read, such as scanned pages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) refused:</source>
        <translation>
            <numerusform>%Ln file refused:</numerusform>
            <numerusform>%Ln files refused:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message numerus="yes">
        <source>%Ln article(s) from {folder}.</source>
        <translation>
            <numerusform>%Ln article from {folder}.</numerusform>
            <numerusform>%Ln articles from {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) in {folder} refused: see the earlier imports.</source>
        <translation>
            <numerusform>%Ln file in {folder} refused: see the earlier imports.</numerusform>
            <numerusform>%Ln files in {folder} refused: see the earlier imports.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came from folders, whose names can be tags.</source>
        <translation>
            <numerusform>%Ln article came from a folder, whose name can be a tag.</numerusform>
            <numerusform>%Ln articles came from folders, whose names can be tags.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lines</name>
    <message numerus="yes">
        <source>%Ln other article(s) of {outlet} have this, too.</source>
        <translation>
            <numerusform>%Ln other article of {outlet} has this, too.</numerusform>
            <numerusform>%Ln other articles of {outlet} have this, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also stands in %Ln other article(s) of {outlet}.</source>
        <translation>
            <numerusform>It also stands in %Ln other article of {outlet}.</numerusform>
            <numerusform>It also stands in %Ln other articles of {outlet}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message numerus="yes">
        <source>%Ln file(s) have these fields.</source>
        <translation>
            <numerusform>%Ln file has these fields.</numerusform>
            <numerusform>%Ln files have these fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more table(s) wait for an answer.</source>
        <translation>
            <numerusform>%Ln more table waits for an answer.</numerusform>
            <numerusform>%Ln more tables wait for an answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameLists</name>
    <message numerus="yes">
        <source>%Ln name(s) written to {path}.</source>
        <translation>
            <numerusform>%Ln name written to {path}.</numerusform>
            <numerusform>%Ln names written to {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) taken in.</source>
        <translation>
            <numerusform>%Ln change taken in.</numerusform>
            <numerusform>%Ln changes taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutletPages</name>
    <message numerus="yes">
        <source>There is an outlet called {outlet} already, with %Ln article(s). Make them one?</source>
        <translation>
            <numerusform>There is an outlet called {outlet} already, with %Ln article. Make them one?</numerusform>
            <numerusform>There is an outlet called {outlet} already, with %Ln articles. Make them one?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message numerus="yes">
        <source>%Ln article(s) found</source>
        <translation>
            <numerusform>%Ln article found</numerusform>
            <numerusform>%Ln articles found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionQueue</name>
    <message numerus="yes">
        <source>%Ln pair(s) left</source>
        <translation>
            <numerusform>%Ln pair left</numerusform>
            <numerusform>%Ln pairs left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) were put off.</source>
        <translation>
            <numerusform>%Ln pair was put off.</numerusform>
            <numerusform>%Ln pairs were put off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both are named in %Ln article(s).</source>
        <translation>
            <numerusform>Both are named in %Ln article.</numerusform>
            <numerusform>Both are named in %Ln articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message numerus="yes">
        <source>Import undone: %Ln article(s) went to the trash.</source>
        <translation>
            <numerusform>Import undone: %Ln article went to the trash.</numerusform>
            <numerusform>Import undone: %Ln articles went to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them with notes, highlights, tags or a star.</source>
        <translation>
            <numerusform>%Ln of them with notes, highlights, tags or a star.</numerusform>
            <numerusform>%Ln of them with notes, highlights, tags or a star.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) read anew.</source>
        <translation>
            <numerusform>%Ln article read anew.</numerusform>
            <numerusform>%Ln articles read anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text of %Ln of them changed.</source>
        <translation>
            <numerusform>The text of %Ln of them changed.</numerusform>
            <numerusform>The text of %Ln of them changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) went to the trash.</source>
        <translation>
            <numerusform>%Ln article went to the trash.</numerusform>
            <numerusform>%Ln articles went to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) came back from the trash.</source>
        <translation>
            <numerusform>%Ln article came back from the trash.</numerusform>
            <numerusform>%Ln articles came back from the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trash</name>
    <message numerus="yes">
        <source>Delete %n article(s) for ever, with notes and highlights? This cannot be undone.</source>
        <translation>
            <numerusform>Delete %n article for ever, with notes and highlights? This cannot be undone.</numerusform>
            <numerusform>Delete %n articles for ever, with notes and highlights? This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
</TS>
