<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<context>
    <name>AdviceCard</name>
    <message>
        <source>Next steps</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>What the model would do next. These are reminders, not orders.</source>
        <translation>Det här skulle modellen göra härnäst. Det är påminnelser, inga order.</translation>
    </message>
    <message>
        <source>Nothing waits just now. Well done.</source>
        <translation>Inget väntar just nu. Bra gjort.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Visa färre</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Visa %n till</numerusform>
            <numerusform>Visa %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside: {0}</source>
        <translation>Lagt åt sidan: {0}</translation>
    </message>
</context>
<context>
    <name>AgendaItemForm</name>
    <message>
        <source>Agenda item</source>
        <translation>Programpunkt</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuter</translation>
    </message>
    <message>
        <source>How it is worked</source>
        <translation>Arbetssätt</translation>
    </message>
    <message>
        <source>Question to the participants</source>
        <translation>Fråga till deltagarna</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Verktyg</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Vem leder</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Fixed time, if it must not move</source>
        <translation>Fast klockslag, om punkten inte får flyttas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove the agenda item</source>
        <translation>Ta bort programpunkten</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>(no title yet)</source>
        <translation>(ingen rubrik ännu)</translation>
    </message>
    <message>
        <source>fixed time</source>
        <translation>fast klockslag</translation>
    </message>
    <message>
        <source>begins {0} min late</source>
        <translation>börjar {0} min för sent</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>The agenda is empty. Write the first item below.</source>
        <translation>Dagordningen är tom. Skriv den första punkten här nedanför.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>+ and − change the minutes, Alt+Shift+Up and Down move.</source>
        <translation>+ och − ändrar minuterna, Alt+Skift+Upp och Ned flyttar punkten.</translation>
    </message>
    <message>
        <source>A new agenda item</source>
        <translation>En ny programpunkt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Edit the agenda item</source>
        <translation>Redigera programpunkten</translation>
    </message>
    <message>
        <source>Five minutes longer</source>
        <translation>Fem minuter längre</translation>
    </message>
    <message>
        <source>Five minutes shorter</source>
        <translation>Fem minuter kortare</translation>
    </message>
    <message>
        <source>Move the agenda item up</source>
        <translation>Flytta programpunkten upp</translation>
    </message>
    <message>
        <source>Move the agenda item down</source>
        <translation>Flytta programpunkten ner</translation>
    </message>
    <message>
        <source>Remove the agenda item</source>
        <translation>Ta bort programpunkten</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Dagordning</translation>
    </message>
</context>
<context>
    <name>AreaChecks</name>
    <message>
        <source>Areas of participation</source>
        <translation>Delområden av delaktighet</translation>
    </message>
</context>
<context>
    <name>AreasCard</name>
    <message>
        <source>Service areas</source>
        <translation>Serviceområden</translation>
    </message>
    <message>
        <source>A new service area</source>
        <translation>Nytt serviceområde</translation>
    </message>
    <message>
        <source>The client&apos;s word: {0}. Write a name and press Return.</source>
        <translation>Klientens ord: {0}. Skriv ett namn och tryck på Enter.</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Ta upp igen</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>AssignmentForm</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Mellanuppgift</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Syfte</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Frågor, en per rad</translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation>Hur många minuter den tar</translation>
    </message>
    <message>
        <source>Over {0} minutes is heavy beside one&apos;s own work. Could it be made smaller?</source>
        <translation>Över {0} minuter är tungt vid sidan av det egna arbetet. Går det att göra uppgiften mindre?</translation>
    </message>
    <message>
        <source>Given in the event</source>
        <translation>Ges vid tillfället</translation>
    </message>
    <message>
        <source>Comes back by the event</source>
        <translation>Lämnas in före tillfället</translation>
    </message>
    <message>
        <source>Comes back on the day, if another</source>
        <translation>Lämnas in den dagen, om en annan</translation>
    </message>
    <message>
        <source>Planned with</source>
        <translation>Planerad med</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>Ta bort mellanuppgiften</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <translation>Mellanuppgifter</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tavla</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planer</translation>
    </message>
</context>
<context>
    <name>AssignmentsView</name>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>tung</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>lämnas in {0}</translation>
    </message>
    <message>
        <source>{0} of {1} returned</source>
        <translation>{0} av {1} inlämnade</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(ingen rubrik ännu)</translation>
    </message>
    <message>
        <source>Comes back by {0}</source>
        <translation>Lämnas in senast {0}</translation>
    </message>
    <message>
        <source>Ass&amp;ignments</source>
        <translation>&amp;Mellanuppgifter</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Mellanuppgifter</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Lägg till en mellanuppgift</translation>
    </message>
    <message>
        <source>Plan the assignments together with the contact, and keep them small: they are done beside one&apos;s own work. The plan of the service area is always among them.</source>
        <translation>Planera mellanuppgifterna tillsammans med kontaktpersonen och håll dem små: de görs vid sidan av det egna arbetet. Serviceområdets plan är alltid en av dem.</translation>
    </message>
    <message>
        <source>Add an assignment of your own</source>
        <translation>Lägg till en egen mellanuppgift</translation>
    </message>
    <message>
        <source>Edit the assignment</source>
        <translation>Redigera mellanuppgiften</translation>
    </message>
    <message>
        <source>Move the assignment up</source>
        <translation>Flytta mellanuppgiften upp</translation>
    </message>
    <message>
        <source>Move the assignment down</source>
        <translation>Flytta mellanuppgiften ner</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>Ta bort mellanuppgiften</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message numerus="yes">
        <source>%n participant(s) in all</source>
        <translation>
            <numerusform>%n deltagare sammanlagt</numerusform>
            <numerusform>%n deltagare sammanlagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Vilka som kom</translation>
    </message>
    <message>
        <source>Write names, too</source>
        <translation>Skriv också namn</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Från annat håll</translation>
    </message>
    <message>
        <source>Names: {0}</source>
        <translation>Namn: {0}</translation>
    </message>
    <message>
        <source>Names, where they are wanted</source>
        <translation>Namn, om de behövs</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>There are no events yet</source>
        <translation>Det finns inga tillfällen ännu</translation>
    </message>
    <message>
        <source>A proposed programme has themes, agendas and days; everything in it can be changed. The days are counted backwards from the meeting of the management team, on the client&apos;s standing meetings.</source>
        <translation>Ett programutkast innehåller teman, dagordningar och datum; allt i det kan ändras. Datumen räknas bakåt från ledningsgruppens möte och läggs på klientens avtalade möten.</translation>
    </message>
    <message>
        <source>How many events</source>
        <translation>Hur många tillfällen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n tillfälle</numerusform>
            <numerusform>%n tillfällen</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be proposed, and why</source>
        <translation>Vad som skulle föreslås och varför</translation>
    </message>
    <message>
        <source>The management team meets on</source>
        <translation>Ledningsgruppen möts den</translation>
    </message>
    <message>
        <source>Without the day the events have no dates yet.</source>
        <translation>Utan det datumet får tillfällena inga datum ännu.</translation>
    </message>
    <message>
        <source>Propose a programme</source>
        <translation>Gör ett programutkast</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Lägg till ett tillfälle</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>due {0}</source>
        <translation>lämnas in {0}</translation>
    </message>
    <message>
        <source>due day open</source>
        <translation>dag öppen</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! försenad</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(ingen rubrik ännu)</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tavla</translation>
    </message>
    <message>
        <source>Sheets by service area and assignment</source>
        <translation>Blanketter enligt serviceområde och mellanuppgift</translation>
    </message>
    <message>
        <source>Space goes to the next state, Shift+Space back, Return to the sheet.</source>
        <translation>Mellanslag går till nästa läge, Skift+Mellanslag tillbaka, Enter till blanketten.</translation>
    </message>
    <message>
        <source>Each service area gets its own sheet. Write the service areas first.</source>
        <translation>Varje serviceområde får en egen blankett. Skriv först in serviceområdena.</translation>
    </message>
    <message>
        <source>Go to the service areas</source>
        <translation>Gå till serviceområdena</translation>
    </message>
    <message>
        <source>Next state of the sheet</source>
        <translation>Blankettens nästa läge</translation>
    </message>
    <message>
        <source>Former state of the sheet</source>
        <translation>Blankettens föregående läge</translation>
    </message>
    <message>
        <source>Go to the sheet</source>
        <translation>Gå till blanketten</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Kopiera påminnelsen</translation>
    </message>
    <message>
        <source>Open the reminder in the mail program</source>
        <translation>Öppna påminnelsen i e-postprogrammet</translation>
    </message>
    <message>
        <source>Save the sheet as a Word file</source>
        <translation>Spara blanketten som Word-fil</translation>
    </message>
    <message>
        <source>Take in sheets that came back</source>
        <translation>Ta in återlämnade blanketter</translation>
    </message>
    <message>
        <source>The reminder is copied: paste it where you write.</source>
        <translation>Påminnelsen är kopierad: klistra in den där du skriver.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the reminder instead.</source>
        <translation>Inget e-postprogram svarade. Kopiera påminnelsen i stället.</translation>
    </message>
    <message>
        <source>Written: {0}. Mark the sheet as sent when it is on its way.</source>
        <translation>Sparad: {0}. Markera blanketten som skickad när den är på väg.</translation>
    </message>
</context>
<context>
    <name>CapturesPane</name>
    <message>
        <source>is a finding</source>
        <translation>är en iakttagelse</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ingen text ännu)</translation>
    </message>
    <message>
        <source>Capture: type it, then Return, or the key of its tag</source>
        <translation>Notering: skriv och tryck på Enter eller på kortkommandot för en typ</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Noteringar</translation>
    </message>
    <message>
        <source>Capture as: {0}</source>
        <translation>Notera som: {0}</translation>
    </message>
    <message>
        <source>The words of the chosen capture</source>
        <translation>Den valda noteringens text</translation>
    </message>
    <message>
        <source>Make it a finding</source>
        <translation>Gör till iakttagelse</translation>
    </message>
    <message>
        <source>Make the capture a finding</source>
        <translation>Gör noteringen till en iakttagelse</translation>
    </message>
    <message>
        <source>Remove the capture</source>
        <translation>Ta bort noteringen</translation>
    </message>
    <message>
        <source>Edit the capture</source>
        <translation>Redigera noteringen</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Kort</translation>
    </message>
    <message>
        <source>Knowledge cards</source>
        <translation>Kunskapskort</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Kopiera kortet</translation>
    </message>
    <message>
        <source>A question to ask: {0}</source>
        <translation>En fråga att ställa: {0}</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Namn på finska</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Namn på svenska</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Namn på engelska</translation>
    </message>
    <message>
        <source>Languages of the client</source>
        <translation>Klientens språk</translation>
    </message>
    <message>
        <source>Language of the client: {0}</source>
        <translation>Klientens språk: {0}</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kommun</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Välfärdsområde</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Annan organisation</translation>
    </message>
    <message>
        <source>{0}, code {1}</source>
        <translation>{0}, kod {1}</translation>
    </message>
    <message>
        <source>Region: {0}</source>
        <translation>Landskap: {0}</translation>
    </message>
    <message>
        <source>Wellbeing services county: {0}</source>
        <translation>Välfärdsområde: {0}</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>Språk: {0}</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>This is not a clock time. Write it like this: {0}</source>
        <translation>Det här är inget klockslag. Skriv det så här: {0}</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>till exempel {0}</translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message>
        <source>C&amp;losing</source>
        <translation>Avs&amp;lutning</translation>
    </message>
    <message>
        <source>5. Close the coaching</source>
        <translation>5. Avsluta sparrningen</translation>
    </message>
    <message>
        <source>The coaching stays in the list and can be read, without names and contact details. This is the one thing in the program that cannot be undone.</source>
        <translation>Sparrningen finns kvar i listan och kan läsas, utan namn och kontaktuppgifter. Det här är det enda i programmet som inte går att ångra.</translation>
    </message>
    <message>
        <source>Close the coaching…</source>
        <translation>Avsluta sparrningen…</translation>
    </message>
    <message>
        <source>Somebody has been named here since the closing. Make the names roles again: Undo brings them back.</source>
        <translation>Här har namn skrivits efter avslutet. Gör dem till roller: med Ångra får du dem tillbaka.</translation>
    </message>
    <message>
        <source>Make the names roles</source>
        <translation>Gör namnen till roller</translation>
    </message>
    <message>
        <source>Remove the older backups…</source>
        <translation>Ta bort äldre säkerhetskopior…</translation>
    </message>
    <message>
        <source>This coaching was closed on {0}.</source>
        <translation>Den här sparrningen avslutades {0}.</translation>
    </message>
    <message>
        <source>This coaching was closed on {0}. Its names are roles now.</source>
        <translation>Den här sparrningen avslutades {0}. Namnen är nu roller.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) hold the names of this coaching still.</source>
        <translation>
            <numerusform>%n äldre säkerhetskopia innehåller ännu namnen i den här sparrningen.</numerusform>
            <numerusform>%n äldre säkerhetskopior innehåller ännu namnen i den här sparrningen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Inte ännu</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Avsluta för gott</translation>
    </message>
    <message>
        <source>The coaching is closed.</source>
        <translation>Sparrningen är avslutad.</translation>
    </message>
    <message>
        <source>The names are roles again.</source>
        <translation>Namnen är roller igen.</translation>
    </message>
    <message>
        <source>Remove the older backups for good? A new backup without the names is made first.</source>
        <translation>Ska de äldre säkerhetskopiorna tas bort för gott? Först görs en ny säkerhetskopia utan namnen.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Ta bort för gott</translation>
    </message>
    <message>
        <source>Close the coaching {0}? Names become roles in all its texts ({1} places), contact details and what it has in the trash are erased. This cannot be undone.</source>
        <translation>Ska sparrningen {0} avslutas? Namnen blir roller i alla dess texter ({1} ställen), och kontaktuppgifterna och det som finns i papperskorgen raderas. Det här går inte att ångra.</translation>
    </message>
</context>
<context>
    <name>CoachingCard</name>
    <message>
        <source>Coaching</source>
        <translation>Sparrning</translation>
    </message>
    <message>
        <source>Name of the coaching</source>
        <translation>Sparrningens namn</translation>
    </message>
    <message>
        <source>Needed only when the client has several</source>
        <translation>Behövs bara om klienten har flera</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Inleddes</translation>
    </message>
    <message>
        <source>Kind of sparrer</source>
        <translation>Typ av sparrare</translation>
    </message>
    <message>
        <source>County or municipality that has been coached</source>
        <translation>Välfärdsområde eller kommun som har fått sparrning</translation>
    </message>
    <message>
        <source>Organisation or municipality that has been coached</source>
        <translation>Organisation eller kommun som har fått sparrning</translation>
    </message>
    <message>
        <source>Participation expert</source>
        <translation>Delaktighetsexpert</translation>
    </message>
    <message>
        <source>Municipality that has been coached</source>
        <translation>Kommun som har fått sparrning</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Invånare</translation>
    </message>
</context>
<context>
    <name>CommunicationPage</name>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Management team</source>
        <translation>Ledningsgrupp</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>(skipped)</source>
        <translation>(hoppades över)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>inte frågad</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppades över</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ingen anteckning</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>With whom the coaching is planned: somebody in a leading position, a development manager for example.</source>
        <translation>Den som sparrningen planeras med: någon i ledande ställning, till exempel en utvecklingschef.</translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation>Någon som redan är känd</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Why this is kept</source>
        <translation>Varför uppgifterna sparas</translation>
    </message>
    <message>
        <source>for example: to agree on the coaching</source>
        <translation>till exempel: för att komma överens om sparrningen</translation>
    </message>
    <message>
        <source>The title does not tell of a leading position. Coachings go best when the contact can decide: is there a leader to take along?</source>
        <translation>Titeln tyder inte på ledande ställning. Sparrningen går bäst när kontaktpersonen kan fatta beslut: finns det någon i ledningen att ta med?</translation>
    </message>
    <message>
        <source>Is in a leading position</source>
        <translation>Är i ledande ställning</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Ta bort personen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Välj</translation>
    </message>
</context>
<context>
    <name>DecisionsList</name>
    <message>
        <source>A decision; Return adds it</source>
        <translation>Ett beslut; Enter lägger till det</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Design sessions</source>
        <translation>Planeringsmöten</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Made so far</source>
        <translation>Gjort hittills</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>Att göra</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>This is not a duration of at most {0}. Write it like this: {1}</source>
        <translation>Det här kan inte läsas som en tid (högst {0}). Skriv så här: {1}</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>till exempel {0}</translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>{0}, if it was asked</source>
        <translation>{0}, om det frågades</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>From paper, by keys</source>
        <translation>Från papper, med tangenterna</translation>
    </message>
    <message>
        <source>1–5 answers an item and goes on, 0 leaves it out, Backspace goes back, Return is the next person</source>
        <translation>1–5 svarar på en fråga och går vidare, 0 lämnar den obesvarad, Backsteg går tillbaka, Enter är nästa person</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Nästa person</translation>
    </message>
    <message>
        <source>Former person</source>
        <translation>Föregående person</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Ta bort det här svaret</translation>
    </message>
    <message>
        <source>Person {0} of {1}</source>
        <translation>Person {0} av {1}</translation>
    </message>
    <message>
        <source>Person {0}, nothing entered yet</source>
        <translation>Person {0}, inget inmatat ännu</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Eval&amp;uation</source>
        <translation>&amp;Utvärdering</translation>
    </message>
    <message>
        <source>Write the evaluation</source>
        <translation>Skriv utvärderingen</translation>
    </message>
    <message>
        <source>What the coaching brought about</source>
        <translation>Vad sparrningen ledde till</translation>
    </message>
    <message>
        <source>The three areas of participation</source>
        <translation>Delaktighetens tre delområden</translation>
    </message>
    <message>
        <source>What has changed in each area.</source>
        <translation>Vad som har förändrats inom varje delområde.</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>Personalen</translation>
    </message>
    <message>
        <source>What the staff may have gained of taking part.</source>
        <translation>Vad personalen kan ha fått ut av att delta.</translation>
    </message>
    <message>
        <source>Professional pride, autonomy, wellbeing at work</source>
        <translation>Yrkesstolthet, självständighet, arbetshälsa</translation>
    </message>
    <message>
        <source>From the supervisors to the residents</source>
        <translation>Från cheferna till invånarna</translation>
    </message>
    <message>
        <source>The model assumes a chain: each link leads to the next. What of it can be seen here?</source>
        <translation>Modellen antar en kedja där varje länk leder till nästa. Vad syns av den här?</translation>
    </message>
    <message>
        <source>1. The supervisors&apos; own participation has grown</source>
        <translation>1. Chefernas egen delaktighet har stärkts</translation>
    </message>
    <message>
        <source>2. They act so that others can participate</source>
        <translation>2. De handlar så att också andra kan vara med</translation>
    </message>
    <message>
        <source>3. What the residents gain of it</source>
        <translation>3. Vad invånarna får ut av det</translation>
    </message>
    <message>
        <source>Signs of a promising practice</source>
        <translation>Kännetecken för en lovande praxis</translation>
    </message>
    <message>
        <source>What speaks for it, and what is still open.</source>
        <translation>Vad som talar för det och vad som ännu är öppet.</translation>
    </message>
    <message>
        <source>The aim and the need were clear</source>
        <translation>Målet och behovet var klara</translation>
    </message>
    <message>
        <source>It works in practice, and results have been seen</source>
        <translation>Det fungerar i praktiken och resultat har setts</translation>
    </message>
    <message>
        <source>Those it concerns took part in making it</source>
        <translation>De som det gäller var med och gjorde det</translation>
    </message>
    <message>
        <source>It can be carried over elsewhere</source>
        <translation>Det kan föras över till andra ställen</translation>
    </message>
    <message>
        <source>There are resources, and somebody is responsible</source>
        <translation>Resurser finns, och någon har ansvaret</translation>
    </message>
</context>
<context>
    <name>EventViews</name>
    <message>
        <source>Facts</source>
        <translation>Uppgifter</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Dagordning</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Vid tillfället</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>no date yet</source>
        <translation>inget datum ännu</translation>
    </message>
    <message>
        <source>held</source>
        <translation>hållet</translation>
    </message>
    <message>
        <source>(no theme yet)</source>
        <translation>(inget tema ännu)</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>&amp;Program</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tillfällen</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Lägg till ett tillfälle</translation>
    </message>
    <message>
        <source>Propose a programme</source>
        <translation>Gör ett programutkast</translation>
    </message>
    <message>
        <source>Space marks an event as held, or not held after all.</source>
        <translation>Mellanslag märker ett tillfälle som hållet, eller ändå inte hållet.</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Gå till tillfället</translation>
    </message>
    <message>
        <source>Held, or not after all</source>
        <translation>Hållet, eller ändå inte</translation>
    </message>
    <message>
        <source>Move the event up</source>
        <translation>Flytta tillfället upp</translation>
    </message>
    <message>
        <source>Move the event down</source>
        <translation>Flytta tillfället ner</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Ta bort tillfället</translation>
    </message>
    <message>
        <source>The programme was approved with</source>
        <translation>Programmet godkändes med</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkänt den</translation>
    </message>
    <message>
        <source>Add a shipped event</source>
        <translation>Lägg till ett färdigt tillfälle</translation>
    </message>
    <message>
        <source>Approved with {0} on {1}</source>
        <translation>Godkänt med {0} den {1}</translation>
    </message>
    <message>
        <source>The programme is not approved with the contact yet.</source>
        <translation>Programmet är inte ännu godkänt med kontaktpersonen.</translation>
    </message>
    <message>
        <source>There are events already. A programme is proposed only where there are none.</source>
        <translation>Det finns redan tillfällen. Ett programutkast görs bara när det inte finns några.</translation>
    </message>
