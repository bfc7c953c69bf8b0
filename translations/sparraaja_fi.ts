<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
<context>
    <name>AdviceCard</name>
    <message>
        <source>Next steps</source>
        <translation>Seuraavat askeleet</translation>
    </message>
    <message>
        <source>What the model would do next. These are reminders, not orders.</source>
        <translation>Näin malli etenisi seuraavaksi. Nämä ovat muistutuksia, eivät määräyksiä.</translation>
    </message>
    <message>
        <source>Nothing waits just now. Well done.</source>
        <translation>Juuri nyt mikään ei odota. Hyvin tehty.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Näytä vähemmän</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Näytä %n lisää</numerusform>
            <numerusform>Näytä %n lisää</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside: {0}</source>
        <translation>Siirretty sivuun: {0}</translation>
    </message>
</context>
<context>
    <name>AgendaItemForm</name>
    <message>
        <source>Agenda item</source>
        <translation>Ohjelmakohta</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Kesto minuutteina</translation>
    </message>
    <message>
        <source>How it is worked</source>
        <translation>Työtapa</translation>
    </message>
    <message>
        <source>Question to the participants</source>
        <translation>Kysymys osallistujille</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Väline</translation>
    </message>
    <message>
        <source>Who leads</source>
        <translation>Vetäjä</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiaali</translation>
    </message>
    <message>
        <source>Fixed time, if it must not move</source>
        <translation>Kiinteä kellonaika, jos kohta ei saa siirtyä</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove the agenda item</source>
        <translation>Poista ohjelmakohta</translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>(no title yet)</source>
        <translation>(ei vielä otsikkoa)</translation>
    </message>
    <message>
        <source>fixed time</source>
        <translation>kiinteä aika</translation>
    </message>
    <message>
        <source>begins {0} min late</source>
        <translation>alkaa {0} min myöhässä</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>The agenda is empty. Write the first item below.</source>
        <translation>Tapahtuman kulkua ei ole vielä kirjattu. Kirjoita ensimmäinen kohta alle.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tapahtuman kulku</translation>
    </message>
    <message>
        <source>+ and − change the minutes, Alt+Shift+Up and Down move.</source>
        <translation>+ ja − muuttavat kestoa, Alt+Vaihto+↑ ja ↓ siirtävät kohtaa.</translation>
    </message>
    <message>
        <source>A new agenda item</source>
        <translation>Uusi ohjelmakohta</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Edit the agenda item</source>
        <translation>Muokkaa ohjelmakohtaa</translation>
    </message>
    <message>
        <source>Five minutes longer</source>
        <translation>Viisi minuuttia lisää</translation>
    </message>
    <message>
        <source>Five minutes shorter</source>
        <translation>Viisi minuuttia vähemmän</translation>
    </message>
    <message>
        <source>Move the agenda item up</source>
        <translation>Siirrä ohjelmakohtaa ylös</translation>
    </message>
    <message>
        <source>Move the agenda item down</source>
        <translation>Siirrä ohjelmakohtaa alas</translation>
    </message>
    <message>
        <source>Remove the agenda item</source>
        <translation>Poista ohjelmakohta</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Kulku</translation>
    </message>
</context>
<context>
    <name>AreaChecks</name>
    <message>
        <source>Areas of participation</source>
        <translation>Osallisuuden osa-alueet</translation>
    </message>
</context>
<context>
    <name>AreasCard</name>
    <message>
        <source>Service areas</source>
        <translation>Palvelualueet</translation>
    </message>
    <message>
        <source>A new service area</source>
        <translation>Uusi palvelualue</translation>
    </message>
    <message>
        <source>The client&apos;s word: {0}. Write a name and press Return.</source>
        <translation>Saajan sana: {0}. Kirjoita nimi ja paina Enter.</translation>
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
        <translation>Ota uudelleen esiin</translation>
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
        <translation>Avoin</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Välitehtävä</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Tarkoitus</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Kysymykset, yksi riville</translation>
    </message>
    <message>
        <source>How many minutes it takes</source>
        <translation>Montako minuuttia tehtävä vie</translation>
    </message>
    <message>
        <source>Over {0} minutes is heavy beside one&apos;s own work. Could it be made smaller?</source>
        <translation>Yli {0} minuuttia on oman työn ohessa raskas. Voisiko tehtävää pienentää?</translation>
    </message>
    <message>
        <source>Given in the event</source>
        <translation>Annetaan tapahtumassa</translation>
    </message>
    <message>
        <source>Comes back by the event</source>
        <translation>Palautetaan tapahtumaan mennessä</translation>
    </message>
    <message>
        <source>Comes back on the day, if another</source>
        <translation>Palautuspäivä, jos jokin muu</translation>
    </message>
    <message>
        <source>Planned with</source>
        <translation>Kenen kanssa suunniteltu</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>Poista välitehtävä</translation>
    </message>
</context>
<context>
    <name>AssignmentsPage</name>
    <message>
        <source>Assignments</source>
        <translation>Välitehtävät</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Taulu</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Suunnitelmat</translation>
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
        <translation>raskas</translation>
    </message>
    <message>
        <source>due {0}</source>
        <translation>palautus {0}</translation>
    </message>
    <message>
        <source>{0} of {1} returned</source>
        <translation>palautettu {0}/{1}</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(ei vielä otsikkoa)</translation>
    </message>
    <message>
        <source>Comes back by {0}</source>
        <translation>Palautus viimeistään {0}</translation>
    </message>
    <message>
        <source>Ass&amp;ignments</source>
        <translation>&amp;Välitehtävät</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Välitehtävät</translation>
    </message>
    <message>
        <source>Add an assignment</source>
        <translation>Lisää välitehtävä</translation>
    </message>
    <message>
        <source>Plan the assignments together with the contact, and keep them small: they are done beside one&apos;s own work. The plan of the service area is always among them.</source>
        <translation>Suunnittele välitehtävät yhdyshenkilön kanssa ja pidä ne pieninä: ne tehdään oman työn ohessa. Palvelualueen suunnitelma on aina mukana.</translation>
    </message>
    <message>
        <source>Add an assignment of your own</source>
        <translation>Lisää oma välitehtävä</translation>
    </message>
    <message>
        <source>Edit the assignment</source>
        <translation>Muokkaa välitehtävää</translation>
    </message>
    <message>
        <source>Move the assignment up</source>
        <translation>Siirrä välitehtävää ylös</translation>
    </message>
    <message>
        <source>Move the assignment down</source>
        <translation>Siirrä välitehtävää alas</translation>
    </message>
    <message>
        <source>Remove the assignment</source>
        <translation>Poista välitehtävä</translation>
    </message>
</context>
<context>
    <name>AttendancePane</name>
    <message numerus="yes">
        <source>%n participant(s) in all</source>
        <translation>
            <numerusform>Yhteensä %n osallistuja</numerusform>
            <numerusform>Yhteensä %n osallistujaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Ketkä tulivat</translation>
    </message>
    <message>
        <source>Write names, too</source>
        <translation>Kirjaa myös nimet</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Muualta</translation>
    </message>
    <message>
        <source>Names: {0}</source>
        <translation>Nimet: {0}</translation>
    </message>
    <message>
        <source>Names, where they are wanted</source>
        <translation>Nimet, jos ne halutaan kirjata</translation>
    </message>
</context>
<context>
    <name>Beginning</name>
    <message>
        <source>There are no events yet</source>
        <translation>Tapahtumia ei vielä ole</translation>
    </message>
    <message>
        <source>A proposed programme has themes, agendas and days; everything in it can be changed. The days are counted backwards from the meeting of the management team, on the client&apos;s standing meetings.</source>
        <translation>Ohjelmaehdotuksessa on teemat, tapahtumien kulku ja päivät, ja kaikkea voi muuttaa. Päivät lasketaan taaksepäin johtoryhmän kokouksesta saajan jo sovittujen tapaamisten mukaan.</translation>
    </message>
    <message>
        <source>How many events</source>
        <translation>Montako tapahtumaa</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n tapahtuma</numerusform>
            <numerusform>%n tapahtumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>What would be proposed, and why</source>
        <translation>Mitä ehdotettaisiin ja miksi</translation>
    </message>
    <message>
        <source>The management team meets on</source>
        <translation>Johtoryhmän kokouspäivä</translation>
    </message>
    <message>
        <source>Without the day the events have no dates yet.</source>
        <translation>Jos päivää ei ole, tapahtumatkin jäävät vielä ilman päiviä.</translation>
    </message>
    <message>
        <source>Propose a programme</source>
        <translation>Ehdota ohjelmaa</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Lisää tapahtuma</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>due {0}</source>
        <translation>palautus {0}</translation>
    </message>
    <message>
        <source>due day open</source>
        <translation>palautuspäivä avoin</translation>
    </message>
    <message>
        <source>! overdue</source>
        <translation>! myöhässä</translation>
    </message>
    <message>
        <source>(no title yet)</source>
        <translation>(ei vielä otsikkoa)</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>&amp;Board</source>
        <translation>Ta&amp;ulu</translation>
    </message>
    <message>
        <source>Sheets by service area and assignment</source>
        <translation>Lomakkeet palvelualueittain ja välitehtävittäin</translation>
    </message>
    <message>
        <source>Space goes to the next state, Shift+Space back, Return to the sheet.</source>
        <translation>Välilyönti vaihtaa seuraavaan tilaan, Vaihto+välilyönti edelliseen; Enter avaa lomakkeen.</translation>
    </message>
    <message>
        <source>Each service area gets its own sheet. Write the service areas first.</source>
        <translation>Jokainen palvelualue saa oman lomakkeen. Kirjaa ensin palvelualueet.</translation>
    </message>
    <message>
        <source>Go to the service areas</source>
        <translation>Siirry palvelualueisiin</translation>
    </message>
    <message>
        <source>Next state of the sheet</source>
        <translation>Lomakkeen seuraava tila</translation>
    </message>
    <message>
        <source>Former state of the sheet</source>
        <translation>Lomakkeen edellinen tila</translation>
    </message>
    <message>
        <source>Go to the sheet</source>
        <translation>Siirry lomakkeeseen</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Kopioi muistutus</translation>
    </message>
    <message>
        <source>Open the reminder in the mail program</source>
        <translation>Avaa muistutus sähköpostiohjelmassa</translation>
    </message>
    <message>
        <source>Save the sheet as a Word file</source>
        <translation>Tallenna lomake Word-tiedostoksi</translation>
    </message>
    <message>
        <source>Take in sheets that came back</source>
        <translation>Tuo palautuneita lomakkeita</translation>
    </message>
    <message>
        <source>The reminder is copied: paste it where you write.</source>
        <translation>Muistutus on kopioitu: liitä se sinne, missä kirjoitat.</translation>
    </message>
    <message>
        <source>No mail program answered. Copy the reminder instead.</source>
        <translation>Sähköpostiohjelma ei avautunut. Kopioi muistutus sen sijaan.</translation>
    </message>
    <message>
        <source>Written: {0}. Mark the sheet as sent when it is on its way.</source>
        <translation>Kirjoitettu: {0}. Merkitse lomake lähetetyksi, kun se on matkalla.</translation>
    </message>
</context>
<context>
    <name>CapturesPane</name>
    <message>
        <source>is a finding</source>
        <translation>viety havaintoihin</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ei vielä tekstiä)</translation>
    </message>
    <message>
        <source>Capture: type it, then Return, or the key of its tag</source>
        <translation>Poiminta: kirjoita ja paina Enter tai tunnisteen näppäintä</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Poiminnat</translation>
    </message>
    <message>
        <source>Capture as: {0}</source>
        <translation>Poimi: {0}</translation>
    </message>
    <message>
        <source>The words of the chosen capture</source>
        <translation>Valitun poiminnan teksti</translation>
    </message>
    <message>
        <source>Make it a finding</source>
        <translation>Vie havaintoihin</translation>
    </message>
    <message>
        <source>Make the capture a finding</source>
        <translation>Vie poiminta havaintoihin</translation>
    </message>
    <message>
        <source>Remove the capture</source>
        <translation>Poista poiminta</translation>
    </message>
    <message>
        <source>Edit the capture</source>
        <translation>Muokkaa poimintaa</translation>
    </message>
</context>
<context>
    <name>CardsView</name>
    <message>
        <source>&amp;Cards</source>
        <translation>T&amp;ietokortit</translation>
    </message>
    <message>
        <source>Knowledge cards</source>
        <translation>Tietokortit</translation>
    </message>
    <message>
        <source>Copy the card</source>
        <translation>Kopioi kortti</translation>
    </message>
    <message>
        <source>A question to ask: {0}</source>
        <translation>Kysymys keskusteluun: {0}</translation>
    </message>
</context>
<context>
    <name>ClientCard</name>
    <message>
        <source>Client</source>
        <translation>Sparrauksen saaja</translation>
    </message>
    <message>
        <source>Name in Finnish</source>
        <translation>Nimi suomeksi</translation>
    </message>
    <message>
        <source>Name in Swedish</source>
        <translation>Nimi ruotsiksi</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nimi englanniksi</translation>
    </message>
    <message>
        <source>Languages of the client</source>
        <translation>Saajan kielet</translation>
    </message>
    <message>
        <source>Language of the client: {0}</source>
        <translation>Saajan kieli: {0}</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Kunta</translation>
    </message>
    <message>
        <source>Wellbeing services county</source>
        <translation>Hyvinvointialue</translation>
    </message>
    <message>
        <source>Another organisation</source>
        <translation>Muu organisaatio</translation>
    </message>
    <message>
        <source>{0}, code {1}</source>
        <translation>{0}, koodi {1}</translation>
    </message>
    <message>
        <source>Region: {0}</source>
        <translation>Maakunta: {0}</translation>
    </message>
    <message>
        <source>Wellbeing services county: {0}</source>
        <translation>Hyvinvointialue: {0}</translation>
    </message>
    <message>
        <source>Languages: {0}</source>
        <translation>Kielet: {0}</translation>
    </message>
</context>
<context>
    <name>ClockField</name>
    <message>
        <source>This is not a clock time. Write it like this: {0}</source>
        <translation>Tätä ei tunnistettu kellonajaksi. Kirjoita se näin: {0}</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>esimerkiksi {0}</translation>
    </message>
</context>
<context>
    <name>ClosingView</name>
    <message>
        <source>C&amp;losing</source>
        <translation>&amp;Päättäminen</translation>
    </message>
    <message>
        <source>5. Close the coaching</source>
        <translation>5. Päätä sparraus</translation>
    </message>
    <message>
        <source>The coaching stays in the list and can be read, without names and contact details. This is the one thing in the program that cannot be undone.</source>
        <translation>Sparraus jää luetteloon, ja sitä voi lukea ilman nimiä ja yhteystietoja. Tämä on ohjelman ainoa toiminto, jota ei voi kumota.</translation>
    </message>
    <message>
        <source>Close the coaching…</source>
        <translation>Päätä sparraus…</translation>
    </message>
    <message>
        <source>Somebody has been named here since the closing. Make the names roles again: Undo brings them back.</source>
        <translation>Tähän on päättämisen jälkeen kirjoitettu nimiä. Muuta ne rooleiksi: Kumoa palauttaa ne.</translation>
    </message>
    <message>
        <source>Make the names roles</source>
        <translation>Muuta nimet rooleiksi</translation>
    </message>
    <message>
        <source>Remove the older backups…</source>
        <translation>Poista vanhemmat varmuuskopiot…</translation>
    </message>
    <message>
        <source>This coaching was closed on {0}.</source>
        <translation>Tämä sparraus päätettiin {0}.</translation>
    </message>
    <message>
        <source>This coaching was closed on {0}. Its names are roles now.</source>
        <translation>Tämä sparraus on päätetty {0}. Nimien tilalla on nyt rooleja.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) hold the names of this coaching still.</source>
        <translation>
            <numerusform>%n vanhempi varmuuskopio sisältää vielä tämän sparrauksen nimet.</numerusform>
            <numerusform>%n vanhempaa varmuuskopiota sisältää vielä tämän sparrauksen nimet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ei vielä</translation>
    </message>
    <message>
        <source>Close for good</source>
        <translation>Päätä lopullisesti</translation>
    </message>
    <message>
        <source>The coaching is closed.</source>
        <translation>Sparraus on päätetty.</translation>
    </message>
    <message>
        <source>The names are roles again.</source>
        <translation>Nimet ovat taas rooleja.</translation>
    </message>
    <message>
        <source>Remove the older backups for good? A new backup without the names is made first.</source>
        <translation>Poistetaanko vanhemmat varmuuskopiot lopullisesti? Ennen sitä tehdään uusi varmuuskopio, jossa nimiä ei ole.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
    <message>
        <source>Close the coaching {0}? Names become roles in all its texts ({1} places), contact details and what it has in the trash are erased. This cannot be undone.</source>
        <translation>Päätetäänkö tämä sparraus: {0}? Nimet vaihtuvat rooleiksi kaikissa sen teksteissä (kohtia: {1}), ja yhteystiedot sekä roskakorissa olevat tiedot poistetaan. Tätä ei voi kumota.</translation>
    </message>
</context>
<context>
    <name>CoachingCard</name>
    <message>
        <source>Coaching</source>
        <translation>Sparraus</translation>
    </message>
    <message>
        <source>Name of the coaching</source>
        <translation>Sparrauksen nimi</translation>
    </message>
    <message>
        <source>Needed only when the client has several</source>
        <translation>Tarpeen vain, jos saajalla on useita sparrauksia</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Alkamispäivä</translation>
    </message>
    <message>
        <source>Kind of sparrer</source>
        <translation>Kuka sparraa</translation>
    </message>
    <message>
        <source>County or municipality that has been coached</source>
        <translation>Sparrausta saanut hyvinvointialue tai kunta</translation>
    </message>
    <message>
        <source>Organisation or municipality that has been coached</source>
        <translation>Sparrausta saanut organisaatio tai kunta</translation>
    </message>
    <message>
        <source>Participation expert</source>
        <translation>Osallisuusasiantuntija</translation>
    </message>
    <message>
        <source>Municipality that has been coached</source>
        <translation>Sparrausta saanut kunta</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Asukas</translation>
    </message>
</context>
<context>
    <name>CommunicationPage</name>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Management team</source>
        <translation>Johtoryhmä</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>(skipped)</source>
        <translation>(ohitettu)</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>ei kysytty</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ohitettu</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ei muistiinpanoa</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Contact person</source>
        <translation>Yhdyshenkilö</translation>
    </message>
    <message>
        <source>With whom the coaching is planned: somebody in a leading position, a development manager for example.</source>
        <translation>Sparraus suunnitellaan yhdyshenkilön kanssa. Hän on johtavassa asemassa, esimerkiksi kehittämispäällikkö.</translation>
    </message>
    <message>
        <source>Somebody known already</source>
        <translation>Jo kirjattu henkilö</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Why this is kept</source>
        <translation>Miksi tietoja säilytetään</translation>
    </message>
    <message>
        <source>for example: to agree on the coaching</source>
        <translation>esimerkiksi: sparrauksesta sopimista varten</translation>
    </message>
    <message>
        <source>The title does not tell of a leading position. Coachings go best when the contact can decide: is there a leader to take along?</source>
        <translation>Nimikkeestä ei näy johtavaa asemaa. Sparraus onnistuu parhaiten, kun yhdyshenkilö voi tehdä päätöksiä: voisiko mukaan pyytää jonkun johdosta?</translation>
    </message>
    <message>
        <source>Is in a leading position</source>
        <translation>Johtavassa asemassa</translation>
    </message>
    <message>
        <source>Remove this person</source>
        <translation>Poista henkilö</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Valitse</translation>
    </message>
</context>
<context>
    <name>DecisionsList</name>
    <message>
        <source>A decision; Return adds it</source>
        <translation>Kirjoita päätös; Enter lisää sen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
</context>
<context>
    <name>DesignPage</name>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Design sessions</source>
        <translation>Suunnittelutapaamiset</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Made so far</source>
        <translation>Tähän mennessä tehdyt</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>Tehtävissä</translation>
    </message>
</context>
<context>
    <name>DurationField</name>
    <message>
        <source>This is not a duration of at most {0}. Write it like this: {1}</source>
        <translation>Tätä ei voi lukea kestoksi (enintään {0}). Kirjoita näin: {1}</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>esimerkiksi {0}</translation>
    </message>
</context>
<context>
    <name>EntryBox</name>
    <message>
        <source>{0}, if it was asked</source>
        <translation>{0}, jos sitä kysyttiin</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>From paper, by keys</source>
        <translation>Paperilta näppäimillä</translation>
    </message>
    <message>
        <source>1–5 answers an item and goes on, 0 leaves it out, Backspace goes back, Return is the next person</source>
        <translation>1–5 vastaa kohtaan ja siirtyy seuraavaan, 0 jättää väliin, askelpalautin palaa, Enter siirtyy seuraavaan vastaajaan</translation>
    </message>
    <message>
        <source>Next person</source>
        <translation>Seuraava vastaaja</translation>
    </message>
    <message>
        <source>Former person</source>
        <translation>Edellinen vastaaja</translation>
    </message>
    <message>
        <source>Remove this answer</source>
        <translation>Poista tämä vastaus</translation>
    </message>
    <message>
        <source>Person {0} of {1}</source>
        <translation>Vastaaja {0}/{1}</translation>
    </message>
    <message>
        <source>Person {0}, nothing entered yet</source>
        <translation>Vastaaja {0}, ei vielä vastauksia</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>ei vastausta</translation>
    </message>
</context>
<context>
    <name>EvaluationView</name>
    <message>
        <source>Eval&amp;uation</source>
        <translation>&amp;Arviointi</translation>
    </message>
    <message>
        <source>Write the evaluation</source>
        <translation>Kirjoita arviointi</translation>
    </message>
    <message>
        <source>What the coaching brought about</source>
        <translation>Mitä sparraus sai aikaan</translation>
    </message>
    <message>
        <source>The three areas of participation</source>
        <translation>Osallisuuden kolme osa-aluetta</translation>
    </message>
    <message>
        <source>What has changed in each area.</source>
        <translation>Mikä on muuttunut kullakin osa-alueella.</translation>
    </message>
    <message>
        <source>The staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>What the staff may have gained of taking part.</source>
        <translation>Mitä henkilöstö on voinut saada osallistumisestaan.</translation>
    </message>
    <message>
        <source>Professional pride, autonomy, wellbeing at work</source>
        <translation>Ammattiylpeys, itsenäisyys, työhyvinvointi</translation>
    </message>
    <message>
        <source>From the supervisors to the residents</source>
        <translation>Esihenkilöistä asukkaisiin</translation>
    </message>
    <message>
        <source>The model assumes a chain: each link leads to the next. What of it can be seen here?</source>
        <translation>Malli olettaa ketjun, jossa edellinen johtaa seuraavaan. Mitä siitä näkyy täällä?</translation>
    </message>
    <message>
        <source>1. The supervisors&apos; own participation has grown</source>
        <translation>1. Esihenkilöiden oma osallisuus on vahvistunut</translation>
    </message>
    <message>
        <source>2. They act so that others can participate</source>
        <translation>2. He toimivat niin, että muutkin pääsevät mukaan</translation>
    </message>
    <message>
        <source>3. What the residents gain of it</source>
        <translation>3. Mitä asukkaat siitä hyötyvät</translation>
    </message>
    <message>
        <source>Signs of a promising practice</source>
        <translation>Lupaavan käytännön tunnusmerkit</translation>
    </message>
    <message>
        <source>What speaks for it, and what is still open.</source>
        <translation>Mikä puhuu sen puolesta ja mikä on vielä auki.</translation>
    </message>
    <message>
        <source>The aim and the need were clear</source>
        <translation>Tavoite ja tarve olivat selvät</translation>
    </message>
    <message>
        <source>It works in practice, and results have been seen</source>
        <translation>Se toimii käytännössä, ja tuloksia on nähty</translation>
    </message>
    <message>
        <source>Those it concerns took part in making it</source>
        <translation>Ne, joita se koskee, olivat mukana tekemässä</translation>
    </message>
    <message>
        <source>It can be carried over elsewhere</source>
        <translation>Sen voi siirtää muualle</translation>
    </message>
    <message>
        <source>There are resources, and somebody is responsible</source>
        <translation>Voimavarat on varattu, ja joku vastaa</translation>
    </message>
