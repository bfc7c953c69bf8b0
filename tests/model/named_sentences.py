"""Sentences as a sparrer writes them, with the names marked: {of people of the coaching}, [of others who are named].

What is not marked is no name: places, groups, titles, days, programs, papers, first words of sentences.
"""

from typing import Final

PEOPLE: Final = (
    *("Aino Aalto", "rehtori Eino Virtanen", "Kaisa Mäki-Korpi", "Birgitta Lindström", "Pekka Järvinen"),
    *("Maria Heikkilä", "Olli-Pekka Laine", "Hanna Koski", "Markus Kanerva", "Liisa Rautio"),
)
"""The people of the coaching."""

FINNISH: Final = """
{Aino} lupasi listan perjantaihin mennessä.
Kysyttiin {Aino Aallolta}, kuka tietää raadista.
{Aallon} mielestä aikaa ei ole.
Puhuin {Ainolle} ja {Virtaselle} tiistaina.
Rehtori {Virtanen} avaa tilaisuuden klo 9.
Asiasta tietää rehtori {Eino Virtanen}, ei kukaan muu.
{Einon} tiimi kokoontuu Hollolassa.
{AINO AALTO} kirjaa päätökset.
Muistio lähetetään: {Aino}, {Eino}, {Kaisa}.
{Kaisa Mäki-Korven} ehdotus hyväksyttiin.
Ehdotus tuli {Mäki-Korvelta} jo viime vuonna.
{Mäki} soittaa vanhusneuvostolle.
{Birgitta Lindströmin} kanssa puhuttiin ruotsiksi.
Vastuussa on {B. Lindström}.
Sovittiin {Pekka J.} ja {Aino A.} kanssa.
{Pekka Järvinen-Salon} puheenvuoro oli hyvä.
Kiitos {Pekalle} ja koko tiimille!
{Järvisen} mukaan asukkaat eivät tule iltaisin.
Onko {Maria Heikkilää} kutsuttu?
{Heikkilän} kirje on liitteenä.
Kutsutaan {Olli-Pekka}, sanoi johtoryhmä.
{Olli-Pekan} lista on valmis.
{Laineen} luvalla kysytään torilla.
{Hanna Koskelle} lähetetään kutsu.
Lähetä kutsu osoitteeseen {hanna.koski@esimerkki.example}.
{Kosken} ja {Laineen} työpari jatkaa.
{Markus Kanervan} toive oli lyhyempi kysely.
{Markuksen} toiveesta päätettiin maanantaina.
{Liisa Raution} tilalle tulee sijainen.
"{Liisa} tietää", sanoi koordinaattori.
- {Liisa} kysyy nuorisovaltuustolta
1. {Hanna} soittaa kirjastoon
{Ainokin} tuli mukaan.
Eikö {Ainoa} kutsuttu?
{Aaltoa} odotettiin turhaan.
Yhteenveto: {Virtanen} hoitaa, {Koski} tarkistaa.
Kuten [Sisko Salo] sanoi, torilla kysytään.
Paikalla oli myös [Timo Niemelä] Lahdesta.
Kysy [Sirkka Tuomiselta] ennen kokousta.
Ryhmää vetää [Veikko Hakala].
Ryhmän vetäjä [Tuula Ahonen] jää eläkkeelle.
Mukana olivat [Jari Peltola], [Outi Saarela] ja [Antti Kinnunen].
Seuraavaksi puhui [Sofia Nyman] nuorisotyöstä.
[Riitta Lehtonen] soitti kunnanjohtajalle.
[Jukka Hämäläisen] aloite oli esillä.
Valtuutettu [Ritva Kallio] kysyi osallisuudesta.
Puheenjohtajana toimi [Esko Mattila].
Asukas [Anja Pitkänen] kertoi kylätalosta.
Sovimme tapaamisen [Heidin] kanssa.
Myös [Pirkko] oli samaa mieltä.
Lista on nyt [Tarjalla].
Kysyin asiaa [Katrilta] ja [Juhalta].
[Seija] kertoi kokemuksistaan.
[Tuomas] lupasi palata asiaan.
[Minna] ehdotti uutta kokoontumisaikaa.
[Risto] sanoi, että aikaa ei ole.
[Helena] ja [Raimo] jäävät pois.
Illan juonsi tuttuun tapaan [Ville].
Kirje annettiin [Korhoselle] luettavaksi.
Vanhempien puolesta puhui [Nieminen].
Asiaa valmistelee [E. Rantanen].
Tarkista [T. Laaksoselta], onko tila varattu.
[Anna-Liisa] toi kahvit.
Kahvista huolehti [Marja-Leena].
Kahvista huolehti [Marja-Leena Ojala].
Vastaava ohjaaja on [Niina Mäkelä-Lind].
Yhteyshenkilö: [Satu Vainio], puh. vaihteen kautta
[Zahra Hosseini] kertoi maahanmuuttajien tilanteesta.
Tilanteesta kertoi [Fatima Hassan].
Tulkkina toimi [Nguyen Thi Lan].
Kouluttajana on [Anders von Essen].
Kuulin tämän [Eevalta] eilen.
Idea on alun perin [Leenan].
Tapasimme [Lauran] kirjastossa.
Työparina [Kirsi Ala-Nissilä].
Hollolan kunta aloittaa syksyllä.
Hollolassa kysyttiin asukkailta.
Lahdessa ja Heinolassa tehdään samoin.
Tapaaminen Tampereella Hämeenkadulla.
Kuntalaisraati kokoontuu Vääksyssä kerran kuussa.
Päijät-Hämeen hyvinvointialue on mukana.
Etelä-Savossa malli on jo käytössä.
Vierailu Pohjois-Karjalaan tehdään keväällä.
Verrattiin Kouvolan ja Mikkelin malleja.
Oulussa Rotuaarilla kysyttiin torstaina.
Tilaisuus on Asematiellä, entisellä koululla.
Kylätalo Mäntykujalla on auki.
Kunnanvaltuusto käsittelee ohjelman maaliskuussa.
Vanhusneuvosto ja Nuorisovaltuusto antoivat lausunnon.
Sivistyslautakunta hyväksyi suunnitelman.
Osallisuusohjelma päivitetään ensi vuonna.
Kysely tehtiin Webropolissa ja tulokset ovat Excelissä.
Etäyhteys Teamsissa, linkki tulee sähköpostiin.
Facebookin ryhmässä keskusteltiin vilkkaasti.
Kokous on maanantaina 12.1. klo 14 Kunnantalolla.
Toivo paremmasta elää.
Rauha palasi kokoukseen.
Onni on, että aikaa löytyi.
Ilma oli kaunis ja väkeä tuli.
Suvi toi kesätyöntekijät kuntaan.
Tuuli kaatoi teltan torilla.
Helmi kiinnostaa lapsia.
Aina ei ehditä kysyä.
Ohjelma on valmis. Seuraavaksi siitä tiedotetaan.
Rehtori ja opettajat miettivät tapoja.
Kehittämispäällikkö soittaa, Hyvinvointikoordinaattori kirjaa.
Osallistujat saivat kysyä mitä vain.
Yhdyshenkilö lupasi listan, sparraaja muistuttaa.
Esihenkilön vastuulla on tiedottaa.
Osallistujan toive kirjattiin.
Johtoryhmän jäsen esittelee tulokset.
Osallisuudesta vastaava aloittaa elokuussa.
Työntekijälle annetaan aikaa, Asukkaalta kysytään.
Sotkanetin luvut ovat liitteenä.
Kuntalain 22 § antaa kuusi keinoa.
Kirjasto, Nuorisotila ja Liikuntahalli ovat auki.
THL:n malli ja Kuntaliiton opas luettiin.
Suomen Punainen Risti oli paikalla.
Erätauko-dialogi pidettiin Kirkonkylän koululla.
Päätimme yhdessä. Tehdään näin.
Aikaa on vähän, mutta intoa on.
Keskustelimme Kuopiossa työpajan tuloksista.
Palaute Lappeenrannasta oli hyvää.
Joensuusta tuli viisi osallistujaa.
[Raimo]
- [Eero]: kahvit
Toivo, rauha ja onni kuuluvat kaikille.
[Lehtonen] sanoi, että kaikkia kuultiin.
Sijaisena on [Mira], sitten [Joona].
Ilmoittautumiset [Terhi Kukkoselle] viimeistään torstaina.
Kutsu myös [Harri], hän tuntee kylät.
Kehittäjä [Salmela] esitteli kokeilun.
Kiitos [Sallalle]!
Terveisin [Noora K.]
Puheenvuoron pyysi [Abdi Mohamud Ali].
Vapaaehtoisista ilmoittautui [Elsa-Maria].
Palvelujohtaja [Tiina Suominen] hyväksyi.
Muistion kirjoitti [Suominen].
Nuorten ideaa kannatti [Emil Öhman].
Sihteeri: [Päivi].
Kuultavana ensin [Kalle Kustaa Korhonen].
"Ei näin", sanoi [Eila].
{Aino} ja [Sanna] sopivat ajasta.
{Maria} muistutti [Petrin] lupauksesta.
Vierailijana {Olli-Pekka Laine} ja [Iida Holm].
Kävimme Vihdin Nummelassa.
Sysmän Onkiniemessä on kesäkahvila.
Ruotsista tuli vieraita Porvooseen.
Torikahvila avataan Raatihuoneentorilla.
Suomi.fi-palvelussa on lomake.
Osallistava budjetointi alkoi Riihimäellä.
Innokylän toimintamalli sopii meille.
Kelan toimisto on samassa talossa.
Kansalaisopistossa, Uimahallissa ja Terveysasemalla kysyttiin.
Martat ja Leijonat auttavat.
Seurakunta sekä Mannerheimin Lastensuojeluliitto ovat mukana.
Zoomin linkki, Padletin seinä ja Mentimeterin koodi lähetettiin.
Pääsiäisen jälkeen jatketaan, Juhannuksena ei.
Soitin [Veeralle], joka lupasi etsiä tilat.
Talousjohtaja [Ismo Pulkkinen] ei ollut paikalla.
Ensi kerralla paikalle tulee [Aila Rytkönen] Iisalmesta.
[Pauliina] pyysi lisäaikaa.
[Saara Kettunen] vetää kehittäjäryhmää.
Kutsutaan [Sirpa] ja [Leo] mukaan.
Raportin laati [Koskinen].
Nuorisotyöstä [Elli Palo] kertoi lisää.
[Tanja R.] hoitaa viestinnän.
Pöytäkirjaa piti [Jenni-Maria Ruuska].
Väliajalla puhuin [Hannun] kanssa bussivuoroista.
Muutosjohtaja ehdotti uutta aikataulua.
Kyläyhdistys sai Leader-rahaa.
Kävelykierros tehtiin Jyväskylän Kortepohjassa.
Vapaaehtoiset siivosivat Puistolan rannan.
Maaliskuun kokous siirtyi.
Osallisuusviikko alkaa Imatralla.
Yleisötilaisuus pidetään Salossa lauantaina.
Kirjastoautossa kysyttiin Pielavedellä ja Keiteleellä.
Lappi ja Kainuu tekevät yhteistyötä.
Vastuut: [Anneli] tilat, [Tero] kahvit.
Esitys lähti [Mäkelältä] lautakunnalle.
Ehdotuksen teki [Heikki Ranta-aho].
Uusi ohjaaja [Ylönen] aloittaa.
[Päivi]: toivoo iltatapaamisia
Lähetekeskustelu käytiin Tuusulassa.
""".strip().splitlines()