</context>
<context>
    <name>ExpertNeeds</name>
    <message>
        <source>Background of the expert</source>
        <translation>Expertens bakgrund</translation>
    </message>
    <message>
        <source>for example: participation coordinator of the region</source>
        <translation>till exempel: delaktighetskoordinator i regionen</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Tillfrågad via</translation>
    </message>
    <message>
        <source>An expert can be asked from the regional participation network, THL, Diak or Kuntaliitto.</source>
        <translation>Man kan be om en expert via det regionala delaktighetsnätverket, THL, Diak eller Kommunförbundet.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Written: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message>
        <source>It is no longer there: {0}</source>
        <translation>Filen finns inte längre kvar: {0}</translation>
    </message>
    <message>
        <source>No program on this computer could open it: {0}</source>
        <translation>Inget program på den här datorn kunde öppna filen: {0}</translation>
    </message>
    <message>
        <source>Save the calendar as</source>
        <translation>Spara kalendern som</translation>
    </message>
    <message>
        <source>Save the Word document as</source>
        <translation>Spara Word-dokumentet som</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Välj ett annat namn</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Your own template could not be used, so it looks as the program’s own does. See the settings.</source>
        <translation>Den egna mallen kunde inte användas, så utseendet är programmets eget. Se inställningarna.</translation>
    </message>
    <message>
        <source>What you wrote could not be kept yet, so the document was not made. The footer says why.</source>
        <translation>Det du skrev kunde inte sparas ännu, och därför skapades inte dokumentet. Längst ner i fönstret ser du varför.</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Aim: what is different afterwards</source>
        <translation>Mål: vad som är annorlunda efteråt</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Börjar kl.</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Längd i minuter</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Hur det hålls</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Plats eller länk</translation>
    </message>
    <message>
        <source>Rides on the standing meeting</source>
        <translation>I samband med det avtalade mötet</translation>
    </message>
    <message>
        <source>Why it needs a meeting of its own</source>
        <translation>Varför det behövs ett eget möte</translation>
    </message>
    <message>
        <source>An event on a meeting that is agreed already is no extra work.</source>
        <translation>Ett tillfälle i samband med ett redan avtalat möte är inget extra arbete.</translation>
    </message>
    <message>
        <source>It has been held</source>
        <translation>Det har hållits</translation>
    </message>
    <message>
        <source>No standing meeting</source>
        <translation>Inget avtalat möte</translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message>
        <source>Event</source>
        <translation>Tillfälle</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Inte angivet</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>R&amp;espons</translation>
    </message>
    <message>
        <source>Rounds of feedback</source>
        <translation>Responsomgångar</translation>
    </message>
    <message>
        <source>Add a round of feedback</source>
        <translation>Lägg till en responsomgång</translation>
    </message>
    <message>
        <source>Enter answers by keys</source>
        <translation>Mata in svar med tangenterna</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>Ta bort omgången</translation>
    </message>
    <message>
        <source>No feedback yet. Those who took part may give feedback after each event; the same things asked before, after and later show what has changed.</source>
        <translation>Ingen respons ännu. Deltagarna får ge respons efter varje tillfälle; när samma saker frågas före, efter och senare syns det vad som har förändrats.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Type a part of a coaching&apos;s name or of a command</source>
        <translation>Skriv en del av en sparrnings eller ett kommandos namn</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Träffar</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>The whole client</source>
        <translation>Hela organisationen</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Vad som kom fram</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Confidential: never leaves in a handout</source>
        <translation>Konfidentiell: tas aldrig med i ett dokument</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Gå till anteckningen</translation>
    </message>
    <message>
        <source>Remove the finding</source>
        <translation>Ta bort iakttagelsen</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Iakttagelser</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Lägg till en iakttagelse</translation>
    </message>
    <message>
        <source>Remove the finding</source>
        <translation>Ta bort iakttagelsen</translation>
    </message>
    <message>
        <source>Go to the note of the finding</source>
        <translation>Gå till iakttagelsens anteckning</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Sök bland iakttagelserna</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Nothing is marked as already done yet. What is already done comes first, also in the summary: mark it in an interview with Ctrl+1, or add it here.</source>
        <translation>Inget är ännu märkt som redan gjort. Det som redan är gjort kommer först, också i sammanfattningen: märk det i en intervju med Ctrl+1 eller lägg till det här.</translation>
    </message>
    <message>
        <source>Choose a finding on the left. Lines that you mark in an interview with Ctrl+1 … Ctrl+5 come here.</source>
        <translation>Välj en iakttagelse till vänster. Rader som du märker i en intervju med Ctrl+1 … Ctrl+5 kommer hit.</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ingen text ännu)</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidentiell</translation>
    </message>
    <message>
        <source>Source: written by hand</source>
        <translation>Källa: skriven för hand</translation>
    </message>
    <message>
        <source>free notes</source>
        <translation>fria anteckningar</translation>
    </message>
    <message>
        <source>Source: interview {0}; question: {1}</source>
        <translation>Källa: intervju {0}; fråga: {1}</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Promised – done – learnt</source>
        <translation>Lovat – gjort – lärt</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>⟲ Undo: {0}</source>
        <translation>⟲ Ångra: {0}</translation>
    </message>
    <message>
        <source>⟲ Undo</source>
        <translation>⟲ Ångra</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Inte sparat: {0}</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Sparar …</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Allt är sparat</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Sparat {0}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The settings could not be written: {0}</source>
        <translation>Inställningarna kunde inte sparas: {0}</translation>
    </message>
    <message>
        <source>{0} – example, nothing of it is kept</source>
        <translation>{0} – exempel, inget av det sparas</translation>
    </message>
    <message>
        <source>Opening the workspace …</source>
        <translation>Arbetsfilen öppnas …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arkiv</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigera</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visa</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gå till</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hjälp</translation>
    </message>
    <message>
        <source>New coaching</source>
        <translation>Ny sparrning</translation>
    </message>
    <message>
        <source>Take in returned sheets</source>
        <translation>Ta in ifyllda blanketter</translation>
    </message>
    <message>
        <source>Explore the example</source>
        <translation>Bekanta dig med exemplet</translation>
    </message>
    <message>
        <source>Move this coaching to the trash</source>
        <translation>Flytta sparrningen till papperskorgen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation>Ångra det senaste</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text i 100 %</translation>
    </message>
    <message>
        <source>Look as the system</source>
        <translation>Utseende enligt systemet</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Ljust utseende</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Mörkt utseende</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Visa eller dölj sidofältet</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>What follows from this</source>
        <translation>Vad som följer av det här</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Vad det här bygger på</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Knowledge and tools</source>
        <translation>Kunskap och metoder</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Planering</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tillfällen</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Mellanuppgifter</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Kortkommandon på sidan</translation>
    </message>
    <message>
        <source>About Sparraaja</source>
        <translation>Om Sparraaja</translation>
    </message>
    <message>
        <source>Something unexpected happened ({0}). What you wrote is safe.</source>
        <translation>Något oväntat hände ({0}). Det du skrev är i säkert förvar.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be kept. Nothing is lost while the window is open.</source>
        <translation>
            <numerusform>%n text kunde inte sparas. Inget går förlorat så länge fönstret är öppet.</numerusform>
            <numerusform>%n texter kunde inte sparas. Inget går förlorat så länge fönstret är öppet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Copy the text to the clipboard and close</source>
        <translation>Kopiera texten till urklipp och stäng</translation>
    </message>
    <message>
        <source>Text size {0} %</source>
        <translation>Textstorlek {0} %</translation>
    </message>
</context>
<context>
    <name>FromFile</name>
    <message>
        <source>Answers to take in</source>
        <translation>Svar att ta in</translation>
    </message>
    <message>
        <source>Answers in a table (*.csv *.txt)</source>
        <translation>Svar i en tabell (*.csv *.txt)</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Från en fil</translation>
    </message>
    <message>
        <source>Take answers from a file…</source>
        <translation>Ta in svar från en fil…</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>Lämna filen</translation>
    </message>
    <message>
        <source>The file is too large for a table of answers: {0}</source>
        <translation>Filen är för stor för en tabell med svar: {0}</translation>
    </message>
    <message>
        <source>This is not a table that can be read: {0}. Save it as CSV in the spreadsheet first.</source>
        <translation>Det här är ingen tabell som går att läsa: {0}. Spara den först som CSV i kalkylprogrammet.</translation>
    </message>
    <message>
        <source>A CSV file of Forms, Webropol or a spreadsheet. Names and addresses in it are left out.</source>
        <translation>En CSV-fil från Forms, Webropol eller ett kalkylprogram. Namn och adresser i den tas inte med.</translation>
    </message>
    <message>
        <source>{0}: what is each column?</source>
        <translation>{0}: vad är varje kolumn?</translation>
    </message>
    <message>
        <source>In words: {0}</source>
        <translation>Med ord: {0}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tas inte med</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Kolumn {0}</translation>
    </message>
    <message>
        <source>Chosen for two columns: {0}</source>
        <translation>Vald för två kolumner: {0}</translation>
    </message>
    <message>
        <source>Row {0} is left out: “{1}” in the column “{2}” cannot be read.</source>
        <translation>Rad {0} tas inte med: ”{1}” i kolumnen ”{2}” går inte att läsa.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are left out.</source>
        <translation>
            <numerusform>%n rad till tas inte med.</numerusform>
            <numerusform>%n rader till tas inte med.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Ta in %n rad</numerusform>
            <numerusform>Ta in %n rader</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in</source>
        <translation>
            <numerusform>%n svar intaget</numerusform>
            <numerusform>%n svar intagna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Furnished</name>
    <message>
        <source>What you wrote must be kept first; the left corner says why it is not.</source>
        <translation>Det du skrev måste sparas först; nere till vänster ser du varför det inte har sparats.</translation>
    </message>
    <message>
        <source>The example opens in a window of its own.</source>
        <translation>Exemplet öppnas i ett eget fönster.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Ångrat: {0}</translation>
    </message>
    <message>
        <source>Sparraaja {0}

An offline program for the osallisuussparraus model, which was developed in the Kestävä kaupunki programme of the Ministry of the Environment (2019–2023) together with Sokra, and evaluated at THL. The program is not THL&apos;s.

Municipalities: Statistics Finland 2026.</source>
        <translation>Sparraaja {0}

Ett program som fungerar utan nät, för modellen för delaktighetssparrning. Modellen utvecklades i miljöministeriets program Hållbar stad (2019–2023) tillsammans med Sokra och har utvärderats vid THL. Programmet är inte THL:s.

Kommuner: Statistikcentralen 2026.</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Avtalat med</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Avtalat den</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Avtalat i dag</translation>
    </message>
    <message>
        <source>What supervisors get</source>
        <translation>Vad cheferna får</translation>
    </message>
    <message>
        <source>Suitable tools; Space chooses, Return reads</source>
        <translation>Lämpliga metoder; mellanslag väljer, Retur läser</translation>
    </message>
    <message>
        <source>Read about the tool</source>
        <translation>Läs om metoden</translation>
    </message>
    <message>
        <source>How one will know that it is reached</source>
        <translation>Hur man vet att målet har nåtts</translation>
    </message>
    <message>
        <source>Tied to a document of the client</source>
        <translation>Knutet till klientens dokument</translation>
    </message>
    <message>
        <source>Not tied yet</source>
        <translation>Inte knutet ännu</translation>
    </message>
    <message>
        <source>Where in the document</source>
        <translation>Var i dokumentet</translation>
    </message>
    <message>
        <source>Findings that it rests on</source>
        <translation>Iakttagelser som målet bygger på</translation>
    </message>
    <message>
        <source>Findings that it rests on: none yet. What is already done and the needs come here from the mapping.</source>
        <translation>Iakttagelser som målet bygger på: inga ännu. Det som redan är gjort och behoven kommer hit från kartläggningen.</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Ta bort målet</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(inget namn ännu)</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Valda: {0}</translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>(no text yet)</source>
        <translation>(ingen text ännu)</translation>
    </message>
    <message>
        <source>Agreed {0} · {1}</source>
        <translation>Avtalat {0} · {1}</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Inte avtalat ännu</translation>
    </message>
    <message>
        <source>Goa&amp;ls</source>
        <translation>&amp;Mål</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lägg till ett mål</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Ta bort målet</translation>
    </message>
    <message>
        <source>Begin from…</source>
        <translation>Utgå från…</translation>
    </message>
    <message>
        <source>Write the goal</source>
        <translation>Skriv målet</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Avtalat i dag</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>No goals yet. Goals are thought out together with those who are coached: begin from a usual one, or write your own.</source>
        <translation>Inga mål ännu. Målen tänks ut tillsammans med dem som får sparrning: utgå från ett vanligt mål eller skriv ett eget.</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Small groups</source>
        <translation>Smågrupper</translation>
    </message>
    <message>
        <source>About how many in a group</source>
        <translation>Ungefär hur många i en grupp</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Write above how many come, and they are divided into groups here.</source>
        <translation>Skriv ovan hur många som kommer, så bildas grupperna här.</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Från annat håll</translation>
    </message>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Grupp {0}: {1}</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Planering</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tillfällen</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Mellanuppgifter</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartläggning</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokument</translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n åtgärd</numerusform>
            <numerusform>%n åtgärder</numerusform>
        </translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>ingen åtgärd ännu</translation>
    </message>
</context>
<context>
    <name>InEventView</name>
    <message>
        <source>Notes; Ctrl+T writes the time</source>
        <translation>Anteckningar; Ctrl+T skriver klockslaget</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Vid tillfället</translation>
    </message>
    <message>
        <source>Write the time</source>
        <translation>Skriv klockslaget</translation>
    </message>
</context>
<context>
    <name>IntakeCard</name>
    <message>
        <source>First contact</source>
        <translation>Första kontakten</translation>
    </message>
    <message>
        <source>An application, a call or a talk: how this coaching came about.</source>
        <translation>En ansökan, ett samtal eller en pratstund: hur sparrningen kom till.</translation>
    </message>
    <message>
        <source>Day of the application or the first contact</source>
        <translation>Dag för ansökan eller den första kontakten</translation>
    </message>
    <message>
        <source>Who applied or made contact</source>
        <translation>Vem som ansökte eller tog kontakt</translation>
    </message>
    <message>
        <source>What they hope for</source>
        <translation>Vad de hoppas på</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Varför just nu</translation>
    </message>
    <message>
        <source>To what work already going on it ties</source>
        <translation>Vilket pågående arbete det hör ihop med</translation>
    </message>
    <message>
        <source>Motivation of the staff</source>
        <translation>Personalens motivation</translation>
    </message>
    <message>
        <source>What the motivation rests on, or what weighs on it</source>
        <translation>Vad motivationen bygger på eller vad som tynger den</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Avgiftsfri</translation>
    </message>
    <message>
        <source>What helps: light assignments alongside own work, events on meetings that are agreed already, staff who are told of the start and, later, of the results.</source>
        <translation>Det som hjälper: lätta uppgifter vid sidan av det egna arbetet, tillfällen på redan avtalade möten, besked till personalen om starten och senare om resultaten.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Inte känd ännu</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Låg</translation>
    </message>
    <message>
        <source>Varying</source>
        <translation>Varierande</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>God</translation>
    </message>
</context>
<context>
    <name>InterviewAtWork</name>
    <message>
        <source>The text is not saved yet, and so it stays on the screen; nothing else is shown before it is.</source>
        <translation>Texten är inte sparad ännu och stannar därför på skärmen; inget annat visas innan den är sparad.</translation>
    </message>
    <message>
        <source>The free notes are always there: there is nothing to skip.</source>
        <translation>De fria anteckningarna finns alltid kvar: här finns inget att hoppa över.</translation>
    </message>
    <message>
        <source>Skipped. Ctrl+Shift+↓ on the question takes that back.</source>
        <translation>Hoppades över. Ctrl+Skift+Ned på frågan tar tillbaka det.</translation>
    </message>
    <message>
        <source>No longer skipped.</source>
        <translation>Hoppas inte längre över.</translation>
    </message>
    <message>
        <source>The free notes are always there, and cannot be removed.</source>
        <translation>De fria anteckningarna finns alltid kvar och kan inte tas bort.</translation>
    </message>
    <message>
        <source>A question of the guide is not removed but skipped: Ctrl+Shift+↓. What was asked stays seen.</source>
        <translation>En fråga i intervjuguiden tas inte bort utan hoppas över: Ctrl+Skift+Ned. Det syns fortfarande vad som har frågats.</translation>
    </message>
    <message>
        <source>These are the free notes: there are no more questions.</source>
        <translation>Det här är de fria anteckningarna: det finns inga fler frågor.</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Det här är den första frågan.</translation>
    </message>
    <message>
        <source>It cannot be moved further.</source>
        <translation>Den kan inte flyttas längre.</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>With whom</source>
        <translation>Med vem</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Serviceområde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hur</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Vem intervjuas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Hela organisationen</translation>
    </message>
    <message>
        <source>▾ Details</source>
        <translation>▾ Uppgifter</translation>
    </message>
    <message>
        <source>▸ Details</source>
        <translation>▸ Uppgifter</translation>
    </message>
    <message>
        <source>Hide the details of the interview</source>
        <translation>Dölj uppgifterna om intervjun</translation>
    </message>
    <message>
        <source>Show the details of the interview</source>
        <translation>Visa uppgifterna om intervjun</translation>
    </message>
</context>
<context>
    <name>InterviewsView</name>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Questions of the interview</source>
        <translation>Intervjuns frågor</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Ny intervju</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What is mapped</source>
        <translation>Vad som kartläggs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Evidence: what is known, and from where</source>
        <translation>Var det syns: vad vi vet och varifrån</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Godkänt av</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Godkänt den</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Ta bort punkten</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message>
        <source>&amp;Mapping items</source>
        <translation>&amp;Kartlagda punkter</translation>
    </message>
    <message>
        <source>Mapping items</source>
        <translation>Kartlagda punkter</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lägg till en punkt</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Ta bort punkten</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Nästa läge</translation>
    </message>
    <message>
        <source>Write the evidence</source>
        <translation>Skriv var det syns</translation>
    </message>
    <message>
        <source>Space goes to the next state; the number keys choose one.</source>
        <translation>Mellanslag byter till nästa läge; med siffertangenterna väljer du ett läge.</translation>
    </message>
    <message>
        <source>{0} of {1} known</source>
        <translation>{0} av {1} kända</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(inget namn ännu)</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Läge: {0}</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Tools</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bästa praxis</translation>
    </message>
    <message>
        <source>Knowledge cards</source>
        <translation>Kunskapskort</translation>
    </message>
</context>
<context>
    <name>LearntView</name>
    <message>
        <source>Nothing noted yet</source>
        <translation>Inget antecknat ännu</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ingen text ännu)</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Framsteg</translation>
    </message>
    <message>
        <source>Promised actions</source>
        <translation>Lovade åtgärder</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovat</translation>
    </message>
    <message>
        <source>Done and learnt</source>
        <translation>Gjort och lärt</translation>
    </message>
    <message>
        <source>No action is agreed yet. When the timetable of an action has been agreed in an event, it comes here to be followed.</source>
        <translation>Ingen åtgärd är avtalad ännu. När tidtabellen för en åtgärd har avtalats vid ett tillfälle kommer åtgärden hit för uppföljning.</translation>
    </message>
    <message>
        <source>Service area: {0}</source>
        <translation>Serviceområde: {0}</translation>
    </message>
    <message>
        <source>For whom: {0}</source>
        <translation>För vem: {0}</translation>
    </message>
    <message>
        <source>Responsible: {0}</source>
        <translation>Ansvarig: {0}</translation>
    </message>
    <message>
        <source>By when: {0}</source>
        <translation>Senast: {0}</translation>
    </message>
    <message>
        <source>How one knows: {0}</source>
        <translation>Hur man vet: {0}</translation>
    </message>
    <message>
        <source>Staff involved: {0}</source>
        <translation>Personal som var med: {0}</translation>
    </message>
    <message>
        <source>Promised {0} · done {1} · under way {2} · not noted yet {3}</source>
        <translation>Lovade {0} · gjorda {1} · pågår {2} · inte antecknade ännu {3}</translation>
    </message>