</context>
<context>
    <name>EventViews</name>
    <message>
        <source>Facts</source>
        <translation>Perustiedot</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Kulku</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Tapahtumassa</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message>
        <source>no date yet</source>
        <translation>ei vielä päivää</translation>
    </message>
    <message>
        <source>held</source>
        <translation>pidetty</translation>
    </message>
    <message>
        <source>(no theme yet)</source>
        <translation>(ei vielä teemaa)</translation>
    </message>
    <message>
        <source>&amp;Programme</source>
        <translation>Oh&amp;jelma</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Lisää tapahtuma</translation>
    </message>
    <message>
        <source>Propose a programme</source>
        <translation>Ehdota ohjelmaa</translation>
    </message>
    <message>
        <source>Space marks an event as held, or not held after all.</source>
        <translation>Välilyönti merkitsee tapahtuman pidetyksi tai peruu merkinnän.</translation>
    </message>
    <message>
        <source>Go to the event</source>
        <translation>Siirry tapahtumaan</translation>
    </message>
    <message>
        <source>Held, or not after all</source>
        <translation>Pidetty tai ei sittenkään</translation>
    </message>
    <message>
        <source>Move the event up</source>
        <translation>Siirrä tapahtumaa ylös</translation>
    </message>
    <message>
        <source>Move the event down</source>
        <translation>Siirrä tapahtumaa alas</translation>
    </message>
    <message>
        <source>Remove the event</source>
        <translation>Poista tapahtuma</translation>
    </message>
    <message>
        <source>The programme was approved with</source>
        <translation>Kenen kanssa ohjelma hyväksyttiin</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Add a shipped event</source>
        <translation>Lisää valmis tapahtuma</translation>
    </message>
    <message>
        <source>Approved with {0} on {1}</source>
        <translation>Hyväksytty {1} · {0}</translation>
    </message>
    <message>
        <source>The programme is not approved with the contact yet.</source>
        <translation>Ohjelmaa ei ole vielä hyväksytty yhdyshenkilön kanssa.</translation>
    </message>
    <message>
        <source>There are events already. A programme is proposed only where there are none.</source>
        <translation>Tapahtumia on jo. Ohjelmaa ehdotetaan vain, kun tapahtumia ei vielä ole.</translation>
    </message>
</context>
<context>
    <name>ExpertNeeds</name>
    <message>
        <source>Background of the expert</source>
        <translation>Asiantuntijan tausta</translation>
    </message>
    <message>
        <source>for example: participation coordinator of the region</source>
        <translation>esimerkiksi: alueen osallisuuskoordinaattori</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>Mistä pyydetty</translation>
    </message>
    <message>
        <source>An expert can be asked from the regional participation network, THL, Diak or Kuntaliitto.</source>
        <translation>Asiantuntijaa voi kysyä alueellisesta osallisuusverkostosta, THL:stä, Diakista tai Kuntaliitosta.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Written: {0}</source>
        <translation>Asiakirja tallennettu: {0}</translation>
    </message>
    <message>
        <source>It is no longer there: {0}</source>
        <translation>Tätä ei enää löydy: {0}</translation>
    </message>
    <message>
        <source>No program on this computer could open it: {0}</source>
        <translation>Mikään tämän tietokoneen ohjelma ei pystynyt avaamaan tätä: {0}</translation>
    </message>
    <message>
        <source>Save the calendar as</source>
        <translation>Tallenna kalenteri nimellä</translation>
    </message>
    <message>
        <source>Save the Word document as</source>
        <translation>Tallenna Word-asiakirja nimellä</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Valitse toinen nimi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Your own template could not be used, so it looks as the program’s own does. See the settings.</source>
        <translation>Omaa pohjaa ei voitu käyttää, joten ulkoasu on ohjelman oma. Katso asetukset.</translation>
    </message>
    <message>
        <source>What you wrote could not be kept yet, so the document was not made. The footer says why.</source>
        <translation>Kirjoittamaasi ei ole vielä saatu talteen, joten asiakirjaa ei tehty. Syy näkyy ikkunan alareunassa.</translation>
    </message>
</context>
<context>
    <name>FactsView</name>
    <message>
        <source>Theme</source>
        <translation>Teema</translation>
    </message>
    <message>
        <source>Aim: what is different afterwards</source>
        <translation>Tavoite: mikä on tapahtuman jälkeen toisin</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Alkaa kello</translation>
    </message>
    <message>
        <source>Length in minutes</source>
        <translation>Kesto minuutteina</translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation>Miten pidetään</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Paikka tai linkki</translation>
    </message>
    <message>
        <source>Rides on the standing meeting</source>
        <translation>Minkä sovitun tapaamisen yhteydessä</translation>
    </message>
    <message>
        <source>Why it needs a meeting of its own</source>
        <translation>Miksi tarvitaan erillinen tapaaminen</translation>
    </message>
    <message>
        <source>An event on a meeting that is agreed already is no extra work.</source>
        <translation>Jo sovitun tapaamisen yhteydessä tapahtuma ei ole lisätyötä.</translation>
    </message>
    <message>
        <source>It has been held</source>
        <translation>Tapahtuma on pidetty</translation>
    </message>
    <message>
        <source>No standing meeting</source>
        <translation>Ei minkään sovitun tapaamisen</translation>
    </message>
</context>
<context>
    <name>FeedbackView</name>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Ei kerrottu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>Feed&amp;back</source>
        <translation>&amp;Palaute</translation>
    </message>
    <message>
        <source>Rounds of feedback</source>
        <translation>Palautekierrokset</translation>
    </message>
    <message>
        <source>Add a round of feedback</source>
        <translation>Lisää palautekierros</translation>
    </message>
    <message>
        <source>Enter answers by keys</source>
        <translation>Syötä vastaukset näppäimillä</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>Poista kierros</translation>
    </message>
    <message>
        <source>No feedback yet. Those who took part may give feedback after each event; the same things asked before, after and later show what has changed.</source>
        <translation>Palautetta ei vielä ole. Osallistujat voivat antaa palautetta jokaisen tapahtuman jälkeen. Kun samat asiat kysytään ennen, jälkeen ja myöhemmin, nähdään, mikä on muuttunut.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>Type a part of a coaching&apos;s name or of a command</source>
        <translation>Kirjoita osa sparrauksen tai komennon nimestä</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Löytyneet</translation>
    </message>
</context>
<context>
    <name>FindingForm</name>
    <message>
        <source>The whole client</source>
        <translation>Koko organisaatio</translation>
    </message>
    <message>
        <source>What was found out</source>
        <translation>Mitä kävi ilmi</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Confidential: never leaves in a handout</source>
        <translation>Luottamuksellinen: ei koskaan mukaan asiakirjaan</translation>
    </message>
    <message>
        <source>Go to the note</source>
        <translation>Siirry muistiinpanoon</translation>
    </message>
    <message>
        <source>Remove the finding</source>
        <translation>Poista havainto</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>&amp;Havainnot</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Lisää havainto</translation>
    </message>
    <message>
        <source>Remove the finding</source>
        <translation>Poista havainto</translation>
    </message>
    <message>
        <source>Go to the note of the finding</source>
        <translation>Siirry havainnon muistiinpanoon</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Etsi havainnoista</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Nothing is marked as already done yet. What is already done comes first, also in the summary: mark it in an interview with Ctrl+1, or add it here.</source>
        <translation>Mitään ei ole vielä merkitty jo tehdyksi. Jo tehty tulee ensimmäisenä myös yhteenvedossa: merkitse se haastattelussa (Ctrl+1) tai lisää se tässä.</translation>
    </message>
    <message>
        <source>Choose a finding on the left. Lines that you mark in an interview with Ctrl+1 … Ctrl+5 come here.</source>
        <translation>Valitse havainto vasemmalta. Tänne tulevat rivit, jotka merkitset haastattelussa (Ctrl+1 … Ctrl+5).</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ei vielä tekstiä)</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Luottamuksellinen</translation>
    </message>
    <message>
        <source>Source: written by hand</source>
        <translation>Lähde: itse kirjattu</translation>
    </message>
    <message>
        <source>free notes</source>
        <translation>vapaat muistiinpanot</translation>
    </message>
    <message>
        <source>Source: interview {0}; question: {1}</source>
        <translation>Lähde: haastattelu {0}; kysymys: {1}</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Promised – done – learnt</source>
        <translation>Luvattu – tehty – opittu</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Päättäminen</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>⟲ Undo: {0}</source>
        <translation>⟲ Kumoa: {0}</translation>
    </message>
    <message>
        <source>⟲ Undo</source>
        <translation>⟲ Kumoa</translation>
    </message>
    <message>
        <source>Not saved: {0}</source>
        <translation>Ei tallennettu: {0}</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Tallennetaan …</translation>
    </message>
    <message>
        <source>All is saved</source>
        <translation>Kaikki tallennettu</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Tallennettu {0}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>The settings could not be written: {0}</source>
        <translation>Asetuksia ei voitu tallentaa: {0}</translation>
    </message>
    <message>
        <source>{0} – example, nothing of it is kept</source>
        <translation>{0} – esimerkki, mitään siitä ei säilytetä</translation>
    </message>
    <message>
        <source>Opening the workspace …</source>
        <translation>Avataan työtilaa …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tiedosto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Muokkaa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Näytä</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Siirry</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ohje</translation>
    </message>
    <message>
        <source>New coaching</source>
        <translation>Uusi sparraus</translation>
    </message>
    <message>
        <source>Take in returned sheets</source>
        <translation>Tuo täytettyjä lomakkeita</translation>
    </message>
    <message>
        <source>Explore the example</source>
        <translation>Tutustu esimerkkiin</translation>
    </message>
    <message>
        <source>Move this coaching to the trash</source>
        <translation>Siirrä tämä sparraus roskakoriin</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Undo the last deed</source>
        <translation>Kumoa viimeisin muutos</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Pienempi teksti</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Tekstin koko 100 %</translation>
    </message>
    <message>
        <source>Look as the system</source>
        <translation>Ulkoasu järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Vaalea ulkoasu</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Tumma ulkoasu</translation>
    </message>
    <message>
        <source>Show or hide the sidebar</source>
        <translation>Näytä tai piilota sivupalkki</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ohjelman kieli</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>What follows from this</source>
        <translation>Mitä tästä seuraa</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Mihin tämä perustuu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message>
        <source>Knowledge and tools</source>
        <translation>Tieto ja keinot</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartoitus</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Suunnittelu</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Välitehtävät</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Viestintä</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tämän sivun näppäimet</translation>
    </message>
    <message>
        <source>About Sparraaja</source>
        <translation>Tietoja Sparraajasta</translation>
    </message>
    <message>
        <source>Something unexpected happened ({0}). What you wrote is safe.</source>
        <translation>Tapahtui jotain odottamatonta ({0}). Kirjoittamasi on tallessa.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) could not be kept. Nothing is lost while the window is open.</source>
        <translation>
            <numerusform>%n tekstiä ei saatu talteen. Mitään ei katoa niin kauan kuin ikkuna on auki.</numerusform>
            <numerusform>%n tekstiä ei saatu talteen. Mitään ei katoa niin kauan kuin ikkuna on auki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Copy the text to the clipboard and close</source>
        <translation>Kopioi teksti leikepöydälle ja sulje</translation>
    </message>
    <message>
        <source>Text size {0} %</source>
        <translation>Tekstin koko {0} %</translation>
    </message>
</context>
<context>
    <name>FromFile</name>
    <message>
        <source>Answers to take in</source>
        <translation>Tuotavat vastaukset</translation>
    </message>
    <message>
        <source>Answers in a table (*.csv *.txt)</source>
        <translation>Vastaukset taulukkona (*.csv *.txt)</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Tiedostosta</translation>
    </message>
    <message>
        <source>Take answers from a file…</source>
        <translation>Tuo vastaukset tiedostosta…</translation>
    </message>
    <message>
        <source>Leave the file</source>
        <translation>Jätä tiedosto tuomatta</translation>
    </message>
    <message>
        <source>The file is too large for a table of answers: {0}</source>
        <translation>Tiedosto on liian suuri vastaustaulukoksi: {0}</translation>
    </message>
    <message>
        <source>This is not a table that can be read: {0}. Save it as CSV in the spreadsheet first.</source>
        <translation>Tätä taulukkoa ei voi lukea: {0}. Tallenna se ensin CSV-muotoon taulukkolaskentaohjelmassa.</translation>
    </message>
    <message>
        <source>A CSV file of Forms, Webropol or a spreadsheet. Names and addresses in it are left out.</source>
        <translation>CSV-tiedosto Formsista, Webropolista tai taulukkolaskennasta. Siinä olevat nimet ja osoitteet jätetään pois.</translation>
    </message>
    <message>
        <source>{0}: what is each column?</source>
        <translation>{0}: mitä kussakin sarakkeessa on?</translation>
    </message>
    <message>
        <source>In words: {0}</source>
        <translation>Sanallinen: {0}</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Jätetään pois</translation>
    </message>
    <message>
        <source>Column {0}</source>
        <translation>Sarake {0}</translation>
    </message>
    <message>
        <source>Chosen for two columns: {0}</source>
        <translation>Valittu kahteen sarakkeeseen: {0}</translation>
    </message>
    <message>
        <source>Row {0} is left out: “{1}” in the column “{2}” cannot be read.</source>
        <translation>Rivi {0} jää pois: arvoa ”{1}” sarakkeessa ”{2}” ei voi lukea.</translation>
    </message>
    <message numerus="yes">
        <source>%n more row(s) are left out.</source>
        <translation>
            <numerusform>Lisäksi %n rivi jää pois.</numerusform>
            <numerusform>Lisäksi %n riviä jää pois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take in %n row(s)</source>
        <translation>
            <numerusform>Tuo %n rivi</numerusform>
            <numerusform>Tuo %n riviä</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) taken in</source>
        <translation>
            <numerusform>%n vastaus tuotu</numerusform>
            <numerusform>%n vastausta tuotu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Furnished</name>
    <message>
        <source>What you wrote must be kept first; the left corner says why it is not.</source>
        <translation>Kirjoittamasi pitää ensin saada talteen; syy näkyy vasemmassa alakulmassa.</translation>
    </message>
    <message>
        <source>The example opens in a window of its own.</source>
        <translation>Esimerkki avautuu omaan ikkunaansa.</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>Kumottu: {0}</translation>
    </message>
    <message>
        <source>Sparraaja {0}

An offline program for the osallisuussparraus model, which was developed in the Kestävä kaupunki programme of the Ministry of the Environment (2019–2023) together with Sokra, and evaluated at THL. The program is not THL&apos;s.

Municipalities: Statistics Finland 2026.</source>
        <translation>Sparraaja {0}

Ilman verkkoyhteyttä toimiva ohjelma osallisuussparrauksen mallille. Malli on kehitetty ympäristöministeriön Kestävä kaupunki -ohjelmassa (2019–2023) yhteistyössä Sokra-hankkeen kanssa, ja sen on arvioinut THL:ssä kehittämiseen osallistunut taho. Sparraaja ei ole THL:n ohjelma.

Kunnat: Tilastokeskus 2026.</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Kenen kanssa sovittu</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Sovittu</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Sovittu tänään</translation>
    </message>
    <message>
        <source>What supervisors get</source>
        <translation>Mitä esihenkilöt saavat</translation>
    </message>
    <message>
        <source>Suitable tools; Space chooses, Return reads</source>
        <translation>Sopivia keinoja; välilyönti valitsee, Enter lukee</translation>
    </message>
    <message>
        <source>Read about the tool</source>
        <translation>Lue keinosta</translation>
    </message>
    <message>
        <source>How one will know that it is reached</source>
        <translation>Mistä tiedetään, että tavoite on saavutettu</translation>
    </message>
    <message>
        <source>Tied to a document of the client</source>
        <translation>Mihin saajan asiakirjaan liittyy</translation>
    </message>
    <message>
        <source>Not tied yet</source>
        <translation>Ei vielä mihinkään</translation>
    </message>
    <message>
        <source>Where in the document</source>
        <translation>Missä kohdassa asiakirjaa</translation>
    </message>
    <message>
        <source>Findings that it rests on</source>
        <translation>Havainnot, joihin tavoite perustuu</translation>
    </message>
    <message>
        <source>Findings that it rests on: none yet. What is already done and the needs come here from the mapping.</source>
        <translation>Havainnot, joihin tavoite perustuu: ei vielä yhtään. Kartoituksesta tulevat tähän jo tehty ja tarpeet.</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Poista tavoite</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ei vielä nimeä)</translation>
    </message>
    <message>
        <source>Chosen: {0}</source>
        <translation>Valittu: {0}</translation>
    </message>
</context>
<context>
    <name>GoalsView</name>
    <message>
        <source>(no text yet)</source>
        <translation>(ei vielä tekstiä)</translation>
    </message>
    <message>
        <source>Agreed {0} · {1}</source>
        <translation>Sovittu {0} · {1}</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>Ei vielä sovittu</translation>
    </message>
    <message>
        <source>Goa&amp;ls</source>
        <translation>Ta&amp;voitteet</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Tavoitteet</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Lisää tavoite</translation>
    </message>
    <message>
        <source>Remove the goal</source>
        <translation>Poista tavoite</translation>
    </message>
    <message>
        <source>Begin from…</source>
        <translation>Valitse pohja…</translation>
    </message>
    <message>
        <source>Write the goal</source>
        <translation>Kirjoita tavoite</translation>
    </message>
    <message>
        <source>Agreed today</source>
        <translation>Sovittu tänään</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>No goals yet. Goals are thought out together with those who are coached: begin from a usual one, or write your own.</source>
        <translation>Tavoitteita ei vielä ole. Tavoitteet mietitään yhdessä sparrattavien kanssa: valitse pohjaksi jokin tavallinen tavoite tai kirjoita oma.</translation>
    </message>
</context>
<context>
    <name>GroupsPane</name>
    <message>
        <source>Small groups</source>
        <translation>Pienryhmät</translation>
    </message>
    <message>
        <source>About how many in a group</source>
        <translation>Montako suunnilleen ryhmään</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Kenen kanssa</translation>
    </message>
    <message>
        <source>Write above how many come, and they are divided into groups here.</source>
        <translation>Kirjaa yläpuolelle, montako tulee, niin ryhmät muodostuvat tähän.</translation>
    </message>
    <message>
        <source>From elsewhere</source>
        <translation>Muualta</translation>
    </message>
    <message>
        <source>Group {0}: {1}</source>
        <translation>Ryhmä {0}: {1}</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Language of the document</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Osat</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Suunnittelu</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Assignments</source>
        <translation>Välitehtävät</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Viestintä</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartoitus</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Asiakirjat</translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message>
        <source>none</source>
        <translation>ei yhtään</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n toimi</numerusform>
            <numerusform>%n toimea</numerusform>
        </translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>ei vielä yhtään tointa</translation>
    </message>
</context>
<context>
    <name>InEventView</name>
    <message>
        <source>Notes; Ctrl+T writes the time</source>
        <translation>Muistiinpanot; Ctrl+T kirjaa kellonajan</translation>
    </message>
    <message>
        <source>In the event</source>
        <translation>Tapahtumassa</translation>
    </message>
    <message>
        <source>Write the time</source>
        <translation>Kirjaa kellonaika</translation>
    </message>
</context>
<context>
    <name>IntakeCard</name>
    <message>
        <source>First contact</source>
        <translation>Yhteydenotto</translation>
    </message>
    <message>
        <source>An application, a call or a talk: how this coaching came about.</source>
        <translation>Hakemus, puhelu tai juttelu: mistä tämä sparraus sai alkunsa.</translation>
    </message>
    <message>
        <source>Day of the application or the first contact</source>
        <translation>Hakemuksen tai yhteydenoton päivä</translation>
    </message>
    <message>
        <source>Who applied or made contact</source>
        <translation>Kuka haki tai otti yhteyttä</translation>
    </message>
    <message>
        <source>What they hope for</source>
        <translation>Mitä he toivovat</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Miksi juuri nyt</translation>
    </message>
    <message>
        <source>To what work already going on it ties</source>
        <translation>Mihin jo käynnissä olevaan työhön se liittyy</translation>
    </message>
    <message>
        <source>Motivation of the staff</source>
        <translation>Henkilöstön motivaatio</translation>
    </message>
    <message>
        <source>What the motivation rests on, or what weighs on it</source>
        <translation>Mistä motivaatio syntyy tai mikä sitä painaa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Hinta</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Maksuton</translation>
    </message>
    <message>
        <source>What helps: light assignments alongside own work, events on meetings that are agreed already, staff who are told of the start and, later, of the results.</source>
        <translation>Mikä auttaa: kevyet tehtävät oman työn ohessa, tapahtumat jo sovittujen tapaamisten yhteydessä, henkilöstölle tieto alusta ja myöhemmin tuloksista.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Heikko</translation>
    </message>
    <message>
        <source>Varying</source>
        <translation>Vaihteleva</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hyvä</translation>
    </message>
</context>
<context>
    <name>InterviewAtWork</name>
    <message>
        <source>The text is not saved yet, and so it stays on the screen; nothing else is shown before it is.</source>
        <translation>Tekstiä ei ole vielä saatu talteen, joten se pysyy näkyvissä. Muuta näytetään vasta sen jälkeen.</translation>
    </message>
    <message>
        <source>The free notes are always there: there is nothing to skip.</source>
        <translation>Vapaat muistiinpanot ovat aina mukana: niitä ei tarvitse ohittaa.</translation>
    </message>
    <message>
        <source>Skipped. Ctrl+Shift+↓ on the question takes that back.</source>
        <translation>Ohitettu. Ctrl+Vaihto+↓ kysymyksen kohdalla peruu ohituksen.</translation>
    </message>
    <message>
        <source>No longer skipped.</source>
        <translation>Ohitus peruttu.</translation>
    </message>
    <message>
        <source>The free notes are always there, and cannot be removed.</source>
        <translation>Vapaat muistiinpanot ovat aina mukana, eikä niitä voi poistaa.</translation>
    </message>
    <message>
        <source>A question of the guide is not removed but skipped: Ctrl+Shift+↓. What was asked stays seen.</source>
        <translation>Rungon kysymystä ei poisteta vaan se ohitetaan: Ctrl+Vaihto+↓. Näin jää näkyviin, mitä kysyttiin.</translation>
    </message>
    <message>
        <source>These are the free notes: there are no more questions.</source>
        <translation>Nämä ovat vapaat muistiinpanot: kysymyksiä ei ole enempää.</translation>
    </message>
    <message>
        <source>This is the first question.</source>
        <translation>Tämä on ensimmäinen kysymys.</translation>
    </message>
    <message>
        <source>It cannot be moved further.</source>
        <translation>Tätä ei voi siirtää pidemmälle.</translation>
    </message>
</context>
<context>
    <name>InterviewBar</name>
    <message>
        <source>With whom</source>
        <translation>Haastateltava</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Palvelualue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Päivä</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Tapa</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Rooli</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>The whole client</source>
        <translation>Koko organisaatio</translation>
    </message>
    <message>
        <source>▾ Details</source>
        <translation>▾ Tiedot</translation>
    </message>
    <message>
        <source>▸ Details</source>
        <translation>▸ Tiedot</translation>
    </message>
    <message>
        <source>Hide the details of the interview</source>
        <translation>Piilota haastattelun tiedot</translation>
    </message>
    <message>
        <source>Show the details of the interview</source>
        <translation>Näytä haastattelun tiedot</translation>
    </message>
</context>
<context>
    <name>InterviewsView</name>
    <message>
        <source>Interviews</source>
        <translation>Haastattelut</translation>
    </message>
    <message>
        <source>Questions of the interview</source>
        <translation>Haastattelun kysymykset</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Uusi haastattelu</translation>
    </message>
</context>
<context>
    <name>ItemForm</name>
    <message>
        <source>What is mapped</source>
        <translation>Mitä kartoitetaan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Evidence: what is known, and from where</source>
        <translation>Mistä se näkyy: mitä tiedetään ja mistä</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Hyväksyjä</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Hyväksytty</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Poista kohde</translation>
    </message>