SWEDISH: Final = """
{Birgitta} lovade listan till fredag.
Vi frågade {Birgitta Lindström} om rådet.
{Lindströms} förslag godkändes.
{Birgittas} grupp möts i Korsholm.
Rektor {Virtanen} öppnar mötet kl. 9.
Tack till {Aino} och {Pekka}!
{Maria Heikkiläs} brev bifogas.
{Markus} och {Hanna} är ansvariga.
Som [Gunnar Nyberg] sade, frågar vi på torget.
På plats var också [Carina Sundqvist] från Vasa.
Ordförande är [Stig Holmberg].
Läraren [Mona Westerlund] leder gruppen.
Vi träffade [Christian] i biblioteket.
[Solveig] berättade om byns historia.
[Kenneth] lovade att återkomma.
Listan finns hos [Annika Björkman].
Frågan ställdes av [Ulla-Maj Grönroos].
Ring [K. Söderholm] före mötet.
Också [Camilla] och [Niklas] kom med.
Vi talade med [Bergström] om skolan.
Korsholms kommun inleder på hösten.
I Vasa och Jakobstad gör man likadant.
Österbottens välfärdsområde är med.
Mötet hålls på Storgatan i Karleby.
Ungdomsfullmäktige gav ett utlåtande.
Kontaktpersonen lovade listan, Deltagaren frågade.
Chefen ansvarar, Medarbetaren får tid.
Delaktighetsprogrammet uppdateras nästa år.
Enkäten gjordes i Webropol i januari.
Bildningsnämnden och Äldrerådet godkände planen.
Egentliga Finland och Nyland jämfördes.
Vi beslöt tillsammans. Sedan informerar vi.
Invånarna vill bli hörda på måndag.
Kommunallagen ger sex sätt.
Helsingfors stad har en egen modell.
[Lindqvist] sade att alla hördes.
Anmälan till [Tove Ekholm] senast på torsdag.
Tack, [Johanna]!
{Aino} och [Sebastian] kom överens om tiden.
Föreningen Folkhälsan och Marthaförbundet hjälper till.
Vi besökte Ekenäs och Hangö.
Efter påsk fortsätter vi i Lovisa.
Ring [Ann-Sofie] på torsdag.
Rektor [Sjöberg] deltog också.
[Johan Ekman] tog upp skolskjutsarna.
Mötet i Borgå flyttades.
Ungdomsgården i Närpes är öppen.
""".strip().splitlines()