</context>
<context>
    <name>MadeView</name>
    <message>
        <source>&amp;Made</source>
        <translation>G&amp;jorda</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Gjorda hittills</translation>
    </message>
    <message>
        <source>Nothing yet. What is made of this coaching is listed here, with its language and its time.</source>
        <translation>Ingenting ännu. Här listas de dokument som har gjorts om den här sparrningen, med språk och tid.</translation>
    </message>
    <message>
        <source>The program remembers the name of each file, and no place on this computer: it looks in the folder where you made the last one.</source>
        <translation>Programmet minns filernas namn men ingen plats på den här datorn: det letar i mappen där du gjorde den senaste.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, version {1}</translation>
    </message>
    <message>
        <source>{0} is not in the folder {1}. It may have been moved, renamed or removed.</source>
        <translation>{0} finns inte i mappen {1}. Filen kan ha flyttats, fått ett nytt namn eller tagits bort.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Copied. Paste it where you want it.</source>
        <translation>Kopierat. Klistra in det där du vill ha det.</translation>
    </message>
    <message>
        <source>The text is too long to be handed over. It is on the clipboard: paste it into the mail.</source>
        <translation>Texten är för lång för att föras över. Den finns i urklipp: klistra in den i e-postmeddelandet.</translation>
    </message>
    <message>
        <source>No mail program on this computer could be opened. The text is on the clipboard.</source>
        <translation>Inget e-postprogram på den här datorn gick att öppna. Texten finns i urklipp.</translation>
    </message>
</context>
<context>
    <name>MakeView</name>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>Handouts that can be made</source>
        <translation>Dokument som kan göras</translation>
    </message>
    <message>
        <source>This is what goes out</source>
        <translation>Så här ser dokumentet ut</translation>
    </message>
    <message>
        <source>Make the Word file</source>
        <translation>Gör Word-filen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Skriv ut…</translation>
    </message>
    <message>
        <source>Whole pack …</source>
        <translation>Hela paketet …</translation>
    </message>
    <message>
        <source>Stop making the pack</source>
        <translation>Sluta göra paketet</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Öppna dokumentet</translation>
    </message>
    <message>
        <source>Open the folder of the document</source>
        <translation>Öppna dokumentets mapp</translation>
    </message>
    <message>
        <source>Which pack? It is made in a new folder in the one that you choose next.</source>
        <translation>Vilket paket? Det läggs i en ny mapp i den mapp som du väljer härnäst.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>tillfället</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) for {0}</source>
        <translation>
            <numerusform>{0}: %n fil</numerusform>
            <numerusform>{0}: %n filer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the whole coaching</source>
        <translation>
            <numerusform>Hela sparrningen: %n fil</numerusform>
            <numerusform>Hela sparrningen: %n filer</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder to make the files in</source>
        <translation>Mappen där filerna görs</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message numerus="yes">
        <source>The pack is ready, %n file(s): {0}</source>
        <translation>
            <numerusform>Paketet är klart, %n fil: {0}</numerusform>
            <numerusform>Paketet är klart, %n filer: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Ingenting gjordes.</translation>
    </message>
    <message numerus="yes">
        <source>%n whole file(s) were made and stay in the folder {0}.</source>
        <translation>
            <numerusform>%n hel fil gjordes och finns kvar i mappen {0}.</numerusform>
            <numerusform>%n hela filer gjordes och finns kvar i mappen {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingBeside</name>
    <message>
        <source>From the mapping</source>
        <translation>Ur kartläggningen</translation>
    </message>
    <message>
        <source>Nothing is marked as already done or as a need in the mapping yet.</source>
        <translation>Inget i kartläggningen är ännu märkt som redan gjort eller som behov.</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Interviews</source>
        <translation>Intervjuer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Iakttagelser</translation>
    </message>
    <message>
        <source>Mapping items</source>
        <translation>Kartlagda punkter</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Sida vid sida</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Sammanfattning</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>Confidential</source>
        <translation>Konfidentiellt</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nästa fråga</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lägg till en fråga</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klockslag</translation>
    </message>
    <message>
        <source>Write freely: everything is saved by itself. Ctrl+1 … Ctrl+5 makes the line or the selection a finding.</source>
        <translation>Skriv fritt: allt sparas av sig självt. Med Ctrl+1 … Ctrl+5 blir raden eller den markerade texten en iakttagelse.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>What kind of meeting</source>
        <translation>Vilket slags möte</translation>
    </message>
    <message>
        <source>Agreed day</source>
        <translation>Avtalad dag</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Vad det ledde till</translation>
    </message>
    <message>
        <source>The follow-up has been held</source>
        <translation>Uppföljningen har hållits</translation>
    </message>
    <message>
        <source>Remove the follow-up</source>
        <translation>Ta bort uppföljningen</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s)</source>
        <translation>
            <numerusform>Om %n månad</numerusform>
            <numerusform>Om %n månader</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>Standing meetings</source>
        <translation>Avtalade möten</translation>
    </message>
    <message>
        <source>Meetings of the supervisors and the management that are agreed already: an event that rides on one is no extra work.</source>
        <translation>Möten som redan är avtalade för chefer och ledning: ett sparrningstillfälle i samband med ett sådant är inget extra arbete.</translation>
    </message>
    <message>
        <source>A new standing meeting</source>
        <translation>Nytt avtalat möte</translation>
    </message>
    <message>
        <source>for example: every second Tuesday</source>
        <translation>till exempel: varannan tisdag</translation>
    </message>
    <message>
        <source>for example: 12.1.2027, 9.2.2027</source>
        <translation>till exempel: 12.1.2027, 9.2.2027</translation>
    </message>
    <message>
        <source>Rhythm: {0}</source>
        <translation>Hur ofta: {0}</translation>
    </message>
    <message>
        <source>Next dates: {0}</source>
        <translation>Följande datum: {0}</translation>
    </message>
    <message>
        <source>Understood: {0}.</source>
        <translation>Uppfattat: {0}.</translation>
    </message>
    <message>
        <source>Not a date: {0}.</source>
        <translation>Inte ett datum: {0}.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
</context>
<context>
    <name>MeetingsView</name>
    <message>
        <source>Held {0}</source>
        <translation>Hållen {0}</translation>
    </message>
    <message>
        <source>No day agreed yet</source>
        <translation>Ingen dag avtalad ännu</translation>
    </message>
    <message>
        <source>{0} has passed</source>
        <translation>{0} har redan passerat</translation>
    </message>
    <message>
        <source>Agreed for {0}</source>
        <translation>Avtalad till {0}</translation>
    </message>
    <message>
        <source>Follow-&amp;up</source>
        <translation>&amp;Uppföljning</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Uppföljningar</translation>
    </message>
    <message>
        <source>Agree a follow-up</source>
        <translation>Avtala om en uppföljning</translation>
    </message>
    <message>
        <source>Write what came of it</source>
        <translation>Skriv vad det ledde till</translation>
    </message>
    <message>
        <source>The follow-up has been held, or not after all</source>
        <translation>Uppföljningen har hållits, eller ändå inte</translation>
    </message>
    <message>
        <source>Remove the follow-up</source>
        <translation>Ta bort uppföljningen</translation>
    </message>
    <message>
        <source>No follow-up is agreed yet. At the end of a coaching a day is agreed on which one sees how the actions go: often in half a year, together with the management.</source>
        <translation>Ingen uppföljning är avtalad ännu. I slutet av en sparrning avtalas om en dag då man ser hur det går med åtgärderna: ofta efter ett halvår, tillsammans med ledningen.</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Om vad</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Meddelandets språk</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Draft it from the facts</source>
        <translation>Gör ett utkast av uppgifterna</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>Skickas senast</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickat den</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Skickat i dag</translation>
    </message>
    <message>
        <source>Remove the message</source>
        <translation>Ta bort meddelandet</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Must be told · {0} of {1} sent</source>
        <translation>Ska berättas · {0} av {1} skickade</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Kan berättas</translation>
    </message>
    <message>
        <source>&amp;Communication</source>
        <translation>&amp;Kommunikation</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meddelanden</translation>
    </message>
    <message>
        <source>Add those that must be told</source>
        <translation>Lägg till dem som ska berättas</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>Lägg till ett meddelande</translation>
    </message>
    <message>
        <source>Space marks a message as sent today, or not sent after all.</source>
        <translation>Mellanslag märker ett meddelande som skickat i dag, eller ändå inte skickat.</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Skriv meddelandet</translation>
    </message>
    <message>
        <source>Sent today, or not sent after all</source>
        <translation>Skickat i dag, eller ändå inte skickat</translation>
    </message>
    <message>
        <source>Draft it from the facts</source>
        <translation>Gör ett utkast av uppgifterna</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiera</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
    <message>
        <source>Remove the message</source>
        <translation>Ta bort meddelandet</translation>
    </message>
    <message>
        <source>No messages yet. Staff are told when the coaching begins and again of its results, so that it does not feel like extra work; management is told, too. Residents and local media may be.</source>
        <translation>Inga meddelanden ännu. Personalen får veta när sparrningen börjar och sedan vad den har lett till, så att den inte känns som extra arbete; ledningen får också veta. Man kan även berätta för invånare och lokala medier.</translation>
    </message>
    <message>
        <source>Sent {0}</source>
        <translation>Skickat {0}</translation>
    </message>
    <message>
        <source>Overdue: was to be sent by {0}</source>
        <translation>Försenat: skulle skickas senast {0}</translation>
    </message>
    <message>
        <source>To be sent by {0}</source>
        <translation>Skickas senast {0}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Inte skickat ännu</translation>
    </message>
    <message>
        <source>Put it below what is written</source>
        <translation>Lägg det under det som är skrivet</translation>
    </message>
    <message>
        <source>Replace what is written</source>
        <translation>Ersätt det som är skrivet</translation>
    </message>
    <message>
        <source>There is text in the message already.</source>
        <translation>Det finns redan text i meddelandet.</translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>Nothing of this stops you, but the model would see to it first.</source>
        <translation>Inget av det här hindrar dig, men modellen skulle ta hand om det först.</translation>
    </message>
    <message>
        <source>Nothing is missing. Well done.</source>
        <translation>Inget saknas. Bra gjort.</translation>
    </message>
    <message>
        <source>1. What is missing</source>
        <translation>1. Vad som saknas</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Vad som saknas</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>These names become roles in every text for good. Space marks one that is not a person&apos;s name.</source>
        <translation>De här namnen blir roller i alla texter, för gott. Mellanslag märker ett som inte är en persons namn.</translation>
    </message>
    <message>
        <source>No names are known in this coaching.</source>
        <translation>Inga namn är kända i den här sparrningen.</translation>
    </message>
    <message>
        <source>2. Names become roles</source>
        <translation>2. Namnen blir roller</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>This is not a person&apos;s name, or is after all</source>
        <translation>Det här är inte en persons namn, eller är det ändå</translation>
    </message>
    <message>
        <source>These names were typed after the closing. Space marks one that is not a person&apos;s name.</source>
        <translation>De här namnen har skrivits efter avslutet. Mellanslag märker ett som inte är en persons namn.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>förblir som det är</translation>
    </message>
    <message>
        <source>becomes: {0}</source>
        <translation>blir: {0}</translation>
    </message>
</context>
<context>
    <name>NewEngagementPage</name>
    <message>
        <source>New coaching</source>
        <translation>Ny sparrning</translation>
    </message>
    <message>
        <source>Open the coaching under way</source>
        <translation>Öppna den pågående sparrningen</translation>
    </message>
    <message>
        <source>Begin the coaching</source>
        <translation>Inled sparrningen</translation>
    </message>
    <message>
        <source>{0} already has a coaching under way, begun {1}. You may open it, or begin another beside it.</source>
        <translation>{0} har redan en pågående sparrning som inleddes {1}. Du kan öppna den eller inleda en ny vid sidan av.</translation>
    </message>
    <message>
        <source>Choose first whose it is.</source>
        <translation>Välj först vem sparrningen gäller.</translation>
    </message>
    <message>
        <source>Who coaches the municipality?</source>
        <translation>Vem sparrar kommunen?</translation>
    </message>
    <message>
        <source>Who coaches the wellbeing services county?</source>
        <translation>Vem sparrar välfärdsområdet?</translation>
    </message>
    <message>
        <source>Who coaches the organisation?</source>
        <translation>Vem sparrar organisationen?</translation>
    </message>
    <message>
        <source>Participation expert → municipality</source>
        <translation>Delaktighetsexpert → kommun</translation>
    </message>
    <message>
        <source>Coached municipality → municipality</source>
        <translation>Sparrad kommun → kommun</translation>
    </message>
    <message>
        <source>Resident → municipality</source>
        <translation>Invånare → kommun</translation>
    </message>
    <message>
        <source>Participation expert → wellbeing services county</source>
        <translation>Delaktighetsexpert → välfärdsområde</translation>
    </message>
    <message>
        <source>Coached county or municipality → wellbeing services county</source>
        <translation>Sparrat välfärdsområde eller sparrad kommun → välfärdsområde</translation>
    </message>
    <message>
        <source>Resident → wellbeing services county</source>
        <translation>Invånare → välfärdsområde</translation>
    </message>
    <message>
        <source>Participation expert → organisation</source>
        <translation>Delaktighetsexpert → organisation</translation>
    </message>
    <message>
        <source>Coached organisation or municipality → organisation</source>
        <translation>Sparrad organisation eller kommun → organisation</translation>
    </message>
    <message>
        <source>Resident → organisation</source>
        <translation>Invånare → organisation</translation>
    </message>
    <message>
        <source>Knows what participation is and how it is promoted: a coordinator, an expert or a researcher.</source>
        <translation>Vet vad delaktighet är och hur den främjas: en koordinator, expert eller forskare.</translation>
    </message>
    <message>
        <source>Has been through a coaching and shares what it learnt; somebody brings the two together.</source>
        <translation>Har själv fått sparrning och delar med sig av det som den lärde sig; någon för ihop de två.</translation>
    </message>
    <message>
        <source>Tells from the viewpoint of a group of people what would promote their participation.</source>
        <translation>Berättar ur en grupps synvinkel vad som skulle främja gruppens delaktighet.</translation>
    </message>
</context>
<context>
    <name>NewInterview</name>
    <message>
        <source>New interview</source>
        <translation>Ny intervju</translation>
    </message>
    <message>
        <source>The mapping begins with an interview. Choose the questions; everything else can be filled in while talking, and what you write is saved by itself.</source>
        <translation>Kartläggningen börjar med en intervju. Välj frågorna; allt annat kan du fylla i under samtalet, och det du skriver sparas av sig självt.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Frågornas språk</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>Börja intervjun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n fråga</numerusform>
            <numerusform>%n frågor</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Utan intervjuguide</translation>
    </message>
    <message>
        <source>An empty page; questions can be added on the way</source>
        <translation>En tom sida; frågor kan läggas till under intervjun</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The note is full: nothing more can be pasted into it.</source>
        <translation>Anteckningen är full: mer text kan inte klistras in.</translation>
    </message>
    <message>
        <source>What you are pasting does not fit into this note whole. It stays on the clipboard: the rest can be pasted into another note.</source>
        <translation>Det du klistrar in ryms inte helt i den här anteckningen. Det finns kvar i urklipp: resten kan klistras in i en annan anteckning.</translation>
    </message>
    <message>
        <source>Paste the first {0} characters</source>
        <translation>Klistra in de första {0} tecknen</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>There is nothing to mark here: the line is empty.</source>
        <translation>Här finns inget att märka: raden är tom.</translation>
    </message>
    <message>
        <source>The mark was taken away</source>
        <translation>Märkningen togs bort</translation>
    </message>
    <message>
        <source>Only a mark can be confidential: mark the line first (Ctrl+1 … Ctrl+5).</source>
        <translation>Bara det som är märkt kan vara konfidentiellt: märk först raden (Ctrl+1 … Ctrl+5).</translation>
    </message>
    <message>
        <source>Confidential: this finding never leaves in a document</source>
        <translation>Konfidentiell: den här iakttagelsen tas aldrig med i ett dokument</translation>
    </message>
    <message>
        <source>No longer confidential</source>
        <translation>Inte längre konfidentiell</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>Vad frågar du?</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Anteckning: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Write here what is said</source>
        <translation>Skriv här vad som sägs</translation>
    </message>
    <message>
        <source>The note could not be saved, and so it cannot be marked yet.</source>
        <translation>Anteckningen kunde inte sparas och kan därför inte märkas ännu.</translation>
    </message>
    <message>
        <source>{0} · question {1} of {2}</source>
        <translation>{0} · fråga {1} av {2}</translation>
    </message>
    <message>
        <source>{0} · skipped</source>
        <translation>{0} · hoppades över</translation>
    </message>
    <message>
        <source>{0}, confidential</source>
        <translation>{0}, konfidentiellt</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Good</source>
        <translation>Okej</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Stäng meddelandet</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>This is not a date. Write it like this: {0}</source>
        <translation>Det här är inget datum. Skriv det så här: {0}</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>till exempel {0}</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Coaching</source>
        <translation>&amp;Sparrning</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <translation>Gå till nästa steg</translation>
    </message>
    <message>
        <source>Save the calendar (.ics)…</source>
        <translation>Spara kalendern (.ics)…</translation>
    </message>
    <message>
        <source>Next: who is the contact person with whom the coaching is planned?</source>
        <translation>Nästa steg: vem är kontaktpersonen som sparrningen planeras med?</translation>
    </message>
    <message>
        <source>Write the contact person</source>
        <translation>Skriv in kontaktpersonen</translation>
    </message>
    <message>
        <source>Next: which coached partner is the sparrer?</source>
        <translation>Nästa steg: vilken sparrad partner är sparrare?</translation>
    </message>
    <message>
        <source>Choose the coached partner</source>
        <translation>Välj den sparrade partnern</translation>
    </message>
    <message>
        <source>Next: what is the development target that the resident looks at?</source>
        <translation>Nästa steg: vilket utvecklingsobjekt ser invånaren på?</translation>
    </message>
    <message>
        <source>Write the development target</source>
        <translation>Skriv in utvecklingsobjektet</translation>
    </message>
    <message>
        <source>Next: the first mapping interview.</source>
        <translation>Nästa steg: den första kartläggningsintervjun.</translation>
    </message>
    <message>
        <source>To the interviews</source>
        <translation>Till intervjuerna</translation>
    </message>
    <message>
        <source>Next: when the interviews have been held, the client gets a summary of the mapping.</source>
        <translation>Nästa steg: när intervjuerna har hållits får klienten en sammanfattning av kartläggningen.</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Till sammanfattningen</translation>
    </message>
</context>
<context>
    <name>PackProgress</name>
    <message>
        <source>{0} of {1}: {2}</source>
        <translation>{0}/{1}: {2}</translation>
    </message>
    <message>
        <source>How much of the pack is made</source>
        <translation>Hur mycket av paketet som är gjort</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Answers from a mail</source>
        <translation>Svar ur e-post</translation>
    </message>
    <message>
        <source>Paste the answers in the order of the sheet. They are known by their questions, by their numbers, or part by part with an empty line between them.</source>
        <translation>Klistra in svaren i blankettens ordning. De känns igen på frågorna, på numren eller del för del med en tom rad emellan.</translation>
    </message>
    <message>
        <source>Which sheet is answered</source>
        <translation>Vilken blankett svaren gäller</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Svaren</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Se på svaren</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>Klistra inte in</translation>
    </message>
</context>
<context>
    <name>PeerNeeds</name>
    <message>
        <source>Choose the coached partner</source>
        <translation>Välj den sparrade partnern</translation>
    </message>
    <message>
        <source>Who brought the two together</source>
        <translation>Vem förde ihop de två</translation>
    </message>
    <message>
        <source>Two partners manage without money of their own when somebody joins the two.</source>
        <translation>Ett partnerskap klarar sig utan egna pengar när någon för ihop de två.</translation>
    </message>
    <message>
        <source>Coached by: {0}</source>
        <translation>Sparrare: {0}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>Municipalities that you have coached; Return chooses</source>
        <translation>Kommuner som du har gett sparrning; Enter väljer</translation>
    </message>
    <message>
        <source>The same themes: {0}</source>
        <translation>Samma teman: {0}</translation>
    </message>
    <message>
        <source>The same language: {0}</source>
        <translation>Samma språk: {0}</translation>
    </message>
    <message>
        <source>The same region</source>
        <translation>Samma landskap</translation>
    </message>
    <message>
        <source>Nothing in common that is known here</source>
        <translation>Inget gemensamt som är känt här</translation>
    </message>