</context>
<context>
    <name>ItemsView</name>
    <message>
        <source>&amp;Mapping items</source>
        <translation>&amp;Kartoituskohteet</translation>
    </message>
    <message>
        <source>Mapping items</source>
        <translation>Kartoituskohteet</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Lisää kohde</translation>
    </message>
    <message>
        <source>Remove the item</source>
        <translation>Poista kohde</translation>
    </message>
    <message>
        <source>Next state</source>
        <translation>Vaihda tilannetta</translation>
    </message>
    <message>
        <source>Write the evidence</source>
        <translation>Kirjaa, mistä se näkyy</translation>
    </message>
    <message>
        <source>Space goes to the next state; the number keys choose one.</source>
        <translation>Välilyönti vaihtaa tilannetta, numeronäppäin valitsee sen suoraan.</translation>
    </message>
    <message>
        <source>{0} of {1} known</source>
        <translation>tiedossa {0}/{1}</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ei vielä nimeä)</translation>
    </message>
    <message>
        <source>State: {0}</source>
        <translation>Tilanne: {0}</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Tools</source>
        <translation>Keinot</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Parhaat käytännöt</translation>
    </message>
    <message>
        <source>Knowledge cards</source>
        <translation>Tietokortit</translation>
    </message>
</context>
<context>
    <name>LearntView</name>
    <message>
        <source>Nothing noted yet</source>
        <translation>Ei vielä kirjauksia</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ei vielä tekstiä)</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>&amp;Edistyminen</translation>
    </message>
    <message>
        <source>Promised actions</source>
        <translation>Luvatut toimet</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Luvattu</translation>
    </message>
    <message>
        <source>Done and learnt</source>
        <translation>Tehty ja opittu</translation>
    </message>
    <message>
        <source>No action is agreed yet. When the timetable of an action has been agreed in an event, it comes here to be followed.</source>
        <translation>Toimista ei ole vielä sovittu. Kun toimen aikataulusta on sovittu tapahtumassa, se tulee tähän seurattavaksi.</translation>
    </message>
    <message>
        <source>Service area: {0}</source>
        <translation>Palvelualue: {0}</translation>
    </message>
    <message>
        <source>For whom: {0}</source>
        <translation>Kenelle: {0}</translation>
    </message>
    <message>
        <source>Responsible: {0}</source>
        <translation>Vastuuhenkilö: {0}</translation>
    </message>
    <message>
        <source>By when: {0}</source>
        <translation>Mihin mennessä: {0}</translation>
    </message>
    <message>
        <source>How one knows: {0}</source>
        <translation>Mistä tiedetään: {0}</translation>
    </message>
    <message>
        <source>Staff involved: {0}</source>
        <translation>Henkilöstöstä mukana: {0}</translation>
    </message>
    <message>
        <source>Promised {0} · done {1} · under way {2} · not noted yet {3}</source>
        <translation>Luvattu {0} · tehty {1} · käynnissä {2} · vielä kirjaamatta {3}</translation>
    </message>
</context>
<context>
    <name>MadeView</name>
    <message>
        <source>&amp;Made</source>
        <translation>Te&amp;hdyt</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Tähän mennessä tehdyt</translation>
    </message>
    <message>
        <source>Nothing yet. What is made of this coaching is listed here, with its language and its time.</source>
        <translation>Ei vielä mitään. Tähän tulevat tästä sparrauksesta tehdyt asiakirjat kielineen ja aikoineen.</translation>
    </message>
    <message>
        <source>The program remembers the name of each file, and no place on this computer: it looks in the folder where you made the last one.</source>
        <translation>Ohjelma muistaa tiedostojen nimet mutta ei paikkaa tällä koneella: se etsii kansiosta, johon teit viimeisimmän.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>{0}, version {1}</source>
        <translation>{0}, versio {1}</translation>
    </message>
    <message>
        <source>{0} is not in the folder {1}. It may have been moved, renamed or removed.</source>
        <translation>Tiedostoa {0} ei ole kansiossa {1}. Se on ehkä siirretty, nimetty uudelleen tai poistettu.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Copied. Paste it where you want it.</source>
        <translation>Kopioitu. Liitä se haluamaasi paikkaan.</translation>
    </message>
    <message>
        <source>The text is too long to be handed over. It is on the clipboard: paste it into the mail.</source>
        <translation>Teksti on liian pitkä siirrettäväksi suoraan. Se on leikepöydällä: liitä se viestiin.</translation>
    </message>
    <message>
        <source>No mail program on this computer could be opened. The text is on the clipboard.</source>
        <translation>Sähköpostiohjelmaa ei saatu auki tällä tietokoneella. Teksti on leikepöydällä.</translation>
    </message>
</context>
<context>
    <name>MakeView</name>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Asiakirjat</translation>
    </message>
    <message>
        <source>Handouts that can be made</source>
        <translation>Asiakirjat, jotka voi tehdä</translation>
    </message>
    <message>
        <source>This is what goes out</source>
        <translation>Tältä asiakirja näyttää</translation>
    </message>
    <message>
        <source>Make the Word file</source>
        <translation>Tee Word-tiedosto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tulosta…</translation>
    </message>
    <message>
        <source>Whole pack …</source>
        <translation>Koko paketti …</translation>
    </message>
    <message>
        <source>Stop making the pack</source>
        <translation>Lopeta paketin tekeminen</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Avaa asiakirja</translation>
    </message>
    <message>
        <source>Open the folder of the document</source>
        <translation>Avaa asiakirjan kansio</translation>
    </message>
    <message>
        <source>Which pack? It is made in a new folder in the one that you choose next.</source>
        <translation>Mikä paketti tehdään? Se tulee uuteen kansioon siihen kansioon, jonka valitset seuraavaksi.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>tapahtuma</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) for {0}</source>
        <translation>
            <numerusform>{0}: %n tiedosto</numerusform>
            <numerusform>{0}: %n tiedostoa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the whole coaching</source>
        <translation>
            <numerusform>Koko sparraus: %n tiedosto</numerusform>
            <numerusform>Koko sparraus: %n tiedostoa</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder to make the files in</source>
        <translation>Kansio, johon tiedostot tehdään</translation>
    </message>
</context>
<context>
    <name>Maker</name>
    <message numerus="yes">
        <source>The pack is ready, %n file(s): {0}</source>
        <translation>
            <numerusform>Paketti on valmis, %n tiedosto: {0}</numerusform>
            <numerusform>Paketti on valmis, %n tiedostoa: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Lopetettu.</translation>
    </message>
    <message>
        <source>Nothing was made.</source>
        <translation>Mitään ei tehty.</translation>
    </message>
    <message numerus="yes">
        <source>%n whole file(s) were made and stay in the folder {0}.</source>
        <translation>
            <numerusform>%n kokonainen tiedosto tehtiin, ja se jää kansioon {0}.</numerusform>
            <numerusform>%n kokonaista tiedostoa tehtiin, ja ne jäävät kansioon {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingBeside</name>
    <message>
        <source>From the mapping</source>
        <translation>Kartoituksesta</translation>
    </message>
    <message>
        <source>Nothing is marked as already done or as a need in the mapping yet.</source>
        <translation>Kartoituksessa ei ole vielä merkitty mitään jo tehdyksi tai tarpeeksi.</translation>
    </message>
</context>
<context>
    <name>MappingPage</name>
    <message>
        <source>Interviews</source>
        <translation>Haastattelut</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Havainnot</translation>
    </message>
    <message>
        <source>Mapping items</source>
        <translation>Kartoituskohteet</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Rinnakkain</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Yhteenveto</translation>
    </message>
</context>
<context>
    <name>MarkStrip</name>
    <message>
        <source>Confidential</source>
        <translation>Luottamuksellinen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Seuraava kysymys</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lisää kysymys</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kellonaika</translation>
    </message>
    <message>
        <source>Write freely: everything is saved by itself. Ctrl+1 … Ctrl+5 makes the line or the selection a finding.</source>
        <translation>Kirjoita vapaasti: kaikki tallentuu itsestään. Ctrl+1 … Ctrl+5 tekee rivistä tai valinnasta havainnon.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>What kind of meeting</source>
        <translation>Millainen tapaaminen</translation>
    </message>
    <message>
        <source>Agreed day</source>
        <translation>Sovittu päivä</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Mitä siitä seurasi</translation>
    </message>
    <message>
        <source>The follow-up has been held</source>
        <translation>Seuranta on pidetty</translation>
    </message>
    <message>
        <source>Remove the follow-up</source>
        <translation>Poista seuranta</translation>
    </message>
    <message numerus="yes">
        <source>In %n month(s)</source>
        <translation>
            <numerusform>%n kuukauden päästä</numerusform>
            <numerusform>%n kuukauden päästä</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>Standing meetings</source>
        <translation>Sovitut tapaamiset</translation>
    </message>
    <message>
        <source>Meetings of the supervisors and the management that are agreed already: an event that rides on one is no extra work.</source>
        <translation>Esihenkilöiden ja johdon jo sovitut tapaamiset: niihin kytketystä sparraustapahtumasta ei tule ylimääräistä työtä.</translation>
    </message>
    <message>
        <source>A new standing meeting</source>
        <translation>Uusi sovittu tapaaminen</translation>
    </message>
    <message>
        <source>for example: every second Tuesday</source>
        <translation>esimerkiksi: joka toinen tiistai</translation>
    </message>
    <message>
        <source>for example: 12.1.2027, 9.2.2027</source>
        <translation>esimerkiksi: 12.1.2027, 9.2.2027</translation>
    </message>
    <message>
        <source>Rhythm: {0}</source>
        <translation>Rytmi: {0}</translation>
    </message>
    <message>
        <source>Next dates: {0}</source>
        <translation>Seuraavat päivät: {0}</translation>
    </message>
    <message>
        <source>Understood: {0}.</source>
        <translation>Tunnistettu: {0}.</translation>
    </message>
    <message>
        <source>Not a date: {0}.</source>
        <translation>Ei tunnistettu päivämääräksi: {0}.</translation>
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
        <translation>Pidetty {0}</translation>
    </message>
    <message>
        <source>No day agreed yet</source>
        <translation>Päivää ei ole vielä sovittu</translation>
    </message>
    <message>
        <source>{0} has passed</source>
        <translation>Sovittu päivä {0} on jo mennyt</translation>
    </message>
    <message>
        <source>Agreed for {0}</source>
        <translation>Sovittu päivä {0}</translation>
    </message>
    <message>
        <source>Follow-&amp;up</source>
        <translation>Se&amp;uranta</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Seurannat</translation>
    </message>
    <message>
        <source>Agree a follow-up</source>
        <translation>Sovi seuranta</translation>
    </message>
    <message>
        <source>Write what came of it</source>
        <translation>Kirjaa, mitä siitä seurasi</translation>
    </message>
    <message>
        <source>The follow-up has been held, or not after all</source>
        <translation>Seuranta on pidetty tai ei sittenkään</translation>
    </message>
    <message>
        <source>Remove the follow-up</source>
        <translation>Poista seuranta</translation>
    </message>
    <message>
        <source>No follow-up is agreed yet. At the end of a coaching a day is agreed on which one sees how the actions go: often in half a year, together with the management.</source>
        <translation>Seurannasta ei ole vielä sovittu. Sparrauksen lopussa sovitaan päivä, jolloin katsotaan, miten toimet etenevät: usein puolen vuoden päähän ja yhdessä johdon kanssa.</translation>
    </message>
</context>
<context>
    <name>MessageForm</name>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Aihe</translation>
    </message>
    <message>
        <source>Language of the message</source>
        <translation>Viestin kieli</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Draft it from the facts</source>
        <translation>Luonnostele tiedoista</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Avaa sähköpostiohjelmassa</translation>
    </message>
    <message>
        <source>To be sent by</source>
        <translation>Lähetettävä viimeistään</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Lähetetty tänään</translation>
    </message>
    <message>
        <source>Remove the message</source>
        <translation>Poista viesti</translation>
    </message>
</context>
<context>
    <name>MessagesView</name>
    <message>
        <source>Must be told · {0} of {1} sent</source>
        <translation>Kerrotaan aina · lähetetty {0}/{1}</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Kerrotaan haluttaessa</translation>
    </message>
    <message>
        <source>&amp;Communication</source>
        <translation>&amp;Viestintä</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Viestit</translation>
    </message>
    <message>
        <source>Add those that must be told</source>
        <translation>Lisää aina kerrottavat</translation>
    </message>
    <message>
        <source>Add a message</source>
        <translation>Lisää viesti</translation>
    </message>
    <message>
        <source>Space marks a message as sent today, or not sent after all.</source>
        <translation>Välilyönti merkitsee viestin lähetetyksi tänään tai peruu merkinnän.</translation>
    </message>
    <message>
        <source>Write the message</source>
        <translation>Kirjoita viesti</translation>
    </message>
    <message>
        <source>Sent today, or not sent after all</source>
        <translation>Lähetetty tänään tai ei sittenkään</translation>
    </message>
    <message>
        <source>Draft it from the facts</source>
        <translation>Luonnostele tiedoista</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopioi</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Avaa sähköpostiohjelmassa</translation>
    </message>
    <message>
        <source>Remove the message</source>
        <translation>Poista viesti</translation>
    </message>
    <message>
        <source>No messages yet. Staff are told when the coaching begins and again of its results, so that it does not feel like extra work; management is told, too. Residents and local media may be.</source>
        <translation>Viestejä ei vielä ole. Henkilöstölle kerrotaan sparrauksen alkamisesta ja myöhemmin tuloksista, jottei se tuntuisi lisätyöltä; myös johdolle kerrotaan. Asukkaille ja paikallismedialle voi kertoa.</translation>
    </message>
    <message>
        <source>Sent {0}</source>
        <translation>Lähetetty {0}</translation>
    </message>
    <message>
        <source>Overdue: was to be sent by {0}</source>
        <translation>Myöhässä: oli lähetettävä viimeistään {0}</translation>
    </message>
    <message>
        <source>To be sent by {0}</source>
        <translation>Lähetettävä viimeistään {0}</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ei vielä lähetetty</translation>
    </message>
    <message>
        <source>Put it below what is written</source>
        <translation>Lisää kirjoitetun alle</translation>
    </message>
    <message>
        <source>Replace what is written</source>
        <translation>Korvaa kirjoitettu</translation>
    </message>
    <message>
        <source>There is text in the message already.</source>
        <translation>Viestissä on jo tekstiä.</translation>
    </message>
</context>
<context>
    <name>MissingPart</name>
    <message>
        <source>Nothing of this stops you, but the model would see to it first.</source>
        <translation>Mikään näistä ei estä päättämistä, mutta mallin mukaan nämä hoidettaisiin ensin.</translation>
    </message>
    <message>
        <source>Nothing is missing. Well done.</source>
        <translation>Mitään ei puutu. Hyvin tehty.</translation>
    </message>
    <message>
        <source>1. What is missing</source>
        <translation>1. Mitä puuttuu</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Mitä puuttuu</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Siirry kohtaan</translation>
    </message>
</context>
<context>
    <name>NamesPart</name>
    <message>
        <source>These names become roles in every text for good. Space marks one that is not a person&apos;s name.</source>
        <translation>Nämä nimet vaihtuvat kaikissa teksteissä lopullisesti rooleiksi. Välilyönti merkitsee, että kyse ei ole henkilön nimestä.</translation>
    </message>
    <message>
        <source>No names are known in this coaching.</source>
        <translation>Tässä sparrauksessa ei ole tunnettuja nimiä.</translation>
    </message>
    <message>
        <source>2. Names become roles</source>
        <translation>2. Nimet vaihtuvat rooleiksi</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nimet</translation>
    </message>
    <message>
        <source>This is not a person&apos;s name, or is after all</source>
        <translation>Tämä ei ole henkilön nimi, tai on sittenkin</translation>
    </message>
    <message>
        <source>These names were typed after the closing. Space marks one that is not a person&apos;s name.</source>
        <translation>Nämä nimet on kirjoitettu päättämisen jälkeen. Välilyönti merkitsee sen, joka ei ole henkilön nimi.</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>säilyy ennallaan</translation>
    </message>
    <message>
        <source>becomes: {0}</source>
        <translation>tilalle: {0}</translation>
    </message>
</context>
<context>
    <name>NewEngagementPage</name>
    <message>
        <source>New coaching</source>
        <translation>Uusi sparraus</translation>
    </message>
    <message>
        <source>Open the coaching under way</source>
        <translation>Avaa käynnissä oleva sparraus</translation>
    </message>
    <message>
        <source>Begin the coaching</source>
        <translation>Aloita sparraus</translation>
    </message>
    <message>
        <source>{0} already has a coaching under way, begun {1}. You may open it, or begin another beside it.</source>
        <translation>{0}: sparraus on jo käynnissä, aloitettu {1}. Voit avata sen tai aloittaa sen rinnalle toisen.</translation>
    </message>
    <message>
        <source>Choose first whose it is.</source>
        <translation>Valitse ensin, ketä sparrataan.</translation>
    </message>
    <message>
        <source>Who coaches the municipality?</source>
        <translation>Kuka sparraa kuntaa?</translation>
    </message>
    <message>
        <source>Who coaches the wellbeing services county?</source>
        <translation>Kuka sparraa hyvinvointialuetta?</translation>
    </message>
    <message>
        <source>Who coaches the organisation?</source>
        <translation>Kuka sparraa organisaatiota?</translation>
    </message>
    <message>
        <source>Participation expert → municipality</source>
        <translation>Osallisuusasiantuntija → kunta</translation>
    </message>
    <message>
        <source>Coached municipality → municipality</source>
        <translation>Sparrausta saanut kunta → kunta</translation>
    </message>
    <message>
        <source>Resident → municipality</source>
        <translation>Asukas → kunta</translation>
    </message>
    <message>
        <source>Participation expert → wellbeing services county</source>
        <translation>Osallisuusasiantuntija → hyvinvointialue</translation>
    </message>
    <message>
        <source>Coached county or municipality → wellbeing services county</source>
        <translation>Sparrausta saanut alue tai kunta → hyvinvointialue</translation>
    </message>
    <message>
        <source>Resident → wellbeing services county</source>
        <translation>Asukas → hyvinvointialue</translation>
    </message>
    <message>
        <source>Participation expert → organisation</source>
        <translation>Osallisuusasiantuntija → organisaatio</translation>
    </message>
    <message>
        <source>Coached organisation or municipality → organisation</source>
        <translation>Sparrausta saanut organisaatio tai kunta → organisaatio</translation>
    </message>
    <message>
        <source>Resident → organisation</source>
        <translation>Asukas → organisaatio</translation>
    </message>
    <message>
        <source>Knows what participation is and how it is promoted: a coordinator, an expert or a researcher.</source>
        <translation>Tuntee osallisuuden ja sen edistämisen keinot: koordinaattori, asiantuntija tai tutkija.</translation>
    </message>
    <message>
        <source>Has been through a coaching and shares what it learnt; somebody brings the two together.</source>
        <translation>On itse saanut sparrausta ja jakaa oppimaansa; joku saattaa parin yhteen.</translation>
    </message>
    <message>
        <source>Tells from the viewpoint of a group of people what would promote their participation.</source>
        <translation>Kertoo oman viiteryhmänsä näkökulmasta, mikä edistäisi sen osallisuutta.</translation>
    </message>
</context>
<context>
    <name>NewInterview</name>
    <message>
        <source>New interview</source>
        <translation>Uusi haastattelu</translation>
    </message>
    <message>
        <source>The mapping begins with an interview. Choose the questions; everything else can be filled in while talking, and what you write is saved by itself.</source>
        <translation>Kartoitus alkaa haastattelusta. Valitse kysymykset; muut tiedot voit täyttää keskustelun aikana, ja kirjoittamasi tallentuu itsestään.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Kysymysten kieli</translation>
    </message>
    <message>
        <source>Begin the interview</source>
        <translation>Aloita haastattelu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n kysymys</numerusform>
            <numerusform>%n kysymystä</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a guide</source>
        <translation>Ilman runkoa</translation>
    </message>
    <message>
        <source>An empty page; questions can be added on the way</source>
        <translation>Tyhjä sivu; kysymyksiä voi lisätä matkan varrella</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>The note is full: nothing more can be pasted into it.</source>
        <translation>Muistiinpano on täynnä: siihen ei voi liittää enempää.</translation>
    </message>
    <message>
        <source>What you are pasting does not fit into this note whole. It stays on the clipboard: the rest can be pasted into another note.</source>
        <translation>Liitettävä teksti ei mahdu kokonaan tähän muistiinpanoon. Se säilyy leikepöydällä, joten loput voi liittää toiseen muistiinpanoon.</translation>
    </message>
    <message>
        <source>Paste the first {0} characters</source>
        <translation>Liitä ensimmäiset {0} merkkiä</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>There is nothing to mark here: the line is empty.</source>
        <translation>Rivi on tyhjä: merkitä voi vain tekstiä.</translation>
    </message>
    <message>
        <source>The mark was taken away</source>
        <translation>Merkintä poistettu</translation>
    </message>
    <message>
        <source>Only a mark can be confidential: mark the line first (Ctrl+1 … Ctrl+5).</source>
        <translation>Vain merkitty kohta voi olla luottamuksellinen: merkitse rivi ensin (Ctrl+1 … Ctrl+5).</translation>
    </message>
    <message>
        <source>Confidential: this finding never leaves in a document</source>
        <translation>Luottamuksellinen: tämä havainto ei koskaan päädy asiakirjaan</translation>
    </message>
    <message>
        <source>No longer confidential</source>
        <translation>Ei enää luottamuksellinen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>What do you ask?</source>
        <translation>Mitä kysyt?</translation>
    </message>
    <message>
        <source>Note: {0}</source>
        <translation>Muistiinpano: {0}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Muistiinpano</translation>
    </message>
    <message>
        <source>Write here what is said</source>
        <translation>Kirjoita tähän, mitä sanotaan</translation>
    </message>
    <message>
        <source>The note could not be saved, and so it cannot be marked yet.</source>
        <translation>Muistiinpanoa ei saatu talteen, joten sitä ei voi vielä merkitä.</translation>
    </message>
    <message>
        <source>{0} · question {1} of {2}</source>
        <translation>{0} · kysymys {1}/{2}</translation>
    </message>
    <message>
        <source>{0} · skipped</source>
        <translation>{0} · ohitettu</translation>
    </message>
    <message>
        <source>{0}, confidential</source>
        <translation>{0}, luottamuksellinen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Good</source>
        <translation>Selvä</translation>
    </message>
    <message>
        <source>Put the notice away</source>
        <translation>Sulje ilmoitus</translation>
    </message>
</context>
<context>
    <name>OptionalDate</name>
    <message>
        <source>This is not a date. Write it like this: {0}</source>
        <translation>Tätä ei tunnistettu päivämääräksi. Kirjoita se näin: {0}</translation>
    </message>
    <message>
        <source>for example {0}</source>
        <translation>esimerkiksi {0}</translation>
    </message>
</context>
<context>
    <name>OrderedList</name>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Muuta nimeä</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>&amp;Coaching</source>
        <translation>S&amp;parraus</translation>
    </message>
    <message>
        <source>Go to the next step</source>
        <translation>Siirry seuraavaan vaiheeseen</translation>
    </message>
    <message>
        <source>Save the calendar (.ics)…</source>
        <translation>Tallenna kalenteri (.ics)…</translation>
    </message>
    <message>
        <source>Next: who is the contact person with whom the coaching is planned?</source>
        <translation>Seuraavaksi: kuka on yhdyshenkilö, jonka kanssa sparraus suunnitellaan?</translation>
    </message>
    <message>
        <source>Write the contact person</source>
        <translation>Kirjaa yhdyshenkilö</translation>
    </message>
    <message>
        <source>Next: which coached partner is the sparrer?</source>
        <translation>Seuraavaksi: mikä sparrausta saanut kumppani toimii sparraajana?</translation>
    </message>
    <message>
        <source>Choose the coached partner</source>
        <translation>Valitse sparraava kumppani</translation>
    </message>
    <message>
        <source>Next: what is the development target that the resident looks at?</source>
        <translation>Seuraavaksi: mikä on kehittämiskohde, jota asukas tarkastelee?</translation>
    </message>
    <message>
        <source>Write the development target</source>
        <translation>Kirjaa kehittämiskohde</translation>
    </message>
    <message>
        <source>Next: the first mapping interview.</source>
        <translation>Seuraavaksi: ensimmäinen kartoitushaastattelu.</translation>
    </message>
    <message>
        <source>To the interviews</source>
        <translation>Siirry haastatteluihin</translation>
    </message>
    <message>
        <source>Next: when the interviews have been held, the client gets a summary of the mapping.</source>
        <translation>Seuraavaksi: kun haastattelut on pidetty, sparrauksen saajalle tehdään kartoituksen yhteenveto.</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Siirry yhteenvetoon</translation>
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
        <translation>Paljonko paketista on tehty</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>Answers from a mail</source>
        <translation>Vastaukset sähköpostista</translation>
    </message>
    <message>
        <source>Paste the answers in the order of the sheet. They are known by their questions, by their numbers, or part by part with an empty line between them.</source>
        <translation>Liitä vastaukset lomakkeen järjestyksessä. Ne tunnistetaan kysymyksistä, numeroista tai osa kerrallaan, kun välissä on tyhjä rivi.</translation>
    </message>
    <message>
        <source>Which sheet is answered</source>
        <translation>Mihin lomakkeeseen vastataan</translation>
    </message>
    <message>
        <source>The answers</source>
        <translation>Vastaukset</translation>
    </message>
    <message>
        <source>Look at the answers</source>
        <translation>Katso vastauksia</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>Älä liitä</translation>
    </message>
</context>
<context>
    <name>PeerNeeds</name>
    <message>
        <source>Choose the coached partner</source>
        <translation>Valitse sparraava kumppani</translation>
    </message>
    <message>
        <source>Who brought the two together</source>
        <translation>Kuka saattoi parin yhteen</translation>
    </message>
    <message>
        <source>Two partners manage without money of their own when somebody joins the two.</source>
        <translation>Kumppanuus toimii ilman omaa rahoitusta, kun joku saattaa osapuolet yhteen.</translation>
    </message>
    <message>
        <source>Coached by: {0}</source>
        <translation>Sparraaja: {0}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>Municipalities that you have coached; Return chooses</source>
        <translation>Kunnat, joita olet sparrannut; Enter valitsee</translation>
    </message>
    <message>
        <source>The same themes: {0}</source>
        <translation>Samat teemat: {0}</translation>
    </message>
    <message>
        <source>The same language: {0}</source>
        <translation>Sama kieli: {0}</translation>
    </message>
    <message>
        <source>The same region</source>
        <translation>Sama maakunta</translation>
    </message>
    <message>
        <source>Nothing in common that is known here</source>
        <translation>Ei tiedossa yhteistä</translation>
    </message>
</context>
<context>
    <name>PieceBox</name>
    <message>
        <source>As it was sent</source>
        <translation>Lähetettäessä</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Täällä nyt</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Palautui</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tyhjä)</translation>
    </message>
    <message>
        <source>The timetable of the action was agreed. Without this the action goes back to “discussed”.</source>
        <translation>Toimen aikataulu oli sovittu. Ilman tätä toimi palaa tilaan ”käsitelty”.</translation>
    </message>
