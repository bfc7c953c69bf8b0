<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="en">
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
    <name>DocumentsPage</name>
    <message>
        <source>Summary of the mapping</source>
        <translation>Kartoituksen yhteenveto</translation>
    </message>
    <message>
        <source>What is done already comes first, then the situation, the needs and the constraints. You choose the parts and the language, see the summary as it will be, and make the Word file there.</source>
        <translation>Yhteenvedossa on ensin se, mitä on jo tehty, sitten tilanne, tarpeet ja reunaehdot. Valitset osat ja kielen, näet, millainen yhteenvedosta tulee, ja teet siitä Word-asiakirjan.</translation>
    </message>
    <message>
        <source>Interview guide to send beforehand</source>
        <translation>Haastattelurunko etukäteen lähetettäväksi</translation>
    </message>
    <message>
        <source>The questions as a Word file, so that the one who is interviewed can think about them in peace.</source>
        <translation>Kysymykset Word-asiakirjana, jotta haastateltava voi miettiä niitä rauhassa.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Haastattelurunko</translation>
    </message>
    <message>
        <source>Language of the handout</source>
        <translation>Asiakirjan kieli</translation>
    </message>
    <message>
        <source>Made so far</source>
        <translation>Tähän mennessä tehdyt</translation>
    </message>
    <message>
        <source>Nothing yet. What is made of this coaching is listed here, with its time.</source>
        <translation>Ei vielä yhtään. Tästä sparrauksesta tehdyt asiakirjat näkyvät tässä tekoaikoineen.</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Asiakirjat</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>Siirry yhteenvetoon</translation>
    </message>
    <message>
        <source>Make the Word handout</source>
        <translation>Tee Word-asiakirja</translation>
    </message>
    <message>
        <source>{0} · own</source>
        <translation>{0} · oma runko</translation>
    </message>
    <message>
        <source>Interview guide</source>
        <translation>Haastattelurunko</translation>
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
        <source>What you wrote could not be kept yet, so the document was not made. The footer says why.</source>
        <translation>Kirjoittamaasi ei ole vielä saatu talteen, joten asiakirjaa ei tehty. Syy näkyy ikkunan alareunassa.</translation>
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
        <source>Areas of participation</source>
        <translation>Osallisuuden osa-alueet</translation>
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
        <source>Overview</source>
        <translation>Yleiskuva</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Kartoitus</translation>
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
    <name>Header</name>
    <message>
        <source>Overview</source>
        <translation>Yleiskuva</translation>
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
        <source>The mapping is under way, and its summary has been made.</source>
        <translation>Kartoitus on käynnissä, ja siitä on tehty yhteenveto.</translation>
    </message>
    <message>
        <source>To the mapping</source>
        <translation>Siirry kartoitukseen</translation>
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
        <source>Next: which coached municipality is the sparrer?</source>
        <translation>Seuraavaksi: mikä sparrausta saanut kunta toimii sparraajana?</translation>
    </message>
    <message>
        <source>Choose the coached municipality</source>
        <translation>Valitse sparraava kunta</translation>
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
    <name>PeerNeeds</name>
    <message>
        <source>Choose the coached municipality</source>
        <translation>Valitse sparraava kunta</translation>
    </message>
    <message>
        <source>Who brought the two together</source>
        <translation>Kuka saattoi parin yhteen</translation>
    </message>
    <message>
        <source>A pair of municipalities works without money of its own when somebody joins the two.</source>
        <translation>Kuntapari toimii ilman omaa rahoitusta, kun joku saattaa kunnat yhteen.</translation>
    </message>
    <message>
        <source>Coached by: {0}</source>
        <translation>Sparraaja: {0}</translation>
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
        <source>Trash</source>
        <translation>Roskakori</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Asetukset</translation>
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
        <source>Begin by choosing the municipality that you will coach. Everything you write is kept by itself, all the time.</source>
        <translation>Aloita valitsemalla kunta, jota sparraat. Kaikki, mitä kirjoitat, tallentuu koko ajan itsestään.</translation>
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
    <name>WindowAsk</name>
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
        <source>The participation programme ({0})</source>
        <translation>Osallisuusohjelma ({0})</translation>
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
        <source>brought back from the trash</source>
        <translation>palautus roskakorista</translation>
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
    <name>sentence</name>
    <message>
        <source>The program made a mistake, and what you were doing was not done. Nothing was lost. ({0})</source>
        <translation>Ohjelmassa tapahtui virhe, eikä toimintoa tehty. Mitään ei kadonnut. ({0})</translation>
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
    <name>titles</name>
    <message>
        <source>participation expert</source>
        <translation>osallisuusasiantuntija</translation>
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
