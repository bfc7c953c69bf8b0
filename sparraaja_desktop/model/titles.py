"""Words that are no names though they have a capital, and first names that are: what tells people from other words."""

import re
from functools import lru_cache
from typing import Final

from sparraaja_desktop.model.people import looks_leading

_CASE: Final = (
    r"(?:n|a|ä|t|lle|lta|ltä|lla|llä|sta|stä|ssa|ssä|na|nä|ksi|ta|tä|en|in|an|än|on|ia|iä|ja|jä|den"
    r"|ille|iltä|ista|istä)?$"
)
_TITLE = re.compile(
    r"(?:asiantuntija|suunnittelija|koordinaattori|opettaja|ohjaaja|sihteeri|neuvoja|hoitaja|lääkäri|psykologi|kuraattori"
    r"|vastaava|assistentti|avustaja|työntekijä|henkilö|viranhaltija|jäsen|edustaja|valtuutettu|ministeri|tutkija"
    r"|professori|insinööri|arkkitehti|valmentaja|sparraaja|kehittäjä|lakimies|vahtimestari|toimittaja|tulkki"
    r"|terapeutti|päällikö|päällikkö|johtaja|rehtori|asukas|luottamushenkilö|osallistuja|vetäjä|puhuja|tohtori|maisteri"
    r"|expert|planerare|koordinator|lärare|handledare|sekreterare|rådgivare|skötare|läkare|kurator|ansvarig|assistent"
    r"|tjänsteman|ordförande|ledamot|representant|forskare|ingenjör|arkitekt|utvecklare|direktör|chef|ledare|rektor"
    r"|planner|coordinator|teacher|instructor|secretary|adviser|nurse|doctor|officer|chair|member|representative"
    r"|councillor|researcher|engineer|architect|librarian|coach|sparrer|mayor|manager|director|resident)"
    + _CASE
    + r"$",
    re.IGNORECASE,
)
# Groups, bodies, places of work, papers and gatherings; whoever is called so is nobody in particular.
_NOBODY = re.compile(
    r"(?:ryhm|tiimi|kunt|kun(?:ta|nan|nassa)|kaupun[kg]i|hallitu[sk]|hallituks|valtuust|johto|johdo|toimi|toime|toimint|palvel"
    r"|verkost|väki|nämä|kaikki|raati|raadi|osasto|yksikkö|yksikö|aluee?|koulu|tajat|täjät|ohjelm|suunnitelm|strategi"
    r"|liitto|liito|järjestö|yhdisty|säätiö|seura|laito|virasto|kesku|lautakun|jaosto|neuvosto|foorumi|kysely|kokou"
    r"|palaveri|tapahtum|tilaisuu|päivä|kirjasto|terveys|hyvinvointi|sivisty|tekniikka|sairaala"
    r"|info|hanke|hankkee|projekti|kahvila|päiväkoti|lukio|yliopisto|opisto|keskusta|museo"
    r"|osallisuu|kuntalai|asukkaa|nuoriso|vanhus|vammais|lapset|nuoret|työpaja|kartoitu|haastattelu"
    r"|grupp|team|nämnd|styrelse|ledning|förening|personal|fullmäktige|råd|bibliotek|område|kommun|stad|program"
    r"|enkät|möte|förvaltning|väl(?:färd)?|enhet|sektor|servic"
    r"|council|committee|board|group|department|office|services?|municipality|programme|survey|meeting"
    r"|school|library|association|network|centre)",
    re.IGNORECASE,
)
_NOBODY_END = re.compile(
    r"(?:stö|sto|jat|jät|neet|henkilöt|are|arna|ajien|äjien|lainen|laiset|nnat|uus|yys|isuus|minen|mista|misen)$",
    re.IGNORECASE,
)
_NAMES_IN_MINEN = re.compile(r"(?:hel|kum|lam|lie|nie|num|nur|raa|sal|soi|suo|tam|tuo)m(?:inen|i(?:se|s)\w*)")
"""Last names that end as the Finnish words for what is done, in small letters."""

SURNAME: Final = re.compile(
    r"[^\W\d_]+?(?:nen|sen|sella|selle|selta|sesta|sta|stä|la|lä|lan|län|ranta|rannan|mäki|mäen|niemi|niemen|lund|ström|berg"
    r"|qvist|kvist|man|sson|gren|bäck|dahl|stedt|roos|vist|holm|korpi|korven|joki|joen|järvi|järven|salo|aho|virta|lahti)s?"
)
"""How many last names end, in small letters: a hint beside a first name, never by itself."""

LAST_NAME: Final = re.compile(
    r".+(?:nen|sen|selle|selta|sella|sesta)"
    r"|.+(?:lund|ström|berg|qvist|kvist|gren|bäck|dahl|stedt|holm|blom|sson)(?:s|in|ille|ilta|illa|ista)?"
)
"""Last names that are known by their end alone, in small letters, where no sentence begins."""