</context>
<context>
    <name>PlacePicker</name>
    <message>
        <source>Municipality, wellbeing services county or another organisation</source>
        <translation>Kunta, hyvinvointialue tai muu organisaatio</translation>
    </message>
    <message>
        <source>Any part of the name</source>
        <translation>Nimi tai mikä tahansa sen osa</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Löytyneet</translation>
    </message>
    <message>
        <source>{0} · a client already</source>
        <translation>{0} · jo mukana</translation>
    </message>
    <message>
        <source>Add “{0}” as another organisation</source>
        <translation>Lisää ”{0}” muuna organisaationa</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>3. A last look at the texts</source>
        <translation>3. Tekstien viimeinen tarkistus</translation>
    </message>
    <message>
        <source>Places with names</source>
        <translation>Kohdat, joissa on nimiä</translation>
    </message>
    <message>
        <source>This is a person&apos;s name</source>
        <translation>Tämä on henkilön nimi</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Siirry kohtaan</translation>
    </message>
    <message>
        <source>Places where a name becomes a role: {0}. Words that may be a name and stay: {1}.</source>
        <translation>Kohdat, joissa nimi vaihtuu rooliksi: {0}. Sanat, jotka voivat olla nimiä ja jäävät: {1}.</translation>
    </message>
    <message>
        <source>Space says that such a word is a name.</source>
        <translation>Välilyönti merkitsee sanan nimeksi.</translation>
    </message>
    <message>
        <source>Names in own guides, kept practices and tools stay: {0}.</source>
        <translation>Omissa rungoissa, säilytetyissä käytännöissä ja omissa keinoissa olevat nimet jäävät: {0}.</translation>
    </message>
    <message>
        <source>{0} becomes: {1}</source>
        <translation>{0} – tilalle: {1}</translation>
    </message>
    <message>
        <source>{0} stays: this belongs to no coaching. Change it there if you want to.</source>
        <translation>{0} jää: tämä ei kuulu mihinkään sparraukseen. Voit muuttaa sen paikallaan.</translation>
    </message>
    <message>
        <source>A name? {0} stays unless you change it.</source>
        <translation>Onko tämä nimi: {0}? Se jää, ellet muuta sitä.</translation>
    </message>
    <message>
        <source>This is known to be a name.</source>
        <translation>Tämä tiedetään jo nimeksi.</translation>
    </message>
    <message>
        <source>This place has no page of its own; it becomes a role all the same.</source>
        <translation>Tällä kohdalla ei ole omaa sivua; nimi vaihtuu silti rooliksi.</translation>
    </message>
    <message>
        <source>This place has no page of its own.</source>
        <translation>Tällä paikalla ei ole omaa sivua.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>None</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>State of the action</source>
        <translation>Toimen tila</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Mihin päivään mennessä</translation>
    </message>
    <message>
        <source>Discussed and agreed in the event</source>
        <translation>Käsitelty ja sovittu tapahtumassa</translation>
    </message>
    <message>
        <source>Serves the goal</source>
        <translation>Mitä tavoitetta palvelee</translation>
    </message>
    <message>
        <source>Began in the assignment</source>
        <translation>Mistä välitehtävästä alkoi</translation>
    </message>
    <message>
        <source>What was heard that it rests on; Space chooses</source>
        <translation>Mihin kuultuun toimi perustuu; välilyönti valitsee</translation>
    </message>
    <message>
        <source>A best practice, worth spreading</source>
        <translation>Paras käytäntö, jota kannattaa levittää</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Poista toimi</translation>
    </message>
    <message>
        <source>Action: what is done</source>
        <translation>Toimi: mitä tehdään</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kenelle</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Who of the staff took part in planning</source>
        <translation>Ketkä henkilöstöstä olivat mukana suunnittelussa</translation>
    </message>
    <message>
        <source>How they took part</source>
        <translation>Miten he olivat mukana</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Voimavarat</translation>
    </message>
    <message>
        <source>How we know that it has worked</source>
        <translation>Mistä tiedämme, että toimi onnistui</translation>
    </message>
    <message>
        <source>Before it is scheduled: {0}</source>
        <translation>Puuttuu ennen aikataulutusta: {0}</translation>
    </message>
</context>
<context>
    <name>PlansView</name>
    <message>
        <source>All</source>
        <translation>Kaikki</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ei vielä tekstiä)</translation>
    </message>
    <message>
        <source>best practice</source>
        <translation>paras käytäntö</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>S&amp;uunnitelmat</translation>
    </message>
    <message>
        <source>Planned actions</source>
        <translation>Suunnitellut toimet</translation>
    </message>
    <message>
        <source>How many actions each service area has in each area of participation</source>
        <translation>Montako toimea kullakin palvelualueella on kullakin osallisuuden osa-alueella</translation>
    </message>
    <message>
        <source>The plans are made service area by service area. Write the service areas first.</source>
        <translation>Suunnitelmat tehdään palvelualueittain. Kirjaa ensin palvelualueet.</translation>
    </message>
    <message>
        <source>Go to the service areas</source>
        <translation>Siirry palvelualueisiin</translation>
    </message>
    <message>
        <source>Space goes to the next state, Shift+Space back.</source>
        <translation>Välilyönti vaihtaa seuraavaan tilaan, Vaihto+välilyönti edelliseen.</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Lisää toimi</translation>
    </message>
    <message>
        <source>Edit the action</source>
        <translation>Muokkaa toimea</translation>
    </message>
    <message>
        <source>Next state of the action</source>
        <translation>Toimen seuraava tila</translation>
    </message>
    <message>
        <source>Former state of the action</source>
        <translation>Toimen edellinen tila</translation>
    </message>
    <message>
        <source>Move the action up</source>
        <translation>Siirrä toimea ylös</translation>
    </message>
    <message>
        <source>Move the action down</source>
        <translation>Siirrä toimea alas</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Poista toimi</translation>
    </message>
    <message>
        <source>There are no actions in any area of participation yet.</source>
        <translation>Millään osallisuuden osa-alueella ei ole vielä toimia.</translation>
    </message>
    <message>
        <source>No action yet – {0}</source>
        <translation>Ei vielä toimia – {0}</translation>
    </message>
    <message>
        <source>Every service area has an action in every area of participation.</source>
        <translation>Jokaisella palvelualueella on toimia kaikilla osallisuuden osa-alueilla.</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>The practice</source>
        <translation>Käytäntö</translation>
    </message>
    <message>
        <source>It is read in other coachings too: no names of people, and the client only when they allow it.</source>
        <translation>Tätä luetaan myös muissa sparrauksissa: ei ihmisten nimiä, ja asiakas vain, jos hän on antanut luvan.</translation>
    </message>
    <message>
        <source>Where it was learnt, when they allow it</source>
        <translation>Missä se opittiin, jos siihen on lupa</translation>
    </message>
    <message>
        <source>When it was learnt</source>
        <translation>Milloin se opittiin</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Remove the practice</source>
        <translation>Poista käytäntö</translation>
    </message>
</context>
<context>
    <name>PracticesPart</name>
    <message>
        <source>What is marked as a best practice can be kept for the next client, without names of people.</source>
        <translation>Parhaiksi käytännöiksi merkityt toimet voi säilyttää seuraavaa saajaa varten ilman henkilöiden nimiä.</translation>
    </message>
    <message>
        <source>No action is marked as a best practice.</source>
        <translation>Yhtäkään toimea ei ole merkitty parhaaksi käytännöksi.</translation>
    </message>
    <message>
        <source>Kept so far, from all coachings: {0}</source>
        <translation>Säilytetty tähän mennessä kaikista sparrauksista: {0}</translation>
    </message>
    <message>
        <source>4. Best practices that stay</source>
        <translation>4. Säilytettävät parhaat käytännöt</translation>
    </message>
    <message>
        <source>Best practices of this coaching</source>
        <translation>Tämän sparrauksen parhaat käytännöt</translation>
    </message>
    <message>
        <source>Kept practices</source>
        <translation>Säilytetyt käytännöt</translation>
    </message>
    <message>
        <source>Keep it with the client&apos;s name: they have allowed it</source>
        <translation>Säilytä saajan nimen kanssa: saaja on antanut luvan</translation>
    </message>
    <message>
        <source>Keep for the next client</source>
        <translation>Säilytä seuraavaa saajaa varten</translation>
    </message>
    <message>
        <source>Remove from the kept</source>
        <translation>Poista säilytetyistä</translation>
    </message>
</context>
<context>
    <name>PracticesView</name>
    <message>
        <source>(no text yet)</source>
        <translation>(ei vielä tekstiä)</translation>
    </message>
    <message>
        <source>&amp;Practices</source>
        <translation>&amp;Käytännöt</translation>
    </message>
    <message>
        <source>Best practices</source>
        <translation>Parhaat käytännöt</translation>
    </message>
    <message>
        <source>Add a practice</source>
        <translation>Lisää käytäntö</translation>
    </message>
    <message>
        <source>Copy the practice</source>
        <translation>Kopioi käytäntö</translation>
    </message>
    <message>
        <source>Write the practice</source>
        <translation>Kirjoita käytäntöä</translation>
    </message>
    <message>
        <source>Remove the practice</source>
        <translation>Poista käytäntö</translation>
    </message>
    <message>
        <source>No best practices yet. When a coaching is closed, its best practices can be kept here for the next client. You may also add one by hand.</source>
        <translation>Parhaita käytäntöjä ei ole vielä. Kun sparraus päätetään, sen parhaat käytännöt voi säilyttää täällä seuraavaa asiakasta varten. Käytännön voi lisätä myös itse.</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print: {0}</source>
        <translation>Tulosta: {0}</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Note how it goes now</source>
        <translation>Kirjaa, miten nyt sujuu</translation>
    </message>
    <message>
        <source>Noted so far, the newest first</source>
        <translation>Tähänastiset kirjaukset, uusin ensin</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Kirjauksia ei vielä ole.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Missä vaiheessa ollaan</translation>
    </message>
    <message>
        <source>What has been done</source>
        <translation>Mitä on tehty</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Mikä oli esteenä</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Mitä opittiin</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Remove the entry</source>
        <translation>Poista kirjaus</translation>
    </message>
    <message>
        <source>Note how the action goes</source>
        <translation>Kirjaa, miten toimi etenee</translation>
    </message>
    <message>
        <source>Write what has been done</source>
        <translation>Kirjaa, mitä on tehty</translation>
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
        <translation>Lupaukset; välilyönti merkitsee lupauksen pidetyksi</translation>
    </message>
    <message>
        <source>Promises: none yet. Who does what, and by when?</source>
        <translation>Lupauksia ei vielä ole. Kuka tekee, mitä ja mihin mennessä?</translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation>Lisää lupaus</translation>
    </message>
    <message>
        <source>Remove the promise</source>
        <translation>Poista lupaus</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kuka</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mitä</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Mihin mennessä</translation>
    </message>
    <message>
        <source>The promise is kept, or not after all</source>
        <translation>Lupaus on pidetty tai ei sittenkään</translation>
    </message>
    <message>
        <source>Write the promise</source>
        <translation>Kirjoita lupaus</translation>
    </message>
    <message>
        <source>Not kept after all</source>
        <translation>Ei sittenkään pidetty</translation>
    </message>
    <message>
        <source>Kept today</source>
        <translation>Pidetty tänään</translation>
    </message>
    <message>
        <source>Given elsewhere, still open ({0})</source>
        <translation>Muualla annettuja, vielä avoinna ({0})</translation>
    </message>
    <message>
        <source>(no text yet)</source>
        <translation>(ei vielä tekstiä)</translation>
    </message>
    <message>
        <source>Kept {0}</source>
        <translation>Pidetty {0}</translation>
    </message>
    <message>
        <source>No day agreed</source>
        <translation>Päivää ei ole sovittu</translation>
    </message>
    <message>
        <source>Overdue: was promised by {0}</source>
        <translation>Myöhässä: luvattu viimeistään {0}</translation>
    </message>
    <message>
        <source>By {0}</source>
        <translation>Viimeistään {0}</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Sijainti:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Tiedostotyyppi:</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Luo uusi kansio</translation>
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
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Part of the interview</source>
        <translation>Haastattelun osa</translation>
    </message>
</context>
<context>
    <name>QuestionList</name>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n merkintä</numerusform>
            <numerusform>%n merkintää</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsPage</name>
    <message>
        <source>Interview guides</source>
        <translation>Haastattelurungot</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Title of the guide</source>
        <translation>Rungon nimi</translation>
    </message>
    <message>
        <source>Read the guide in: {0}</source>
        <translation>Rungon kieli: {0}</translation>
    </message>
    <message>
        <source>&amp;Questions</source>
        <translation>&amp;Kysymykset</translation>
    </message>
    <message>
        <source>Make the Word handout</source>
        <translation>Tee Word-asiakirja</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Tee oma kopio</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lisää kysymys</translation>
    </message>
    <message>
        <source>Paste questions, one a line</source>
        <translation>Liitä kysymyksiä, yksi riville</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Siirrä ylös</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Siirrä alas</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Poista kysymys</translation>
    </message>
    <message>
        <source>Remove this guide</source>
        <translation>Poista tämä runko</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(nimetön)</translation>
    </message>
    <message>
        <source>{0} · shipped</source>
        <translation>{0} · valmis runko</translation>
    </message>
    <message>
        <source>{0} · own</source>
        <translation>{0} · oma runko</translation>
    </message>
    <message>
        <source>(empty question)</source>
        <translation>(tyhjä kysymys)</translation>
    </message>
    <message>
        <source>{0} [not yet in {1}]</source>
        <translation>{0} [puuttuu vielä: {1}]</translation>
    </message>
    <message>
        <source>Interviews that have been held already keep their questions as they were asked.</source>
        <translation>Jo pidetyissä haastatteluissa kysymykset säilyvät sellaisina kuin ne kysyttiin.</translation>
    </message>
    <message>
        <source>A shipped guide is read and printed as it is. Make your own copy to change it.</source>
        <translation>Valmista runkoa voi lukea ja tulostaa sellaisenaan. Jos haluat muuttaa sitä, tee siitä oma kopio.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) pasted</source>
        <translation>
            <numerusform>%n kysymys liitetty</numerusform>
            <numerusform>%n kysymystä liitetty</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the questions first, one a line.</source>
        <translation>Liitettävää tekstiä ei ole. Kopioi ensin kysymykset, yksi riville.</translation>
    </message>
</context>
<context>
    <name>QuestionsPane</name>
    <message>
        <source>Questions of the event</source>
        <translation>Tapahtuman kysymykset</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Where it is from:
{0}</source>
        <translation>Lähde:
{0}</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Kopioi teksti</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopioi osoite</translation>
    </message>
</context>
<context>
    <name>Refused</name>
    <message>
        <source>The workspace was not opened</source>
        <translation>Työtilaa ei avattu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yritä uudelleen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>ResidentNeeds</name>
    <message>
        <source>Reference group, in the resident&apos;s own words</source>
        <translation>Viiteryhmä asukkaan omin sanoin</translation>
    </message>
    <message>
        <source>for example: families of the villages</source>
        <translation>esimerkiksi: kylien perheet</translation>
    </message>
    <message>
        <source>Please write nothing of anybody&apos;s health, origin, religion, politics or other private matters.</source>
        <translation>Älä kirjoita tähän mitään kenenkään terveydestä, alkuperästä, uskonnosta, politiikasta tai muista yksityisasioista.</translation>
    </message>
    <message>
        <source>Development target</source>
        <translation>Kehittämiskohde</translation>
    </message>
    <message>
        <source>Still needed: what is being developed, and is now looked at from the resident&apos;s side.</source>
        <translation>Vielä puuttuu: mitä kehitetään ja katsotaan nyt asukkaan näkökulmasta.</translation>
    </message>
    <message>
        <source>Content agreed with</source>
        <translation>Kenen kanssa sisältö on sovittu</translation>
    </message>
    <message>
        <source>Content agreed on</source>
        <translation>Milloin sisältö on sovittu</translation>
    </message>
    <message>
        <source>Agree also on the fee and the expenses, on what is written down, and on when the resident hears what came of it.</source>
        <translation>Sopikaa myös palkkiosta ja kuluista, siitä, mitä kirjataan, ja siitä, milloin asukas kuulee, mitä hänen sanoistaan seurasi.</translation>
    </message>
</context>
<context>
    <name>ResponsibleCard</name>
    <message>
        <source>Named</source>
        <translation>Nimetty</translation>
    </message>
    <message>
        <source>Not named yet: a name and a day are needed</source>
        <translation>Ei vielä nimetty: tarvitaan nimi ja päivä</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Nimike</translation>
    </message>
    <message>
        <source>Named on</source>
        <translation>Nimetty</translation>
    </message>
</context>
<context>
    <name>ReturnedPage</name>
    <message>
        <source>&amp;Returned sheets</source>
        <translation>&amp;Palautuneet lomakkeet</translation>
    </message>
    <message>
        <source>Returned sheets</source>
        <translation>Palautuneet lomakkeet</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Valitse tiedosto…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Valitse kansio…</translation>
    </message>
    <message>
        <source>Paste answers from a mail…</source>
        <translation>Liitä vastaukset sähköpostista…</translation>
    </message>
    <message>
        <source>Take in the sheet</source>
        <translation>Ota lomake mukaan</translation>
    </message>
    <message>
        <source>Put the sheet aside</source>
        <translation>Pane lomake syrjään</translation>
    </message>
    <message>
        <source>Drop one or many Word files, or a folder, anywhere on the window. Nothing changes before you take it in.</source>
        <translation>Pudota yksi tai useampi Word-tiedosto tai kansio mihin tahansa ikkunassa. Mikään ei muutu ennen kuin otat lomakkeen mukaan.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ei voida lukea</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>luetaan</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>otettu mukaan</translation>
    </message>
    <message>
        <source>which sheet?</source>
        <translation>mikä lomake?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n kohta katsottavana</numerusform>
            <numerusform>%n kohtaa katsottavana</numerusform>
        </translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-asiakirjat (*.docx)</translation>
    </message>
    <message>
        <source>A sheet that came back</source>
        <translation>Palautunut lomake</translation>
    </message>
    <message>
        <source>A folder of sheets that came back</source>
        <translation>Kansio, jossa on palautuneita lomakkeita</translation>
    </message>
    <message>
        <source>Answers from a mail</source>
        <translation>Vastaukset sähköpostista</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) taken in. The sheet is returned.</source>
        <translation>
            <numerusform>%n kohta otettiin mukaan. Lomake on palautunut.</numerusform>
            <numerusform>%n kohtaa otettiin mukaan. Lomake on palautunut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to “discussed”: {0}.</source>
        <translation>Takaisin tilaan ”käsitelty”: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) stand beside the answers.</source>
        <translation>
            <numerusform>%n huomautus on vastausten vieressä.</numerusform>
            <numerusform>%n huomautusta on vastausten vieressä.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>When</source>
        <translation>Milloin</translation>
    </message>
    <message>
        <source>It has been held</source>
        <translation>Käsittely on pidetty</translation>
    </message>
    <message>
        <source>What is shown: goals, actions, what has come of them</source>
        <translation>Mitä esitellään: tavoitteet, toimet, mitä niistä on seurannut</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Mitä päätettiin</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>Poista käsittely</translation>
    </message>
    <message>
        <source>Being read …</source>
        <translation>Luetaan …</translation>
    </message>
    <message>
        <source>Which sheet it is</source>
        <translation>Mikä lomake tämä on</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Pane syrjään</translation>
    </message>
    <message>
        <source>Choose the sheet</source>
        <translation>Valitse lomake</translation>
    </message>
    <message>
        <source>Nothing differs from what is known. Taking it in only says that it came back.</source>
        <translation>Mikään ei eroa siitä, mitä jo tiedetään. Mukaan ottaminen kertoo vain, että lomake palautui.</translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s) are as they were.</source>
        <translation>
            <numerusform>%n muu kohta on ennallaan.</numerusform>
            <numerusform>%n muuta kohtaa on ennallaan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsView</name>
    <message>
        <source>No day agreed</source>
        <translation>Päivää ei ole sovittu</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>The day has passed: was it held?</source>
        <translation>Päivä on mennyt: pidettiinkö käsittely?</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Tulossa</translation>
    </message>
    <message>
        <source>&amp;Communication</source>
        <translation>&amp;Viestintä</translation>
    </message>
    <message>
        <source>Reviews in the management team</source>
        <translation>Käsittelyt johtoryhmässä</translation>
    </message>
    <message>
        <source>Add a review</source>
        <translation>Lisää käsittely</translation>
    </message>
    <message>
        <source>Write what is shown</source>
        <translation>Kirjaa, mitä esitellään</translation>
    </message>
    <message>
        <source>Held, or not after all</source>
        <translation>Pidetty tai ei sittenkään</translation>
    </message>
    <message>
        <source>Remove the review</source>
        <translation>Poista käsittely</translation>
    </message>
    <message>
        <source>No reviews yet. What comes of the goals is made visible in the management team: add the meeting in which it is shown.</source>
        <translation>Käsittelyjä ei vielä ole. Se, mitä tavoitteista on seurannut, tehdään näkyväksi johtoryhmässä: lisää kokous, jossa se esitellään.</translation>
    </message>