ENGLISH: Final = """
{Aino} promised the list by Friday.
We asked {Aino Aalto} about the panel.
{Aino}'s team meets in Hollola.
{Virtanen} opens the meeting.
Thanks to {Pekka Järvinen} and {Liisa}!
As [Martin Lindgren] said, we ask in the square.
The group is led by [Laura Nieminen].
We met [Oliver] in the library.
[Thomas] promised to come back.
Ask [Mary Korhonen] before the meeting.
It was [Emma] who opened the discussion.
Hollola begins in autumn.
The meeting is in Helsinki on Monday.
North Karelia and South Savo take part.
The Youth Council gave its opinion.
The contact person promised the list, the Participant asked.
Supervisors and Employees get time.
The Participation Programme is updated.
The survey was made in Microsoft Forms.
Residents want to be heard in Espoo.
The City of Vantaa has its own model.
[Johansson] said that everybody was heard.
Sign up with [Helen Carter] by Thursday.
{Aino} and [Daniel] agreed on the time.
The Red Cross and the Village Association help.
After Easter we go on in Turku.
[Peter] asked for more time.
The minutes were written by [Grace Kelly].
Pori and Rauma share the model.
""".strip().splitlines()

SENTENCES: Final = (*FINNISH, *SWEDISH, *ENGLISH)