_NO_BEGINNING = re.compile(r".+(?:mme|tte|vat|vät|taan|tään|daan|dään|etaan|ttiin|tiin|isi)(?:ko|kö)?")
"""Finnish verbs, in small letters, by how they end: what begins a sentence with them is no name."""

_SAYING_WORDS: Final = """
    ehdotti ehdottaa esitteli esittelee hoitaa hoiti huolehtii huolehti jatkaa jatkoi kertoo kertoi kirjaa kirjasi
    kirjoitti kokosi kysyi kysyy kiitti lupaa lupasi lähetti lähettää muistutti muistuttaa mietti ohjasi osallistui
    pohti puhui pyysi pyytää sanoi sanoo selvittää selvitti soitti soittaa tarkistaa tarkisti tiedottaa tiesi tietää
    toivoi toivoo totesi vastasi vastaa valmistelee vetää veti ymmärsi
    berättade berättar bad ber föreslog föreslår frågade frågar lovade lovar ringde ringer sade sa säger skickade
    skickar skrev skriver tackade talade tyckte undrade önskade
    asked asks called calls offered promised promises reported said says suggested suggests thanked told tells
    wants wished wrote
"""
SAYING: Final = frozenset(_SAYING_WORDS.split())
"""What people do, in Finnish, Swedish and English: whoever does it, is somebody."""

ABBREVIATIONS: Final = frozenset(
    {
        "bl.a",
        "ca",
        "dr",
        "dvs",
        "e.g",
        "esim",
        "etc",
        "i.e",
        "jfr",
        "jne",
        "kl",
        "klo",
        "ks",
        "m.m",
        "mm",
        "mr",
        "mrs",
        "ms",
        "no",
        "nr",
        "nro",
        "ns",
        "os",
        "osv",
        "prof",
        "puh",
        "st",
        "t.ex",
        "tfn",
        "tms",
        "tri",
        "ts",
        "vrt",
        "ym",
        "yms",
    }
)
"""What ends in a full stop that ends no sentence, without it."""

_ORDINARY_WORDS: Final = """
    a according after aihe aika aikaa aina all alla also an and april are as asia at att august augusti av
    before behov bra but can de december den dessa det detta efter ei eikä eilen eivät eller elokuu emme en
    enligt ensi ensimmäinen ensin että eu excel facebook februari february finland first for forms fredag friday
    from fråga från för före först gammal god good google han he hei heinäkuu hej hello helmikuu her his hon how
    huhtikuu huom huomenna huono hur hyvin hyvä hyvää hän i idag if igår imorgon in ingen instagram inte is iso
    it ja januari january jo jokainen joku jos joskus joulukuu juli july june juni kaikille kaikki kan
    kehitetään kertoi keskiviikko kesäkuu ketkä kiitos kommunen koska kuin kuinka kuitenkin kuka kukaan kun
    kuten kysy kysyi kysymys kysytään lainaus lauantai liite lisäksi lokakuu lopuksi lupaus luvattiin luvattu
    läsnä lördag maaliskuu maanantai maj malli mallin march marraskuu mars may me med men microsoft mihin miksi
    mikä milloin millä minä missä mistä miten mitä moi monday monet moni muistio mutta muu muut my myös mål
    måndag ne new next ni niin nobody not november now nu nuo ny nya nyt nytkin näin nämä när nästa någon och
    också october of ohje oktober old oli olivat ollaan om oma omat on onko onsdag opittu or osa our outlook
    ovat ovatko paljonko perjantai pieni pitäisi pitäisikö pitää poissa päätettiin på reunaehto saa saako sanoi
    saturday se sedan september seuraava seuraavaksi she should siis sinä sitten ska skulle so som some sotkanet
    sovitaan sovittiin staden still sunday sunnuntai suomen suomessa suomi svar syyskuu så söndag tack tai
    tammikuu tarve tavoite te teams tehty terve thanks that the their then these they this those thursday
    tiistai tilanne till tisdag to today toinen toiset tomorrow torsdag torstai toukokuu tuesday tulee tuli tuo
    tämä tänään tärkein tärkeää under usein utan uusi vad vaihe vaikka vanha var varför vart vastaus vem vi
    vielä viime voi voidaanko voiko was we webropol wednesday were what whatsapp when where who why with without
    word yesterday yhdessä yhteinen you your zoom ännu är
"""
"""Words that begin sentences in Finnish, Swedish and English; names of days, months and programs."""
_ORDINARY: Final = frozenset(_ORDINARY_WORDS.split())