</context>
<context>
    <name>RoundForm</name>
    <message>
        <source>No event chosen</source>
        <translation>Tapahtumaa ei ole valittu</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>No answers yet. Enter them from paper above, or take them from a file below.</source>
        <translation>Vastauksia ei vielä ole. Syötä ne paperilta ylempänä tai tuo ne tiedostosta alempana.</translation>
    </message>
    <message>
        <source>{0}: not shown apart, because some group is smaller than five people.</source>
        <translation>{0}: ei näytetä erikseen, koska jossakin ryhmässä on alle viisi vastaajaa.</translation>
    </message>
    <message>
        <source>A dot is one answer. A mean is shown from ten answers on.</source>
        <translation>Yksi piste on yksi vastaus. Keskiarvo näytetään, kun vastauksia on vähintään kymmenen.</translation>
    </message>
    <message>
        <source>When it is asked</source>
        <translation>Milloin kysytään</translation>
    </message>
    <message>
        <source>Which event</source>
        <translation>Mistä tapahtumasta</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Kysytty</translation>
    </message>
    <message>
        <source>How the answers fell</source>
        <translation>Miten vastaukset jakautuivat</translation>
    </message>
    <message>
        <source>1 is not at all, 5 is very much</source>
        <translation>1 = ei lainkaan, 5 = erittäin paljon</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Mitä kirjoitettiin</translation>
    </message>
    <message>
        <source>Remove the round</source>
        <translation>Poista kierros</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Held on</source>
        <translation>Pidetty</translation>
    </message>
    <message>
        <source>How you met</source>
        <translation>Miten tavattiin</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Notes; they stay here and keep themselves</source>
        <translation>Muistiinpanot; ne jäävät tänne ja tallentuvat itsestään</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Päätökset</translation>
    </message>
    <message>
        <source>What changed in the programme</source>
        <translation>Mikä ohjelmassa muuttui</translation>
    </message>
    <message>
        <source>Language of the memo</source>
        <translation>Muistion kieli</translation>
    </message>
    <message>
        <source>Make the memo</source>
        <translation>Tee muistio</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Poista tapaaminen</translation>
    </message>
</context>
<context>
    <name>SessionsView</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n päätös</numerusform>
            <numerusform>%n päätöstä</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Design session</source>
        <translation>S&amp;uunnittelutapaaminen</translation>
    </message>
    <message>
        <source>Design sessions</source>
        <translation>Suunnittelutapaamiset</translation>
    </message>
    <message>
        <source>Add a design session</source>
        <translation>Lisää suunnittelutapaaminen</translation>
    </message>
    <message>
        <source>Remove the session</source>
        <translation>Poista tapaaminen</translation>
    </message>
    <message>
        <source>Write notes</source>
        <translation>Kirjoita muistiinpanoja</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>Lisää päätös</translation>
    </message>
    <message>
        <source>Make the memo</source>
        <translation>Tee muistio</translation>
    </message>
    <message>
        <source>Show or fold the mapping beside</source>
        <translation>Näytä tai piilota kartoitus vieressä</translation>
    </message>
    <message>
        <source>No design sessions yet. Add one when you meet the contact person: what you decide and promise is written here, and goes into the memo.</source>
        <translation>Suunnittelutapaamisia ei vielä ole. Lisää tapaaminen, kun tapaat yhdyshenkilön: mitä päätätte ja lupaatte, kirjataan tähän, ja siitä tehdään muistio.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Ohjelman kieli</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ulkoasu</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Your name in the handouts</source>
        <translation>Nimesi asiakirjoissa</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-pohja</translation>
    </message>
    <message>
        <source>Everything is kept in</source>
        <translation>Kaikki säilytetään kansiossa</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Järjestelmän mukaan</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Vaalea</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tumma</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Avaa kansio</translation>
    </message>
    <message>
        <source>The language of a handout is chosen apart from this, when it is made. Backups are made by themselves when the window is closed: 7 daily, 4 weekly and 12 monthly ones are kept in the folder “backups”.</source>
        <translation>Asiakirjan kieli valitaan erikseen, kun asiakirja tehdään. Varmuuskopiot syntyvät itsestään, kun ikkuna suljetaan: kansiossa ”backups” säilytetään 7 päivittäistä, 4 viikoittaista ja 12 kuukausittaista kopiota.</translation>
    </message>
</context>
<context>
    <name>SheetForm</name>
    <message>
        <source>No event</source>
        <translation>Ei missään tapahtumassa</translation>
    </message>
    <message>
        <source>Responsible supervisor</source>
        <translation>Vastaava esihenkilö</translation>
    </message>
    <message>
        <source>State of the sheet</source>
        <translation>Lomakkeen tila</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Discussed in the event</source>
        <translation>Käsitelty tapahtumassa</translation>
    </message>
    <message>
        <source>What else was answered</source>
        <translation>Mitä muuta vastattiin</translation>
    </message>
    <message>
        <source>Save as a Word file…</source>
        <translation>Tallenna Word-tiedostoksi…</translation>
    </message>
    <message>
        <source>Take in what came back…</source>
        <translation>Tuo palautunut lomake…</translation>
    </message>
    <message>
        <source>A reminder, ready to be sent:</source>
        <translation>Muistutus, valmis lähetettäväksi:</translation>
    </message>
    <message>
        <source>Copy the reminder</source>
        <translation>Kopioi muistutus</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Avaa sähköpostiohjelmassa</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Rinnakkain</translation>
    </message>
    <message>
        <source>Go to the answer</source>
        <translation>Siirry vastaukseen</translation>
    </message>
    <message>
        <source>Interviews that are shown</source>
        <translation>Näytettävät haastattelut</translation>
    </message>
    <message>
        <source>Answers side by side</source>
        <translation>Vastaukset rinnakkain</translation>
    </message>
    <message>
        <source>Return on an answer does the same</source>
        <translation>Enter vastauksen kohdalla tekee saman</translation>
    </message>
    <message>
        <source>Interviews shown: {0} of {1}</source>
        <translation>Näytettävät haastattelut: {0}/{1}</translation>
    </message>
    <message>
        <source>There are no interviews yet. When there are, the answers to the same question stand here.</source>
        <translation>Haastatteluja ei vielä ole. Kun niitä on, vastaukset samaan kysymykseen näkyvät tässä rinnakkain.</translation>
    </message>
    <message>
        <source>None of the interviews shown has a question.</source>
        <translation>Näytettävissä haastatteluissa ei ole kysymyksiä.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>⌕ Find</source>
        <translation>⌕ Etsi</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Etsi</translation>
    </message>
    <message>
        <source>+ New coaching</source>
        <translation>+ Uusi sparraus</translation>
    </message>
    <message>
        <source>Coachings</source>
        <translation>Sparraukset</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Kysymykset</translation>
    </message>
    <message>
        <source>Knowledge and tools</source>
        <translation>Tieto ja keinot</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Tänään</translation>
    </message>
    <message numerus="yes">
        <source>Today, %n thing(s) due</source>
        <translation>
            <numerusform>Tänään, %n asia odottaa</numerusform>
            <numerusform>Tänään, %n asiaa odottaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadModel</name>
    <message>
        <source>Item</source>
        <translation>Kohta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Vastanneita</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Keskiarvo</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of {0}</source>
        <translation>
            <numerusform>%n vastaus arvolla {0}</numerusform>
            <numerusform>%n vastausta arvolla {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n vastaus</numerusform>
            <numerusform>%n vastausta</numerusform>
        </translation>
    </message>
    <message>
        <source>Too few answers for a mean</source>
        <translation>Liian vähän vastauksia keskiarvoon</translation>
    </message>
    <message>
        <source>Mean {0}</source>
        <translation>Keskiarvo {0}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Choose a coaching from the list</source>
        <translation>Valitse sparraus luettelosta</translation>
    </message>
    <message>
        <source>F9 shows the list where there is no room for it. Or begin a new coaching.</source>
        <translation>Jos luettelo ei mahdu näkyviin, F9 avaa sen. Voit myös aloittaa uuden sparrauksen.</translation>
    </message>
    <message>
        <source>No coachings yet</source>
        <translation>Sparrauksia ei vielä ole</translation>
    </message>
    <message>
        <source>Begin by choosing whom you will coach. Everything you write is kept by itself, all the time.</source>
        <translation>Aloita valitsemalla, ketä sparraat. Kaikki, mitä kirjoitat, tallentuu koko ajan itsestään.</translation>
    </message>
    <message>
        <source>New coaching</source>
        <translation>Uusi sparraus</translation>
    </message>
    <message>
        <source>Explore the example</source>
        <translation>Tutustu esimerkkiin</translation>
    </message>
    <message>
        <source>All of it stays on this computer. The program never uses the network. The example is a throw-away copy.</source>
        <translation>Kaikki pysyy tällä tietokoneella. Ohjelma ei koskaan käytä verkkoa. Esimerkki on kertakäyttöinen kopio, jossa voit kokeilla vapaasti.</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Why is this put aside?</source>
        <translation>Miksi tämä siirretään sivuun?</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Siirry kohtaan</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Miksi?</translation>
    </message>
    <message>
        <source>Put aside…</source>
        <translation>Siirrä sivuun…</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Siirrä sivuun</translation>
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
        <translation>tehty</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>Leading participation work: {0} of {1} steps taken</source>
        <translation>Osallisuustyön johtaminen: {0}/{1} askelta otettu</translation>
    </message>
    <message>
        <source>{0}; next: {1}</source>
        <translation>{0}; seuraavaksi: {1}</translation>
    </message>
</context>
<context>
    <name>SummaryForm</name>
    <message>
        <source>Language of the document</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Osat</translation>
    </message>
    <message>
        <source>Questions to think about, one on a line</source>
        <translation>Pohdittavaksi: yksi kysymys riville</translation>
    </message>
    <message>
        <source>Asked without an answer so far; Return adds one to the questions</source>
        <translation>Vielä ilman vastausta; Enter lisää kysymyksen pohdittavaksi</translation>
    </message>
    <message>
        <source>Add to the questions</source>
        <translation>Lisää pohdittavaksi</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Seuraava askel</translation>
    </message>
    <message>
        <source>Make the Word document</source>
        <translation>Tee Word-asiakirja</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Jo tehty</translation>
    </message>
    <message>
        <source>Mapping items</source>
        <translation>Kartoituskohteet</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Reunaehdot</translation>
    </message>
    <message>
        <source>What was heard, without names</source>
        <translation>Kuultua, ilman nimiä</translation>
    </message>
    <message>
        <source>Questions to think about</source>
        <translation>Pohdittavaksi</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>S&amp;ummary</source>
        <translation>&amp;Yhteenveto</translation>
    </message>
    <message>
        <source>Make the Word document</source>
        <translation>Tee Word-asiakirja</translation>
    </message>
    <message>
        <source>Open the document</source>
        <translation>Avaa asiakirja</translation>
    </message>
    <message>
        <source>Open the folder of the document</source>
        <translation>Avaa asiakirjan kansio</translation>
    </message>
    <message>
        <source>Add the chosen suggestion to the questions</source>
        <translation>Lisää valittu ehdotus pohdittavaksi</translation>
    </message>
    <message>
        <source>This is what goes out</source>
        <translation>Tällainen asiakirjasta tulee</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) go into the document.</source>
        <translation>
            <numerusform>Asiakirjaan tulee %n havainto.</numerusform>
            <numerusform>Asiakirjaan tulee %n havaintoa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confidential finding(s) stay here.</source>
        <translation>
            <numerusform>%n luottamuksellinen havainto jää pois.</numerusform>
            <numerusform>%n luottamuksellista havaintoa jää pois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>The program’s own</source>
        <translation>Ohjelman oma</translation>
    </message>
    <message>
        <source>Own template: {0}</source>
        <translation>Oma pohja: {0}</translation>
    </message>
    <message>
        <source>Choose an own template…</source>
        <translation>Valitse oma pohja…</translation>
    </message>
    <message>
        <source>Back to the program’s template</source>
        <translation>Palaa ohjelman pohjaan</translation>
    </message>
    <message>
        <source>It can no longer be used: the handouts are made with the program’s own. Choose it again.</source>
        <translation>Sitä ei voi enää käyttää: asiakirjat tehdään ohjelman omalla pohjalla. Valitse pohja uudelleen.</translation>
    </message>
    <message>
        <source>There was nothing to remark in it.</source>
        <translation>Siinä ei ollut huomautettavaa.</translation>
    </message>
    <message>
        <source>Word template or document (*.dotx *.docx)</source>
        <translation>Word-pohja tai -asiakirja (*.dotx *.docx)</translation>
    </message>
    <message>
        <source>Choose a Word template</source>
        <translation>Valitse Word-pohja</translation>
    </message>
    <message>
        <source>This template was not taken; all stays as it was.</source>
        <translation>Pohjaa ei otettu käyttöön; kaikki pysyy ennallaan.</translation>
    </message>
    <message>
        <source>The handouts are now made with the template: {0}</source>
        <translation>Asiakirjat tehdään nyt pohjalla: {0}</translation>
    </message>
    <message>
        <source>The handouts are now made with the program’s own template.</source>
        <translation>Asiakirjat tehdään nyt ohjelman omalla pohjalla.</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>Themes</source>
        <translation>Teemat</translation>
    </message>
    <message>
        <source>A theme of your own</source>
        <translation>Oma teema</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisää</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Choose a finding, a goal, an event, an assignment or an action first: the thread runs there.</source>
        <translation>Valitse ensin havainto, tavoite, tapahtuma, välitehtävä tai toimi: punainen lanka kulkee niiden kautta.</translation>
    </message>
    <message>
        <source>Nothing follows from this yet.</source>
        <translation>Tästä ei vielä seuraa mitään.</translation>
    </message>
    <message>
        <source>This rests on nothing yet.</source>
        <translation>Tämä ei vielä perustu mihinkään.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Välitehtävä</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistyminen</translation>
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
        <translation>Tänään</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Mitä odottaa</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>&amp;Päivän asiat</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Siirry kohteeseen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Myöhässä</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tällä viikolla</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
    <message>
        <source>Silent for three weeks</source>
        <translation>Kolme viikkoa hiljaista</translation>
    </message>
    <message>
        <source>The last sign is of {0}</source>
        <translation>Viimeisin merkintä {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0}, %n day(s) late</source>
        <translation>
            <numerusform>{0}, %n päivän myöhässä</numerusform>
            <numerusform>{0}, %n päivää myöhässä</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>tänään</translation>
    </message>
    <message numerus="yes">
        <source>{0}, in %n day(s)</source>
        <translation>
            <numerusform>{0}, %n päivän päästä</numerusform>
            <numerusform>{0}, %n päivän päästä</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Assignment to come back</source>
        <translation>Palautuva välitehtävä</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Lähetettävä viesti</translation>
    </message>
    <message>
        <source>Management team</source>
        <translation>Johtoryhmä</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Hiljaista</translation>
    </message>
    <message>
        <source>What waits for you in all coachings. Return goes to it.</source>
        <translation>Mikä odottaa sinua kaikissa sparrauksissa. Enter siirtyy kohteeseen.</translation>
    </message>
    <message>
        <source>Nothing is due. Events, assignments, actions, promises, messages and follow-ups come here when their day is near.</source>
        <translation>Mikään ei odota. Tapahtumat, välitehtävät, toimet, lupaukset, viestit ja seurannat tulevat tähän, kun niiden päivä lähestyy.</translation>
    </message>
</context>
<context>
    <name>ToolForm</name>
    <message>
        <source>Name of the tool</source>
        <translation>Keinon nimi</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Mihin se sopii</translation>
    </message>
    <message>
        <source>How it is done, one step a line</source>
        <translation>Miten se tehdään, yksi askel riville</translation>
    </message>
    <message>
        <source>Address where more can be read</source>
        <translation>Osoite, josta voi lukea lisää</translation>
    </message>
    <message>
        <source>Own note</source>
        <translation>Oma muistiinpano</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Poista keino</translation>
    </message>
</context>
<context>
    <name>ToolsView</name>
    <message>
        <source>Own tools ({0})</source>
        <translation>Omat keinot ({0})</translation>
    </message>
    <message>
        <source>Shipped tools ({0})</source>
        <translation>Ohjelman mukana tulleet keinot ({0})</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ei vielä nimeä)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Keinot</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Keinot</translation>
    </message>
    <message>
        <source>Tools for</source>
        <translation>Keinoja osa-alueelle</translation>
    </message>
    <message>
        <source>All areas of participation</source>
        <translation>Kaikki osallisuuden osa-alueet</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Lisää keino</translation>
    </message>
    <message>
        <source>Make my own copy</source>
        <translation>Tee oma kopio</translation>
    </message>
    <message>
        <source>Make my own copy of the tool</source>
        <translation>Tee keinosta oma kopio</translation>
    </message>
    <message>
        <source>Write the tool</source>
        <translation>Kirjoita keinoa</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Poista keino</translation>
    </message>
    <message>
        <source>What it promotes:
{0}</source>
        <translation>Mitä se edistää:
{0}</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>What you remove waits here until the trash is emptied. Return brings it back.</source>
        <translation>Poistamasi odottaa täällä, kunnes roskakori tyhjennetään. Enter palauttaa valitun.</translation>
    </message>
    <message>
        <source>The trash is empty. What you remove waits here until you empty it.</source>
        <translation>Roskakori on tyhjä. Poistamasi odottaa täällä, kunnes tyhjennät roskakorin.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Poistetut</translation>
    </message>
    <message>
        <source>&amp;Trash</source>
        <translation>&amp;Roskakori</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Palauta</translation>
    </message>
    <message>
        <source>Empty the trash …</source>
        <translation>Tyhjennä roskakori …</translation>
    </message>
    <message>
        <source>{0} · removed {1}</source>
        <translation>{0} · poistettu {1}</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Sparrauksen saaja</translation>
    </message>
    <message>
        <source>Service area</source>
        <translation>Palvelualue</translation>
    </message>
    <message>
        <source>Standing meeting</source>
        <translation>Sovittu tapaaminen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Henkilö</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Sparraus</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Haastattelurunko</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Haastattelu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastaus</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Havainto</translation>
    </message>
    <message>
        <source>Mapping item</source>
        <translation>Kartoituskohde</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>Asiakirja</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Tavoite</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Design session</source>
        <translation>Suunnittelutapaaminen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Päätös</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Lupaus</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Ohjelma</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Tapahtuma</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Ohjelmakohta</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Osallistujamäärä</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Poiminta</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Välitehtävä</translation>
    </message>
    <message>
        <source>Sheet of an assignment</source>
        <translation>Välitehtävän lomake</translation>
    </message>
    <message>
        <source>Answer on a sheet</source>
        <translation>Vastaus lomakkeella</translation>
    </message>
    <message>
        <source>Returned sheet</source>
        <translation>Palautunut lomake</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edistymiskirjaus</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Viesti</translation>
    </message>
    <message>
        <source>Management team</source>
        <translation>Johtoryhmäkäsittely</translation>
    </message>
    <message>
        <source>Round of feedback</source>
        <translation>Palautekierros</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Palaute</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seuranta</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Keino</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Käytäntö</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Yhteydenotto</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Oma työaika</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Arviointi</translation>
    </message>
    <message>
        <source>Remark put aside</source>
        <translation>Sivuun siirretty huomautus</translation>
    </message>
    <message numerus="yes">
        <source>Empty the trash? %n thing(s) and all under them are erased for good.</source>
        <translation>
            <numerusform>Tyhjennetäänkö roskakori? %n asia ja kaikki siihen kuuluva poistetaan lopullisesti.</numerusform>
            <numerusform>Tyhjennetäänkö roskakori? %n asiaa ja kaikki niihin kuuluva poistetaan lopullisesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Säilytä</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Poista lopullisesti</translation>
    </message>
</context>
<context>
    <name>TypedField</name>
    <message>
        <source>Esc brings back what was there.</source>
        <translation>Esc palauttaa entisen.</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>What you wrote must be kept first; the left corner says why it is not.</source>
        <translation>Kirjoittamasi pitää ensin saada talteen; syy näkyy vasemmassa alakulmassa.</translation>
    </message>
</context>
<context>
    <name>ViewsPage</name>
    <message>
        <source>Next view</source>
        <translation>Seuraava näkymä</translation>
    </message>
    <message>
        <source>Former view</source>
        <translation>Edellinen näkymä</translation>
    </message>
</context>
<context>
    <name>WindowAsk</name>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalenteri (*.ics)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Word-asiakirja (*.docx)</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>Own words</source>
        <translation>Saajan omat sanat</translation>
    </message>
    <message>
        <source>What the client calls things, in the base form. Handouts use these; an empty field, the usual word.</source>
        <translation>Kirjoita perusmuodossa, mitä sanoja saaja itse käyttää. Asiakirjoissa käytetään niitä; jos kenttä on tyhjä, tavallista sanaa.</translation>
    </message>
    <message>
        <source>The client itself ({0})</source>
        <translation>Saaja itse ({0})</translation>
    </message>
    <message>
        <source>A service area ({0})</source>
        <translation>Palvelualue ({0})</translation>
    </message>
    <message>
        <source>The name of its programme ({0})</source>
        <translation>Ohjelman nimi ({0})</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Working time</source>
        <translation>Oma työaika</translation>
    </message>
    <message>
        <source>Coaching is part of a job: agree how much of your working time it may take.</source>
        <translation>Sparraus kuuluu tehtävänkuvaan: sovi, paljonko se saa viedä työaikaasi.</translation>
    </message>
    <message>
        <source>Agreed working time</source>
        <translation>Sovittu työaika</translation>
    </message>
    <message>
        <source>Note working time</source>
        <translation>Kirjaa työaikaa</translation>
    </message>
    <message>
        <source>Working time noted so far</source>
        <translation>Tähän mennessä kirjattu työaika</translation>
    </message>
    <message>
        <source>Day of the work</source>
        <translation>Työn päivä</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Kuinka kauan</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Mitä tehtiin</translation>
    </message>
    <message>
        <source>Remove this time</source>
        <translation>Poista tämä kirjaus</translation>
    </message>
    <message>
        <source>Change the noted time</source>
        <translation>Muuta kirjausta</translation>
    </message>
    <message>
        <source>Remove the noted time</source>
        <translation>Poista kirjaus</translation>
    </message>
    <message>
        <source>A resident gives time of one&apos;s own: agree how much of it the coaching may take.</source>
        <translation>Asukas antaa sparraukselle omaa aikaansa: sopikaa, paljonko sitä saa kulua.</translation>
    </message>
    <message>
        <source>{0} used.</source>
        <translation>{0} käytetty.</translation>
    </message>
    <message>
        <source>{0} of {1} used.</source>
        <translation>{0} käytetty, sovittu {1}.</translation>
    </message>
    <message>
        <source>no time told yet</source>
        <translation>kesto puuttuu</translation>
    </message>
