import type { ErrorCode } from '../../../../core/contract/errors.ts';

/** What happened and what the person can do now, for every code. */
export const errors: Readonly<Record<ErrorCode, string>> = {
  'record-not-found': 'Dit is intussen weggehaald. Haalde u het per ongeluk weg? Kies dan Ongedaan maken.',
  'record-exists': 'Dit onderdeel was al toegevoegd. U hoeft niets te doen.',
  'zone-not-found': 'Deze plek is er niet op de praatplaat. Kies een andere plek.',
  'card-locked': 'Deze kaart zit vast. Maak de kaart eerst los.',
  'dots-budget-used': 'Alle stippen zijn gezet. Doen er meer mensen mee? Pas dan bij Meer het aantal mensen aan.',
  'card-not-on-ballot': 'Deze kaart doet niet mee in de stemronde.',
  'dots-none-left': 'Op deze kaart staan geen stippen meer.',
  'session-not-found': 'Deze bijeenkomst is er niet meer. Kies een andere bijeenkomst.',
  'session-in-bin': 'Deze bijeenkomst ligt in de prullenbak. Zet de bijeenkomst eerst terug.',
  'session-not-in-bin': 'Deze bijeenkomst ligt niet in de prullenbak. Haal de bijeenkomst eerst weg.',
  'last-plate': 'Dit is de enige praatplaat van deze bijeenkomst. Maak eerst een andere.',
  'last-session': 'Dit is de enige bijeenkomst. Maak eerst een andere.',
  'changed-elsewhere':
    'In een andere bijeenkomst is dit later veranderd. Daarom kunt u deze stap niet meer terugdraaien.',
  'prediction-needed': 'Schrijf eerst op wat u verwacht te zien, en tot wanneer u probeert.',
  'experiment-started': 'De proef is begonnen. De proef zelf verandert niet meer.',
  'experiment-not-started': 'De proef is nog niet begonnen.',
  'experiment-decided': 'Over deze ronde is al besloten. Begin een nieuwe ronde, of maak het besluit ongedaan.',
  'experiment-not-seen': 'Schrijf eerst op wat u zag, en of u dat verwachtte.',
  'experiment-busy': 'Rond eerst de ronde af die er is.',
  'nothing-to-undo': 'Er is niets om ongedaan te maken.',
  'nothing-to-redo': 'Er is niets om opnieuw te doen.',
  'sheet-unknown':
    'Dit is geen deelblad van Praatplaat. Vraag de andere gemeente om het bestand dat zij met Ons deelblad maken opsloeg.',
  'sheet-newer':
    'Dit deelblad is gemaakt met een nieuwere versie van Praatplaat. Werk Praatplaat bij, en lees het dan in.',
  'sheet-damaged':
    'Dit deelblad is beschadigd of door iemand aangepast. Vraag de andere gemeente om het opnieuw te maken.',
  'sheet-too-large':
    'Dit bestand is te groot voor een deelblad. Kies het bestand dat de andere gemeente met Praatplaat maakte.',
  'sheet-own': 'Dit is uw eigen deelblad. Lees hier de deelbladen van andere gemeenten in.',
  'teller-withdrawn': 'Deze verteller wil niet meer meedoen. Er komt niets meer bij.',
  'moment-not-voted':
    'Over een moment uit een klantreis stemt u niet: het is van wie het vertelde. Stem over wat anders kan.',
  'points-full': 'Vijf volgpunten is genoeg. Laat er eerst een los.',
  'point-followed': 'Dit volgt u al.',
  'comes-back':
    'In dit bestand staan mensen die er al waren, met dezelfde antwoorden. Dan is het geen tweede scan, maar een nieuwere versie. Kies: zet het bestand op de plaats van de scan die er is.',
  'second-scan-there':
    'De tweede scan is er al. Volgpunten kiest u vóór de tweede scan, anders wordt toeval een uitkomst.',
  'statements-differ':
    'Deze stellingen hebben niet evenveel antwoorden om uit te kiezen. Daarom zijn ze niet te vergelijken.',
  'round-not-draft': 'Deze stemronde is al open. Vraag, kaarten en regels staan nu vast.',
  'round-not-open': 'Deze stemronde is niet open. Open de stemronde en probeer het opnieuw.',
  'round-revealed':
    'De zaal heeft deze uitslag gezien. Daarom verandert er niets meer aan de stemmen. Klopt er iets niet? Maak dan een nieuwe ronde.',
  'round-without-cards': 'Deze stemronde heeft nog geen kaarten. Kies eerst waarover mensen kunnen stemmen.',
  'round-without-votes': 'Er is nog niet gestemd. Voer eerst briefjes in of tel handen.',
  'round-before-not-revealed': 'De uitslag van de eerste ronde is nog niet getoond. Toon die eerst.',
  'round-other-method': 'Een tweede ronde stemt op dezelfde manier als de eerste. Anders is er geen verschil te zien.',
  'ballot-number-used': 'Een briefje met dit nummer is al ingevoerd. Elk briefje telt één keer.',
  'ballot-over-budget': 'Op dit briefje staan te veel stippen. Kijk het briefje na.',
  'ballot-over-cap': 'Op één kaart staan te veel stippen. Kijk het briefje na.',
  'ballot-bad-choice': 'Dit antwoord kan niet in deze stemronde. Kijk het briefje na.',
  'perspective-needed': 'Kies eerst van welke groep deze stem is: inwoners, uitvoering of beleid.',
  'counts-more-than-people': 'Dit zijn meer stemmen dan er mensen meedoen. Vul eerst in hoeveel mensen meedoen.',
  'file-empty': 'Dit bestand is leeg. Exporteer de antwoorden opnieuw en kies het nieuwe bestand.',
  'file-too-large':
    'Dit bestand is te groot: meer dan 25 MB, of uitgepakt veel meer. Exporteer alleen de antwoorden, als CSV, en kies dat bestand.',
  'file-unknown-format':
    'Dit is geen bestand met antwoorden van een enquête. Kies een CSV-bestand of een Excel-bestand (.xlsx).',
  'file-old-excel': 'Dit is een oud Excel-bestand (.xls). Open het in Excel, sla het op als .xlsx en kies dat bestand.',
  'file-binary-excel':
    'Dit is een Excel-bestand met de naam .xlsb. Open het in Excel, sla het op als .xlsx en kies dat bestand.',
  'file-open-document':
    'Dit is een bestand van LibreOffice of OpenOffice (.ods). Open het daar, sla het op als .xlsx of CSV en kies dat bestand.',
  'file-numbers': 'Dit is een bestand van Numbers. Kies in Numbers Exporteer, dan Excel of CSV, en kies dat bestand.',
  'file-web-page':
    'Dit is een webpagina, ook al heet het bestand misschien .xls. Open het in Excel, sla het op als .xlsx en kies dat bestand.',
  'file-one-column':
    'Alles staat in één kolom. Dat gebeurt als Excel een CSV-bestand opent. Kies hier het CSV-bestand zelf, zonder het eerst in Excel op te slaan.',
  'files-differ':
    'Deze bestanden hebben te weinig dezelfde vragen om ze samen te lezen. Lees ze één voor één in, en kies bij het tweede voor Toevoegen.',
  'file-encrypted': 'Dit bestand is beveiligd met een wachtwoord. Sla het op zonder wachtwoord en kies dat bestand.',
  'file-damaged':
    'Dit bestand is beschadigd of niet volledig. Exporteer de antwoorden opnieuw en kies het nieuwe bestand.',
  'file-binary': 'Dit bestand bevat geen leesbare tekst. Kies een CSV-bestand of een Excel-bestand (.xlsx).',
  'file-no-rows': 'In dit bestand staan wel vragen, maar geen antwoorden. Exporteer de ingevulde antwoorden.',
  'file-no-columns': 'In dit bestand zijn geen kolommen te vinden. Controleer of dit het bestand met antwoorden is.',
  'file-too-many-columns':
    'Dit bestand heeft meer dan 2.000 kolommen. Kies in uw enquêteprogramma alleen de vragen van de scan en exporteer de antwoorden opnieuw.',
  'file-too-many-rows': 'Dit bestand heeft meer dan 200.000 rijen. Verdeel het over meer bestanden.',
  'file-cell-too-long':
    'Eén antwoord in dit bestand is te lang. Open het bestand in Excel, maak dat antwoord korter, sla het op en kies het opnieuw.',
  'file-took-too-long': 'Het lezen van dit bestand duurt te lang. Exporteer de antwoorden als CSV en kies dat bestand.',
  'file-reading-cancelled':
    'Het lezen is gestopt. Er is niets bewaard. Kies het bestand opnieuw als u het toch wilt inlezen.',
  'file-already-added': 'Dit bestand zit al in de scan. Nog een keer toevoegen zou elk antwoord dubbel tellen.',
  'add-scale-differs':
    'De antwoorden in dit bestand hebben een andere schaal dan de scan die er al is. Kies Vervangen, of pas de antwoordschaal aan.',
  'add-no-match':
    'Dit bestand heeft geen vragen die ook in de scan staan. Kies Vervangen, of kies een bestand van dezelfde scan.',
  'scan-changed': 'De scan is intussen veranderd. Kies het bestand opnieuw.',
  'may-not-follow':
    'U liet al resultaten zien. In dit bestand missen mensen die toen meetelden. Wie de cijfers vergelijkt, ziet dan wat zij antwoordden. Daarom vervangt Praatplaat de scan niet. Staan er nieuwe mensen in het bestand? Kies Toevoegen. Anders maakt u een nieuw traject.',
  'import-shown':
    'U liet al resultaten zien waarin deze antwoorden meetellen. Daarom kunt u het inlezen niet meer ongedaan maken: wie de cijfers vergelijkt, ziet dan wat een paar mensen antwoordden. U kunt wel een nieuwe scan inlezen, naast deze.',
  'import-gone': 'Dit inlezen kunt u niet meer ongedaan maken. De scan is daarna veranderd.',
  'form-empty': 'Op dit formulier is nog niets ingevuld. Vul ten minste één antwoord in.',
  'direction-guessed': 'Geef aan wat een hoog cijfer betekent. Dat staat niet in het bestand.',
  'no-group': 'Geef aan welke kolom zegt wie er antwoordde, of kies één groep voor het hele bestand.',
  'no-answers':
    'Er is nog geen kolom met stellingen, verbeterpunten of open antwoorden. Kies bij ten minste één kolom wat erin staat.',
  'no-scale': 'De antwoordschaal is nog niet bekend. Zet de antwoorden op volgorde van laag naar hoog.',
  'no-options': 'Vul in welke verbeterpunten mensen konden kiezen, op elke regel één.',
  unanswered: 'Beantwoord eerst de vragen over dit bestand.',
  'columns-differ': 'De kolommen van dit bestand passen niet bij deze instellingen. Kies het bestand opnieuw.',
  'bad-input':
    'Praatplaat kan dit niet bewaren. Is de tekst erg lang, of klopt een getal of datum niet? Pas dat aan en probeer het opnieuw.',
  forbidden: 'Dit kan niet vanuit dit scherm. Ga naar het scherm van de begeleider.',
  'unknown-method': 'Dit scherm past niet bij deze versie van Praatplaat. Sluit het programma en start het opnieuw.',
  'trajectory-not-found': 'Dit traject is er niet meer. Ga terug naar het beginscherm.',
  'no-scan': 'Er is nog geen scan. Ga naar Scan en lees de antwoorden in.',
  'not-in-results': 'Dit staat niet meer in de resultaten. Ga naar Resultaten en kies opnieuw.',
  'too-few-for-card':
    'Dit komt uit een groep die te klein is voor de praatplaat en het verslag. Zo blijft niemand herkenbaar.',
  'release-differs':
    'Deze tekst lijkt niet meer op het antwoord. U kunt inkorten en woorden vervangen, maar het moet het antwoord blijven.',
  'release-has-personal-data':
    'In deze tekst staan misschien nog persoonsgegevens. Haal ze weg, of bevestig dat u de tekst zo wilt vrijgeven.',
  'upload-gone': 'Het bestand is niet meer open. Kies het bestand opnieuw.',
  'upload-bad': 'Het bestand kon niet worden ontvangen. Kies het opnieuw.',
  'disk-full':
    'De laptop is vol. Uw laatste verandering is niet bewaard, alles daarvoor wel. Verwijder een paar grote bestanden en leeg de prullenbak. Doe de laatste verandering dan opnieuw.',
  'disk-read-only':
    'Praatplaat mag niets bewaren op deze laptop. Vraag uw helpdesk: mag Praatplaat schrijven in zijn eigen map? Wat u nu doet, wordt niet bewaard.',
  'disk-gone':
    'Uw gegevens zijn niet meer te vinden: de map is weg, of de stick is eruit. Deze verandering is niet bewaard. Zet de map of de stick terug en start Praatplaat opnieuw.',
  'cannot-keep-shown':
    'Dit is nog niet eerder getoond. Praatplaat kan nu niet bewaren wie erin zit, en laat het daarom niet zien. Wat u al eerder liet zien, kan wel.',
  'save-failed':
    'Praatplaat kon het bestand niet opslaan. Is het nog open in Word? Sluit het daar en probeer het opnieuw. Of kies een andere map.',
  'color-too-light': 'Deze kleur is te licht om te lezen op wit papier. Kies een donkerdere kleur.',
  'logo-bad':
    'Dit logo kan niet worden gebruikt. Kies een PNG-bestand van hoogstens 2 MB en hoogstens 4.000 bij 4.000 punten.',
  'copy-failed':
    'Praatplaat maakt hier eerst een kopie van uw gegevens. Dat lukte niet. Er is niets veranderd. Maak ruimte vrij op de schijf en probeer het opnieuw.',
  'second-place-bad':
    'Deze map is er niet, of Praatplaat mag er niet schrijven. Is de stick erin? Kies een map op een stick of een andere schijf, met de hele plaats, en niet de map van Praatplaat zelf.',
  'sealed-unknown':
    'Dit is geen bestand van Praatplaat, of het begin ervan is beschadigd. Er is niets veranderd. Kies een trajectbestand (.praatplaat).',
  'sealed-newer':
    'Dit bestand is gemaakt met een nieuwere versie van Praatplaat. Er is niets veranderd. Werk het programma op deze laptop eerst bij.',
  'sealed-damaged':
    'Dit bestand is beschadigd of niet volledig. Er is niets veranderd. Kopieer het opnieuw, of sla het opnieuw op vanaf de andere laptop.',
  'sealed-phrase':
    'Deze wachtzin hoort niet bij dit bestand. Er is niets veranderd. Kijk de vier woorden na en probeer het opnieuw.',
  'template-bad':
    'Praatplaat kan dit sjabloon niet lezen. Open het in Word en sla het op als Word-document (.docx), zonder wachtwoord. Kies dat bestand.',
  'template-macros':
    'In dit sjabloon zitten macro’s, en die gaan niet mee. Open het in Word en sla het op als Word-document (.docx). Kies dat bestand.',
  'template-too-large':
    'Dit sjabloon is te groot. Maak in Word de plaatjes kleiner of haal bladzijden weg tot het bestand hoogstens 10 MB is. Kies het daarna opnieuw.',
  'template-place-table':
    'De plek {{verslag}} staat in een tabel. Daar passen geen bladzijden in. Zet {{verslag}} in Word op een eigen regel buiten de tabel en kies het sjabloon opnieuw.',
  'template-place-header':
    'De plek {{verslag}} staat in de kop- of voettekst. Daar passen geen bladzijden in. Zet {{verslag}} in Word in de tekst zelf en kies het sjabloon opnieuw.',
  'template-place-note':
    'De plek {{verslag}} staat in een voetnoot. Daar passen geen bladzijden in. Zet {{verslag}} in Word in de tekst zelf en kies het sjabloon opnieuw.',
  'template-place-box':
    'De plek {{verslag}} staat in een tekstvak. Daar passen geen bladzijden in. Zet {{verslag}} in Word op een eigen regel buiten het tekstvak en kies het sjabloon opnieuw.',
  'template-place-twice':
    'De plek {{verslag}} staat er meer dan één keer in. Laat er in Word één staan en kies het sjabloon opnieuw.',
  'ballot-other-way':
    'Dit nummer stemde in deze ronde al op een andere manier. Die stem telt. Neem hem eerst terug bij Zaal als het anders moet.',
  'ballot-taken-back': 'Deze stem is teruggenomen en telt niet meer.',
  'ballot-later-one': 'Dit nummer stemde daarna nog een keer. Die laatste stem telt.',
  'round-has-votes':
    'Er stemden al mensen met hun telefoon in deze ronde. Daarom kunt u het openen niet meer ongedaan maken. Sluit de ronde, of haal haar weg.',
  'box-unreadable':
    'De stemmen van telefoons in deze ronde zijn niet te lezen: een bestand in de map met gegevens ontbreekt of is beschadigd. Haal de ronde weg en stem opnieuw.',
  'lobby-closed': 'De zaal is niet open. Open de zaal eerst bij Zaal.',
  'lobby-no-cards':
    'De zaal is open zonder stemkaarten: telefoons kregen zelf een nummer. Daarom telt de camera nu geen kaarten. Sluit de zaal en open haar met stemkaarten.',
  'card-not-handed-out': 'Deze stemkaart is niet uitgedeeld. Vul eerst in hoeveel kaarten u uitdeelde.',
  'lobby-no-rehearsal': 'Oefenen kan alleen in het voorbeeld. Zo komen er geen stemmen bij die niemand gaf.',
  'lobby-no-address':
    'Telefoons kunnen op dit adres niet binnenkomen. Is de kabel of de wifi los? Kies een ander adres, of ga door zonder telefoons.',
  'no-dates-with-names':
    'Er is nog geen afspraak met een naam en een datum. Vul bij een afspraak in wie die doet en wanneer.',
  'no-dates': 'Er is nog geen afspraak met een datum. Vul bij een afspraak in wanneer die klaar is.',
  'connection-lost':
    'Praatplaat reageert even niet. Dit ligt niet aan het internet. Wat er al stond, is bewaard. Wacht een halve minuut. Duurt het langer? Start Praatplaat opnieuw.',
  internal:
    'Dit lukte niet. Wat er al stond, is bewaard. Probeer het nog een keer. Lukt het weer niet? Sluit Praatplaat en start het opnieuw.',
};