</context>
<context>
    <name>PieceBox</name>
    <message>
        <source>As it was sent</source>
        <translation>När den skickades</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Här nu</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kom tillbaka</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tomt)</translation>
    </message>
    <message>
        <source>The timetable of the action was agreed. Without this the action goes back to “discussed”.</source>
        <translation>Åtgärdens tidtabell var överenskommen. Utan det här återgår åtgärden till ”behandlad”.</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Municipality, wellbeing services county or another organisation</source>
        <translation>Kommun, välfärdsområde eller annan organisation</translation>
    </message>
    <message>
        <source>Any part of the name</source>
        <translation>Skriv en del av namnet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>{0} · a client already</source>
        <translation>{0} · redan klient</translation>
    </message>
    <message>
        <source>Add “{0}” as another organisation</source>
        <translation>Lägg till ”{0}” som annan organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>3. A last look at the texts</source>
        <translation>3. En sista titt på texterna</translation>
    </message>
    <message>
        <source>Places with names</source>
        <translation>Ställen med namn</translation>
    </message>
    <message>
        <source>This is a person&apos;s name</source>
        <translation>Det här är en persons namn</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Places where a name becomes a role: {0}. Words that may be a name and stay: {1}.</source>
        <translation>Ställen där ett namn blir en roll: {0}. Ord som kan vara namn och som blir kvar: {1}.</translation>
    </message>
    <message>
        <source>Space says that such a word is a name.</source>
        <translation>Mellanslag märker ordet som ett namn.</translation>
    </message>
    <message>
        <source>Names in own guides, kept practices and tools stay: {0}.</source>
        <translation>Namn i egna guider, sparad praxis och egna verktyg står kvar: {0}.</translation>
    </message>
    <message>
        <source>{0} becomes: {1}</source>
        <translation>{0} blir: {1}</translation>
    </message>
    <message>
        <source>{0} stays: this belongs to no coaching. Change it there if you want to.</source>
        <translation>{0} står kvar: det här hör inte till någon sparrning. Du kan ändra det på sin plats.</translation>
    </message>
    <message>
        <source>A name? {0} stays unless you change it.</source>
        <translation>Ett namn? {0} blir kvar om du inte ändrar det.</translation>
    </message>
    <message>
        <source>This is known to be a name.</source>
        <translation>Det här är redan känt som ett namn.</translation>
    </message>
    <message>
        <source>This place has no page of its own; it becomes a role all the same.</source>
        <translation>Det här stället har ingen egen sida; namnet blir en roll i alla fall.</translation>
    </message>
    <message>
        <source>This place has no page of its own.</source>
        <translation>Det här stället har ingen egen sida.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>State of the action</source>
        <translation>Åtgärdens läge</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Senast vilken dag</translation>
    </message>
    <message>
        <source>Discussed and agreed in the event</source>
        <translation>Behandlad och avtalad vid tillfället</translation>
    </message>
    <message>
        <source>Serves the goal</source>
        <translation>Bidrar till målet</translation>
    </message>
    <message>
        <source>Began in the assignment</source>
        <translation>Började i mellanuppgiften</translation>
    </message>
    <message>
        <source>What was heard that it rests on; Space chooses</source>
        <translation>Det hörda som åtgärden bygger på; mellanslag väljer</translation>
    </message>
    <message>
        <source>A best practice, worth spreading</source>
        <translation>God praxis, värd att spridas</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Ta bort åtgärden</translation>
    </message>
    <message>
        <source>Action: what is done</source>
        <translation>Åtgärd: vad som görs</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>För vem</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarig</translation>
    </message>
    <message>
        <source>Who of the staff took part in planning</source>
        <translation>Vilka i personalen som var med och planerade</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation>Hur de var med</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Resurser</translation>
    </message>
    <message>
        <source>How we know that it has worked</source>
        <translation>Hur vi vet att det har fungerat</translation>
    </message>
    <message>
        <source>Before it is scheduled: {0}</source>
        <translation>Innan den får en tidtabell: {0}</translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>All</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ingen text ännu)</translation>
    </message>
    <message>
        <source>best practice</source>
        <translation>god praxis</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>&amp;Planer</translation>
    </message>
    <message>
        <source>Planned actions</source>
        <translation>Planerade åtgärder</translation>
    </message>
    <message>
        <source>How many actions each service area has in each area of participation</source>
        <translation>Hur många åtgärder varje serviceområde har inom varje delområde av delaktighet</translation>
    </message>
    <message>
        <source>The plans are made service area by service area. Write the service areas first.</source>
        <translation>Planerna görs ett serviceområde i taget. Skriv först in serviceområdena.</translation>
    </message>
    <message>
        <source>Go to the service areas</source>
        <translation>Gå till serviceområdena</translation>
    </message>
    <message>
        <source>Space goes to the next state, Shift+Space back.</source>
        <translation>Mellanslag går till nästa läge, Skift+Mellanslag tillbaka.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Lägg till en åtgärd</translation>
    </message>
    <message>
        <source>Edit the action</source>
        <translation>Redigera åtgärden</translation>
    </message>
    <message>
        <source>Next state of the action</source>
        <translation>Åtgärdens nästa läge</translation>
    </message>
    <message>
        <source>Former state of the action</source>
        <translation>Åtgärdens föregående läge</translation>
    </message>
    <message>
        <source>Move the action up</source>
        <translation>Flytta åtgärden upp</translation>
    </message>
    <message>
        <source>Move the action down</source>
        <translation>Flytta åtgärden ner</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Ta bort åtgärden</translation>
    </message>
    <message>
        <source>There are no actions in any area of participation yet.</source>
        <translation>Det finns inga åtgärder inom något delområde av delaktighet ännu.</translation>
    </message>
    <message>
        <source>No action yet – {0}</source>
        <translation>Ingen åtgärd ännu – {0}</translation>
    </message>
    <message>
        <source>Every service area has an action in every area of participation.</source>
        <translation>Varje serviceområde har en åtgärd inom varje delområde av delaktighet.</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>The practice</source>
        <translation>Praxisen</translation>
    </message>
    <message>
        <source>It is read in other coachings too: no names of people, and the client only when they allow it.</source>
        <translation>Det här läses också i andra sparrningar: inga personnamn, och klienten bara om den har gett lov.</translation>
    </message>
    <message>
        <source>Where it was learnt, when they allow it</source>
        <translation>Var den lärdes, om det finns lov</translation>
    </message>
    <message>
        <source>When it was learnt</source>
        <translation>När den lärdes</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Remove the practice</source>
        <translation>Ta bort praxisen</translation>
    </message>
</context>
<context>
    <name>PracticesPart</name>
    <message>
        <source>What is marked as a best practice can be kept for the next client, without names of people.</source>
        <translation>Det som är märkt som god praxis kan sparas för nästa klient, utan namn på personer.</translation>
    </message>
    <message>
        <source>No action is marked as a best practice.</source>
        <translation>Ingen åtgärd är märkt som god praxis.</translation>
    </message>
    <message>
        <source>Kept so far, from all coachings: {0}</source>
        <translation>Sparat hittills, från alla sparrningar: {0}</translation>
    </message>
    <message>
        <source>4. Best practices that stay</source>
        <translation>4. God praxis som stannar kvar</translation>
    </message>
    <message>
        <source>Best practices of this coaching</source>
        <translation>God praxis i den här sparrningen</translation>
    </message>
    <message>
        <source>Kept practices</source>
        <translation>Sparad praxis</translation>
    </message>
    <message>
        <source>Keep it with the client&apos;s name: they have allowed it</source>
        <translation>Spara med klientens namn: klienten har gett lov</translation>
    </message>
    <message>
        <source>Keep for the next client</source>
        <translation>Spara för nästa klient</translation>
    </message>
    <message>
        <source>Remove from the kept</source>
        <translation>Ta bort ur det sparade</translation>
    </message>
</context>
<context>
    <name>PracticesView</name>
    <message>
        <source>(no text yet)</source>
        <translation>(ingen text ännu)</translation>
    </message>
    <message>
        <source>&amp;Practices</source>
        <translation>&amp;Praxis</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Bästa praxis</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <translation>Lägg till en praxis</translation>
    </message>
    <message>
        <source>Copy the practice</source>
        <translation>Kopiera praxisen</translation>
    </message>
    <message>
        <source>Write the practice</source>
        <translation>Skriv praxisen</translation>
    </message>
    <message>
        <source>Remove the practice</source>
        <translation>Ta bort praxisen</translation>
    </message>
    <message>
        <source>No best practices yet. When a coaching is closed, its best practices can be kept here for the next client. You may also add one by hand.</source>
        <translation>Inga bästa praxis ännu. När en sparrning avslutas kan dess bästa praxis sparas här för nästa klient. Du kan också själv lägga till en.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print: {0}</source>
        <translation>Skriv ut: {0}</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Note how it goes now</source>
        <translation>Anteckna hur det går nu</translation>
    </message>
    <message>
        <source>Noted so far, the newest first</source>
        <translation>Antecknat hittills, det nyaste först</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Inget är antecknat ännu.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Hur långt den har kommit</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Vad som har gjorts</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Vad som var i vägen</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Vad man lärde sig</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>Note how the action goes</source>
        <translation>Anteckna hur det går med åtgärden</translation>
    </message>
    <message>
        <source>Write what has been done</source>
        <translation>Skriv vad som har gjorts</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
</context>
<context>
    <name>PromisesBox</name>
    <message>
        <source>Promises; Space marks one as kept</source>
        <translation>Löften; Mellanslag märker ett som hållet</translation>
    </message>
    <message>
        <source>Promises: none yet. Who does what, and by when?</source>
        <translation>Löften: inga ännu. Vem gör vad, och senast när?</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Lägg till ett löfte</translation>
    </message>
    <message>
        <source>Remove the promise</source>
        <translation>Ta bort löftet</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senast</translation>
    </message>
    <message>
        <source>The promise is kept, or not after all</source>
        <translation>Löftet är hållet, eller ändå inte</translation>
    </message>
    <message>
        <source>Write the promise</source>
        <translation>Skriv löftet</translation>
    </message>
    <message>
        <source>Not kept after all</source>
        <translation>Ändå inte hållet</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Hållet i dag</translation>
    </message>
    <message>
        <source>Given elsewhere, still open ({0})</source>
        <translation>Givna på annat håll, ännu öppna ({0})</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ingen text ännu)</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>Hållet {0}</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>Ingen dag avtalad</translation>
    </message>
    <message>
        <source>Overdue: was promised by {0}</source>
        <translation>Försenat: lovades till {0}</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>Senast {0}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Plats:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typen:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>QuestionEditor</name>
    <message>
        <source>The question</source>
        <translation>Frågan</translation>
    </message>
    <message>
        <source>Part of the interview</source>
        <translation>Del av intervjun</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n märkning</numerusform>
            <numerusform>%n märkningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Interview guides</source>
        <translation>Intervjuguider</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Title of the guide</source>
        <translation>Intervjuguidens rubrik</translation>
    </message>
    <message>
        <source>Read the guide in: {0}</source>
        <translation>Läs intervjuguiden på: {0}</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Frågor</translation>
    </message>
    <message>
        <source>Make the Word handout</source>
        <translation>Skapa Word-dokument</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Gör en egen kopia</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lägg till en fråga</translation>
    </message>
    <message>
        <source>Paste questions, one a line</source>
        <translation>Klistra in frågor, en per rad</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Flytta upp</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Flytta ner</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Ta bort frågan</translation>
    </message>
    <message>
        <source>Remove this guide</source>
        <translation>Ta bort intervjuguiden</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ingen rubrik)</translation>
    </message>
    <message>
        <source>{0} · shipped</source>
        <translation>{0} · medföljer</translation>
    </message>
    <message>
        <source>{0} · own</source>
        <translation>{0} · egen</translation>
    </message>
    <message>
        <source>(empty question)</source>
        <translation>(tom fråga)</translation>
    </message>
    <message>
        <source>{0} [not yet in {1}]</source>
        <translation>{0} [saknas ännu: {1}]</translation>
    </message>
    <message>
        <source>Interviews that have been held already keep their questions as they were asked.</source>
        <translation>Intervjuer som redan har hållits behåller sina frågor så som de ställdes.</translation>
    </message>
    <message>
        <source>A shipped guide is read and printed as it is. Make your own copy to change it.</source>
        <translation>En intervjuguide som följer med programmet används som den är. Gör en egen kopia om du vill ändra den.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) pasted</source>
        <translation>
            <numerusform>%n fråga inklistrad</numerusform>
            <numerusform>%n frågor inklistrade</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the questions first, one a line.</source>
        <translation>Det finns ingen text att klistra in. Kopiera först frågorna, en per rad.</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>Questions of the event</source>
        <translation>Tillfällets frågor</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Where it is from:
{0}</source>
        <translation>Källa:
{0}</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopiera texten</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiera adressen</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>The workspace was not opened</source>
        <translation>Arbetsfilen öppnades inte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>ResidentNeeds</name>
    <message>
        <source>Reference group, in the resident&apos;s own words</source>
        <translation>Referensgrupp, med invånarens egna ord</translation>
    </message>
    <message>
        <source>for example: families of the villages</source>
        <translation>till exempel: barnfamiljer i byarna</translation>
    </message>
    <message>
        <source>Please write nothing of anybody&apos;s health, origin, religion, politics or other private matters.</source>
        <translation>Skriv inget om någons hälsa, ursprung, religion, politiska åsikter eller andra privata saker.</translation>
    </message>
    <message>
        <source>Development target</source>
        <translation>Utvecklingsobjekt</translation>
    </message>
    <message>
        <source>Still needed: what is being developed, and is now looked at from the resident&apos;s side.</source>
        <translation>Saknas ännu: vad är det som utvecklas och som nu ses ur invånarens synvinkel?</translation>
    </message>
    <message>
        <source>Content agreed with</source>
        <translation>Innehållet avtalat med</translation>
    </message>
    <message>
        <source>Content agreed on</source>
        <translation>Innehållet avtalat den</translation>
    </message>
    <message>
        <source>Agree also on the fee and the expenses, on what is written down, and on when the resident hears what came of it.</source>
        <translation>Kom också överens om arvode och kostnader, om vad som antecknas och om när invånaren får höra vad det ledde till.</translation>
    </message>
</context>
<context>
    <name>ResponsibleCard</name>
    <message>
        <source>Named</source>
        <translation>Utsedd</translation>
    </message>
    <message>
        <source>Not named yet: a name and a day are needed</source>
        <translation>Inte utsedd ännu: det behövs ett namn och ett datum</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarig person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Utsedd den</translation>
    </message>