</context>
<context>
    <name>WrittenBar</name>
    <message>
        <source>Written: {0}</source>
        <translation>Tallennettu: {0}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Avaa kansio</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>The coaching is planned together with a representative of the client who is in a leading position.</source>
        <translation>Sparraus suunnitellaan yhdessä saajan edustajan kanssa, joka on johtavassa asemassa.</translation>
    </message>
    <message>
        <source>Somebody in a leading position can carry the coaching into the work of the whole organisation.</source>
        <translation>Johtavassa asemassa oleva voi viedä sparrausta koko organisaation työhön.</translation>
    </message>
    <message>
        <source>In this kind of coaching one that has been coached shares what it has learnt with another.</source>
        <translation>Tällaisessa sparrauksessa sparrausta saanut kumppani jakaa oppimaansa toiselle.</translation>
    </message>
    <message>
        <source>Two partners manage without separate funding as long as somebody brings them together.</source>
        <translation>Kumppanuus toimii ilman erillistä rahoitusta, kun joku saattaa osapuolet yhteen.</translation>
    </message>
    <message>
        <source>The coaching looks at what the client develops from the resident&apos;s viewpoint.</source>
        <translation>Sparrauksessa katsotaan saajan kehittämiskohdetta asukkaan näkökulmasta.</translation>
    </message>
    <message>
        <source>The resident may agree the content together with an employee of the client.</source>
        <translation>Asukas voi sopia sisällöstä yhdessä saajan työntekijän kanssa.</translation>
    </message>
    <message>
        <source>A coaching begins with mapping the situation and the needs.</source>
        <translation>Sparraus alkaa tilanteen ja tarpeiden kartoittamisesta.</translation>
    </message>
    <message>
        <source>Recognising what has already been done strengthens the good circle of participation.</source>
        <translation>Kun tunnistetaan, mitä on jo tehty, osallisuuden hyvän kierre vahvistuu.</translation>
    </message>
    <message>
        <source>The mapping finds out whether there is a programme, who is responsible, and what there is to work with.</source>
        <translation>Kartoituksessa selvitetään, onko ohjelmaa, kuka vastaa osallisuudesta ja mitä voimavaroja työhön on.</translation>
    </message>
    <message>
        <source>The goals are thought out together with those who are coached.</source>
        <translation>Tavoitteet mietitään yhdessä sparrattavien kanssa.</translation>
    </message>
    <message>
        <source>The planning takes the client&apos;s own situation into account.</source>
        <translation>Suunnittelussa otetaan huomioon saajan oma tilanne.</translation>
    </message>
    <message>
        <source>The coaching strengthens the link between participation and all that the client does and aims at.</source>
        <translation>Sparraus vahvistaa osallisuuden yhteyttä kaikkeen, mitä saaja tekee ja mihin se pyrkii.</translation>
    </message>
    <message>
        <source>What was reached is made visible in the management team, and that needs a sign to go by.</source>
        <translation>Tulokset tehdään näkyviksi johtoryhmässä, ja siihen tarvitaan merkki, josta ne tunnistaa.</translation>
    </message>
    <message>
        <source>Supervisors get both: support for leading participation work, and tools for promoting participation.</source>
        <translation>Esihenkilöt saavat molemmat: tukea osallisuustyön johtamiseen ja työkaluja osallisuuden edistämiseen.</translation>
    </message>
    <message>
        <source>A coaching succeeds when the wishes and needs of those it is for are known, also along the way.</source>
        <translation>Sparraus onnistuu, kun kohderyhmän toiveet ja tarpeet tunnetaan, myös matkan varrella.</translation>
    </message>
    <message>
        <source>A coaching may give the spark to name the person who is responsible for participation.</source>
        <translation>Sparraus voi antaa kipinän nimetä osallisuudesta vastaava henkilö.</translation>
    </message>
    <message>
        <source>A coaching succeeds when the staff are motivated.</source>
        <translation>Sparraus onnistuu, kun henkilöstö on motivoitunut.</translation>
    </message>
    <message>
        <source>A coaching succeeds when the staff are motivated and it does not feel like extra work to them.</source>
        <translation>Sparraus onnistuu, kun henkilöstö on motivoitunut eikä koe sitä ylimääräiseksi työksi.</translation>
    </message>
    <message>
        <source>No separate money is set aside for coaching: it is part of a job that has other work as well.</source>
        <translation>Sparraukseen ei ole varattu erillistä rahaa: se on osa tehtävää, johon kuuluu muutakin.</translation>
    </message>
    <message>
        <source>The programme is planned together with the client&apos;s representative.</source>
        <translation>Ohjelma suunnitellaan yhdessä saajan edustajan kanssa.</translation>
    </message>
    <message>
        <source>Three to five events leave time to try things out in between. Another number is fine too.</source>
        <translation>Kolmesta viiteen tapahtumaa jättää aikaa kokeilla asioita välillä. Muukin määrä käy.</translation>
    </message>
    <message>
        <source>A theme tells the participants beforehand what to think about.</source>
        <translation>Teema kertoo osallistujille etukäteen, mitä miettiä.</translation>
    </message>
    <message>
        <source>Each event takes one theme a step further; the aim says which step.</source>
        <translation>Jokainen tapahtuma vie yhtä teemaa askelen eteenpäin; tavoite kertoo, mikä askel se on.</translation>
    </message>
    <message>
        <source>The coaching is held as events, for example three to five, each with its day.</source>
        <translation>Sparraus pidetään tapahtumina, esimerkiksi kolmena–viitenä, joista jokaisella on oma päivänsä.</translation>
    </message>
    <message>
        <source>When events ride on already agreed meetings, the work for participation does not become extra work.</source>
        <translation>Kun tapahtumat pidetään jo sovittujen tapaamisten yhteydessä, osallisuustyöstä ei tule lisätyötä.</translation>
    </message>
    <message>
        <source>The means are discussed together and in smaller groups, and both need their time.</source>
        <translation>Keinoista keskustellaan yhdessä ja pienemmissä ryhmissä, ja molemmat tarvitsevat aikansa.</translation>
    </message>
    <message>
        <source>Coaching is practical and leaves a lot of room for the participants&apos; own thinking.</source>
        <translation>Sparraus on käytännöllistä ja jättää paljon tilaa osallistujien omalle ajattelulle.</translation>
    </message>
    <message>
        <source>Supervisors get room to think about participation in their own field.</source>
        <translation>Esihenkilöt saavat tilaa miettiä osallisuutta omalla alallaan.</translation>
    </message>
    <message>
        <source>Events may be held remotely, and in front of a screen one tires sooner than in a room.</source>
        <translation>Tapahtumat voi järjestää verkon välityksellä, ja ruudun ääressä väsyy nopeammin kuin samassa huoneessa.</translation>
    </message>
    <message>
        <source>The wishes and needs that come up in the events steer what follows.</source>
        <translation>Tapahtumissa esiin tulevat toiveet ja tarpeet ohjaavat jatkoa.</translation>
    </message>
    <message>
        <source>Those who took part in an event are given the chance to give feedback.</source>
        <translation>Tapahtumaan osallistuneet saavat tilaisuuden antaa palautetta.</translation>
    </message>
    <message>
        <source>What has changed can be told only when the same things are asked before and after.</source>
        <translation>Muutoksesta voi kertoa vain, kun samat asiat kysytään ennen ja jälkeen.</translation>
    </message>
    <message>
        <source>The interim assignments always include the plan that is made in each service area.</source>
        <translation>Välitehtävissä on aina mukana suunnitelma, joka tehdään jokaisella palvelualueella.</translation>
    </message>
    <message>
        <source>The assignments give chances to think about participation alongside one&apos;s own work.</source>
        <translation>Välitehtävät antavat tilaisuuksia miettiä osallisuutta oman työn ohessa.</translation>
    </message>
    <message>
        <source>The assignments are planned together with an official of the client.</source>
        <translation>Välitehtävät suunnitellaan yhdessä saajan viranhaltijan kanssa.</translation>
    </message>
    <message>
        <source>The plans are made between the events, and agreed in them.</source>
        <translation>Suunnitelmat tehdään tapahtumien välillä, ja niistä sovitaan tapahtumissa.</translation>
    </message>
    <message>
        <source>Supervisors make the plan together with their staff, each in their own service area.</source>
        <translation>Esihenkilöt tekevät suunnitelman yhdessä henkilöstönsä kanssa, kukin omalla palvelualueellaan.</translation>
    </message>
    <message>
        <source>What was made between the events is agreed in them.</source>
        <translation>Tapahtumien välillä tehdyistä asioista sovitaan tapahtumissa.</translation>
    </message>
    <message>
        <source>The plan of concrete actions is made service area by service area.</source>
        <translation>Suunnitelma konkreettisista toimista tehdään palvelualueittain.</translation>
    </message>
    <message>
        <source>The plans are made in cooperation with the staff.</source>
        <translation>Suunnitelmat tehdään yhteistyössä henkilöstön kanssa.</translation>
    </message>
    <message>
        <source>The timetable is agreed in the events, and that needs a responsible person, a day and the event.</source>
        <translation>Aikataulusta sovitaan tapahtumissa, ja siihen tarvitaan vastuuhenkilö, päivä ja tapahtuma.</translation>
    </message>
    <message>
        <source>The three areas show whether participation has been looked at as a whole.</source>
        <translation>Kolme osa-aluetta näyttävät, onko osallisuutta katsottu kokonaisuutena.</translation>
    </message>
    <message>
        <source>Participation is looked at as a whole, in its three areas.</source>
        <translation>Osallisuutta katsotaan kokonaisuutena, sen kolmella osa-alueella.</translation>
    </message>
    <message>
        <source>Participation is more than influencing: it is looked at as a whole, in its three areas.</source>
        <translation>Osallisuus on muutakin kuin vaikuttamista: sitä katsotaan kokonaisuutena, sen kolmella osa-alueella.</translation>
    </message>
    <message>
        <source>The best practices are strengthened, so that the good circle goes on.</source>
        <translation>Parhaita käytäntöjä vahvistetaan, jotta hyvän kierre jatkuu.</translation>
    </message>
    <message>
        <source>The coaching and its goals are told to the management and to the staff.</source>
        <translation>Sparrauksesta ja sen tavoitteista kerrotaan johdolle ja henkilöstölle.</translation>
    </message>
    <message>
        <source>The staff who take part in making the plans are well informed of the coaching.</source>
        <translation>Suunnitelmien tekoon osallistuvalle henkilöstölle kerrotaan sparrauksesta hyvin.</translation>
    </message>
    <message>
        <source>The results are told to the staff too, which motivates and does not leave the work feeling like extra work.</source>
        <translation>Tuloksista kerrotaan myös henkilöstölle: se motivoi, eikä työ jää tuntumaan lisätyöltä.</translation>
    </message>
    <message>
        <source>The programme is planned together, and what was promised along the way carries it.</source>
        <translation>Ohjelma suunnitellaan yhdessä, ja matkan varrella annetut lupaukset kantavat sitä.</translation>
    </message>
    <message>
        <source>What was reached is made visible in the management team.</source>
        <translation>Tulokset tehdään näkyviksi johtoryhmässä.</translation>
    </message>
    <message>
        <source>At the end a day is agreed on which one sees how the actions go, maybe with the management.</source>
        <translation>Lopussa sovitaan päivä, jolloin katsotaan, miten toimet etenevät, ehkä johdon kanssa.</translation>
    </message>
    <message>
        <source>The follow-up makes sure that what was developed goes on into practice.</source>
        <translation>Seuranta varmistaa, että kehittämistyö jatkuu käytännössä.</translation>
    </message>
    <message>
        <source>What was learnt stays for the next client, without the names of those who took part.</source>
        <translation>Opittu jää seuraavan asiakkaan käyttöön ilman mukana olleiden nimiä.</translation>
    </message>
    <message>
        <source>Write down the contact person of the client.</source>
        <translation>Kirjaa saajan yhdyshenkilö.</translation>
    </message>
    <message>
        <source>Is {name} in a leading position? Mark it, or find somebody who is.</source>
        <translation>Onko {name} johtavassa asemassa? Merkitse se, tai etsi joku, joka on.</translation>
    </message>
    <message>
        <source>Choose the coached partner that is the sparrer.</source>
        <translation>Valitse sparrausta saanut kumppani, joka toimii sparraajana.</translation>
    </message>
    <message>
        <source>Write down who brought the two together.</source>
        <translation>Kirjaa, kuka saattoi osapuolet yhteen.</translation>
    </message>
    <message>
        <source>Write down the development target that the resident looks at.</source>
        <translation>Kirjaa kehittämiskohde, jota asukas tarkastelee.</translation>
    </message>
    <message>
        <source>Agree the content of the coaching, and write down with whom of the client and when.</source>
        <translation>Sovi sparrauksen sisällöstä, ja kirjaa, kenen kanssa saajan puolelta sovittiin ja milloin.</translation>
    </message>
    <message>
        <source>Hold the first mapping interview.</source>
        <translation>Pidä ensimmäinen kartoitushaastattelu.</translation>
    </message>
    <message>
        <source>Ask what has already been done, and mark it in the notes.</source>
        <translation>Kysy, mitä on jo tehty, ja merkitse se muistiinpanoihin.</translation>
    </message>
    <message>
        <source>Basics of the mapping that are not known yet: {count} of {total}.</source>
        <translation>Osallisuustyön perustasta vielä selvittämättä: {count}/{total}.</translation>
    </message>
    <message>
        <source>Write down the first goal.</source>
        <translation>Kirjaa ensimmäinen tavoite.</translation>
    </message>
    <message>
        <source>Agree the goal {goal}, and write down with whom and when.</source>
        <translation>Tavoite {goal}: sovi siitä, ja kirjaa kenen kanssa ja milloin sovittiin.</translation>
    </message>
    <message>
        <source>Tie the goal {goal} to the findings it rests on.</source>
        <translation>Tavoite {goal}: liitä se havaintoihin, joihin se perustuu.</translation>
    </message>
    <message>
        <source>Tie the goal {goal} to the participation programme, the strategy or the wellbeing plan.</source>
        <translation>Tavoite {goal}: liitä se osallisuuden ohjelmaan, strategiaan tai hyvinvointisuunnitelmaan.</translation>
    </message>
    <message>
        <source>How will one know that the goal {goal} is reached?</source>
        <translation>Tavoite {goal}: mistä tiedetään, että se on saavutettu?</translation>
    </message>
    <message>
        <source>What the goals do not give the supervisors yet: {support}.</source>
        <translation>Tätä tavoitteet eivät vielä anna esihenkilöille: {support}.</translation>
    </message>
    <message>
        <source>Ask again what is wished and needed before the event {theme} ({day}).</source>
        <translation>Kysy toiveista ja tarpeista uudelleen ennen tapahtumaa: {theme} ({day}).</translation>
    </message>
    <message>
        <source>Who is responsible for participation? Write down the name, the title and the day.</source>
        <translation>Kuka vastaa osallisuudesta? Kirjaa nimi, nimike ja päivä.</translation>
    </message>
    <message>
        <source>How motivated are the staff? Write down what you have seen.</source>
        <translation>Kuinka motivoitunut henkilöstö on? Kirjaa, mitä olet nähnyt.</translation>
    </message>
    <message>
        <source>The motivation is low. Keep the assignments light, let the events ride on agreed meetings, and tell the staff of the start and of the results.</source>
        <translation>Motivaatio on heikko. Pidä tehtävät kevyinä, kytke tapahtumat jo sovittuihin tapaamisiin ja kerro henkilöstölle alusta ja tuloksista.</translation>
    </message>
    <message>
        <source>{used} of working time is used, and {planned} was agreed. Agree anew, or do less.</source>
        <translation>Työaikaa on käytetty {used}, ja sovittu oli {planned}. Sovi uudestaan tai karsi.</translation>
    </message>
    <message>
        <source>Hold the first design session with the contact person.</source>
        <translation>Pidä ensimmäinen suunnittelutapaaminen yhdyshenkilön kanssa.</translation>
    </message>
    <message>
        <source>Go through the programme with the contact person, and write down when it was approved.</source>
        <translation>Käy ohjelma läpi yhdyshenkilön kanssa, ja kirjaa, milloin se hyväksyttiin.</translation>
    </message>
    <message>
        <source>Number of events: {count}. Usually there are three to five.</source>
        <translation>Tapahtumien määrä: {count}. Tavallisesti niitä on kolmesta viiteen.</translation>
    </message>
    <message>
        <source>Give {event} a theme.</source>
        <translation>{event}: anna teema.</translation>
    </message>
    <message>
        <source>Write down the aim of {event}.</source>
        <translation>{event}: kirjaa tavoite.</translation>
    </message>
    <message>
        <source>Set a day for {event}.</source>
        <translation>{event}: sovi päivä.</translation>
    </message>
    <message>
        <source>Let {event} ride on a meeting that is already agreed, or write down why it stands alone.</source>
        <translation>{event}: pidä se jo sovitun tapaamisen yhteydessä, tai kirjaa, miksi se on erillinen.</translation>
    </message>
    <message>
        <source>Make an agenda for {event}.</source>
        <translation>{event}: suunnittele tapahtuman kulku.</translation>
    </message>
    <message>
        <source>The agenda of {event} takes {total} minutes, and there are {length}.</source>
        <translation>{event}: kulkuun menee {total} minuuttia, ja aikaa on {length}.</translation>
    </message>
    <message>
        <source>Input takes {percent} % of the agenda of {event}. Could it be shorter?</source>
        <translation>{event}: alustusten osuus ajasta on {percent} %. Voisivatko ne olla lyhyempiä?</translation>
    </message>
    <message>
        <source>The participants&apos; own work takes only {percent} % of the agenda of {event}. Could it have more time?</source>
        <translation>{event}: osallistujien oman työn osuus ajasta on vain {percent} %. Voisiko sille antaa enemmän aikaa?</translation>
    </message>
    <message>
        <source>Some or all follow {event} on a screen for {length} minutes. Give it a break.</source>
        <translation>Ainakin osa seuraa ruudulta {length} minuuttia: {event}. Lisää tauko.</translation>
    </message>
    <message>
        <source>Needs that were noted in {event} and are not findings yet: {count}.</source>
        <translation>{event}: poimittuja tarpeita, joita ei ole vielä viety havaintoihin: {count}.</translation>
    </message>
    <message>
        <source>Gather feedback on {event}.</source>
        <translation>{event}: kerää palaute.</translation>
    </message>
    <message>
        <source>Ask the participants before the first event how they see participation in their work.</source>
        <translation>Kysy osallistujilta ennen ensimmäistä tapahtumaa, miten he näkevät osallisuuden työssään.</translation>
    </message>
    <message>
        <source>Ask the participants the same things again now that the events are over.</source>
        <translation>Kysy osallistujilta samat asiat uudelleen nyt, kun tapahtumat on pidetty.</translation>
    </message>
    <message>
        <source>Add the service-area plan to the assignments.</source>
        <translation>Lisää palvelualueen suunnitelma välitehtäviin.</translation>
    </message>
    <message>
        <source>The assignment {title} takes {minutes} minutes. Could it be lighter?</source>
        <translation>Välitehtävä {title} vie {minutes} minuuttia. Voisiko se olla kevyempi?</translation>
    </message>
    <message>
        <source>Plan the assignment {title} together with the contact person, and write down with whom.</source>
        <translation>Välitehtävä {title}: suunnittele se yhdessä yhdyshenkilön kanssa, ja kirjaa kenen kanssa.</translation>
    </message>
    <message>
        <source>Say in which event or on which day the assignment {title} comes back.</source>
        <translation>Välitehtävä {title}: kirjaa, missä tapahtumassa tai minä päivänä se palautuu.</translation>
    </message>
    <message>
        <source>The assignment {title}: service areas without a supervisor: {count}.</source>
        <translation>Välitehtävä {title}: palvelualueita ilman esihenkilöä: {count}.</translation>
    </message>
    <message>
        <source>The assignment {title} was due {day}: {area}. A reminder is ready to be sent.</source>
        <translation>Välitehtävä {title} piti palauttaa viimeistään {day}: {area}. Muistutus on valmis lähetettäväksi.</translation>
    </message>
    <message>
        <source>The assignment {title}: answers that have come back and wait to be discussed: {count}.</source>
        <translation>Välitehtävä {title}: palautuneita vastauksia, jotka odottavat käsittelyä: {count}.</translation>
    </message>
    <message>
        <source>No actions yet: {area}.</source>
        <translation>Ei vielä toimia: {area}.</translation>
    </message>
    <message>
        <source>Who of the staff took part in planning the action {action}?</source>
        <translation>Toimi {action}: ketkä henkilöstöstä olivat mukana suunnittelussa?</translation>
    </message>
    <message>
        <source>The action {action} is not scheduled yet. What is missing: {missing}.</source>
        <translation>Toimi {action}: aikataulua ei ole vielä sovittu. Puuttuu: {missing}.</translation>
    </message>
    <message>
        <source>Which area of participation does the action {action} belong to?</source>
        <translation>Toimi {action}: mihin osallisuuden osa-alueeseen se kuuluu?</translation>
    </message>
    <message>
        <source>No action is about participation in one&apos;s own life yet.</source>
        <translation>Yksikään toimi ei vielä koske osallisuutta omassa elämässä.</translation>
    </message>
    <message>
        <source>No action is about participation in communities and in influencing yet.</source>
        <translation>Yksikään toimi ei vielä koske osallisuutta yhteisöissä ja vaikuttamisen prosesseissa.</translation>
    </message>
    <message>
        <source>No action is about participation in the common good yet.</source>
        <translation>Yksikään toimi ei vielä koske osallisuutta yhteisestä hyvästä.</translation>
    </message>
    <message>
        <source>Most of the actions are about influencing. What about the other two areas?</source>
        <translation>Useimmat toimet koskevat vaikuttamista. Entä kaksi muuta osa-aluetta?</translation>
    </message>
    <message>
        <source>Mark at least one action as a best practice.</source>
        <translation>Merkitse ainakin yksi toimi parhaaksi käytännöksi.</translation>
    </message>
    <message>
        <source>Tell the management of the coaching and its goals.</source>
        <translation>Kerro johdolle sparrauksesta ja sen tavoitteista.</translation>
    </message>
    <message>
        <source>Tell the staff that the coaching has begun.</source>
        <translation>Kerro henkilöstölle, että sparraus on alkanut.</translation>
    </message>
    <message>
        <source>Tell the staff of the results.</source>
        <translation>Kerro henkilöstölle tuloksista.</translation>
    </message>
    <message>
        <source>A message was to go out on {day}: {audience}, {moment}.</source>
        <translation>Viestin piti lähteä {day}: {audience}, {moment}.</translation>
    </message>
    <message>
        <source>{who} promised by {day}: {what}. How does it go?</source>
        <translation>Luvattu viimeistään {day} – {who}: {what}. Miten sujuu?</translation>
    </message>
    <message>
        <source>Show the results to the management team.</source>
        <translation>Esittele tulokset johtoryhmälle.</translation>
    </message>
    <message>
        <source>Agree a day for the follow-up.</source>
        <translation>Sovi seurannan päivä.</translation>
    </message>
    <message>
        <source>The day of the follow-up, {day}, has passed. Write down what came of it, or agree another day.</source>
        <translation>Seurannan päivä {day} on mennyt. Kirjaa, mitä siitä seurasi, tai sovi uusi päivä.</translation>
    </message>
    <message>
        <source>How does the action {action} go? Write it down.</source>
        <translation>Toimi {action}: miten se etenee? Kirjaa edistyminen.</translation>
    </message>
    <message>
        <source>Somebody is named in this closed coaching. Make the names roles.</source>
        <translation>Tässä päätetyssä sparrauksessa on nimiä. Muuta ne rooleiksi.</translation>
    </message>
    <message>
        <source>event {0}</source>
        <translation>Tapahtuma {0}</translation>
    </message>
    <message>
        <source>(not named yet)</source>
        <translation>(vielä nimeämätön)</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>”{0}”</translation>
    </message>
    <message>
        <source>the responsible person</source>
        <translation>vastuuhenkilö</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>päivä</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>tapahtuma</translation>
    </message>
    <message>
        <source>support for leading participation work</source>
        <translation>tuki osallisuustyön johtamiseen</translation>
    </message>
    <message>
        <source>tools for promoting participation</source>
        <translation>työkalut osallisuuden edistämiseen</translation>
    </message>
    <message>
        <source>management</source>
        <translation>johto</translation>
    </message>
    <message>
        <source>staff</source>
        <translation>henkilöstö</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>osallistujat</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>asukkaat</translation>
    </message>
    <message>
        <source>media</source>
        <translation>media</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>sparrauksen alku</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>tulokset</translation>
    </message>
</context>
<context>
    <name>assignments</name>
    <message>
        <source>Three observations</source>
        <translation>Kolme havaintoa</translation>
    </message>
    <message>
        <source>Ask one resident</source>
        <translation>Kysy yhdeltä</translation>
    </message>
    <message>
        <source>Team meeting</source>
        <translation>Tiimipalaveri</translation>
    </message>
    <message>
        <source>Plan of the service area</source>
        <translation>Palvelualueen suunnitelma</translation>
    </message>
    <message>
        <source>The smallest deed</source>
        <translation>Pienin mahdollinen teko</translation>
    </message>
    <message>
        <source>An assignment of your own</source>
        <translation>Oma välitehtävä</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ei lähetetty</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Lähetetty</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Palautettu</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Käsitelty</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Aikataulutettu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Luovuttu</translation>
    </message>
    <message>
        <source>Own life</source>
        <translation>Oma elämä</translation>
    </message>
    <message>
        <source>Communities and influencing</source>
        <translation>Yhteisöt ja vaikuttaminen</translation>
    </message>
    <message>
        <source>Common good</source>
        <translation>Yhteinen hyvä</translation>
    </message>
