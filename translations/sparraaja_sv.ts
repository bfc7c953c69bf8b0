<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
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
    <name>DocumentsPage</name>
    <message>
        <source>Summary of the mapping</source>
        <translation>Sammanfattning av kartläggningen</translation>
    </message>
    <message>
        <source>What is done already comes first, then the situation, the needs and the constraints. You choose the parts and the language, see the summary as it will be, and make the Word file there.</source>
        <translation>Först kommer det som redan är gjort, sedan läget, behoven och ramvillkoren. Du väljer delar och språk, ser sammanfattningen som den blir och skapar Word-filen där.</translation>
    </message>
    <message>
        <source>Interview guide to send beforehand</source>
        <translation>Intervjuguide att skicka på förhand</translation>
    </message>
    <message>
        <source>The questions as a Word file, so that the one who is interviewed can think about them in peace.</source>
        <translation>Frågorna som Word-fil, så att den som intervjuas kan fundera på dem i lugn och ro.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Intervjuguide</translation>
    </message>
    <message>
        <source>Language of the handout</source>
        <translation>Dokumentets språk</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Gjort hittills</translation>
    </message>
    <message>
        <source>Nothing yet. What is made of this coaching is listed here, with its time.</source>
        <translation>Inget ännu. Här listas de dokument som görs i sparrningen, med tidpunkt.</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Till sammanfattningen</translation>
    </message>
    <message>
        <source>Make the Word handout</source>
        <translation>Skapa Word-dokument</translation>
    </message>
    <message>
        <source>{0} · own</source>
        <translation>{0} · egen</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Intervjuguide</translation>
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
        <source>What you wrote could not be kept yet, so the document was not made. The footer says why.</source>
        <translation>Det du skrev kunde inte sparas ännu, och därför skapades inte dokumentet. Längst ner i fönstret ser du varför.</translation>
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
        <source>Areas of participation</source>
        <translation>Delområden av delaktighet</translation>
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
        <source>Overview</source>
        <translation>Översikt</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartläggning</translation>
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
    <name>Header</name>
    <message>
        <source>Overview</source>
        <translation>Översikt</translation>
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
        <source>The mapping is under way, and its summary has been made.</source>
        <translation>Kartläggningen pågår och sammanfattningen har gjorts.</translation>
    </message>
    <message>
        <source>To the mapping</source>
        <translation>Till kartläggningen</translation>
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
        <source>Next: which coached municipality is the sparrer?</source>
        <translation>Nästa steg: vilken sparrad kommun är sparrare?</translation>
    </message>
    <message>
        <source>Choose the coached municipality</source>
        <translation>Välj den sparrade kommunen</translation>
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
    <name>PeerNeeds</name>
    <message>
        <source>Choose the coached municipality</source>
        <translation>Välj den sparrade kommunen</translation>
    </message>
    <message>
        <source>Who brought the two together</source>
        <translation>Vem förde ihop de två</translation>
    </message>
    <message>
        <source>A pair of municipalities works without money of its own when somebody joins the two.</source>
        <translation>Ett kommunpar klarar sig utan egna pengar när någon för ihop de två.</translation>
    </message>
    <message>
        <source>Coached by: {0}</source>
        <translation>Sparrare: {0}</translation>
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
        <source>Trash</source>
        <translation>Papperskorg</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
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
        <source>Begin by choosing the municipality that you will coach. Everything you write is kept by itself, all the time.</source>
        <translation>Börja med att välja kommunen som du ska sparra. Allt du skriver sparas av sig självt, hela tiden.</translation>
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
    <name>WindowAsk</name>
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
        <source>The participation programme ({0})</source>
        <translation>Delaktighetsprogram ({0})</translation>
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
        <source>brought back from the trash</source>
        <translation>återställt från papperskorgen</translation>
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
    <name>sentence</name>
    <message>
        <source>The program made a mistake, and what you were doing was not done. Nothing was lost. ({0})</source>
        <translation>Programmet gjorde ett fel, och det du höll på med blev inte gjort. Inget gick förlorat. ({0})</translation>
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
    <name>titles</name>
    <message>
        <source>participation expert</source>
        <translation>delaktighetsexpert</translation>
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