</context>
<context>
    <name>ReturnedPage</name>
    <message>
        <source>&amp;Returned sheets</source>
        <translation>Åter&amp;lämnade blanketter</translation>
    </message>
    <message>
        <source>Returned sheets</source>
        <translation>Återlämnade blanketter</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Välj en fil…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Välj en mapp…</translation>
    </message>
    <message>
        <source>Paste answers from a mail…</source>
        <translation>Klistra in svar ur e-post…</translation>
    </message>
    <message>
        <source>Take in the sheet</source>
        <translation>Ta in blanketten</translation>
    </message>
    <message>
        <source>Put the sheet aside</source>
        <translation>Lägg blanketten åt sidan</translation>
    </message>
    <message>
        <source>Drop one or many Word files, or a folder, anywhere on the window. Nothing changes before you take it in.</source>
        <translation>Släpp en eller flera Word-filer eller en mapp var som helst i fönstret. Inget ändras förrän du tar in blanketten.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>går inte att läsa</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>läses</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>intagen</translation>
    </message>
    <message>
        <source>which sheet?</source>
        <translation>vilken blankett?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n sak att se på</numerusform>
            <numerusform>%n saker att se på</numerusform>
        </translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
    <message>
        <source>A sheet that came back</source>
        <translation>En återlämnad blankett</translation>
    </message>
    <message>
        <source>A folder of sheets that came back</source>
        <translation>En mapp med återlämnade blanketter</translation>
    </message>
    <message>
        <source>Answers from a mail</source>
        <translation>Svar ur e-post</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken in. The sheet is returned.</source>
        <translation>
            <numerusform>%n sak togs in. Blanketten är återlämnad.</numerusform>
            <numerusform>%n saker togs in. Blanketten är återlämnad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to “discussed”: {0}.</source>
        <translation>Tillbaka till ”behandlad”: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stand beside the answers.</source>
        <translation>
            <numerusform>%n anteckning står bredvid svaren.</numerusform>
            <numerusform>%n anteckningar står bredvid svaren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>It has been held</source>
        <translation>Det har hållits</translation>
    </message>
    <message>
        <source>What is shown: goals, actions, what has come of them</source>
        <translation>Vad som visas: målen, åtgärderna, vad de har lett till</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Vad som beslutades</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>Ta bort behandlingen</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Läses …</translation>
    </message>
    <message>
        <source>Which sheet it is</source>
        <translation>Vilken blankett det är</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Lägg åt sidan</translation>
    </message>
    <message>
        <source>Choose the sheet</source>
        <translation>Välj blanketten</translation>
    </message>
    <message>
        <source>Nothing differs from what is known. Taking it in only says that it came back.</source>
        <translation>Inget skiljer sig från det som redan är känt. Att ta in den säger bara att den kom tillbaka.</translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s) are as they were.</source>
        <translation>
            <numerusform>%n annat fält är som det var.</numerusform>
            <numerusform>%n andra fält är som de var.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsView</name>
    <message>
        <source>No day agreed</source>
        <translation>Ingen dag avtalad</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Hållen</translation>
    </message>
    <message>
        <source>The day has passed: was it held?</source>
        <translation>Dagen har passerat: blev det av?</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Kommande</translation>
    </message>
    <message>
        <source>&amp;Communication</source>
        <translation>&amp;Kommunikation</translation>
    </message>
    <message>
        <source>Reviews in the management team</source>
        <translation>Behandlingar i ledningsgruppen</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>Lägg till en behandling</translation>
    </message>
    <message>
        <source>Write what is shown</source>
        <translation>Skriv vad som visas</translation>
    </message>
    <message>
        <source>Held, or not after all</source>
        <translation>Hållen, eller ändå inte</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>Ta bort behandlingen</translation>
    </message>
    <message>
        <source>No reviews yet. What comes of the goals is made visible in the management team: add the meeting in which it is shown.</source>
        <translation>Inga behandlingar ännu. Det som målen leder till görs synligt i ledningsgruppen: lägg till mötet där det visas.</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>No event chosen</source>
        <translation>Inget tillfälle valt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>No answers yet. Enter them from paper above, or take them from a file below.</source>
        <translation>Inga svar ännu. Mata in dem från papper ovan eller ta in dem från en fil nedan.</translation>
    </message>
    <message>
        <source>{0}: not shown apart, because some group is smaller than five people.</source>
        <translation>{0}: visas inte separat, eftersom någon grupp är mindre än fem personer.</translation>
    </message>
    <message>
        <source>A dot is one answer. A mean is shown from ten answers on.</source>
        <translation>En prick är ett svar. Medeltalet visas från och med tio svar.</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>När det frågas</translation>
    </message>
    <message>
        <source>Which event</source>
        <translation>Vilket tillfälle</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Frågat den</translation>
    </message>
    <message>
        <source>How the answers fell</source>
        <translation>Hur svaren fördelades</translation>
    </message>
    <message>
        <source>1 is not at all, 5 is very much</source>
        <translation>1 är inte alls, 5 är väldigt mycket</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Vad som skrevs</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>Ta bort omgången</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Held on</source>
        <translation>Hölls den</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Hur ni träffades</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagare</translation>
    </message>
    <message>
        <source>Notes; they stay here and keep themselves</source>
        <translation>Anteckningar; de stannar här och sparas av sig själva</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>What changed in the programme</source>
        <translation>Vad som ändrades i programmet</translation>
    </message>
    <message>
        <source>Language of the memo</source>
        <translation>Promemorians språk</translation>
    </message>
    <message>
        <source>Make the memo</source>
        <translation>Gör promemorian</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Ta bort planeringsmötet</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslut</numerusform>
            <numerusform>%n beslut</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Design session</source>
        <translation>&amp;Planeringsmöte</translation>
    </message>
    <message>
        <source>Design sessions</source>
        <translation>Planeringsmöten</translation>
    </message>
    <message>
        <source>Add a design session</source>
        <translation>Lägg till ett planeringsmöte</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Ta bort planeringsmötet</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Skriv anteckningar</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Lägg till ett beslut</translation>
    </message>
    <message>
        <source>Make the memo</source>
        <translation>Gör promemorian</translation>
    </message>
    <message>
        <source>Show or fold the mapping beside</source>
        <translation>Visa eller dölj kartläggningen bredvid</translation>
    </message>
    <message>
        <source>No design sessions yet. Add one when you meet the contact person: what you decide and promise is written here, and goes into the memo.</source>
        <translation>Inga planeringsmöten ännu. Lägg till ett när du träffar kontaktpersonen: det ni beslutar och lovar skrivs här och kommer med i promemorian.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Fönstrets språk</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textstorlek</translation>
    </message>
    <message>
        <source>Your name in the handouts</source>
        <translation>Ditt namn i dokumenten</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-mall</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Allt sparas i mappen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Enligt systemet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Öppna mappen</translation>
    </message>
    <message>
        <source>The language of a handout is chosen apart from this, when it is made. Backups are made by themselves when the window is closed: 7 daily, 4 weekly and 12 monthly ones are kept in the folder “backups”.</source>
        <translation>Språket i ett dokument väljs separat när dokumentet görs. Säkerhetskopior görs av sig själva när fönstret stängs: 7 dagliga, 4 veckovisa och 12 månatliga sparas i mappen ”backups”.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>No event</source>
        <translation>Inget tillfälle</translation>
    </message>
    <message>
        <source>Responsible supervisor</source>
        <translation>Ansvarig chef</translation>
    </message>
    <message>
        <source>State of the sheet</source>
        <translation>Blankettens läge</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Skickad den</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Inlämnad den</translation>
    </message>
    <message>
        <source>Discussed in the event</source>
        <translation>Behandlad vid tillfället</translation>
    </message>
    <message>
        <source>What else was answered</source>
        <translation>Vad som annars svarades</translation>
    </message>
    <message>
        <source>Save as a Word file…</source>
        <translation>Spara som Word-fil…</translation>
    </message>
    <message>
        <source>Take in what came back…</source>
        <translation>Ta in det som kom tillbaka…</translation>
    </message>
    <message>
        <source>A reminder, ready to be sent:</source>
        <translation>En påminnelse, klar att skickas:</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Kopiera påminnelsen</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Öppna i e-postprogrammet</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Sida vid sida</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Gå till svaret</translation>
    </message>
    <message>
        <source>Interviews that are shown</source>
        <translation>Vilka intervjuer som visas</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Svar sida vid sida</translation>
    </message>
    <message>
        <source>Return on an answer does the same</source>
        <translation>Enter på ett svar gör samma sak</translation>
    </message>
    <message>
        <source>Interviews shown: {0} of {1}</source>
        <translation>Intervjuer som visas: {0} av {1}</translation>
    </message>
    <message>
        <source>There are no interviews yet. When there are, the answers to the same question stand here.</source>
        <translation>Det finns inga intervjuer ännu. När det gör det ser du här svaren på samma fråga bredvid varandra.</translation>
    </message>
    <message>
        <source>None of the interviews shown has a question.</source>
        <translation>Ingen av de intervjuer som visas har någon fråga.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>⌕ Find</source>
        <translation>⌕ Sök</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>+ New coaching</source>
        <translation>+ Ny sparrning</translation>
    </message>
    <message>
        <source>Coachings</source>
        <translation>Sparrningar</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Frågor</translation>
    </message>
    <message>
        <source>Knowledge and tools</source>
        <translation>Kunskap och metoder</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message numerus="yes">
        <source>Today, %n thing(s) due</source>
        <translation>
            <numerusform>I dag, %n sak väntar</numerusform>
            <numerusform>I dag, %n saker väntar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadModel</name>
    <message>
        <source>Item</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svarade</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Medeltal</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of {0}</source>
        <translation>
            <numerusform>%n svar av {0}</numerusform>
            <numerusform>%n svar av {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n svar</numerusform>
            <numerusform>%n svar</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few answers for a mean</source>
        <translation>För få svar för ett medeltal</translation>
    </message>
    <message>
        <source>Mean {0}</source>
        <translation>Medeltal {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a coaching from the list</source>
        <translation>Välj en sparrning i listan</translation>
    </message>
    <message>
        <source>F9 shows the list where there is no room for it. Or begin a new coaching.</source>
        <translation>F9 visar listan när den inte ryms. Eller börja en ny sparrning.</translation>
    </message>
    <message>
        <source>No coachings yet</source>
        <translation>Inga sparrningar ännu</translation>
    </message>
    <message>
        <source>Begin by choosing whom you will coach. Everything you write is kept by itself, all the time.</source>
        <translation>Börja med att välja vem du ska sparra. Allt du skriver sparas av sig självt, hela tiden.</translation>
    </message>
    <message>
        <source>New coaching</source>
        <translation>Ny sparrning</translation>
    </message>
    <message>
        <source>Explore the example</source>
        <translation>Bekanta dig med exemplet</translation>
    </message>
    <message>
        <source>All of it stays on this computer. The program never uses the network. The example is a throw-away copy.</source>
        <translation>Allt stannar på den här datorn. Programmet använder aldrig nätet. Exemplet är en kopia som inte sparas.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Why is this put aside?</source>
        <translation>Varför läggs det här åt sidan?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Gå dit</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Varför?</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Lägg åt sidan…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Lägg åt sidan</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
<context>
    <name>StepsStrip</name>
    <message>
        <source>done</source>
        <translation>klart</translation>
    </message>
    <message>
        <source>open</source>
        <translation>obesvarad</translation>
    </message>
    <message>
        <source>Leading participation work: {0} of {1} steps taken</source>
        <translation>Ledningen av delaktighetsarbetet: {0} av {1} steg tagna</translation>
    </message>
    <message>
        <source>{0}; next: {1}</source>
        <translation>{0}; härnäst: {1}</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Delar</translation>
    </message>
    <message>
        <source>Questions to think about, one on a line</source>
        <translation>Frågor att fundera på, en per rad</translation>
    </message>
    <message>
        <source>Asked without an answer so far; Return adds one to the questions</source>
        <translation>Ännu utan svar; Enter lägger till en bland frågorna</translation>
    </message>
    <message>
        <source>Add to the questions</source>
        <translation>Lägg till bland frågorna</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nästa steg</translation>
    </message>
    <message>
        <source>Make the Word document</source>
        <translation>Skapa Word-dokument</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Redan gjort</translation>
    </message>
    <message>
        <source>Mapping items</source>
        <translation>Kartlagda punkter</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Ramvillkor</translation>
    </message>
    <message>
        <source>What was heard, without names</source>
        <translation>Det vi hörde, utan namn</translation>
    </message>
    <message>
        <source>Questions to think about</source>
        <translation>Att fundera på</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>S&amp;ummary</source>
        <translation>Sa&amp;mmanfattning</translation>
    </message>
    <message>
        <source>Make the Word document</source>
        <translation>Skapa Word-dokument</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Öppna dokumentet</translation>
    </message>
    <message>
        <source>Open the folder of the document</source>
        <translation>Öppna dokumentets mapp</translation>
    </message>
    <message>
        <source>Add the chosen suggestion to the questions</source>
        <translation>Lägg till det valda förslaget bland frågorna</translation>
    </message>
    <message>
        <source>This is what goes out</source>
        <translation>Så här ser dokumentet ut</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) go into the document.</source>
        <translation>
            <numerusform>%n iakttagelse tas med i dokumentet.</numerusform>
            <numerusform>%n iakttagelser tas med i dokumentet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential finding(s) stay here.</source>
        <translation>
            <numerusform>%n konfidentiell iakttagelse stannar här.</numerusform>
            <numerusform>%n konfidentiella iakttagelser stannar här.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>The program’s own</source>
        <translation>Programmets egen</translation>
    </message>
    <message>
        <source>Own template: {0}</source>
        <translation>Egen mall: {0}</translation>
    </message>
    <message>
        <source>Choose an own template…</source>
        <translation>Välj en egen mall…</translation>
    </message>
    <message>
        <source>Back to the program’s template</source>
        <translation>Tillbaka till programmets mall</translation>
    </message>
    <message>
        <source>It can no longer be used: the handouts are made with the program’s own. Choose it again.</source>
        <translation>Den kan inte längre användas: dokumenten görs med programmets egen mall. Välj mallen på nytt.</translation>
    </message>
    <message>
        <source>There was nothing to remark in it.</source>
        <translation>Där fanns inget att anmärka på.</translation>
    </message>
    <message>
        <source>Word template or document (*.dotx *.docx)</source>
        <translation>Word-mall eller -dokument (*.dotx *.docx)</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Välj en Word-mall</translation>
    </message>
    <message>
        <source>This template was not taken; all stays as it was.</source>
        <translation>Mallen togs inte i bruk; allt förblir som det var.</translation>
    </message>
    <message>
        <source>The handouts are now made with the template: {0}</source>
        <translation>Dokumenten görs nu med mallen: {0}</translation>
    </message>
    <message>
        <source>The handouts are now made with the program’s own template.</source>
        <translation>Dokumenten görs nu med programmets egen mall.</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>Themes</source>
        <translation>Teman</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>Ett eget tema</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lägg till</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Choose a finding, a goal, an event, an assignment or an action first: the thread runs there.</source>
        <translation>Välj först en iakttagelse, ett mål, ett tillfälle, en mellanuppgift eller en åtgärd: mellan dem löper den röda tråden.</translation>
    </message>
    <message>
        <source>Nothing follows from this yet.</source>
        <translation>Inget följer av det här ännu.</translation>
    </message>
    <message>
        <source>This rests on nothing yet.</source>
        <translation>Det här bygger inte på något ännu.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Mellanuppgift</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Vad som väntar</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>I &amp;dag</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Gå till den</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Försenat</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Den här veckan</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
    <message>
        <source>Silent for three weeks</source>
        <translation>Tyst i tre veckor</translation>
    </message>
    <message>
        <source>The last sign is of {0}</source>
        <translation>Det senaste livstecknet är från {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n day(s) late</source>
        <translation>
            <numerusform>{0}, %n dag försenat</numerusform>
            <numerusform>{0}, %n dagar försenat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
    </message>
    <message numerus="yes">
        <source>{0}, in %n day(s)</source>
        <translation>
            <numerusform>{0}, om %n dag</numerusform>
            <numerusform>{0}, om %n dagar</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Assignment to come back</source>
        <translation>Mellanuppgift som ska lämnas in</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Meddelande att skicka</translation>
    </message>
    <message>
        <source>Management team</source>
        <translation>Ledningsgrupp</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Tyst</translation>
    </message>
    <message>
        <source>What waits for you in all coachings. Return goes to it.</source>
        <translation>Det som väntar på dig i alla sparrningar. Enter leder dit.</translation>
    </message>
    <message>
        <source>Nothing is due. Events, assignments, actions, promises, messages and follow-ups come here when their day is near.</source>
        <translation>Inget väntar. Tillfällen, mellanuppgifter, åtgärder, löften, meddelanden och uppföljningar kommer hit när deras dag är nära.</translation>
    </message>
</context>
<context>
    <name>ToolForm</name>
    <message>
        <source>Name of the tool</source>
        <translation>Metodens namn</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Vad den passar för</translation>
    </message>
    <message>
        <source>How it is done, one step a line</source>
        <translation>Hur den görs, ett steg per rad</translation>
    </message>
    <message>
        <source>Address where more can be read</source>
        <translation>Adress där man kan läsa mer</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Egen anteckning</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Ta bort metoden</translation>
    </message>
</context>
<context>
    <name>ToolsView</name>
    <message>
        <source>Own tools ({0})</source>
        <translation>Egna metoder ({0})</translation>
    </message>
    <message>
        <source>Shipped tools ({0})</source>
        <translation>Metoder som följer med programmet ({0})</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(inget namn ännu)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Metoder</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Metoder</translation>
    </message>
    <message>
        <source>Tools for</source>
        <translation>Metoder för</translation>
    </message>
    <message>
        <source>All areas of participation</source>
        <translation>Alla delområden av delaktighet</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Lägg till en metod</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Gör en egen kopia</translation>
    </message>
    <message>
        <source>Make my own copy of the tool</source>
        <translation>Gör en egen kopia av metoden</translation>
    </message>
    <message>
        <source>Write the tool</source>
        <translation>Skriv metoden</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Ta bort metoden</translation>
    </message>
    <message>
        <source>What it promotes:
{0}</source>
        <translation>Vad den främjar:
{0}</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>What you remove waits here until the trash is emptied. Return brings it back.</source>
        <translation>Det du tar bort väntar här tills papperskorgen töms. Enter återställer det.</translation>
    </message>
    <message>
        <source>The trash is empty. What you remove waits here until you empty it.</source>
        <translation>Papperskorgen är tom. Det du tar bort väntar här tills du tömmer den.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Borttaget</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Papperskorg</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Empty the trash …</source>
        <translation>Töm papperskorgen …</translation>
    </message>
    <message>
        <source>{0} · removed {1}</source>
        <translation>{0} · togs bort {1}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Serviceområde</translation>
    </message>
    <message>
        <source>Standing meeting</source>
        <translation>Avtalat möte</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Sparrning</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Intervju</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Iakttagelse</translation>
    </message>
    <message>
        <source>Mapping item</source>
        <translation>Kartlagd punkt</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarig person</translation>
    </message>
    <message>
        <source>Design session</source>
        <translation>Planeringsmöte</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Löfte</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tillfälle</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Programpunkt</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Antal deltagare</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Notering från tillfället</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Mellanuppgift</translation>
    </message>
    <message>
        <source>Sheet of an assignment</source>
        <translation>Mellanuppgiftens blankett</translation>
    </message>
    <message>
        <source>Answer on a sheet</source>
        <translation>Svar på en blankett</translation>
    </message>
    <message>
        <source>Returned sheet</source>
        <translation>Återlämnad blankett</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Framsteg</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meddelande</translation>
    </message>
    <message>
        <source>Management team</source>
        <translation>Ledningsgrupp</translation>
    </message>
    <message>
        <source>Round of feedback</source>
        <translation>Responsomgång</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Respons</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Uppföljning</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Första kontakten</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Egen arbetstid</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Utvärdering</translation>
    </message>
    <message>
        <source>Remark put aside</source>
        <translation>Råd som lagts åt sidan</translation>
    </message>
    <message numerus="yes">
        <source>Empty the trash? %n thing(s) and all under them are erased for good.</source>
        <translation>
            <numerusform>Ska papperskorgen tömmas? %n post och allt som hör till den raderas för gott.</numerusform>
            <numerusform>Ska papperskorgen tömmas? %n poster och allt som hör till dem raderas för gott.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behåll</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Radera för gott</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Esc brings back what was there.</source>
        <translation>Med Esc får du tillbaka det som fanns där.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>What you wrote must be kept first; the left corner says why it is not.</source>
        <translation>Det du skrev måste sparas först; nere till vänster ser du varför det inte har sparats.</translation>
    </message>
</context>
<context>
    <name>ViewsPage</name>
    <message>
        <source>Next view</source>
        <translation>Nästa vy</translation>
    </message>
    <message>
        <source>Former view</source>
        <translation>Föregående vy</translation>
    </message>
</context>
<context>
    <name>WindowAsk</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-dokument (*.docx)</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Own words</source>
        <translation>Egna ord</translation>
    </message>
    <message>
        <source>What the client calls things, in the base form. Handouts use these; an empty field, the usual word.</source>
        <translation>Vad klienten kallar saker och ting, i grundform. De här orden används i dokumenten; om ett fält är tomt används det vanliga ordet.</translation>
    </message>
    <message>
        <source>The client itself ({0})</source>
        <translation>Klienten själv ({0})</translation>
    </message>
    <message>
        <source>A service area ({0})</source>
        <translation>Serviceområde ({0})</translation>
    </message>
    <message>
        <source>The name of its programme ({0})</source>
        <translation>Programmets namn ({0})</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Working time</source>
        <translation>Egen arbetstid</translation>
    </message>
    <message>
        <source>Coaching is part of a job: agree how much of your working time it may take.</source>
        <translation>Sparrningen hör till ditt arbete: kom överens om hur mycket av din arbetstid den får ta.</translation>
    </message>
    <message>
        <source>Agreed working time</source>
        <translation>Avtalad arbetstid</translation>
    </message>
    <message>
        <source>Note working time</source>
        <translation>Anteckna arbetstid</translation>
    </message>
    <message>
        <source>Working time noted so far</source>
        <translation>Hittills antecknad arbetstid</translation>
    </message>
    <message>
        <source>Day of the work</source>
        <translation>Dag för arbetet</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hur länge</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Vad som gjordes</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Ta bort den här anteckningen</translation>
    </message>
    <message>
        <source>Change the noted time</source>
        <translation>Ändra anteckningen</translation>
    </message>
    <message>
        <source>Remove the noted time</source>
        <translation>Ta bort anteckningen</translation>
    </message>
    <message>
        <source>A resident gives time of one&apos;s own: agree how much of it the coaching may take.</source>
        <translation>En invånare ger av sin egen tid: kom överens om hur mycket av den sparrningen får ta.</translation>
    </message>
    <message>
        <source>{0} used.</source>
        <translation>{0} använt.</translation>
    </message>
    <message>
        <source>{0} of {1} used.</source>
        <translation>{0} av {1} använt.</translation>
    </message>
    <message>
        <source>no time told yet</source>
        <translation>tiden saknas</translation>
    </message>
</context>
<context>
    <name>WrittenBar</name>
    <message>
        <source>Written: {0}</source>
        <translation>Sparat: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Öppna mappen</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>The coaching is planned together with a representative of the client who is in a leading position.</source>
        <translation>Sparrningen planeras tillsammans med en företrädare för klienten som är i ledande ställning.</translation>
    </message>
    <message>
        <source>Somebody in a leading position can carry the coaching into the work of the whole organisation.</source>
        <translation>Någon i ledande ställning kan föra ut sparrningen i hela organisationens arbete.</translation>
    </message>
    <message>
        <source>In this kind of coaching one that has been coached shares what it has learnt with another.</source>
        <translation>I den här typen av sparrning delar en sparrad partner med sig av det den har lärt sig till en annan.</translation>
    </message>
    <message>
        <source>Two partners manage without separate funding as long as somebody brings them together.</source>
        <translation>Ett partnerskap klarar sig utan särskild finansiering bara någon för ihop de två.</translation>
    </message>
    <message>
        <source>The coaching looks at what the client develops from the resident&apos;s viewpoint.</source>
        <translation>Sparrningen ser på det som klienten utvecklar ur invånarens synvinkel.</translation>
    </message>
    <message>
        <source>The resident may agree the content together with an employee of the client.</source>
        <translation>Invånaren kan komma överens om innehållet tillsammans med någon av klientens anställda.</translation>
    </message>
    <message>
        <source>A coaching begins with mapping the situation and the needs.</source>
        <translation>En sparrning börjar med att läget och behoven kartläggs.</translation>
    </message>
    <message>
        <source>Recognising what has already been done strengthens the good circle of participation.</source>
        <translation>Att man känner igen det som redan har gjorts stärker delaktighetens goda cirkel.</translation>
    </message>
    <message>
        <source>The mapping finds out whether there is a programme, who is responsible, and what there is to work with.</source>
        <translation>Kartläggningen tar reda på om det finns ett program, vem som ansvarar och vilka resurser som finns.</translation>
    </message>
    <message>
        <source>The goals are thought out together with those who are coached.</source>
        <translation>Målen tänks ut tillsammans med dem som får sparrning.</translation>
    </message>
    <message>
        <source>The planning takes the client&apos;s own situation into account.</source>
        <translation>Planeringen utgår från klientens egen situation.</translation>
    </message>
    <message>
        <source>The coaching strengthens the link between participation and all that the client does and aims at.</source>
        <translation>Sparrningen stärker kopplingen mellan delaktighet och allt som klienten gör och eftersträvar.</translation>
    </message>
    <message>
        <source>What was reached is made visible in the management team, and that needs a sign to go by.</source>
        <translation>Det som har nåtts görs synligt i ledningsgruppen, och då behövs ett tecken att gå efter.</translation>
    </message>
    <message>
        <source>Supervisors get both: support for leading participation work, and tools for promoting participation.</source>
        <translation>Cheferna får bådadera: stöd för att leda arbetet för delaktighet och verktyg för att främja delaktighet.</translation>
    </message>
    <message>
        <source>A coaching succeeds when the wishes and needs of those it is for are known, also along the way.</source>
        <translation>En sparrning lyckas när man känner till önskemålen och behoven hos dem den är till för, också under vägen.</translation>
    </message>
    <message>
        <source>A coaching may give the spark to name the person who is responsible for participation.</source>
        <translation>En sparrning kan bli den gnista som gör att en delaktighetsansvarig utses.</translation>
    </message>
    <message>
        <source>A coaching succeeds when the staff are motivated.</source>
        <translation>En sparrning lyckas när personalen är motiverad.</translation>
    </message>
    <message>
        <source>A coaching succeeds when the staff are motivated and it does not feel like extra work to them.</source>
        <translation>En sparrning lyckas när personalen är motiverad och inte upplever den som extra arbete.</translation>
    </message>
    <message>
        <source>No separate money is set aside for coaching: it is part of a job that has other work as well.</source>
        <translation>Inga separata pengar har reserverats för sparrning: den är en del av ett arbete där också annat ingår.</translation>
    </message>
    <message>
        <source>The programme is planned together with the client&apos;s representative.</source>
        <translation>Programmet planeras tillsammans med klientens företrädare.</translation>
    </message>
    <message>
        <source>Three to five events leave time to try things out in between. Another number is fine too.</source>
        <translation>Tre till fem tillfällen ger tid att pröva saker emellan. Ett annat antal går också bra.</translation>
    </message>
    <message>
        <source>A theme tells the participants beforehand what to think about.</source>
        <translation>Ett tema berättar för deltagarna på förhand vad de kan fundera på.</translation>
    </message>
    <message>
        <source>Each event takes one theme a step further; the aim says which step.</source>
        <translation>Varje tillfälle för ett tema ett steg vidare; målet säger vilket steg.</translation>
    </message>
    <message>
        <source>The coaching is held as events, for example three to five, each with its day.</source>
        <translation>Sparrningen hålls som tillfällen, till exempel tre till fem, vart och ett med sin dag.</translation>
    </message>
    <message>
        <source>When events ride on already agreed meetings, the work for participation does not become extra work.</source>
        <translation>När tillfällena ordnas i samband med redan avtalade möten blir delaktighetsarbetet inget extra arbete.</translation>
    </message>
    <message>
        <source>The means are discussed together and in smaller groups, and both need their time.</source>
        <translation>Metoderna diskuteras tillsammans och i mindre grupper, och båda behöver sin tid.</translation>
    </message>
    <message>
        <source>Coaching is practical and leaves a lot of room for the participants&apos; own thinking.</source>
        <translation>Sparrningen är praktisk och lämnar mycket utrymme för deltagarnas egna tankar.</translation>
    </message>
    <message>
        <source>Supervisors get room to think about participation in their own field.</source>
        <translation>Cheferna får utrymme att fundera på delaktighet inom sitt eget område.</translation>
    </message>
    <message>
        <source>Events may be held remotely, and in front of a screen one tires sooner than in a room.</source>
        <translation>Tillfällena kan ordnas på distans, och framför skärmen tröttnar man fortare än i samma rum.</translation>
    </message>
    <message>
        <source>The wishes and needs that come up in the events steer what follows.</source>
        <translation>De önskemål och behov som kommer fram vid tillfällena styr det som följer.</translation>
    </message>
    <message>
        <source>Those who took part in an event are given the chance to give feedback.</source>
        <translation>De som deltog i ett tillfälle får möjlighet att ge respons.</translation>
    </message>
    <message>
        <source>What has changed can be told only when the same things are asked before and after.</source>
        <translation>Det går att säga vad som har förändrats bara om samma saker frågas före och efter.</translation>
    </message>
    <message>
        <source>The interim assignments always include the plan that is made in each service area.</source>
        <translation>I mellanuppgifterna ingår alltid den plan som görs på varje serviceområde.</translation>
    </message>
    <message>
        <source>The assignments give chances to think about participation alongside one&apos;s own work.</source>
        <translation>Mellanuppgifterna ger möjlighet att fundera på delaktighet vid sidan av det egna arbetet.</translation>
    </message>
    <message>
        <source>The assignments are planned together with an official of the client.</source>
        <translation>Mellanuppgifterna planeras tillsammans med en av klientens tjänsteinnehavare.</translation>
    </message>
    <message>
        <source>The plans are made between the events, and agreed in them.</source>
        <translation>Planerna görs mellan tillfällena och avtalas vid dem.</translation>
    </message>
    <message>
        <source>Supervisors make the plan together with their staff, each in their own service area.</source>
        <translation>Cheferna gör planen tillsammans med sin personal, var och en på sitt eget serviceområde.</translation>
    </message>
    <message>
        <source>What was made between the events is agreed in them.</source>
        <translation>Det som har gjorts mellan tillfällena avtalas vid dem.</translation>
    </message>
    <message>
        <source>The plan of concrete actions is made service area by service area.</source>
        <translation>Planen med konkreta åtgärder görs ett serviceområde i taget.</translation>
    </message>
    <message>
        <source>The plans are made in cooperation with the staff.</source>
        <translation>Planerna görs i samarbete med personalen.</translation>
    </message>
    <message>
        <source>The timetable is agreed in the events, and that needs a responsible person, a day and the event.</source>
        <translation>Tidtabellen avtalas vid tillfällena, och då behövs en ansvarig person, en dag och ett tillfälle.</translation>
    </message>
    <message>
        <source>The three areas show whether participation has been looked at as a whole.</source>
        <translation>De tre delområdena visar om man har sett på delaktigheten som helhet.</translation>
    </message>
    <message>
        <source>Participation is looked at as a whole, in its three areas.</source>
        <translation>Delaktighet ses som en helhet, i sina tre delområden.</translation>
    </message>
    <message>
        <source>Participation is more than influencing: it is looked at as a whole, in its three areas.</source>
        <translation>Delaktighet är mer än påverkan: den ses som en helhet, i sina tre delområden.</translation>
    </message>
    <message>
        <source>The best practices are strengthened, so that the good circle goes on.</source>
        <translation>God praxis stärks, så att den goda cirkeln fortsätter.</translation>
    </message>
    <message>
        <source>The coaching and its goals are told to the management and to the staff.</source>
        <translation>Ledningen och personalen får veta om sparrningen och dess mål.</translation>
    </message>
    <message>
        <source>The staff who take part in making the plans are well informed of the coaching.</source>
        <translation>De i personalen som är med och gör planerna får god information om sparrningen.</translation>
    </message>
    <message>
        <source>The results are told to the staff too, which motivates and does not leave the work feeling like extra work.</source>
        <translation>Också personalen får veta resultaten. Det motiverar och gör att arbetet inte känns som extra arbete.</translation>
    </message>
    <message>
        <source>The programme is planned together, and what was promised along the way carries it.</source>
        <translation>Programmet planeras tillsammans, och det som lovades under vägen bär upp det.</translation>
    </message>
    <message>
        <source>What was reached is made visible in the management team.</source>
        <translation>Det som har nåtts görs synligt i ledningsgruppen.</translation>
    </message>
    <message>
        <source>At the end a day is agreed on which one sees how the actions go, maybe with the management.</source>
        <translation>Till slut avtalas om en dag då man ser hur det går med åtgärderna, kanske tillsammans med ledningen.</translation>
    </message>
    <message>
        <source>The follow-up makes sure that what was developed goes on into practice.</source>
        <translation>Uppföljningen ser till att det som har utvecklats förs vidare i praktiken.</translation>
    </message>
    <message>
        <source>What was learnt stays for the next client, without the names of those who took part.</source>
        <translation>Det som man lärt sig står kvar för nästa klient, utan namnen på dem som var med.</translation>
    </message>
    <message>
        <source>Write down the contact person of the client.</source>
        <translation>Skriv in klientens kontaktperson.</translation>
    </message>
    <message>
        <source>Is {name} in a leading position? Mark it, or find somebody who is.</source>
        <translation>Är {name} i ledande ställning? Märk det, eller hitta någon som är det.</translation>
    </message>
    <message>
        <source>Choose the coached partner that is the sparrer.</source>
        <translation>Välj den sparrade partner som är sparrare.</translation>
    </message>
    <message>
        <source>Write down who brought the two together.</source>
        <translation>Skriv vem som förde ihop de två.</translation>
    </message>
    <message>
        <source>Write down the development target that the resident looks at.</source>
        <translation>Skriv in utvecklingsobjektet som invånaren ser på.</translation>
    </message>
    <message>
        <source>Agree the content of the coaching, and write down with whom of the client and when.</source>
        <translation>Kom överens om sparrningens innehåll, och skriv in med vem hos klienten och när.</translation>
    </message>
    <message>
        <source>Hold the first mapping interview.</source>
        <translation>Håll den första kartläggningsintervjun.</translation>
    </message>
    <message>
        <source>Ask what has already been done, and mark it in the notes.</source>
        <translation>Fråga vad som redan har gjorts och märk det i anteckningarna.</translation>
    </message>
    <message>
        <source>Basics of the mapping that are not known yet: {count} of {total}.</source>
        <translation>Punkter i kartläggningens grund som ännu inte är kända: {count} av {total}.</translation>
    </message>
    <message>
        <source>Write down the first goal.</source>
        <translation>Skriv in det första målet.</translation>
    </message>
    <message>
        <source>Agree the goal {goal}, and write down with whom and when.</source>
        <translation>Kom överens om målet {goal} och skriv med vem och när.</translation>
    </message>
    <message>
        <source>Tie the goal {goal} to the findings it rests on.</source>
        <translation>Knyt målet {goal} till de iakttagelser som det bygger på.</translation>
    </message>
    <message>
        <source>Tie the goal {goal} to the participation programme, the strategy or the wellbeing plan.</source>
        <translation>Knyt målet {goal} till programmet för delaktighet, strategin eller välfärdsplanen.</translation>
    </message>
    <message>
        <source>How will one know that the goal {goal} is reached?</source>
        <translation>Hur vet man att målet {goal} har nåtts?</translation>
    </message>
    <message>
        <source>What the goals do not give the supervisors yet: {support}.</source>
        <translation>Det här ger målen ännu inte cheferna: {support}.</translation>
    </message>
    <message>
        <source>Ask again what is wished and needed before the event {theme} ({day}).</source>
        <translation>Fråga på nytt vad som önskas och behövs före tillfället {theme} ({day}).</translation>
    </message>
    <message>
        <source>Who is responsible for participation? Write down the name, the title and the day.</source>
        <translation>Vem ansvarar för delaktigheten? Skriv namn, titel och datum.</translation>
    </message>
    <message>
        <source>How motivated are the staff? Write down what you have seen.</source>
        <translation>Hur motiverad är personalen? Skriv upp vad du har sett.</translation>
    </message>
    <message>
        <source>The motivation is low. Keep the assignments light, let the events ride on agreed meetings, and tell the staff of the start and of the results.</source>
        <translation>Motivationen är låg. Håll uppgifterna lätta, förlägg tillfällena till avtalade möten och berätta för personalen om starten och resultaten.</translation>
    </message>
    <message>
        <source>{used} of working time is used, and {planned} was agreed. Agree anew, or do less.</source>
        <translation>{used} arbetstid har använts, och {planned} var avtalat. Kom överens på nytt eller gör mindre.</translation>
    </message>
    <message>
        <source>Hold the first design session with the contact person.</source>
        <translation>Håll det första planeringsmötet med kontaktpersonen.</translation>
    </message>
    <message>
        <source>Go through the programme with the contact person, and write down when it was approved.</source>
        <translation>Gå igenom programmet med kontaktpersonen och skriv när det godkändes.</translation>
    </message>
    <message>
        <source>Number of events: {count}. Usually there are three to five.</source>
        <translation>Antal tillfällen: {count}. Vanligtvis är de tre till fem.</translation>
    </message>
    <message>
        <source>Give {event} a theme.</source>
        <translation>Ge {event} ett tema.</translation>
    </message>
    <message>
        <source>Write down the aim of {event}.</source>
        <translation>Skriv in målet för {event}.</translation>
    </message>
    <message>
        <source>Set a day for {event}.</source>
        <translation>Bestäm en dag för {event}.</translation>
    </message>
    <message>
        <source>Let {event} ride on a meeting that is already agreed, or write down why it stands alone.</source>
        <translation>Ordna {event} i samband med ett redan avtalat möte, eller skriv varför det står för sig självt.</translation>
    </message>
    <message>
        <source>Make an agenda for {event}.</source>
        <translation>Gör en dagordning för {event}.</translation>
    </message>
    <message>
        <source>The agenda of {event} takes {total} minutes, and there are {length}.</source>
        <translation>Dagordningen för {event} tar {total} minuter, och det finns {length}.</translation>
    </message>
    <message>
        <source>Input takes {percent} % of the agenda of {event}. Could it be shorter?</source>
        <translation>Presentationer tar {percent} % av dagordningen för {event}. Kunde de vara kortare?</translation>
    </message>
    <message>
        <source>The participants&apos; own work takes only {percent} % of the agenda of {event}. Could it have more time?</source>
        <translation>Deltagarnas eget arbete tar bara {percent} % av dagordningen för {event}. Kunde det få mer tid?</translation>
    </message>
    <message>
        <source>Some or all follow {event} on a screen for {length} minutes. Give it a break.</source>
        <translation>Åtminstone en del följer med på skärm i {length} minuter: {event}. Lägg in en paus.</translation>
    </message>
    <message>
        <source>Needs that were noted in {event} and are not findings yet: {count}.</source>
        <translation>Behov som noterades vid {event} och som inte är iakttagelser ännu: {count}.</translation>
    </message>
    <message>
        <source>Gather feedback on {event}.</source>
        <translation>Samla in respons om {event}.</translation>
    </message>
    <message>
        <source>Ask the participants before the first event how they see participation in their work.</source>
        <translation>Fråga deltagarna före det första tillfället hur de ser på delaktigheten i sitt arbete.</translation>
    </message>
    <message>
        <source>Ask the participants the same things again now that the events are over.</source>
        <translation>Fråga deltagarna samma saker på nytt nu när tillfällena är över.</translation>
    </message>
    <message>
        <source>Add the service-area plan to the assignments.</source>
        <translation>Lägg till serviceområdets plan bland mellanuppgifterna.</translation>
    </message>
    <message>
        <source>The assignment {title} takes {minutes} minutes. Could it be lighter?</source>
        <translation>Mellanuppgiften {title} tar {minutes} minuter. Kunde den vara lättare?</translation>
    </message>
    <message>
        <source>Plan the assignment {title} together with the contact person, and write down with whom.</source>
        <translation>Planera mellanuppgiften {title} tillsammans med kontaktpersonen och skriv med vem.</translation>
    </message>
    <message>
        <source>Say in which event or on which day the assignment {title} comes back.</source>
        <translation>Skriv vid vilket tillfälle eller vilken dag mellanuppgiften {title} lämnas in.</translation>
    </message>
    <message>
        <source>The assignment {title}: service areas without a supervisor: {count}.</source>
        <translation>Mellanuppgiften {title}: serviceområden utan chef: {count}.</translation>
    </message>
    <message>
        <source>The assignment {title} was due {day}: {area}. A reminder is ready to be sent.</source>
        <translation>Mellanuppgiften {title} skulle lämnas in {day}: {area}. En påminnelse är klar att skickas.</translation>
    </message>
    <message>
        <source>The assignment {title}: answers that have come back and wait to be discussed: {count}.</source>
        <translation>Mellanuppgiften {title}: svar som har lämnats in och väntar på att behandlas: {count}.</translation>
    </message>
    <message>
        <source>No actions yet: {area}.</source>
        <translation>Inga åtgärder ännu: {area}.</translation>
    </message>
    <message>
        <source>Who of the staff took part in planning the action {action}?</source>
        <translation>Vilka i personalen var med och planerade åtgärden {action}?</translation>
    </message>
    <message>
        <source>The action {action} is not scheduled yet. What is missing: {missing}.</source>
        <translation>Åtgärden {action} har ingen tidtabell ännu. Det här saknas: {missing}.</translation>
    </message>
    <message>
        <source>Which area of participation does the action {action} belong to?</source>
        <translation>Vilket delområde av delaktighet hör åtgärden {action} till?</translation>
    </message>
    <message>
        <source>No action is about participation in one&apos;s own life yet.</source>
        <translation>Ingen åtgärd gäller ännu delaktighet i det egna livet.</translation>
    </message>
    <message>
        <source>No action is about participation in communities and in influencing yet.</source>
        <translation>Ingen åtgärd gäller ännu delaktighet i gemenskaper och påverkansprocesser.</translation>
    </message>
    <message>
        <source>No action is about participation in the common good yet.</source>
        <translation>Ingen åtgärd gäller ännu delaktighet i det gemensamma goda.</translation>
    </message>
    <message>
        <source>Most of the actions are about influencing. What about the other two areas?</source>
        <translation>De flesta åtgärderna gäller påverkan. Hur är det med de två andra delområdena?</translation>
    </message>
    <message>
        <source>Mark at least one action as a best practice.</source>
        <translation>Märk åtminstone en åtgärd som god praxis.</translation>
    </message>
    <message>
        <source>Tell the management of the coaching and its goals.</source>
        <translation>Berätta för ledningen om sparrningen och dess mål.</translation>
    </message>
    <message>
        <source>Tell the staff that the coaching has begun.</source>
        <translation>Berätta för personalen att sparrningen har börjat.</translation>
    </message>
    <message>
        <source>Tell the staff of the results.</source>
        <translation>Berätta för personalen om resultaten.</translation>
    </message>
    <message>
        <source>A message was to go out on {day}: {audience}, {moment}.</source>
        <translation>Ett meddelande skulle gå ut {day}: {audience}, {moment}.</translation>
    </message>
    <message>
        <source>{who} promised by {day}: {what}. How does it go?</source>
        <translation>{who} lovade till {day}: {what}. Hur går det?</translation>
    </message>
    <message>
        <source>Show the results to the management team.</source>
        <translation>Visa resultaten för ledningsgruppen.</translation>
    </message>
    <message>
        <source>Agree a day for the follow-up.</source>
        <translation>Kom överens om en dag för uppföljningen.</translation>
    </message>
    <message>
        <source>The day of the follow-up, {day}, has passed. Write down what came of it, or agree another day.</source>
        <translation>Uppföljningsdagen {day} har passerat. Skriv vad den ledde till, eller kom överens om en ny dag.</translation>
    </message>
    <message>
        <source>How does the action {action} go? Write it down.</source>
        <translation>Hur går det med åtgärden {action}? Skriv ner det.</translation>
    </message>
    <message>
        <source>Somebody is named in this closed coaching. Make the names roles.</source>
        <translation>I den här avslutade sparrningen nämns någon vid namn. Gör namnen till roller.</translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation>tillfälle {0}</translation>
    </message>
    <message>
        <source>(not named yet)</source>
        <translation>(ingen rubrik ännu)</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
    <message>
        <source>the responsible person</source>
        <translation>ansvarig person</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>datum</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>tillfälle</translation>
    </message>
    <message>
        <source>support for leading participation work</source>
        <translation>stöd för att leda arbetet för delaktighet</translation>
    </message>
    <message>
        <source>tools for promoting participation</source>
        <translation>verktyg för att främja delaktighet</translation>
    </message>
    <message>
        <source>management</source>
        <translation>ledningen</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>personalen</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>deltagarna</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>invånarna</translation>
    </message>
    <message>
        <source>media</source>
        <translation>medierna</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>starten</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>resultaten</translation>
    </message>
</context>
<context>
    <name>assignments</name>
    <message>
        <source>Three observations</source>
        <translation>Tre iakttagelser</translation>
    </message>
    <message>
        <source>Ask one resident</source>
        <translation>Fråga en invånare</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Teammöte</translation>
    </message>
    <message>
        <source>Plan of the service area</source>
        <translation>Serviceområdets plan</translation>
    </message>
    <message>
        <source>The smallest deed</source>
        <translation>Den minsta handlingen</translation>
    </message>
    <message>
        <source>An assignment of your own</source>
        <translation>En egen mellanuppgift</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Inte skickad</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Skickad</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Inlämnad</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Behandlad</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Tidsbestämd</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Slopad</translation>
    </message>
    <message>
        <source>Own life</source>
        <translation>Det egna livet</translation>
    </message>
    <message>
        <source>Communities and influencing</source>
        <translation>Gemenskaper och påverkan</translation>
    </message>
    <message>
        <source>Common good</source>
        <translation>Det gemensamma goda</translation>
    </message>
</context>
<context>
    <name>communication</name>
    <message>
        <source>Management</source>
        <translation>Ledningen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personalen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Deltagarna</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Invånarna</translation>
    </message>
    <message>
        <source>Local media</source>
        <translation>Lokala medier</translation>
    </message>
    <message>
        <source>The coaching begins</source>
        <translation>Sparrningen börjar</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>After an event</source>
        <translation>Efter ett tillfälle</translation>
    </message>
    <message>
        <source>Before the coaching</source>
        <translation>Före sparrningen</translation>
    </message>
    <message>
        <source>After the coaching</source>
        <translation>Efter sparrningen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senare</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>client added</source>
        <translation>klient tillagd</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>klient ändrad</translation>
    </message>
    <message>
        <source>service area added</source>
        <translation>serviceområde tillagt</translation>
    </message>
    <message>
        <source>service area moved</source>
        <translation>serviceområde flyttat</translation>
    </message>
    <message>
        <source>service area removed</source>
        <translation>serviceområde borttaget</translation>
    </message>
    <message>
        <source>standing meeting added</source>
        <translation>avtalat möte tillagt</translation>
    </message>
    <message>
        <source>standing meeting changed</source>
        <translation>avtalat möte ändrat</translation>
    </message>
    <message>
        <source>standing meeting moved</source>
        <translation>avtalat möte flyttat</translation>
    </message>
    <message>
        <source>standing meeting removed</source>
        <translation>avtalat möte borttaget</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>person tillagd</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>person ändrad</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>person borttagen</translation>
    </message>
    <message>
        <source>coaching begun</source>
        <translation>sparrning inledd</translation>
    </message>
    <message>
        <source>coaching changed</source>
        <translation>sparrning ändrad</translation>
    </message>
    <message>
        <source>coaching moved to the trash</source>
        <translation>sparrning flyttad till papperskorgen</translation>
    </message>
    <message>
        <source>guide copied</source>
        <translation>intervjuguide kopierad</translation>
    </message>
    <message>
        <source>guide changed</source>
        <translation>intervjuguide ändrad</translation>
    </message>
    <message>
        <source>guide removed</source>
        <translation>intervjuguide borttagen</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>fråga tillagd</translation>
    </message>
    <message>
        <source>questions pasted</source>
        <translation>frågor inklistrade</translation>
    </message>
    <message>
        <source>question changed</source>
        <translation>fråga ändrad</translation>
    </message>
    <message>
        <source>question moved</source>
        <translation>fråga flyttad</translation>
    </message>
    <message>
        <source>question removed</source>
        <translation>fråga borttagen</translation>
    </message>
    <message>
        <source>interview begun</source>
        <translation>intervju påbörjad</translation>
    </message>
    <message>
        <source>interview changed</source>
        <translation>intervju ändrad</translation>
    </message>
    <message>
        <source>interview removed</source>
        <translation>intervju borttagen</translation>
    </message>
    <message>
        <source>question added to the interview</source>
        <translation>fråga tillagd i intervjun</translation>
    </message>
    <message>
        <source>question skipped or taken back</source>
        <translation>fråga överhoppad eller inte</translation>
    </message>
    <message>
        <source>question moved in the interview</source>
        <translation>fråga flyttad i intervjun</translation>
    </message>
    <message>
        <source>question removed from the interview</source>
        <translation>fråga borttagen ur intervjun</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>märkning</translation>
    </message>
    <message>
        <source>mark changed</source>
        <translation>märkning ändrad</translation>
    </message>
    <message>
        <source>mark taken away</source>
        <translation>märkning borttagen</translation>
    </message>
    <message>
        <source>finding added</source>
        <translation>iakttagelse tillagd</translation>
    </message>
    <message>
        <source>finding changed</source>
        <translation>iakttagelse ändrad</translation>
    </message>
    <message>
        <source>finding removed</source>
        <translation>iakttagelse borttagen</translation>
    </message>
    <message>
        <source>mapping item added</source>
        <translation>kartlagd punkt tillagd</translation>
    </message>
    <message>
        <source>mapping item changed</source>
        <translation>kartlagd punkt ändrad</translation>
    </message>
    <message>
        <source>mapping item removed</source>
        <translation>kartlagd punkt borttagen</translation>
    </message>
    <message>
        <source>goal added</source>
        <translation>mål tillagt</translation>
    </message>
    <message>
        <source>goal changed</source>
        <translation>mål ändrat</translation>
    </message>
    <message>
        <source>goal moved</source>
        <translation>mål flyttat</translation>
    </message>
    <message>
        <source>goal removed</source>
        <translation>mål borttaget</translation>
    </message>
    <message>
        <source>responsible person changed</source>
        <translation>uppgifter om ansvarig person ändrade</translation>
    </message>
    <message>
        <source>design session added</source>
        <translation>planeringsmöte tillagt</translation>
    </message>
    <message>
        <source>design session changed</source>
        <translation>planeringsmöte ändrat</translation>
    </message>
    <message>
        <source>design session removed</source>
        <translation>planeringsmöte borttaget</translation>
    </message>
    <message>
        <source>decision added</source>
        <translation>beslut tillagt</translation>
    </message>
    <message>
        <source>decision changed</source>
        <translation>beslut ändrat</translation>
    </message>
    <message>
        <source>decision moved</source>
        <translation>beslut flyttat</translation>
    </message>
    <message>
        <source>decision removed</source>
        <translation>beslut borttaget</translation>
    </message>
    <message>
        <source>promise added</source>
        <translation>löfte tillagt</translation>
    </message>
    <message>
        <source>promise changed</source>
        <translation>löfte ändrat</translation>
    </message>
    <message>
        <source>promise kept or open again</source>
        <translation>löfte markerat som hållet eller öppet</translation>
    </message>
    <message>
        <source>promise removed</source>
        <translation>löfte borttaget</translation>
    </message>
    <message>
        <source>programme approved</source>
        <translation>program godkänt</translation>
    </message>
    <message>
        <source>programme proposed</source>
        <translation>programutkast gjort</translation>
    </message>
    <message>
        <source>event added</source>
        <translation>tillfälle tillagt</translation>
    </message>
    <message>
        <source>event changed</source>
        <translation>tillfälle ändrat</translation>
    </message>
    <message>
        <source>event moved</source>
        <translation>tillfälle flyttat</translation>
    </message>
    <message>
        <source>event removed</source>
        <translation>tillfälle borttaget</translation>
    </message>
    <message>
        <source>agenda item added</source>
        <translation>programpunkt tillagd</translation>
    </message>
    <message>
        <source>agenda item changed</source>
        <translation>programpunkt ändrad</translation>
    </message>
    <message>
        <source>agenda item moved</source>
        <translation>programpunkt flyttad</translation>
    </message>
    <message>
        <source>agenda item removed</source>
        <translation>programpunkt borttagen</translation>
    </message>
    <message>
        <source>attendance changed</source>
        <translation>antal deltagare ändrat</translation>
    </message>
    <message>
        <source>observation captured</source>
        <translation>notering tillagd</translation>
    </message>
    <message>
        <source>observation changed</source>
        <translation>notering ändrad</translation>
    </message>
    <message>
        <source>observation removed</source>
        <translation>notering borttagen</translation>
    </message>
    <message>
        <source>observation taken into the findings</source>
        <translation>notering förd till iakttagelserna</translation>
    </message>
    <message>
        <source>assignment added</source>
        <translation>mellanuppgift tillagd</translation>
    </message>
    <message>
        <source>assignment changed</source>
        <translation>mellanuppgift ändrad</translation>
    </message>
    <message>
        <source>assignment moved</source>
        <translation>mellanuppgift flyttad</translation>
    </message>
    <message>
        <source>assignment removed</source>
        <translation>mellanuppgift borttagen</translation>
    </message>
    <message>
        <source>sheet changed</source>
        <translation>blankett ändrad</translation>
    </message>
    <message>
        <source>state of a sheet changed</source>
        <translation>blankettens läge ändrat</translation>
    </message>
    <message>
        <source>returned sheet taken in</source>
        <translation>återlämnad blankett införd</translation>
    </message>
    <message>
        <source>action added</source>
        <translation>åtgärd tillagd</translation>
    </message>
    <message>
        <source>action changed</source>
        <translation>åtgärd ändrad</translation>
    </message>
    <message>
        <source>state of an action changed</source>
        <translation>åtgärdens läge ändrat</translation>
    </message>
    <message>
        <source>action moved</source>
        <translation>åtgärd flyttad</translation>
    </message>
    <message>
        <source>action removed</source>
        <translation>åtgärd borttagen</translation>
    </message>
    <message>
        <source>message added</source>
        <translation>meddelande tillagt</translation>
    </message>
    <message>
        <source>message changed</source>
        <translation>meddelande ändrat</translation>
    </message>
    <message>
        <source>message sent or not</source>
        <translation>meddelande markerat som skickat eller inte skickat</translation>
    </message>
    <message>
        <source>message removed</source>
        <translation>meddelande borttaget</translation>
    </message>
    <message>
        <source>needed messages added</source>
        <translation>nödvändiga meddelanden tillagda</translation>
    </message>
    <message>
        <source>management team meeting added</source>
        <translation>behandling i ledningsgruppen tillagd</translation>
    </message>
    <message>
        <source>management team meeting changed</source>
        <translation>behandling i ledningsgruppen ändrad</translation>
    </message>
    <message>
        <source>management team meeting removed</source>
        <translation>behandling i ledningsgruppen borttagen</translation>
    </message>
    <message>
        <source>round of feedback added</source>
        <translation>responsomgång tillagd</translation>
    </message>
    <message>
        <source>round of feedback changed</source>
        <translation>responsomgång ändrad</translation>
    </message>
    <message>
        <source>round of feedback removed</source>
        <translation>responsomgång borttagen</translation>
    </message>
    <message>
        <source>feedback added</source>
        <translation>respons tillagd</translation>
    </message>
    <message>
        <source>feedback changed</source>
        <translation>respons ändrad</translation>
    </message>
    <message>
        <source>feedback removed</source>
        <translation>respons borttagen</translation>
    </message>
    <message>
        <source>feedback taken from a file</source>
        <translation>respons hämtad från en fil</translation>
    </message>
    <message>
        <source>follow-up added</source>
        <translation>uppföljning tillagd</translation>
    </message>
    <message>
        <source>follow-up changed</source>
        <translation>uppföljning ändrad</translation>
    </message>
    <message>
        <source>follow-up removed</source>
        <translation>uppföljning borttagen</translation>
    </message>
    <message>
        <source>progress noted</source>
        <translation>framsteg antecknat</translation>
    </message>
    <message>
        <source>progress changed</source>
        <translation>anteckning om framsteg ändrad</translation>
    </message>
    <message>
        <source>progress removed</source>
        <translation>anteckning om framsteg borttagen</translation>
    </message>
    <message>
        <source>tool added</source>
        <translation>metod tillagd</translation>
    </message>
    <message>
        <source>tool copied</source>
        <translation>metod kopierad</translation>
    </message>
    <message>
        <source>tool changed</source>
        <translation>metod ändrad</translation>
    </message>
    <message>
        <source>tool removed</source>
        <translation>metod borttagen</translation>
    </message>
    <message>
        <source>practice added</source>
        <translation>praxis tillagd</translation>
    </message>
    <message>
        <source>practice kept</source>
        <translation>praxis sparad</translation>
    </message>
    <message>
        <source>practice changed</source>
        <translation>praxis ändrad</translation>
    </message>
    <message>
        <source>practice removed</source>
        <translation>praxis borttagen</translation>
    </message>
    <message>
        <source>names made roles</source>
        <translation>namn gjorda till roller</translation>
    </message>
    <message>
        <source>first contact changed</source>
        <translation>första kontakten ändrad</translation>
    </message>
    <message>
        <source>working time noted</source>
        <translation>arbetstid antecknad</translation>
    </message>
    <message>
        <source>working time changed</source>
        <translation>arbetstid ändrad</translation>
    </message>
    <message>
        <source>working time removed</source>
        <translation>arbetstid borttagen</translation>
    </message>
    <message>
        <source>remark put aside</source>
        <translation>råd lagt åt sidan</translation>
    </message>
    <message>
        <source>remark taken back</source>
        <translation>råd återtaget</translation>
    </message>
    <message>
        <source>brought back from the trash</source>
        <translation>återställt från papperskorgen</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>Participation group</source>
        <translation>Delaktighetsgrupp</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Ansvarig person</translation>
    </message>
    <message>
        <source>Needs mapped</source>
        <translation>Behoven kartlagda</translation>
    </message>
    <message>
        <source>Results, means and evaluation agreed</source>
        <translation>Resultat, metoder och utvärdering avtalade</translation>
    </message>
    <message>
        <source>Written into a programme</source>
        <translation>Inskrivet i ett program</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategi</translation>
    </message>
    <message>
        <source>Wellbeing plan</source>
        <translation>Välfärdsplan</translation>
    </message>
    <message>
        <source>Support for leading participation work</source>
        <translation>Stöd för att leda arbetet för delaktighet</translation>
    </message>
    <message>
        <source>Tools for promoting participation</source>
        <translation>Verktyg för att främja delaktighet</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Before the events</source>
        <translation>Före tillfällena</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tillfällen</translation>
    </message>
    <message>
        <source>Between the events</source>
        <translation>Mellan tillfällena</translation>
    </message>
    <message>
        <source>Communication and management</source>
        <translation>Kommunikation och ledning</translation>
    </message>
    <message>
        <source>Feedback and follow-up</source>
        <translation>Respons och uppföljning</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Dataskydd</translation>
    </message>
    <message>
        <source>Summary of the mapping</source>
        <translation>Sammanfattning av kartläggningen</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Memo of a design session</source>
        <translation>Promemoria från ett planeringsmöte</translation>
    </message>
    <message>
        <source>Programme of the coaching</source>
        <translation>Sparrningens program</translation>
    </message>
    <message>
        <source>Handout of an event</source>
        <translation>Deltagarens papper</translation>
    </message>
    <message>
        <source>Run sheet of an event</source>
        <translation>Körschema för ett tillfälle</translation>
    </message>
    <message>
        <source>Assignment sheet</source>
        <translation>Mellanuppgift</translation>
    </message>
    <message>
        <source>Plan of a service area</source>
        <translation>Serviceområdets plan</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Responsblankett</translation>
    </message>
    <message>
        <source>Summary of feedback</source>
        <translation>Sammanfattning av responsen</translation>
    </message>
    <message>
        <source>One page for the management team</source>
        <translation>Sammandrag för ledningsgruppen</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brev</translation>
    </message>
    <message>
        <source>Paper for the follow-up</source>
        <translation>Dokument för uppföljningen</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Slutrapport</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Dataskyddsbeskrivning</translation>
    </message>
    <message>
        <source>Cards with help questions</source>
        <translation>Frågekort</translation>
    </message>
    <message>
        <source>{0} · own</source>
        <translation>{0} · egen</translation>
    </message>
    <message>
        <source>(no theme yet)</source>
        <translation>(inget tema ännu)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(inget namn ännu)</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>because {0}</source>
        <translation>eftersom {0}</translation>
    </message>
    <message>
        <source>Added to the agenda: {0}</source>
        <translation>Läggs till i programmet: {0}</translation>
    </message>
    <message>
        <source>a resident coaches, and sees the development target {0}</source>
        <translation>en invånare sparrar och ser på utvecklingsobjektet {0}</translation>
    </message>
    <message>
        <source>the goal {0} is about the {1}</source>
        <translation>målet {0} handlar om {1}</translation>
    </message>
    <message>
        <source>the goal {0} is about participatory budgeting</source>
        <translation>målet {0} gäller medborgarbudgetering</translation>
    </message>
    <message>
        <source>nothing is known yet of the area “{0}”</source>
        <translation>man ännu inte vet något om delområdet ”{0}”</translation>
    </message>
    <message>
        <source>these needs become its question: {0}</source>
        <translation>dessa behov blir till en fråga: {0}</translation>
    </message>
    <message>
        <source>there is no {0} yet</source>
        <translation>{0} saknas ännu</translation>
    </message>
    <message>
        <source>the {0} is being prepared</source>
        <translation>{0} är under beredning</translation>
    </message>
    <message>
        <source>one begins with why, and with what is done already</source>
        <translation>man börjar med varför och med det som redan är gjort</translation>
    </message>
    <message>
        <source>each service area finds its own means and begins its plan</source>
        <translation>varje serviceområde hittar sina egna metoder och börjar på sin plan</translation>
    </message>
    <message>
        <source>the plans come back here and their timetable is agreed</source>
        <translation>planerna kommer tillbaka hit och man kommer överens om tidtabellen</translation>
    </message>
    <message>
        <source>the service areas&apos; plan is given here</source>
        <translation>serviceområdenas plan ges som mellanuppgift här</translation>
    </message>
    <message>
        <source>the management team sees what has been reached</source>
        <translation>ledningsgruppen ser vad som har åstadkommits</translation>
    </message>
    <message>
        <source>a resident sees what is not seen from the inside</source>
        <translation>en invånare ser det som inte syns inifrån</translation>
    </message>
    <message>
        <source>a resident coaches</source>
        <translation>en invånare sparrar</translation>
    </message>
    <message>
        <source>a coached partner coaches, and tells how it did</source>
        <translation>en sparrad partner sparrar och berättar hur den själv gjorde</translation>
    </message>
    <message>
        <source>participatory budgeting is a theme of the coaching</source>
        <translation>medborgarbudgetering är ett tema i sparrningen</translation>
    </message>
</context>
<context>
    <name>follow-up</name>
    <message>
        <source>Joint meeting with the management</source>
        <translation>Gemensamt möte med ledningen</translation>
    </message>
    <message>
        <source>Meeting with the contact person</source>
        <translation>Möte med kontaktpersonen</translation>
    </message>
    <message>
        <source>Meeting with the supervisors</source>
        <translation>Möte med cheferna</translation>
    </message>
    <message>
        <source>Remote meeting</source>
        <translation>Möte på distans</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Utkast</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Behandlad</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Inte påbörjad</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjord</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Slopad</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>&amp;Interview</source>
        <translation>&amp;Intervju</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Ny intervju</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nästa fråga</translation>
    </message>
    <message>
        <source>Former question</source>
        <translation>Föregående fråga</translation>
    </message>
    <message>
        <source>Skip the question, or take that back</source>
        <translation>Hoppa över frågan eller ta tillbaka det</translation>
    </message>
    <message>
        <source>To the free notes and back</source>
        <translation>Till de fria anteckningarna och tillbaka</translation>
    </message>
    <message>
        <source>Write the time</source>
        <translation>Skriv klockslaget</translation>
    </message>
    <message>
        <source>Confidential or not</source>
        <translation>Konfidentiellt eller inte</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lägg till en fråga</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Flytta frågan upp</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Flytta frågan ner</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Ta bort frågan</translation>
    </message>
    <message>
        <source>Remove the interview</source>
        <translation>Ta bort intervjun</translation>
    </message>
    <message>
        <source>Details of the interview</source>
        <translation>Uppgifter om intervjun</translation>
    </message>
    <message>
        <source>To the questions, the note, the details in turn</source>
        <translation>Växla mellan frågor, anteckning och uppgifter</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Per telefon</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Kontaktperson</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Chef</translation>
    </message>
    <message>
        <source>Responsible official</source>
        <translation>Ansvarig tjänsteinnehavare</translation>
    </message>
    <message>
        <source>Marked as already done</source>
        <translation>Märkt som redan gjort</translation>
    </message>
    <message>
        <source>Marked as situation</source>
        <translation>Märkt som läge</translation>
    </message>
    <message>
        <source>Marked as need</source>
        <translation>Märkt som behov</translation>
    </message>
    <message>
        <source>Marked as constraint</source>
        <translation>Märkt som ramvillkor</translation>
    </message>
    <message>
        <source>Marked as quote</source>
        <translation>Märkt som citat</translation>
    </message>
    <message>
        <source>Mark as already done</source>
        <translation>Märk som redan gjort</translation>
    </message>
    <message>
        <source>Mark as situation</source>
        <translation>Märk som läge</translation>
    </message>
    <message>
        <source>Mark as need</source>
        <translation>Märk som behov</translation>
    </message>
    <message>
        <source>Mark as constraint</source>
        <translation>Märk som ramvillkor</translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation>Märk som citat</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Four tools of Sokra</source>
        <translation>Sokras fyra verktyg</translation>
    </message>
    <message>
        <source>Why participation matters</source>
        <translation>Varför delaktighet är viktigt</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Vad lagen säger</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikatorer</translation>
    </message>
    <message>
        <source>The model and its makers</source>
        <translation>Modellen och dess utvecklare</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>Already done</source>
        <translation>Redan gjort</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Läget</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Ramvillkor</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Ramvillkor</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Participation in one&apos;s own life</source>
        <translation>Delaktighet i det egna livet</translation>
    </message>
    <message>
        <source>Participation in communities and in influencing</source>
        <translation>Delaktighet i gemenskaper och påverkansprocesser</translation>
    </message>
    <message>
        <source>Participation in the common good</source>
        <translation>Delaktighet i det gemensamma goda</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Grunden för delaktighetsarbetet</translation>
    </message>
    <message>
        <source>Means of participation (section 29 of the Act on Wellbeing Services Counties)</source>
        <translation>Sätt att delta (29 § i lagen om välfärdsområden)</translation>
    </message>
    <message>
        <source>Means of participation (section 22 of the Local Government Act)</source>
        <translation>Sätt att delta (22 § i kommunallagen)</translation>
    </message>
    <message>
        <source>Means of participation</source>
        <translation>Sätt att delta</translation>
    </message>
    <message>
        <source>Own items</source>
        <translation>Egna punkter</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inte känt ännu</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Används inte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>Under beredning</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Under beredning</translation>
    </message>
    <message>
        <source>Part of another document</source>
        <translation>Del av ett annat dokument</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Används</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Understanding of participation has not been asked yet.</source>
        <translation>Förståelsen av delaktighet har inte frågats om ännu.</translation>
    </message>
    <message>
        <source>Understanding of participation, {0}: too few answers to be shown ({1}).</source>
        <translation>Förståelsen av delaktighet, {0}: för få svar för att visas ({1}).</translation>
    </message>
    <message>
        <source>before the coaching</source>
        <translation>före sparrningen</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>efter sparrningen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>senare</translation>
    </message>
    <message>
        <source>No concrete action has been agreed yet.</source>
        <translation>Ingen konkret åtgärd har avtalats ännu.</translation>
    </message>
    <message>
        <source>Understanding of participation, {0}: clear in their own work to {1} of the {2} who answered.</source>
        <translation>Förståelsen av delaktighet, {0}: {1} av {2} som svarade vet vad den betyder i det egna arbetet.</translation>
    </message>
    <message>
        <source>Concrete actions: {0}, of which done: {1}, under way: {2}, scheduled: {3}.</source>
        <translation>Konkreta åtgärder: {0}, varav gjorda: {1}, på gång: {2}, avtalade: {3}.</translation>
    </message>
    <message>
        <source>By area: {0}.</source>
        <translation>Per delområde: {0}.</translation>
    </message>
    <message>
        <source>All three areas of participation are covered.</source>
        <translation>Det finns åtgärder inom alla tre delområden.</translation>
    </message>
    <message>
        <source>Without a concrete action: {0}.</source>
        <translation>Utan konkret åtgärd: {0}.</translation>
    </message>
    <message>
        <source>Nobody has been named responsible for participation yet.</source>
        <translation>Ingen ansvarig för delaktigheten har utsetts ännu.</translation>
    </message>
    <message>
        <source>Responsible for participation since {0}: {1}.</source>
        <translation>Ansvarig för delaktigheten sedan {0}: {1}.</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>{0} min of {1} min: {2} min over</source>
        <translation>{0} min av {1} min: {2} min för mycket</translation>
    </message>
    <message>
        <source>{0} min of {1} min: {2} min left</source>
        <translation>{0} min av {1} min: {2} min kvar</translation>
    </message>
    <message>
        <source>{0} min of {1} min: just right</source>
        <translation>{0} min av {1} min: precis lagom</translation>
    </message>
    <message>
        <source>Participants&apos; own thinking and talk {0} %, presentations {1} %</source>
        <translation>Deltagarnas egna tankar och samtal {0} %, presentationer {1} %</translation>
    </message>
    <message>
        <source>More than a third of the time is listening. Could a part of it become talk in small groups?</source>
        <translation>Över en tredjedel av tiden går åt till att lyssna. Kunde en del av det bli samtal i små grupper?</translation>
    </message>
    <message>
        <source>It is among the findings of the mapping now.</source>
        <translation>Den finns nu bland kartläggningens iakttagelser.</translation>
    </message>
    <message>
        <source>In the same room</source>
        <translation>På plats</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>På distans</translation>
    </message>
    <message>
        <source>Both in the room and remote</source>
        <translation>Både på plats och på distans</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Inledning</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Incheckning</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>Samtal alla tillsammans</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Små grupper</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation>Var för sig</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Paus</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Avslutning</translation>
    </message>
    <message>
        <source>With colleagues</source>
        <translation>Med det egna serviceområdet</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Blandat från olika serviceområden</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observation</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Redan gjort</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>God praxis</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Fråga</translation>
    </message>
    <message>
        <source>(no theme yet)</source>
        <translation>(inget tema ännu)</translation>
    </message>
    <message>
        <source>The day has gone by: was it held?</source>
        <translation>Dagen har passerat: blev det av?</translation>
    </message>
    <message>
        <source>Rides on no standing meeting, and no reason is given</source>
        <translation>Inte i samband med något avtalat möte, och inget skäl har angetts</translation>
    </message>
</context>
<context>
    <name>question_list</name>
    <message>
        <source>Outside the questions</source>
        <translation>Vid sidan av frågorna</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>hoppades över</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>antecknad</translation>
    </message>
    <message>
        <source>open</source>
        <translation>obesvarad</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Fria anteckningar</translation>
    </message>
    <message>
        <source>A question of your own, not worded yet</source>
        <translation>En egen fråga, ännu inte formulerad</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>The program did not end in order last time. Nothing had been written, and nothing is lost.</source>
        <translation>Programmet avslutades inte normalt förra gången. Inget hade skrivits och inget har gått förlorat.</translation>
    </message>
    <message>
        <source>The program did not end in order last time. Everything kept until {0} is here. Last written: {1}</source>
        <translation>Programmet avslutades inte normalt förra gången. Allt som sparades fram till {0} finns här. Senast skrivet: {1}</translation>
    </message>
    <message>
        <source>other facts of a coaching</source>
        <translation>andra uppgifter om en sparrning</translation>
    </message>
    <message>
        <source>free notes</source>
        <translation>fria anteckningar</translation>
    </message>
</context>
<context>
    <name>returned</name>
    <message>
        <source>This is not a Word document. Ask for the sheet as a .docx file.</source>
        <translation>Det här är inget Word-dokument. Be om blanketten som .docx-fil.</translation>
    </message>
    <message>
        <source>This is an old Word file (.doc). Open it in Word and save it as a Word document (.docx).</source>
        <translation>Det här är en gammal Word-fil (.doc). Öppna den i Word och spara den som Word-dokument (.docx).</translation>
    </message>
    <message>
        <source>This is another kind of document, such as PDF, RTF or ODT. Save it as a Word document (.docx).</source>
        <translation>Det här är ett annat slags dokument, till exempel PDF, RTF eller ODT. Spara det som Word-dokument (.docx).</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one, or paste the answers.</source>
        <translation>Filen är låst med lösenord. Spara den utan, eller klistra in svaren.</translation>
    </message>
    <message>
        <source>The file is too large for a sheet. Are there pictures in it? Save it without them.</source>
        <translation>Filen är för stor för en blankett. Finns det bilder i den? Spara den utan dem.</translation>
    </message>
    <message>
        <source>The file holds far more than a sheet does, so it was not opened.</source>
        <translation>Filen innehåller mycket mer än en blankett, så den öppnades inte.</translation>
    </message>
    <message>
        <source>The file is broken. Ask for it again, or open it in Word and save it anew.</source>
        <translation>Filen är trasig. Be om den igen, eller öppna den i Word och spara den på nytt.</translation>
    </message>
    <message>
        <source>The file has something in it that Word never writes, so it was not opened.</source>
        <translation>I filen finns något som Word aldrig skriver, så den öppnades inte.</translation>
    </message>
    <message>
        <source>The file has macros in it. Save it as a Word document (.docx) without them.</source>
        <translation>I filen finns makron. Spara den som Word-dokument (.docx) utan dem.</translation>
    </message>
    <message>
        <source>There are other files inside the document. Save it without them, or paste the answers.</source>
        <translation>Inuti dokumentet finns andra filer. Spara det utan dem, eller klistra in svaren.</translation>
    </message>
    <message>
        <source>The document fetches something from elsewhere, so it was not opened. Paste the answers.</source>
        <translation>Dokumentet hämtar något utifrån, så det öppnades inte. Klistra in svaren.</translation>
    </message>
    <message>
        <source>The file is not put together as Word does it, so it was not opened.</source>
        <translation>Filen är inte uppbyggd som Word gör, så den öppnades inte.</translation>
    </message>
    <message>
        <source>There are tracked changes ({0}). It is read as if all were accepted.</source>
        <translation>Det finns spårade ändringar ({0}). Dokumentet läses som om alla var godkända.</translation>
    </message>
    <message>
        <source>There is a comment beside the text: {0}</source>
        <translation>Bredvid texten finns en kommentar: {0}</translation>
    </message>
    <message>
        <source>Cells have been merged; what they hold cannot be placed: {0}</source>
        <translation>Celler har slagits ihop, och innehållet kan inte placeras: {0}</translation>
    </message>
    <message>
        <source>There is a table within a cell: {0}</source>
        <translation>I en cell finns en tabell: {0}</translation>
    </message>
    <message>
        <source>There is a picture, which is not taken in. {0}</source>
        <translation>Det finns en bild, som inte tas in. {0}</translation>
    </message>
    <message>
        <source>There is a column that did not go out; it is kept as a note: {0}</source>
        <translation>Det finns en kolumn som inte skickades; den sparas som anteckning: {0}</translation>
    </message>
    <message>
        <source>A column is gone; what is known of it stays: {0}</source>
        <translation>En kolumn saknas; det som är känt står kvar: {0}</translation>
    </message>
    <message>
        <source>The table of the plan was not found, so no row is known. {0}</source>
        <translation>Planens tabell hittades inte, så ingen rad är känd. {0}</translation>
    </message>
    <message>
        <source>A question is gone; what is known of it stays: {0}</source>
        <translation>En fråga saknas; det som är känt står kvar: {0}</translation>
    </message>
    <message>
        <source>A question stands there twice; look at its answer: {0}</source>
        <translation>En fråga står där två gånger; se på svaret: {0}</translation>
    </message>
    <message>
        <source>A question was not quite known again; look at its answer: {0}</source>
        <translation>En fråga kändes inte säkert igen; se på svaret: {0}</translation>
    </message>
    <message>
        <source>The questions are in another order. {0}</source>
        <translation>Frågorna står i en annan ordning. {0}</translation>
    </message>
    <message>
        <source>A row stands there twice; the second is taken for a new one: {0}</source>
        <translation>En rad står där två gånger; den andra räknas som ny: {0}</translation>
    </message>
    <message>
        <source>It is not sure which row this is; look at it: {0}</source>
        <translation>Det är inte säkert vilken rad det är; se på den: {0}</translation>
    </message>
    <message>
        <source>There is text that belongs to no question: {0}</source>
        <translation>Det finns text som inte hör till någon fråga: {0}</translation>
    </message>
    <message>
        <source>A text is too long; the whole of it stays in the file: {0}</source>
        <translation>En text är för lång; hela texten finns kvar i filen: {0}</translation>
    </message>
    <message>
        <source>This is no day, so it is kept as a note: {0}</source>
        <translation>Det här är ingen dag, så det sparas som anteckning: {0}</translation>
    </message>
    <message>
        <source>This is no area of participation, so it is kept as a note: {0}</source>
        <translation>Det här är inget delområde av delaktighet, så det sparas som anteckning: {0}</translation>
    </message>
    <message>
        <source>The action was removed here, and has been changed in the sheet: {0}</source>
        <translation>Åtgärden har tagits bort här och ändrats i blanketten: {0}</translation>
    </message>
    <message>
        <source>This has been taken in already.</source>
        <translation>Det här har redan tagits in.</translation>
    </message>
    <message>
        <source>The sheet is not there any more. Choose another one.</source>
        <translation>Blanketten finns inte längre. Välj en annan.</translation>
    </message>
    <message>
        <source>The file gives two different codes. Check that the sheet is the right one.</source>
        <translation>Filen anger två olika koder. Kontrollera att blanketten är den rätta.</translation>
    </message>
    <message>
        <source>The code of the sheet is not known here. Choose the sheet if it is one of yours.</source>
        <translation>Blankettens kod är inte känd här. Välj blanketten om den är din.</translation>
    </message>
    <message>
        <source>The file has no code, and several sheets are like it. Choose the sheet.</source>
        <translation>Filen har ingen kod, och flera blanketter liknar den. Välj blanketten.</translation>
    </message>
    <message>
        <source>The file has no code. By its questions it seems to be this sheet.</source>
        <translation>Filen har ingen kod. Av frågorna att döma är det den här blanketten.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>action</source>
        <translation>åtgärd</translation>
    </message>
    <message>
        <source>areas of participation</source>
        <translation>delområden av delaktighet</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>för vem</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ansvarig</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>senast</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>resurser</translation>
    </message>
    <message>
        <source>how we know</source>
        <translation>hur vi vet</translation>
    </message>
    <message>
        <source>staff involved</source>
        <translation>personal som deltar</translation>
    </message>
    <message>
        <source>An action that was removed here: {0}</source>
        <translation>En åtgärd som tagits bort här: {0}</translation>
    </message>
    <message>
        <source>A new action: {0}</source>
        <translation>En ny åtgärd: {0}</translation>
    </message>
    <message>
        <source>An action that is gone from the sheet: {0}</source>
        <translation>En åtgärd som saknas i blanketten: {0}</translation>
    </message>
    <message>
        <source>Text beside the questions</source>
        <translation>Text bredvid frågorna</translation>
    </message>
    <message>
        <source>Changed both here and in the sheet.</source>
        <translation>Ändrat både här och i blanketten.</translation>
    </message>
    <message>
        <source>Emptied in the sheet. It goes only if you choose so.</source>
        <translation>Tömt i blanketten. Det försvinner bara om du väljer det.</translation>
    </message>
    <message>
        <source>It stays unless you choose to remove it.</source>
        <translation>Den står kvar om du inte väljer att ta bort den.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ta in</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lämna bort</translation>
    </message>
    <message>
        <source>Keep the action</source>
        <translation>Behåll åtgärden</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Ta bort åtgärden</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Behåll det som är här</translation>
    </message>
    <message>
        <source>Take what came back</source>
        <translation>Ta det som kom tillbaka</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Behåll båda</translation>
    </message>
</context>
<context>
    <name>row_drag</name>
    <message>
        <source>A row can be dragged to its place with the mouse; Escape lets go.</source>
        <translation>En rad kan också dras till sin plats med musen; Esc släpper.</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>The program made a mistake, and what you were doing was not done. Nothing was lost. ({0})</source>
        <translation>Programmet gjorde ett fel, och det du höll på med blev inte gjort. Inget gick förlorat. ({0})</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>vem som ansvarar</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>senast vilken dag</translation>
    </message>
    <message>
        <source>in which event it was agreed</source>
        <translation>vid vilket tillfälle den avtalades</translation>
    </message>
    <message>
        <source>An action is scheduled, under way or done only when these are said: {0}. Nothing was changed.</source>
        <translation>En åtgärd kan få tidtabell, pågå eller vara gjord först när det här är sagt: {0}. Inget ändrades.</translation>
    </message>
    <message>
        <source>The workspace file is damaged: on closing it could not be read whole. No backup was made of it, and the former ones were left as they are, in the backups folder.</source>
        <translation>Arbetsfilen är skadad: den kunde inte läsas i sin helhet när den stängdes. Ingen säkerhetskopia gjordes av den, och de tidigare lämnades orörda i mappen backups.</translation>
    </message>
    <message>
        <source>Everything is kept, but the backup was not finished. {0}</source>
        <translation>Allt är sparat, men säkerhetskopian blev inte färdig. {0}</translation>
    </message>
    <message>
        <source>The text is too long to be kept: {0} characters, and at most {1} fit. It stays on the screen; shorten it, or move a part of it elsewhere.</source>
        <translation>Texten är för lång för att sparas: {0} tecken, och högst {1} ryms. Den stannar på skärmen; förkorta den eller flytta en del av den någon annanstans.</translation>
    </message>
    <message>
        <source>Another program is using the workspace just now: {0}</source>
        <translation>Ett annat program använder arbetsfilen just nu: {0}</translation>
    </message>
    <message>
        <source>The disk is full. Your text stays on the screen; make room, and it is kept by itself.</source>
        <translation>Skivan är full. Din text stannar på skärmen; frigör utrymme, så sparas den av sig själv.</translation>
    </message>
    <message>
        <source>This place can be read but not written: {0}. Nothing was changed.</source>
        <translation>Den här platsen kan läsas men inte skrivas i: {0}. Inget ändrades.</translation>
    </message>
    <message>
        <source>The workspace file is empty (0 bytes): {0}. Something outside this program emptied it. It was left as it is; a backup can be found in the backups folder beside it.</source>
        <translation>Arbetsfilen är tom (0 byte): {0}. Något utanför det här programmet har tömt den. Den lämnades som den är; det finns en säkerhetskopia i mappen backups bredvid den.</translation>
    </message>
    <message>
        <source>This file is not a Sparraaja workspace: {0}. It was left as it is.</source>
        <translation>Den här filen är ingen arbetsfil för Sparraaja: {0}. Den lämnades som den är.</translation>
    </message>
    <message>
        <source>The workspace file is damaged and cannot be read whole: {0}. It was left as it is; a backup can be found in the backups folder beside it.</source>
        <translation>Arbetsfilen är skadad och kan inte läsas i sin helhet: {0}. Den lämnades som den är; det finns en säkerhetskopia i mappen backups bredvid den.</translation>
    </message>
    <message>
        <source>The workspace was made with a newer version of Sparraaja: {0}. It was left untouched. Install the newest version and open it again.</source>
        <translation>Arbetsfilen har gjorts med en nyare version av Sparraaja: {0}. Den lämnades orörd. Installera den nyaste versionen och öppna filen igen.</translation>
    </message>
    <message>
        <source>The file is open in another program, probably Word: {0}. Close it there, or choose another name.</source>
        <translation>Filen är öppen i ett annat program, troligen Word: {0}. Stäng den där eller välj ett annat namn.</translation>
    </message>
    <message>
        <source>This place cannot be reached: {0}. Nothing was changed.</source>
        <translation>Den här platsen går inte att nå: {0}. Inget ändrades.</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>It lacks some styles that the handouts need. They are lent from the program’s own template: {0}.</source>
        <translation>Den saknar stilar som dokumenten behöver. De lånas från programmets egen mall: {0}.</translation>
    </message>
    <message>
        <source>The colour of some text is too pale for many to read: {0}. It stays as it is; choose a darker one in Word and then the template again.</source>
        <translation>En del av texten är för blek för att alla ska kunna läsa den: {0}. Färgen förblir som den är; välj en mörkare i Word och välj sedan mallen på nytt.</translation>
    </message>
    <message>
        <source>Some letters are smaller than 9 points: {0}. They stay as they are; make them larger in Word and then choose the template again.</source>
        <translation>En del bokstäver är mindre än 9 punkter: {0}. De förblir som de är; gör dem större i Word och välj sedan mallen på nytt.</translation>
    </message>
    <message>
        <source>Some text is set to both edges, which many find hard to read: {0}. It stays as it is; set it to the left in Word and then choose the template again.</source>
        <translation>En del av texten är rak i båda kanterna, vilket är svårläst för många: {0}. Den förblir som den är; vänsterjustera texten i Word och välj sedan mallen på nytt.</translation>
    </message>
    <message>
        <source>The page is not A4. It stays as it is, so think of it when printing.</source>
        <translation>Sidan är inte A4. Storleken förblir som den är, så tänk på det vid utskrift.</translation>
    </message>
    <message>
        <source>It does not say which language it is in. Each handout says its own.</source>
        <translation>Mallen anger inte sitt språk. Varje dokument anger sitt eget.</translation>
    </message>
    <message>
        <source>It says that it is in a language that handouts are not made in. Each handout says its own.</source>
        <translation>Mallens språk är ett som dokument inte görs på. Varje dokument anger sitt eget språk.</translation>
    </message>
    <message>
        <source>This is not a Word template. Choose a .dotx or a .docx file.</source>
        <translation>Det här är ingen Word-mall. Välj en .dotx- eller .docx-fil.</translation>
    </message>
    <message>
        <source>This is an old Word file (.doc or .dot). Open it in Word and save it as a Word template (.dotx).</source>
        <translation>Det här är en gammal Word-fil (.doc eller .dot). Öppna den i Word och spara den som Word-mall (.dotx).</translation>
    </message>
    <message>
        <source>This is another kind of document, such as PDF, RTF or ODT. Save it as a Word template (.dotx).</source>
        <translation>Det här är ett annat slags dokument, till exempel PDF, RTF eller ODT. Spara det som Word-mall (.dotx).</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one.</source>
        <translation>Filen är låst med lösenord. Spara den utan lösenord.</translation>
    </message>
    <message>
        <source>The file is too large for a template. Make the pictures in it smaller, or leave them out.</source>
        <translation>Filen är för stor för en mall. Gör bilderna i den mindre eller lämna bort dem.</translation>
    </message>
    <message>
        <source>The file is broken, or not put together as Word does it. Open it in Word and save it anew.</source>
        <translation>Filen är trasig eller hopsatt på annat sätt än Word gör det. Öppna den i Word och spara den på nytt.</translation>
    </message>
    <message>
        <source>This is the strict variant of the format (Strict Open XML), which few programs read. Save it as an ordinary Word template (.dotx).</source>
        <translation>Det här är den strikta varianten av formatet (Strict Open XML), som få program läser. Spara den som vanlig Word-mall (.dotx).</translation>
    </message>
    <message>
        <source>There are macros in it. Save it as a Word template without macros (.dotx).</source>
        <translation>Det finns makron i den. Spara den som Word-mall utan makron (.dotx).</translation>
    </message>
    <message>
        <source>There are other files inside it. Save it without them.</source>
        <translation>Det finns andra filer inuti den. Spara den utan dem.</translation>
    </message>
    <message>
        <source>It fetches something from elsewhere, such as a linked picture. Put the picture into the file itself.</source>
        <translation>Den hämtar något någon annanstans ifrån, till exempel en länkad bild. Lägg in bilden i själva filen.</translation>
    </message>
    <message>
        <source>body text</source>
        <translation>brödtext</translation>
    </message>
    <message>
        <source>heading 1</source>
        <translation>rubrik 1</translation>
    </message>
    <message>
        <source>heading 2</source>
        <translation>rubrik 2</translation>
    </message>
    <message>
        <source>heading 3</source>
        <translation>rubrik 3</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>participation expert</source>
        <translation>delaktighetsexpert</translation>
    </message>
    <message>
        <source>coached partner</source>
        <translation>sparrad partner</translation>
    </message>
    <message>
        <source>coached municipality</source>
        <translation>sparrad kommun</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>invånare</translation>
    </message>
</context>
</TS>