</context>
<context>
    <name>communication</name>
    <message>
        <source>Management</source>
        <translation>Johto</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Henkilöstö</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Osallistujat</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Asukkaat</translation>
    </message>
    <message>
        <source>Local media</source>
        <translation>Paikallismedia</translation>
    </message>
    <message>
        <source>The coaching begins</source>
        <translation>Sparraus alkaa</translation>
    </message>
    <message>
        <source>The results</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>After an event</source>
        <translation>Tapahtuman jälkeen</translation>
    </message>
    <message>
        <source>Before the coaching</source>
        <translation>Ennen sparrausta</translation>
    </message>
    <message>
        <source>After the coaching</source>
        <translation>Sparrauksen jälkeen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Myöhemmin</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>client added</source>
        <translation>sparrauksen saajan lisäys</translation>
    </message>
    <message>
        <source>client changed</source>
        <translation>saajan tietojen muutos</translation>
    </message>
    <message>
        <source>service area added</source>
        <translation>palvelualueen lisäys</translation>
    </message>
    <message>
        <source>service area moved</source>
        <translation>palvelualueen siirto</translation>
    </message>
    <message>
        <source>service area removed</source>
        <translation>palvelualueen poisto</translation>
    </message>
    <message>
        <source>standing meeting added</source>
        <translation>tapaamisen lisäys</translation>
    </message>
    <message>
        <source>standing meeting changed</source>
        <translation>tapaamisen muutos</translation>
    </message>
    <message>
        <source>standing meeting moved</source>
        <translation>tapaamisen siirto</translation>
    </message>
    <message>
        <source>standing meeting removed</source>
        <translation>tapaamisen poisto</translation>
    </message>
    <message>
        <source>person added</source>
        <translation>henkilön lisäys</translation>
    </message>
    <message>
        <source>person changed</source>
        <translation>henkilön tietojen muutos</translation>
    </message>
    <message>
        <source>person removed</source>
        <translation>henkilön poisto</translation>
    </message>
    <message>
        <source>coaching begun</source>
        <translation>sparrauksen aloitus</translation>
    </message>
    <message>
        <source>coaching changed</source>
        <translation>sparrauksen tietojen muutos</translation>
    </message>
    <message>
        <source>coaching moved to the trash</source>
        <translation>sparrauksen siirto roskakoriin</translation>
    </message>
    <message>
        <source>guide copied</source>
        <translation>rungon kopiointi</translation>
    </message>
    <message>
        <source>guide changed</source>
        <translation>rungon muutos</translation>
    </message>
    <message>
        <source>guide removed</source>
        <translation>rungon poisto</translation>
    </message>
    <message>
        <source>question added</source>
        <translation>kysymyksen lisäys</translation>
    </message>
    <message>
        <source>questions pasted</source>
        <translation>kysymysten liittäminen</translation>
    </message>
    <message>
        <source>question changed</source>
        <translation>kysymyksen muutos</translation>
    </message>
    <message>
        <source>question moved</source>
        <translation>kysymyksen siirto</translation>
    </message>
    <message>
        <source>question removed</source>
        <translation>kysymyksen poisto</translation>
    </message>
    <message>
        <source>interview begun</source>
        <translation>haastattelun aloitus</translation>
    </message>
    <message>
        <source>interview changed</source>
        <translation>haastattelun tietojen muutos</translation>
    </message>
    <message>
        <source>interview removed</source>
        <translation>haastattelun poisto</translation>
    </message>
    <message>
        <source>question added to the interview</source>
        <translation>kysymyksen lisäys haastatteluun</translation>
    </message>
    <message>
        <source>question skipped or taken back</source>
        <translation>kysymyksen ohitus tai sen peruminen</translation>
    </message>
    <message>
        <source>question moved in the interview</source>
        <translation>kysymyksen siirto haastattelussa</translation>
    </message>
    <message>
        <source>question removed from the interview</source>
        <translation>kysymyksen poisto haastattelusta</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>merkintä</translation>
    </message>
    <message>
        <source>mark changed</source>
        <translation>merkinnän muutos</translation>
    </message>
    <message>
        <source>mark taken away</source>
        <translation>merkinnän poisto</translation>
    </message>
    <message>
        <source>finding added</source>
        <translation>havainnon lisäys</translation>
    </message>
    <message>
        <source>finding changed</source>
        <translation>havainnon muutos</translation>
    </message>
    <message>
        <source>finding removed</source>
        <translation>havainnon poisto</translation>
    </message>
    <message>
        <source>mapping item added</source>
        <translation>kartoituskohteen lisäys</translation>
    </message>
    <message>
        <source>mapping item changed</source>
        <translation>kartoituskohteen muutos</translation>
    </message>
    <message>
        <source>mapping item removed</source>
        <translation>kartoituskohteen poisto</translation>
    </message>
    <message>
        <source>goal added</source>
        <translation>tavoitteen lisäys</translation>
    </message>
    <message>
        <source>goal changed</source>
        <translation>tavoitteen muutos</translation>
    </message>
    <message>
        <source>goal moved</source>
        <translation>tavoitteen siirto</translation>
    </message>
    <message>
        <source>goal removed</source>
        <translation>tavoitteen poisto</translation>
    </message>
    <message>
        <source>responsible person changed</source>
        <translation>vastuuhenkilön tietojen muutos</translation>
    </message>
    <message>
        <source>design session added</source>
        <translation>suunnittelutapaamisen lisäys</translation>
    </message>
    <message>
        <source>design session changed</source>
        <translation>suunnittelutapaamisen muutos</translation>
    </message>
    <message>
        <source>design session removed</source>
        <translation>suunnittelutapaamisen poisto</translation>
    </message>
    <message>
        <source>decision added</source>
        <translation>päätöksen lisäys</translation>
    </message>
    <message>
        <source>decision changed</source>
        <translation>päätöksen muutos</translation>
    </message>
    <message>
        <source>decision moved</source>
        <translation>päätöksen siirto</translation>
    </message>
    <message>
        <source>decision removed</source>
        <translation>päätöksen poisto</translation>
    </message>
    <message>
        <source>promise added</source>
        <translation>lupauksen lisäys</translation>
    </message>
    <message>
        <source>promise changed</source>
        <translation>lupauksen muutos</translation>
    </message>
    <message>
        <source>promise kept or open again</source>
        <translation>lupauksen merkintä pidetyksi tai avoimeksi</translation>
    </message>
    <message>
        <source>promise removed</source>
        <translation>lupauksen poisto</translation>
    </message>
    <message>
        <source>programme approved</source>
        <translation>ohjelman hyväksyntä</translation>
    </message>
    <message>
        <source>programme proposed</source>
        <translation>ohjelmaehdotuksen teko</translation>
    </message>
    <message>
        <source>event added</source>
        <translation>tapahtuman lisäys</translation>
    </message>
    <message>
        <source>event changed</source>
        <translation>tapahtuman muutos</translation>
    </message>
    <message>
        <source>event moved</source>
        <translation>tapahtuman siirto</translation>
    </message>
    <message>
        <source>event removed</source>
        <translation>tapahtuman poisto</translation>
    </message>
    <message>
        <source>agenda item added</source>
        <translation>ohjelmakohdan lisäys</translation>
    </message>
    <message>
        <source>agenda item changed</source>
        <translation>ohjelmakohdan muutos</translation>
    </message>
    <message>
        <source>agenda item moved</source>
        <translation>ohjelmakohdan siirto</translation>
    </message>
    <message>
        <source>agenda item removed</source>
        <translation>ohjelmakohdan poisto</translation>
    </message>
    <message>
        <source>attendance changed</source>
        <translation>osallistujamäärän muutos</translation>
    </message>
    <message>
        <source>observation captured</source>
        <translation>poiminnan lisäys</translation>
    </message>
    <message>
        <source>observation changed</source>
        <translation>poiminnan muutos</translation>
    </message>
    <message>
        <source>observation removed</source>
        <translation>poiminnan poisto</translation>
    </message>
    <message>
        <source>observation taken into the findings</source>
        <translation>poiminnan vienti havaintoihin</translation>
    </message>
    <message>
        <source>assignment added</source>
        <translation>välitehtävän lisäys</translation>
    </message>
    <message>
        <source>assignment changed</source>
        <translation>välitehtävän muutos</translation>
    </message>
    <message>
        <source>assignment moved</source>
        <translation>välitehtävän siirto</translation>
    </message>
    <message>
        <source>assignment removed</source>
        <translation>välitehtävän poisto</translation>
    </message>
    <message>
        <source>sheet changed</source>
        <translation>lomakkeen muutos</translation>
    </message>
    <message>
        <source>state of a sheet changed</source>
        <translation>lomakkeen tilan muutos</translation>
    </message>
    <message>
        <source>returned sheet taken in</source>
        <translation>palautuneen lomakkeen kirjaus</translation>
    </message>
    <message>
        <source>action added</source>
        <translation>toimen lisäys</translation>
    </message>
    <message>
        <source>action changed</source>
        <translation>toimen muutos</translation>
    </message>
    <message>
        <source>state of an action changed</source>
        <translation>toimen tilan muutos</translation>
    </message>
    <message>
        <source>action moved</source>
        <translation>toimen siirto</translation>
    </message>
    <message>
        <source>action removed</source>
        <translation>toimen poisto</translation>
    </message>
    <message>
        <source>message added</source>
        <translation>viestin lisäys</translation>
    </message>
    <message>
        <source>message changed</source>
        <translation>viestin muutos</translation>
    </message>
    <message>
        <source>message sent or not</source>
        <translation>viestin merkintä lähetetyksi tai lähettämättömäksi</translation>
    </message>
    <message>
        <source>message removed</source>
        <translation>viestin poisto</translation>
    </message>
    <message>
        <source>needed messages added</source>
        <translation>aina kerrottavien viestien lisäys</translation>
    </message>
    <message>
        <source>management team meeting added</source>
        <translation>johtoryhmäkäsittelyn lisäys</translation>
    </message>
    <message>
        <source>management team meeting changed</source>
        <translation>johtoryhmäkäsittelyn muutos</translation>
    </message>
    <message>
        <source>management team meeting removed</source>
        <translation>johtoryhmäkäsittelyn poisto</translation>
    </message>
    <message>
        <source>round of feedback added</source>
        <translation>palautekierroksen lisäys</translation>
    </message>
    <message>
        <source>round of feedback changed</source>
        <translation>palautekierroksen muutos</translation>
    </message>
    <message>
        <source>round of feedback removed</source>
        <translation>palautekierroksen poisto</translation>
    </message>
    <message>
        <source>feedback added</source>
        <translation>palautteen lisäys</translation>
    </message>
    <message>
        <source>feedback changed</source>
        <translation>palautteen muutos</translation>
    </message>
    <message>
        <source>feedback removed</source>
        <translation>palautteen poisto</translation>
    </message>
    <message>
        <source>feedback taken from a file</source>
        <translation>palautteiden tuonti tiedostosta</translation>
    </message>
    <message>
        <source>follow-up added</source>
        <translation>seurannan lisäys</translation>
    </message>
    <message>
        <source>follow-up changed</source>
        <translation>seurannan muutos</translation>
    </message>
    <message>
        <source>follow-up removed</source>
        <translation>seurannan poisto</translation>
    </message>
    <message>
        <source>progress noted</source>
        <translation>edistymisen kirjaus</translation>
    </message>
    <message>
        <source>progress changed</source>
        <translation>edistymiskirjauksen muutos</translation>
    </message>
    <message>
        <source>progress removed</source>
        <translation>edistymiskirjauksen poisto</translation>
    </message>
    <message>
        <source>tool added</source>
        <translation>keinon lisäys</translation>
    </message>
    <message>
        <source>tool copied</source>
        <translation>keinon kopiointi</translation>
    </message>
    <message>
        <source>tool changed</source>
        <translation>keinon muutos</translation>
    </message>
    <message>
        <source>tool removed</source>
        <translation>keinon poisto</translation>
    </message>
    <message>
        <source>practice added</source>
        <translation>käytännön lisäys</translation>
    </message>
    <message>
        <source>practice kept</source>
        <translation>käytännön säilytys</translation>
    </message>
    <message>
        <source>practice changed</source>
        <translation>käytännön muutos</translation>
    </message>
    <message>
        <source>practice removed</source>
        <translation>käytännön poisto</translation>
    </message>
    <message>
        <source>names made roles</source>
        <translation>nimet muutettu rooleiksi</translation>
    </message>
    <message>
        <source>first contact changed</source>
        <translation>yhteydenoton muutos</translation>
    </message>
    <message>
        <source>working time noted</source>
        <translation>työajan kirjaus</translation>
    </message>
    <message>
        <source>working time changed</source>
        <translation>työajan muutos</translation>
    </message>
    <message>
        <source>working time removed</source>
        <translation>työajan poisto</translation>
    </message>
    <message>
        <source>remark put aside</source>
        <translation>huomautuksen siirto sivuun</translation>
    </message>
    <message>
        <source>remark taken back</source>
        <translation>huomautuksen palautus</translation>
    </message>
    <message>
        <source>brought back from the trash</source>
        <translation>palautus roskakorista</translation>
    </message>
</context>
<context>
    <name>design</name>
    <message>
        <source>Participation group</source>
        <translation>Osallisuusryhmä</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Vastuuhenkilö</translation>
    </message>
    <message>
        <source>Needs mapped</source>
        <translation>Tarpeet kartoitettu</translation>
    </message>
    <message>
        <source>Results, means and evaluation agreed</source>
        <translation>Tulokset, keinot ja arviointi sovittu</translation>
    </message>
    <message>
        <source>Written into a programme</source>
        <translation>Kirjattu ohjelmaan</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>Wellbeing plan</source>
        <translation>Hyvinvointisuunnitelma</translation>
    </message>
    <message>
        <source>Support for leading participation work</source>
        <translation>Tukea osallisuustyön johtamiseen</translation>
    </message>
    <message>
        <source>Tools for promoting participation</source>
        <translation>Työkaluja osallisuuden edistämiseen</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Before the events</source>
        <translation>Ennen tapahtumia</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Tapahtumat</translation>
    </message>
    <message>
        <source>Between the events</source>
        <translation>Tapahtumien välillä</translation>
    </message>
    <message>
        <source>Communication and management</source>
        <translation>Viestintä ja johtoryhmä</translation>
    </message>
    <message>
        <source>Feedback and follow-up</source>
        <translation>Palaute ja seuranta</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Tietosuoja</translation>
    </message>
    <message>
        <source>Summary of the mapping</source>
        <translation>Kartoituksen yhteenveto</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Haastattelurunko</translation>
    </message>
    <message>
        <source>Memo of a design session</source>
        <translation>Suunnittelutapaamisen muistio</translation>
    </message>
    <message>
        <source>Programme of the coaching</source>
        <translation>Sparrauksen ohjelma</translation>
    </message>
    <message>
        <source>Handout of an event</source>
        <translation>Tapahtuman moniste</translation>
    </message>
    <message>
        <source>Run sheet of an event</source>
        <translation>Tapahtuman ajolista</translation>
    </message>
    <message>
        <source>Assignment sheet</source>
        <translation>Välitehtävä</translation>
    </message>
    <message>
        <source>Plan of a service area</source>
        <translation>Palvelualueen suunnitelma</translation>
    </message>
    <message>
        <source>Feedback form</source>
        <translation>Palautelomake</translation>
    </message>
    <message>
        <source>Summary of feedback</source>
        <translation>Palautteen yhteenveto</translation>
    </message>
    <message>
        <source>One page for the management team</source>
        <translation>Tiivistelmä johtoryhmälle</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>Paper for the follow-up</source>
        <translation>Seurannan asiakirja</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Loppuraportti</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Tietosuojaseloste</translation>
    </message>
    <message>
        <source>Cards with help questions</source>
        <translation>Kysymyskortit</translation>
    </message>
    <message>
        <source>{0} · own</source>
        <translation>{0} · oma</translation>
    </message>
    <message>
        <source>(no theme yet)</source>
        <translation>(ei vielä teemaa)</translation>
    </message>
    <message>
        <source>(no name yet)</source>
        <translation>(ei vielä nimeä)</translation>
    </message>
</context>
<context>
    <name>draft</name>
    <message>
        <source>because {0}</source>
        <translation>koska {0}</translation>
    </message>
    <message>
        <source>Added to the agenda: {0}</source>
        <translation>Tapahtuman ohjelmaan lisätään: {0}</translation>
    </message>
    <message>
        <source>a resident coaches, and sees the development target {0}</source>
        <translation>asukas sparraa ja katsoo kehittämiskohdetta {0}</translation>
    </message>
    <message>
        <source>the goal {0} is about the {1}</source>
        <translation>tavoitteen {0} aiheena on {1}</translation>
    </message>
    <message>
        <source>the goal {0} is about participatory budgeting</source>
        <translation>tavoite {0} koskee osallistuvaa budjetointia</translation>
    </message>
    <message>
        <source>nothing is known yet of the area “{0}”</source>
        <translation>osa-alueesta ”{0}” ei vielä tiedetä mitään</translation>
    </message>
    <message>
        <source>these needs become its question: {0}</source>
        <translation>nämä tarpeet nousevat kysymykseksi: {0}</translation>
    </message>
    <message>
        <source>there is no {0} yet</source>
        <translation>{0} puuttuu vielä</translation>
    </message>
    <message>
        <source>the {0} is being prepared</source>
        <translation>{0} on valmisteilla</translation>
    </message>
    <message>
        <source>one begins with why, and with what is done already</source>
        <translation>aluksi kysytään miksi ja nähdään, mitä on jo tehty</translation>
    </message>
    <message>
        <source>each service area finds its own means and begins its plan</source>
        <translation>jokainen palvelualue löytää omat keinonsa ja aloittaa suunnitelmansa</translation>
    </message>
    <message>
        <source>the plans come back here and their timetable is agreed</source>
        <translation>suunnitelmat palaavat tähän ja niiden aikataulusta sovitaan</translation>
    </message>
    <message>
        <source>the service areas&apos; plan is given here</source>
        <translation>palvelualueiden suunnitelma annetaan tässä välitehtäväksi</translation>
    </message>
    <message>
        <source>the management team sees what has been reached</source>
        <translation>johtoryhmä näkee, mitä on saatu aikaan</translation>
    </message>
    <message>
        <source>a resident sees what is not seen from the inside</source>
        <translation>asukas näkee sen, mitä sisältä päin ei näe</translation>
    </message>
    <message>
        <source>a resident coaches</source>
        <translation>asukas sparraa</translation>
    </message>
    <message>
        <source>a coached partner coaches, and tells how it did</source>
        <translation>sparrausta saanut kumppani sparraa ja kertoo, miten se itse teki</translation>
    </message>
    <message>
        <source>participatory budgeting is a theme of the coaching</source>
        <translation>osallistuva budjetointi on sparrauksen teema</translation>
    </message>
</context>
<context>
    <name>follow-up</name>
    <message>
        <source>Joint meeting with the management</source>
        <translation>Yhteinen palaveri johdon kanssa</translation>
    </message>
    <message>
        <source>Meeting with the contact person</source>
        <translation>Tapaaminen yhdyshenkilön kanssa</translation>
    </message>
    <message>
        <source>Meeting with the supervisors</source>
        <translation>Tapaaminen esihenkilöiden kanssa</translation>
    </message>
    <message>
        <source>Remote meeting</source>
        <translation>Etätapaaminen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Luonnos</translation>
    </message>
    <message>
        <source>Discussed</source>
        <translation>Käsitelty</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Ei aloitettu</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Käynnissä</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehty</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Muuttunut</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Luovuttu</translation>
    </message>
</context>
<context>
    <name>interview</name>
    <message>
        <source>&amp;Interview</source>
        <translation>&amp;Haastattelu</translation>
    </message>
    <message>
        <source>New interview</source>
        <translation>Uusi haastattelu</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Seuraava kysymys</translation>
    </message>
    <message>
        <source>Former question</source>
        <translation>Edellinen kysymys</translation>
    </message>
    <message>
        <source>Skip the question, or take that back</source>
        <translation>Ohita kysymys tai peru ohitus</translation>
    </message>
    <message>
        <source>To the free notes and back</source>
        <translation>Vapaisiin muistiinpanoihin ja takaisin</translation>
    </message>
    <message>
        <source>Write the time</source>
        <translation>Kirjaa kellonaika</translation>
    </message>
    <message>
        <source>Confidential or not</source>
        <translation>Luottamuksellinen tai ei</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Lisää kysymys</translation>
    </message>
    <message>
        <source>Move the question up</source>
        <translation>Siirrä kysymystä ylös</translation>
    </message>
    <message>
        <source>Move the question down</source>
        <translation>Siirrä kysymystä alas</translation>
    </message>
    <message>
        <source>Remove the question</source>
        <translation>Poista kysymys</translation>
    </message>
    <message>
        <source>Remove the interview</source>
        <translation>Poista haastattelu</translation>
    </message>
    <message>
        <source>Details of the interview</source>
        <translation>Haastattelun tiedot</translation>
    </message>
    <message>
        <source>To the questions, the note, the details in turn</source>
        <translation>Vuoroin kysymyksiin, muistiinpanoon ja tietoihin</translation>
    </message>
    <message>
        <source>Face to face</source>
        <translation>Kasvotusten</translation>
    </message>
    <message>
        <source>Remotely</source>
        <translation>Etänä</translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation>Puhelimitse</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Yhdyshenkilö</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Esihenkilö</translation>
    </message>
    <message>
        <source>Responsible official</source>
        <translation>Osallisuudesta vastaava</translation>
    </message>
    <message>
        <source>Marked as already done</source>
        <translation>Merkitty: jo tehty</translation>
    </message>
    <message>
        <source>Marked as situation</source>
        <translation>Merkitty: tilanne</translation>
    </message>
    <message>
        <source>Marked as need</source>
        <translation>Merkitty: tarve</translation>
    </message>
    <message>
        <source>Marked as constraint</source>
        <translation>Merkitty: reunaehto</translation>
    </message>
    <message>
        <source>Marked as quote</source>
        <translation>Merkitty: lainaus</translation>
    </message>
    <message>
        <source>Mark as already done</source>
        <translation>Merkitse: jo tehty</translation>
    </message>
    <message>
        <source>Mark as situation</source>
        <translation>Merkitse: tilanne</translation>
    </message>
    <message>
        <source>Mark as need</source>
        <translation>Merkitse: tarve</translation>
    </message>
    <message>
        <source>Mark as constraint</source>
        <translation>Merkitse: reunaehto</translation>
    </message>
    <message>
        <source>Mark as quote</source>
        <translation>Merkitse: lainaus</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Four tools of Sokra</source>
        <translation>Sokran neljä työkalua</translation>
    </message>
    <message>
        <source>Why participation matters</source>
        <translation>Miksi osallisuus on tärkeää</translation>
    </message>
    <message>
        <source>What the law says</source>
        <translation>Mitä laki sanoo</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indikaattorit</translation>
    </message>
    <message>
        <source>The model and its makers</source>
        <translation>Malli ja sen kehittäjät</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>Already done</source>
        <translation>Jo tehty</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Tilanne</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Constraint</source>
        <translation>Reunaehto</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Lainaus</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Tarpeet</translation>
    </message>
    <message>
        <source>Constraints</source>
        <translation>Reunaehdot</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Lainaukset</translation>
    </message>
    <message>
        <source>Participation in one&apos;s own life</source>
        <translation>Osallisuus omassa elämässä</translation>
    </message>
    <message>
        <source>Participation in communities and in influencing</source>
        <translation>Osallisuus yhteisöissä ja vaikuttamisen prosesseissa</translation>
    </message>
    <message>
        <source>Participation in the common good</source>
        <translation>Osallisuus yhteisestä hyvästä</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>Osallisuustyön perusta</translation>
    </message>
    <message>
        <source>Means of participation (section 29 of the Act on Wellbeing Services Counties)</source>
        <translation>Osallistumisen keinot (hyvinvointialuelaki 29 §)</translation>
    </message>
    <message>
        <source>Means of participation (section 22 of the Local Government Act)</source>
        <translation>Osallistumisen keinot (kuntalaki 22 §)</translation>
    </message>
    <message>
        <source>Means of participation</source>
        <translation>Osallistumisen keinot</translation>
    </message>
    <message>
        <source>Own items</source>
        <translation>Omat kohteet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ei vielä tiedossa</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Ei käytössä</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>Valmisteilla</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>Valmisteilla</translation>
    </message>
    <message>
        <source>Part of another document</source>
        <translation>Osana muuta asiakirjaa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Käytössä</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Kyllä</translation>
    </message>
