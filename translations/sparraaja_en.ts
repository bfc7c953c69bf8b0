<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdviceCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message numerus="yes">
        <source>%n participant(s) in all</source>
        <translation>
            <numerusform>%n participant in all</numerusform>
            <numerusform>%n participants in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message numerus="yes">
        <source>%n older backup(s) hold the names of this coaching still.</source>
        <translation>
            <numerusform>%n older backup still holds the names of this coaching.</numerusform>
            <numerusform>%n older backups still hold the names of this coaching.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
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
    <name>FromFile</name>
    <message numerus="yes">
        <source>%n more row(s) are left out.</source>
        <translation>
            <numerusform>%n more row is left out.</numerusform>
            <numerusform>%n more rows are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Take in %n row</numerusform>
            <numerusform>Take in %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in</source>
        <translation>
            <numerusform>%n answer taken in</numerusform>
            <numerusform>%n answers taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MakeView</name>
    <message numerus="yes">
        <source>%n file(s) for {0}</source>
        <translation>
            <numerusform>%n file for {0}</numerusform>
            <numerusform>%n files for {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the whole coaching</source>
        <translation>
            <numerusform>%n file of the whole coaching</numerusform>
            <numerusform>%n files of the whole coaching</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message numerus="yes">
        <source>The pack is ready, %n file(s): {0}</source>
        <translation>
            <numerusform>The pack is ready, %n file: {0}</numerusform>
            <numerusform>The pack is ready, %n files: {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whole file(s) were made and stay in the folder {0}.</source>
        <translation>
            <numerusform>%n whole file was made and stays in the folder {0}.</numerusform>
            <numerusform>%n whole files were made and stay in the folder {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message numerus="yes">
        <source>In %n month(s)</source>
        <translation>
            <numerusform>In %n month</numerusform>
            <numerusform>In %n months</numerusform>
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
    <name>QuestionsPage</name>
    <message numerus="yes">
        <source>%n question(s) pasted</source>
        <translation>
            <numerusform>%n question pasted</numerusform>
            <numerusform>%n questions pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnedPage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken in. The sheet is returned.</source>
        <translation>
            <numerusform>%n thing taken in. The sheet is returned.</numerusform>
            <numerusform>%n things taken in. The sheet is returned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stand beside the answers.</source>
        <translation>
            <numerusform>%n note stands beside the answers.</numerusform>
            <numerusform>%n notes stand beside the answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message numerus="yes">
        <source>%n other field(s) are as they were.</source>
        <translation>
            <numerusform>%n other field is as it was.</numerusform>
            <numerusform>%n other fields are as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>Today, %n thing(s) due</source>
        <translation>
            <numerusform>Today, %n thing due</numerusform>
            <numerusform>Today, %n things due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadModel</name>
    <message numerus="yes">
        <source>%n answer(s) of {0}</source>
        <translation>
            <numerusform>%n answer of {0}</numerusform>
            <numerusform>%n answers of {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
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
    <name>TodayPage</name>
    <message numerus="yes">
        <source>{0}, %n day(s) late</source>
        <translation>
            <numerusform>{0}, %n day late</numerusform>
            <numerusform>{0}, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, in %n day(s)</source>
        <translation>
            <numerusform>{0}, in %n day</numerusform>
            <numerusform>{0}, in %n days</numerusform>
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