_USUAL_NAMES: Final = """
    aada aapo aatu abdi alex anastasia axel ayan dmitri eemeli eemil elena helen hugo hussein igor irina joona ludmila
    mariam max mira neea nooa oiva omar peppi ronja siina tiit tove veeti vilja vladimir yusuf zahra
    annina juhana karina marina sarina
    aarne aaro aatos ahmed ahti aila aili aimo aini aino airi ali alina alisa allan alma alpo amanda amina
    anders andreas andrei anita anja anna anne anneli annette anni anniina annika annikki annukka anssi antero
    anton antti anu ari arja armi arto arttu arvo asta atte auli aulis aune aura auvo axel beata benjamin
    birgitta björn bo camilla carina carl caroline cecilia christer christian christina daniel david eerik eero
    eetu eeva eija eila eino eira elias eliina eliisa elina elisa elisabet ella ellen elli elma elsa emil emilia
    emma emmi ere erik erika erja erkki ernest esa esko essi ester eva eveliina fanny fatima felix filip fredrik
    frida gunilla gunnar gustav hanna hanne hannele hannes hannu hans harri hassan heidi heikki helena heli
    helinä helka hellevi helmi helvi henna henri henriikka henrik hilda hilja hilkka hilla ibrahim iida iina
    iiris iiro ilkka ilma ilmari ilona ilpo inari inga inka inkeri irene irina iris irja irma irmeli isak isto
    ivan jaakko jaana jalmari james jan jani janina janne jari jarkko jarmo jarno jenna jenni jere jesse joakim
    joel johan johanna johannes john jonas joni jonna jorma jouko jouni juha juhani juho jukka julia julius juri
    jussi juuso jyrki kaarina kaarle kaija kaino kaisa kaj kalervo kalevi kalle karin karita karoliina karri
    kasper kasperi katariina kati katja katri kauko keijo kenneth kerttu ketty kimmo kirsi kirsti klaus krista
    kristian kristiina kyllikki kyösti lari lars lasse laura lauri lea leena leevi leila lena lenni leo liisa
    lilja lilli lina linda linnea linus lotta lotte lyydia maaret maaria maarit magnus maija maiju maire malin
    mari maria marianne marika marita maritta marja marjaana marjatta marjo marjut marketta markku marko markus
    martin martta martti mary matias matilda matti mauri mervi mia miia miikka miina mika mikael mikaela mikko
    milja milla mimmi minna minttu mira mirja mirjami mirva mohamed mona monica monika natalia nea nelli nguyen
    niilo niina niklas niko nils nina noora nora oili olavi ole olena olga oliver olivia olli onerva oona oskar
    oskari osmo ossi otso otto outi paavo pasi patrik paula pauli pauliina peetu pekka pentti perttu peter petra
    petri petteri pia pihla piia pinja pirita pirjo pirkko päivi päivikki raija raili raimo raine raisa raita
    ralf rami rasmus rauha rauni reeta reetta reijo reino riikka riina risto ritva robert roope rosa saana saara
    saija saila saini sakari salla sami samu samuel samuli sanna sanni santeri santtu sara sari satu saul
    sebastian seija selma seppo sergei siiri silja simo sini sinikka sirkka sirpa sisko sofia sofie sohvi soile
    soili sointu solveig sonja stefan stig sture susanna susanne suvi svante svetlana sylvi taavetti taina
    taisto taneli tanja tapani tapio tarja taru tatjana tauno teemu teija teppo terhi tero terttu thomas tiia
    tiina timo tino titta toini toivo tom tomas tomi tommi toni topi tove tuija tuire tuomas tuomo tuukka tuula
    tuuli tuulikki tytti tyyne ulf ulla ulrika urho urpo usko uuno vappu veera veijo veikko veli venla verneri
    viivi vilhelmiina vilho viljami viljo ville vilma viola virpi vivan vuokko väinö werner yrjö åke åsa östen
"""
GIVEN_NAMES: Final = frozenset(_USUAL_NAMES.split())
"""First names that are usual in Finland, in small letters."""


REMEMBERED: Final = 20_000
"""Of so many words it is remembered what they are: a few thousand stand in all texts of a coaching, again and again."""


def is_no_beginning(word: str) -> bool:
    """Whether a word at the beginning of a sentence is a verb rather than somebody."""
    return _NO_BEGINNING.fullmatch(word.casefold()) is not None


@lru_cache(REMEMBERED)
def is_title(word: str) -> bool:
    """Whether a word says what somebody is, in whatever case: rehtori, kehittämispäälliköltä, sekreterare."""
    return looks_leading(word) or _TITLE.search(word) is not None


@lru_cache(REMEMBERED)
def is_nobody(word: str) -> bool:
    """Whether a word with a capital is an ordinary one, or names a group, a body, a place of work or a paper."""
    small = word.casefold()
    if small in GIVEN_NAMES or _NAMES_IN_MINEN.fullmatch(small):
        return False
    is_short = len(word) > 1 and word.isupper()
    return small in _ORDINARY or is_short or _NOBODY.search(small) is not None or _NOBODY_END.search(small) is not None
