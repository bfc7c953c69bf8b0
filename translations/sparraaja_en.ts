<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Frame</name>
    <message numerus="yes">
        <source>%n text(s) could not be kept. Nothing is lost while the window is open.</source>
        <translation>
            <numerusform>%n text could not be kept. Nothing is lost while the window is open.</numerusform>
            <numerusform>%n texts could not be kept. Nothing is lost while the window is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewInterview</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n finding(s) go into the document.</source>
        <translation>
            <numerusform>%n finding goes into the document.</numerusform>
            <numerusform>%n findings go into the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential finding(s) stay here.</source>
        <translation>
            <numerusform>%n confidential finding stays here.</numerusform>
            <numerusform>%n confidential findings stay here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message numerus="yes">
        <source>Empty the trash? %n thing(s) and all under them are erased for good.</source>
        <translation>
            <numerusform>Empty the trash? %n thing and all under it are erased for good.</numerusform>
            <numerusform>Empty the trash? %n things and all under them are erased for good.</numerusform>
        </translation>
    </message>
</context>
</TS>