</context>
<context>
    <name>outcomes</name>
    <message>
        <source>Understanding of participation has not been asked yet.</source>
        <translation>Osallisuuden ymmärtämistä ei ole vielä kysytty.</translation>
    </message>
    <message>
        <source>Understanding of participation, {0}: too few answers to be shown ({1}).</source>
        <translation>Osallisuuden ymmärtäminen, {0}: vastauksia on liian vähän näytettäväksi ({1}).</translation>
    </message>
    <message>
        <source>before the coaching</source>
        <translation>ennen sparrausta</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>sparrauksen jälkeen</translation>
    </message>
    <message>
        <source>later</source>
        <translation>myöhemmin</translation>
    </message>
    <message>
        <source>No concrete action has been agreed yet.</source>
        <translation>Yhtään konkreettista toimea ei ole vielä sovittu.</translation>
    </message>
    <message>
        <source>Understanding of participation, {0}: clear in their own work to {1} of the {2} who answered.</source>
        <translation>Osallisuuden ymmärtäminen, {0}: vastaajista {1}/{2} tietää, mitä se tarkoittaa omassa työssä.</translation>
    </message>
    <message>
        <source>Concrete actions: {0}, of which done: {1}, under way: {2}, scheduled: {3}.</source>
        <translation>Konkreettisia toimia: {0}, joista tehty {1}, käynnissä {2} ja sovittu {3}.</translation>
    </message>
    <message>
        <source>By area: {0}.</source>
        <translation>Osa-alueittain: {0}.</translation>
    </message>
    <message>
        <source>All three areas of participation are covered.</source>
        <translation>Kaikilla kolmella osa-alueella on toimia.</translation>
    </message>
    <message>
        <source>Without a concrete action: {0}.</source>
        <translation>Ilman konkreettista toimea: {0}.</translation>
    </message>
    <message>
        <source>Nobody has been named responsible for participation yet.</source>
        <translation>Osallisuuden vastuuhenkilöä ei ole vielä nimetty.</translation>
    </message>
    <message>
        <source>Responsible for participation since {0}: {1}.</source>
        <translation>Osallisuudesta vastaa {0} alkaen: {1}.</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>{0} min of {1} min: {2} min over</source>
        <translation>{0} min / {1} min: {2} min liikaa</translation>
    </message>
    <message>
        <source>{0} min of {1} min: {2} min left</source>
        <translation>{0} min / {1} min: {2} min jäljellä</translation>
    </message>
    <message>
        <source>{0} min of {1} min: just right</source>
        <translation>{0} min / {1} min: juuri sopivasti</translation>
    </message>
    <message>
        <source>Participants&apos; own thinking and talk {0} %, presentations {1} %</source>
        <translation>Osallistujien omaa ajattelua ja keskustelua {0} %, alustuksia {1} %</translation>
    </message>
    <message>
        <source>More than a third of the time is listening. Could a part of it become talk in small groups?</source>
        <translation>Yli kolmannes ajasta on kuuntelua. Voisiko osasta tehdä keskustelua pienryhmissä?</translation>
    </message>
    <message>
        <source>It is among the findings of the mapping now.</source>
        <translation>Poiminta on nyt kartoituksen havainnoissa.</translation>
    </message>
    <message>
        <source>In the same room</source>
        <translation>Paikan päällä</translation>
    </message>
    <message>
        <source>Remote</source>
        <translation>Etänä</translation>
    </message>
    <message>
        <source>Both in the room and remote</source>
        <translation>Osa paikalla, osa etänä</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Avaus</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Alkukierros</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Alustus</translation>
    </message>
    <message>
        <source>Talk all together</source>
        <translation>Yhteinen keskustelu</translation>
    </message>
    <message>
        <source>Small groups</source>
        <translation>Pienryhmissä</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pareittain</translation>
    </message>
    <message>
        <source>Each alone</source>
        <translation>Kukin itsekseen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Lopetus</translation>
    </message>
    <message>
        <source>With colleagues</source>
        <translation>Oman palvelualueen väen kanssa</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Sekaisin eri palvelualueilta</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Huomio</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Tarve</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>Jo tehty</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Toimi</translation>
    </message>
    <message>
        <source>Good practice</source>
        <translation>Hyvä käytäntö</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Kysymys</translation>
    </message>
    <message>
        <source>(no theme yet)</source>
        <translation>(ei vielä teemaa)</translation>
    </message>
    <message>
        <source>The day has gone by: was it held?</source>
        <translation>Päivä on mennyt: pidettiinkö tapahtuma?</translation>
    </message>
    <message>
        <source>Rides on no standing meeting, and no reason is given</source>
        <translation>Ei sovitun tapaamisen yhteydessä, eikä syytä ole kirjattu</translation>
    </message>
</context>
<context>
    <name>question_list</name>
    <message>
        <source>Outside the questions</source>
        <translation>Kysymysten ulkopuolelta</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ohitettu</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>kirjattu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>avoin</translation>
    </message>
    <message>
        <source>Free notes</source>
        <translation>Vapaat muistiinpanot</translation>
    </message>
    <message>
        <source>A question of your own, not worded yet</source>
        <translation>Oma kysymys, vielä muotoilematta</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>The program did not end in order last time. Nothing had been written, and nothing is lost.</source>
        <translation>Ohjelma ei viimeksi sulkeutunut normaalisti. Mitään ei ollut kirjoitettu, eikä mitään ole kadonnut.</translation>
    </message>
    <message>
        <source>The program did not end in order last time. Everything kept until {0} is here. Last written: {1}</source>
        <translation>Ohjelma ei viimeksi sulkeutunut normaalisti. Kaikki, mikä oli tallennettu {0} mennessä, on tallessa. Viimeksi kirjoitettu: {1}</translation>
    </message>
    <message>
        <source>other facts of a coaching</source>
        <translation>muita sparrauksen tietoja</translation>
    </message>
    <message>
        <source>free notes</source>
        <translation>vapaat muistiinpanot</translation>
    </message>
</context>
<context>
    <name>returned</name>
    <message>
        <source>This is not a Word document. Ask for the sheet as a .docx file.</source>
        <translation>Tämä ei ole Word-asiakirja. Pyydä lomake .docx-tiedostona.</translation>
    </message>
    <message>
        <source>This is an old Word file (.doc). Open it in Word and save it as a Word document (.docx).</source>
        <translation>Tämä on vanha Word-tiedosto (.doc). Avaa se Wordissa ja tallenna Word-asiakirjana (.docx).</translation>
    </message>
    <message>
        <source>This is another kind of document, such as PDF, RTF or ODT. Save it as a Word document (.docx).</source>
        <translation>Tämä on muunlainen asiakirja, kuten PDF, RTF tai ODT. Tallenna se Word-asiakirjana (.docx).</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one, or paste the answers.</source>
        <translation>Tiedosto on suojattu salasanalla. Tallenna se ilman salasanaa tai liitä vastaukset.</translation>
    </message>
    <message>
        <source>The file is too large for a sheet. Are there pictures in it? Save it without them.</source>
        <translation>Tiedosto on liian suuri lomakkeeksi. Onko siinä kuvia? Tallenna se ilman niitä.</translation>
    </message>
    <message>
        <source>The file holds far more than a sheet does, so it was not opened.</source>
        <translation>Tiedostossa on paljon enemmän kuin lomakkeessa, joten sitä ei avattu.</translation>
    </message>
    <message>
        <source>The file is broken. Ask for it again, or open it in Word and save it anew.</source>
        <translation>Tiedosto on rikki. Pyydä se uudelleen tai avaa se Wordissa ja tallenna uudestaan.</translation>
    </message>
    <message>
        <source>The file has something in it that Word never writes, so it was not opened.</source>
        <translation>Tiedostossa on jotain, mitä Word ei koskaan kirjoita, joten sitä ei avattu.</translation>
    </message>
    <message>
        <source>The file has macros in it. Save it as a Word document (.docx) without them.</source>
        <translation>Tiedostossa on makroja. Tallenna se Word-asiakirjana (.docx) ilman niitä.</translation>
    </message>
    <message>
        <source>There are other files inside the document. Save it without them, or paste the answers.</source>
        <translation>Asiakirjan sisällä on muita tiedostoja. Tallenna se ilman niitä tai liitä vastaukset.</translation>
    </message>
    <message>
        <source>The document fetches something from elsewhere, so it was not opened. Paste the answers.</source>
        <translation>Asiakirja hakee jotain muualta, joten sitä ei avattu. Liitä vastaukset.</translation>
    </message>
    <message>
        <source>The file is not put together as Word does it, so it was not opened.</source>
        <translation>Tiedostoa ei ole koottu niin kuin Word tekee, joten sitä ei avattu.</translation>
    </message>
    <message>
        <source>There are tracked changes ({0}). It is read as if all were accepted.</source>
        <translation>Asiakirjassa on jäljitettyjä muutoksia ({0}). Se luetaan kuin kaikki olisi hyväksytty.</translation>
    </message>
    <message>
        <source>There is a comment beside the text: {0}</source>
        <translation>Tekstin vieressä on kommentti: {0}</translation>
    </message>
    <message>
        <source>Cells have been merged; what they hold cannot be placed: {0}</source>
        <translation>Soluja on yhdistetty, eikä niiden sisältöä voida sijoittaa: {0}</translation>
    </message>
    <message>
        <source>There is a table within a cell: {0}</source>
        <translation>Solun sisällä on taulukko: {0}</translation>
    </message>
    <message>
        <source>There is a picture, which is not taken in. {0}</source>
        <translation>Asiakirjassa on kuva, jota ei oteta mukaan. {0}</translation>
    </message>
    <message>
        <source>There is a column that did not go out; it is kept as a note: {0}</source>
        <translation>Taulukossa on sarake, jota ei lähetetty; se säilyy huomautuksena: {0}</translation>
    </message>
    <message>
        <source>A column is gone; what is known of it stays: {0}</source>
        <translation>Sarake puuttuu; siitä tiedetty säilyy: {0}</translation>
    </message>
    <message>
        <source>The table of the plan was not found, so no row is known. {0}</source>
        <translation>Suunnitelman taulukkoa ei löytynyt, joten yhtään riviä ei tunneta. {0}</translation>
    </message>
    <message>
        <source>A question is gone; what is known of it stays: {0}</source>
        <translation>Kysymys puuttuu; siihen tiedetty säilyy: {0}</translation>
    </message>
    <message>
        <source>A question stands there twice; look at its answer: {0}</source>
        <translation>Kysymys on lomakkeessa kahdesti; katso sen vastausta: {0}</translation>
    </message>
    <message>
        <source>A question was not quite known again; look at its answer: {0}</source>
        <translation>Kysymystä ei tunnistettu varmasti; katso sen vastausta: {0}</translation>
    </message>
    <message>
        <source>The questions are in another order. {0}</source>
        <translation>Kysymykset ovat toisessa järjestyksessä. {0}</translation>
    </message>
    <message>
        <source>A row stands there twice; the second is taken for a new one: {0}</source>
        <translation>Rivi on taulukossa kahdesti; toista pidetään uutena: {0}</translation>
    </message>
    <message>
        <source>It is not sure which row this is; look at it: {0}</source>
        <translation>Ei ole varmaa, mikä rivi tämä on; katso sitä: {0}</translation>
    </message>
    <message>
        <source>There is text that belongs to no question: {0}</source>
        <translation>Asiakirjassa on tekstiä, joka ei kuulu mihinkään kysymykseen: {0}</translation>
    </message>
    <message>
        <source>A text is too long; the whole of it stays in the file: {0}</source>
        <translation>Teksti on liian pitkä; kokonaan se säilyy tiedostossa: {0}</translation>
    </message>
    <message>
        <source>This is no day, so it is kept as a note: {0}</source>
        <translation>Tämä ei ole päivä, joten se säilyy huomautuksena: {0}</translation>
    </message>
    <message>
        <source>This is no area of participation, so it is kept as a note: {0}</source>
        <translation>Tämä ei ole osallisuuden osa-alue, joten se säilyy huomautuksena: {0}</translation>
    </message>
    <message>
        <source>The action was removed here, and has been changed in the sheet: {0}</source>
        <translation>Toimi on poistettu täältä, ja sitä on muutettu lomakkeessa: {0}</translation>
    </message>
    <message>
        <source>This has been taken in already.</source>
        <translation>Tämä on jo otettu mukaan.</translation>
    </message>
    <message>
        <source>The sheet is not there any more. Choose another one.</source>
        <translation>Lomaketta ei enää ole. Valitse toinen.</translation>
    </message>
    <message>
        <source>The file gives two different codes. Check that the sheet is the right one.</source>
        <translation>Tiedostossa on kaksi eri tunnusta. Tarkista, että lomake on oikea.</translation>
    </message>
    <message>
        <source>The code of the sheet is not known here. Choose the sheet if it is one of yours.</source>
        <translation>Lomakkeen tunnusta ei tunneta täällä. Valitse lomake, jos se on sinun.</translation>
    </message>
    <message>
        <source>The file has no code, and several sheets are like it. Choose the sheet.</source>
        <translation>Tiedostossa ei ole tunnusta, ja se voi olla moni lomake. Valitse lomake.</translation>
    </message>
    <message>
        <source>The file has no code. By its questions it seems to be this sheet.</source>
        <translation>Tiedostossa ei ole tunnusta. Kysymysten perusteella se näyttää olevan tämä lomake.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>action</source>
        <translation>toimi</translation>
    </message>
    <message>
        <source>areas of participation</source>
        <translation>osallisuuden osa-alueet</translation>
    </message>
    <message>
        <source>for whom</source>
        <translation>kenelle</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>vastuu</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>mihin mennessä</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>voimavarat</translation>
    </message>
    <message>
        <source>how we know</source>
        <translation>mistä tiedämme</translation>
    </message>
    <message>
        <source>staff involved</source>
        <translation>henkilöstö mukana</translation>
    </message>
    <message>
        <source>An action that was removed here: {0}</source>
        <translation>Täältä poistettu toimi: {0}</translation>
    </message>
    <message>
        <source>A new action: {0}</source>
        <translation>Uusi toimi: {0}</translation>
    </message>
    <message>
        <source>An action that is gone from the sheet: {0}</source>
        <translation>Lomakkeesta puuttuva toimi: {0}</translation>
    </message>
    <message>
        <source>Text beside the questions</source>
        <translation>Tekstiä kysymysten vieressä</translation>
    </message>
    <message>
        <source>Changed both here and in the sheet.</source>
        <translation>Muutettu sekä täällä että lomakkeessa.</translation>
    </message>
    <message>
        <source>Emptied in the sheet. It goes only if you choose so.</source>
        <translation>Tyhjennetty lomakkeessa. Se poistuu vain, jos valitset niin.</translation>
    </message>
    <message>
        <source>It stays unless you choose to remove it.</source>
        <translation>Se säilyy, ellet valitse poistamista.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ota mukaan</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Jätä pois</translation>
    </message>
    <message>
        <source>Keep the action</source>
        <translation>Säilytä toimi</translation>
    </message>
    <message>
        <source>Remove the action</source>
        <translation>Poista toimi</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Säilytä täällä oleva</translation>
    </message>
    <message>
        <source>Take what came back</source>
        <translation>Ota palautunut</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Säilytä molemmat</translation>
    </message>
</context>
<context>
    <name>row_drag</name>
    <message>
        <source>A row can be dragged to its place with the mouse; Escape lets go.</source>
        <translation>Rivin voi myös vetää hiirellä paikalleen; Esc päästää irti.</translation>
    </message>
</context>
<context>
    <name>sentence</name>
    <message>
        <source>The program made a mistake, and what you were doing was not done. Nothing was lost. ({0})</source>
        <translation>Ohjelmassa tapahtui virhe, eikä toimintoa tehty. Mitään ei kadonnut. ({0})</translation>
    </message>
    <message>
        <source>who is responsible</source>
        <translation>kuka vastaa</translation>
    </message>
    <message>
        <source>by which day</source>
        <translation>mihin päivään mennessä</translation>
    </message>
    <message>
        <source>in which event it was agreed</source>
        <translation>missä tapahtumassa siitä on sovittu</translation>
    </message>
    <message>
        <source>An action is scheduled, under way or done only when these are said: {0}. Nothing was changed.</source>
        <translation>Toimi voi olla aikataulutettu, käynnissä tai tehty vasta, kun nämä on kirjattu: {0}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The workspace file is damaged: on closing it could not be read whole. No backup was made of it, and the former ones were left as they are, in the backups folder.</source>
        <translation>Työtilan tiedosto on vaurioitunut: suljettaessa sitä ei voinut lukea kokonaan. Siitä ei tehty varmuuskopiota, ja aiemmat varmuuskopiot jätettiin ennalleen backups-kansioon.</translation>
    </message>
    <message>
        <source>Everything is kept, but the backup was not finished. {0}</source>
        <translation>Kaikki on tallessa, mutta varmuuskopio jäi kesken. {0}</translation>
    </message>
    <message>
        <source>The text is too long to be kept: {0} characters, and at most {1} fit. It stays on the screen; shorten it, or move a part of it elsewhere.</source>
        <translation>Teksti on liian pitkä tallennettavaksi: siinä on {0} merkkiä, ja enintään {1} mahtuu. Se pysyy näkyvissä; lyhennä sitä tai siirrä osa muualle.</translation>
    </message>
    <message>
        <source>Another program is using the workspace just now: {0}</source>
        <translation>Toinen ohjelma käyttää työtilaa juuri nyt: {0}</translation>
    </message>
    <message>
        <source>The disk is full. Your text stays on the screen; make room, and it is kept by itself.</source>
        <translation>Levy on täynnä. Tekstisi pysyy näkyvissä; kun vapautat tilaa, se tallentuu itsestään.</translation>
    </message>
    <message>
        <source>This place can be read but not written: {0}. Nothing was changed.</source>
        <translation>Tähän paikkaan ei voi kirjoittaa, sitä voi vain lukea: {0}. Mitään ei muutettu.</translation>
    </message>
    <message>
        <source>The workspace file is empty (0 bytes): {0}. Something outside this program emptied it. It was left as it is; a backup can be found in the backups folder beside it.</source>
        <translation>Työtilan tiedosto on tyhjä (0 tavua): {0}. Jokin muu kuin tämä ohjelma on tyhjentänyt sen. Tiedostoon ei koskettu; varmuuskopio löytyy sen vieressä olevasta backups-kansiosta.</translation>
    </message>
    <message>
        <source>This file is not a Sparraaja workspace: {0}. It was left as it is.</source>
        <translation>Tämä tiedosto ei ole Sparraajan työtila: {0}. Tiedostoon ei koskettu.</translation>
    </message>
    <message>
        <source>The workspace file is damaged and cannot be read whole: {0}. It was left as it is; a backup can be found in the backups folder beside it.</source>
        <translation>Työtilan tiedosto on vaurioitunut, eikä sitä voi lukea kokonaan: {0}. Tiedostoon ei koskettu; varmuuskopio löytyy sen vieressä olevasta backups-kansiosta.</translation>
    </message>
    <message>
        <source>The workspace was made with a newer version of Sparraaja: {0}. It was left untouched. Install the newest version and open it again.</source>
        <translation>Työtila on tehty uudemmalla Sparraajan versiolla: {0}. Tiedostoon ei koskettu. Asenna uusin versio ja avaa työtila uudelleen.</translation>
    </message>
    <message>
        <source>The file is open in another program, probably Word: {0}. Close it there, or choose another name.</source>
        <translation>Tiedosto on auki toisessa ohjelmassa, luultavasti Wordissa: {0}. Sulje se siellä tai valitse toinen nimi.</translation>
    </message>
    <message>
        <source>This place cannot be reached: {0}. Nothing was changed.</source>
        <translation>Tähän paikkaan ei saada yhteyttä: {0}. Mitään ei muutettu.</translation>
    </message>
</context>
<context>
    <name>template</name>
    <message>
        <source>It lacks some styles that the handouts need. They are lent from the program’s own template: {0}.</source>
        <translation>Siitä puuttuu tyylejä, joita asiakirjat tarvitsevat. Ne lainataan ohjelman omasta pohjasta: {0}.</translation>
    </message>
    <message>
        <source>The colour of some text is too pale for many to read: {0}. It stays as it is; choose a darker one in Word and then the template again.</source>
        <translation>Osa tekstistä on liian vaaleaa, jotta kaikki voisivat lukea sen: {0}. Väri jää ennalleen; vaihda se Wordissa tummemmaksi ja valitse pohja sitten uudelleen.</translation>
    </message>
    <message>
        <source>Some letters are smaller than 9 points: {0}. They stay as they are; make them larger in Word and then choose the template again.</source>
        <translation>Osa kirjaimista on pienempiä kuin 9 pistettä: {0}. Ne jäävät ennalleen; suurenna ne Wordissa ja valitse pohja sitten uudelleen.</translation>
    </message>
    <message>
        <source>Some text is set to both edges, which many find hard to read: {0}. It stays as it is; set it to the left in Word and then choose the template again.</source>
        <translation>Osa tekstistä on tasattu molempiin reunoihin, mitä monen on vaikea lukea: {0}. Tasaus jää ennalleen; tasaa teksti Wordissa vasemmalle ja valitse pohja sitten uudelleen.</translation>
    </message>
    <message>
        <source>The page is not A4. It stays as it is, so think of it when printing.</source>
        <translation>Sivu ei ole A4. Koko jää ennalleen, joten huomaa se tulostettaessa.</translation>
    </message>
    <message>
        <source>It does not say which language it is in. Each handout says its own.</source>
        <translation>Pohjassa ei kerrota sen kieltä. Jokainen asiakirja kertoo omansa.</translation>
    </message>
    <message>
        <source>It says that it is in a language that handouts are not made in. Each handout says its own.</source>
        <translation>Pohjan kieleksi on merkitty kieli, jolla asiakirjoja ei tehdä. Jokainen asiakirja kertoo oman kielensä.</translation>
    </message>
    <message>
        <source>This is not a Word template. Choose a .dotx or a .docx file.</source>
        <translation>Tämä ei ole Word-pohja. Valitse .dotx- tai .docx-tiedosto.</translation>
    </message>
    <message>
        <source>This is an old Word file (.doc or .dot). Open it in Word and save it as a Word template (.dotx).</source>
        <translation>Tämä on vanha Word-tiedosto (.doc tai .dot). Avaa se Wordissa ja tallenna Word-pohjana (.dotx).</translation>
    </message>
    <message>
        <source>This is another kind of document, such as PDF, RTF or ODT. Save it as a Word template (.dotx).</source>
        <translation>Tämä on muunlainen asiakirja, esimerkiksi PDF, RTF tai ODT. Tallenna se Word-pohjana (.dotx).</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one.</source>
        <translation>Tiedosto on lukittu salasanalla. Tallenna se ilman salasanaa.</translation>
    </message>
    <message>
        <source>The file is too large for a template. Make the pictures in it smaller, or leave them out.</source>
        <translation>Tiedosto on liian suuri pohjaksi. Pienennä siinä olevia kuvia tai jätä ne pois.</translation>
    </message>
    <message>
        <source>The file is broken, or not put together as Word does it. Open it in Word and save it anew.</source>
        <translation>Tiedosto on rikki tai koottu toisin kuin Word sen tekee. Avaa se Wordissa ja tallenna uudelleen.</translation>
    </message>
    <message>
        <source>This is the strict variant of the format (Strict Open XML), which few programs read. Save it as an ordinary Word template (.dotx).</source>
        <translation>Tämä on tiedostomuodon tiukka muunnelma (Strict Open XML), jota harva ohjelma lukee. Tallenna se tavallisena Word-pohjana (.dotx).</translation>
    </message>
    <message>
        <source>There are macros in it. Save it as a Word template without macros (.dotx).</source>
        <translation>Siinä on makroja. Tallenna se Word-pohjana ilman makroja (.dotx).</translation>
    </message>
    <message>
        <source>There are other files inside it. Save it without them.</source>
        <translation>Sen sisällä on muita tiedostoja. Tallenna se ilman niitä.</translation>
    </message>
    <message>
        <source>It fetches something from elsewhere, such as a linked picture. Put the picture into the file itself.</source>
        <translation>Se hakee jotain muualta, esimerkiksi linkitetyn kuvan. Lisää kuva itse tiedostoon.</translation>
    </message>
    <message>
        <source>body text</source>
        <translation>leipäteksti</translation>
    </message>
    <message>
        <source>heading 1</source>
        <translation>otsikko 1</translation>
    </message>
    <message>
        <source>heading 2</source>
        <translation>otsikko 2</translation>
    </message>
    <message>
        <source>heading 3</source>
        <translation>otsikko 3</translation>
    </message>
</context>
<context>
    <name>titles</name>
    <message>
        <source>participation expert</source>
        <translation>osallisuusasiantuntija</translation>
    </message>
    <message>
        <source>coached partner</source>
        <translation>sparrausta saanut kumppani</translation>
    </message>
    <message>
        <source>coached municipality</source>
        <translation>sparrausta saanut kunta</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>asukas</translation>
    </message>
</context>
</TS>
