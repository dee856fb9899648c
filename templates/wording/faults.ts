/** Dutch wording of input faults, by code: what is wrong and what to do. `{name}` is filled in. */
export const FAULT_WORDING: Readonly<Record<string, string>> = {
  'unreadable-file': 'Dit bestand is niet te lezen. Controleer de naam en de rechten.',
  'not-csv': 'Dit bestand is geen CSV in UTF-8. Sla het op als ‘CSV UTF-8’ en lees het opnieuw in.',
  'not-yaml': 'Dit bestand is geen YAML of JSON in UTF-8 ({reason}). Herstel het bestand.',
  'another-agreement': 'Dit bestand is van overeenkomst {agreement}. Kies het juiste bestand.',
  'no-agreement-in-file':
    'Dit bestand noemt geen overeenkomst om te registreren. Voeg haar toe, of lees het bestand in als feiten.',
  'not-json': 'Dit bestand is geen geldige JSON. Herstel het bestand.',
  'unknown-format': 'Onbekend formaat. Zet hier "{format}".',
  'missing-field': 'Dit veld ontbreekt. Vul het in.',
  'unknown-field': 'Dit veld is niet bekend. Verbeter de naam of haal het weg.',
  'not-an-object': 'Hier hoort een object met velden te staan.',
  'not-a-list': 'Hier hoort een lijst te staan.',
  'empty-list': 'Deze lijst is leeg. Zet er ten minste één waarde in.',
  'not-text': 'Hier hoort tekst te staan.',
  'unreadable-marks':
    'In deze tekst staan tekens die geen document kan tonen. Typ de tekst opnieuw, of plak hem zonder opmaak.',
  'list-too-long': 'Deze lijst is te lang om hier te berekenen. Maak haar korter.',
  'wrong-type': 'Hier hoort een andere soort waarde te staan.',
  'not-a-line': 'Hier hoort tekst op één regel te staan, zonder onzichtbare tekens. Typ de tekst opnieuw.',
  'character-not-printable':
    'Dit teken kan niet in de pdf staan: {characters}. Haal het weg of schrijf het in woorden.',
  'text-too-long': 'Deze tekst is te lang. Gebruik ten hoogste {most} tekens.',
  'strange-text': 'Deze tekst bevat een teken dat niet te bewaren is. Haal het weg.',
  'too-deep': 'Deze invoer is dieper genest dan {deepest} niveaus. Maak de invoer eenvoudiger.',
  'not-one-of': 'Kies een van deze waarden: {allowed}.',
  'not-a-date': 'Hier hoort een bestaande dag te staan, zoals 2026-01-31.',
  'not-a-month': 'Hier hoort een maand te staan, zoals 2026-01.',
  'not-a-version': 'Hier hoort het nummer van een versie te staan, zoals 1.',
  'not-a-half-year': 'Hier hoort een jaar en een helft te staan, zoals 2026-h1.',
  'months-reversed': 'De laatste maand ligt voor de eerste. Draai ze om, of laat er een weg.',
  'days-reversed': 'De laatste dag ligt voor de eerste. Draai ze om, of laat er een weg.',
  'not-a-year': 'Hier hoort een jaartal te staan, zoals 2026.',
  'cemetery-named-twice': 'Een begraafplaats staat er twee keer. Haal een van beide weg.',
  'anchor-out-of-reach':
    'De eerste dag moet van 1 januari 2000 tot en met 31 december 2100 liggen. Controleer het jaar.',
  'window-too-short': 'Een venster duurt ten minste {least} dagen. De SLA zegt: 42.',
  'mended-twice':
    'Rij {row}, kolom ‘{column}’ staat hier twee keer. Noem elke cel één keer, met de tekst die geldt.',
  'not-a-port': 'Een poort is een getal van 1 tot en met 65535.',
  'not-a-host': 'Hier hoort de naam of het adres van een server te staan, zoals sftp.ommen.example.',
  'not-a-user': 'Hier hoort een gebruikersnaam te staan, zonder spaties.',
  'not-a-folder': 'Hier hoort een map te staan, zoals aangeleverd of /in/k2b, zonder stap terug.',
  'no-host-key':
    'Zonder sleutel is niet te zien of het de goede server is. Vraag de opdrachtgever om de vingerafdruk.',
  'not-a-host-key':
    'Hier hoort een vingerafdruk te staan zoals ssh-keygen -l die toont: SHA256: en 43 tekens.',
  'not-a-secret-name':
    'Hier hoort de naam van een geheim te staan, zoals ommen-financien. Nooit het wachtwoord of de sleutel zelf.',
  'not-a-participant':
    'Hier hoort een deelnemer van Peppol te staan: 0190: en het OIN (20 cijfers), 0106: en 8 cijfers (KvK), of 9944: en het btw-nummer. Controleer elk cijfer.',
  'not-an-address': 'Hier hoort een mailadres te staan, zoals financien@ommen.example.',
  'not-a-window': 'Dit is geen nummer van een venster. Schrijf een geheel getal vanaf 1.',
  'not-a-profile-label':
    'Gebruik kleine letters, cijfers en streepjes, zoals key2. Het versienummer komt er vanzelf achter.',
  'not-a-whole-number': 'Hier hoort een geheel getal te staan.',
  'not-an-amount': 'Hier hoort een bedrag in euro’s te staan met ten hoogste twee decimalen, zoals 1234.50.',
  'not-a-number': 'Hier hoort een getal te staan, zoals 30.25.',
  'amount-too-large': 'Dit is € {bound} of meer, en dat kan hier niet. Controleer het bedrag.',
  'number-too-large': 'Dit getal is {bound} of meer, en dat kan hier niet. Controleer het.',
  'percentage-too-large': 'Dit is {bound} procent of meer, en dat kan hier niet. Controleer het percentage.',
  'more-than-the-whole': 'Dit is meer dan 100 procent. Controleer het percentage.',
  'not-a-percentage': 'Hier hoort een percentage te staan, nul of hoger, zoals 24.5.',
  'not-true-or-false': 'Hier hoort true of false te staan.',
  'maximum-below-costs': 'Het maximum ligt onder de verwachte kosten. Verhoog het, of laat het weg.',
  'formation-has-no-maximum':
    'Formatie heeft geen maximum: de kosten komen met de loonkosten mee, onder het plafond. Laat het weg.',
  'election-has-no-maximum':
    'Een verkiezing heeft geen maximum: de overeenkomst is het akkoord (DVO artikel 4.6). Laat het weg; de raming is de begroting.',
  'formation-not-for-kind':
    'Formatie kan alleen bij meerwerk en maatwerk (DVO artikel 4.7). Kies een andere prijs.',
  'calamity-not-for-kind': 'Dit hoort alleen bij een calamiteit. Laat het weg.',
  'calamity-limit-reached':
    'Dit is € 25.000 of meer. De regeling voor calamiteiten geldt dan niet. Maak een addendum.',
  'above-costs': 'Je vraagt meer dan het kost. Vraag ten hoogste de kosten.',
  'names-a-person': 'Hier staat een nummer van een persoon. Haal het weg: hier wordt geen persoon genoemd.',
  'names-a-cause':
    'Hier staat iets over gezondheid. Haal het weg: bij verzuim wordt geen oorzaak genoemd (SLA, Ziekteverzuim; DVO artikel 7.5).',
  'not-above-zero': 'Dit getal moet groter zijn dan nul.',
  'hours-too-many':
    'Dit is meer dan {most} uur per week: honderd voltijdse functies. Controleer het aantal, of splits het over meer functies.',
  'unit-of-sort': 'Dit telt in {unit}. Schrijf {unit}, of kies een andere soort.',
  'kilometre-too-dear':
    'Een kilometer kost hier ten hoogste € {most}. Verbeter de prijs, of leg de rekening vast als een andere soort.',
  'too-many-decimals': 'Dit getal heeft meer dan {most} decimalen. Rond het af.',
  'unknown-entry': 'Post {entry} is er niet, of een andere kwam ervoor in de plaats.',
  'entry-named-twice': 'Post {entry} staat er meer dan eens. Noem elke post één keer.',
  'agreed-before': 'Over post {entry} zijn beide partijen het al eens. Laat haar weg.',
  'entry-not-confirmed': 'De uren van post {entry} zijn nog niet bevestigd. Laat een collega ze bevestigen.',
  'below-zero': 'Dit bedrag mag niet onder nul liggen.',
  'not-first-of-year': 'Een beleidskeuze gaat in op 1 januari.',
  'not-first-of-month': 'Een percentage of btw-besluit gaat in op de eerste dag van een maand.',
  'not-of-category':
    'Bij de behandeling ‘Belast’ hoort een percentage boven nul. Bij ‘Buiten de btw’, ‘Vrijgesteld’ en ‘Verlegd’ hoort 0.',
  'ends-before-start': 'Het einde moet na het begin liggen.',
  'end-not-first-of-year':
    'De overeenkomst eindigt alleen op een 1 januari. Kies {earliest} of een latere 1 januari.',
  'ends-too-early':
    'Tussen de opzegging en het einde zit ten minste anderhalf jaar. De vroegste dag is {earliest} (DVO 9.2).',
  'end-has-passed': 'Deze dag is al geweest. De overeenkomst eindigt op een dag na vandaag ({today}).',
  'outside-year': 'Deze dag ligt niet in {year}. Een jaaraddendum gaat over dat jaar alleen.',
  'not-from-first-of-year': 'Het eerste percentage geldt vanaf 1 januari. Kies die dag.',
  'not-after-before':
    'Een volgend percentage gaat later in dan het vorige. Zet ze op volgorde, elk op een eigen dag.',
  'outside-agreement':
    'Dit valt buiten de looptijd van de overeenkomst. Kies een dag, maand of jaar daarbinnen.',
  'formation-outside-months':
    'De formatie is er niet alleen in de maanden van het werk. Verbeter deze dag, of de eerste of laatste maand.',
  'told-before-it-happened': 'Dit is vóór de dag van de calamiteit ({day}). Verbeter een van beide dagen.',
  'same-day': 'Dit is de dag die de andere partij noemt. Bevestig dan de ontvangst.',
  'day-to-come': 'Deze dag moet nog komen. Kies vandaag ({today}) of een eerdere dag.',
  'duplicate-id': 'Het kenmerk {id} komt meer dan eens voor. Elk feit heeft een eigen kenmerk.',
  'unknown-reference': 'Dit verwijst naar {reference}, en dat staat nergens in het bestand.',
  'circular-reference': 'Dit verwijst, rechtstreeks of langs een omweg, naar zichzelf.',
  'replaced-before':
    'Hierdoor komen twee feiten in de plaats van {replaced}, en die zouden allebei meetellen. Vervang {by}, of trek dat in.',
  'fact-or-source': 'Een intrekking noemt een feit of een bron: precies een van de twee.',
  'not-an-earlier-run':
    'Crediteren kan alleen een eerdere run. Noem de plaats van die run, te beginnen bij 0.',
  'credited-before': 'Deze run is al gecrediteerd.',
  'known-before-earlier-run':
    'Een run kan niet minder weten dan de run ervoor. Kies dezelfde of een latere dag.',
  'same-party': 'Opdrachtgever en opdrachtnemer zijn twee verschillende partijen.',
  'not-an-agreement-key':
    'Een kenmerk bestaat uit hoofdletters, cijfers en streepjes, zoals DVO-OMMEN-TWENTERAND.',
  'not-a-prefix': 'Een voorvoegsel bestaat uit een tot vier hoofdletters, zoals F.',
  'not-a-country': 'Een land is een code van twee hoofdletters, zoals NL.',
  'not-a-note-key': 'Een sleutel is een N met een nummer, zoals N1.',
  'not-an-addendum-key': 'Een sleutel bestaat uit hoofdletters, cijfers en streepjes, zoals A1.',
  'not-a-document-number': 'Een factuurnummer ziet eruit als F2026-0001.',
  'not-a-line-number': 'Een regelnummer is een getal vanaf 1.',
  'month-or-document': 'Noem een maand of een te crediteren factuur: precies een van de twee.',
  'day-or-position': 'Vraag naar een dag (bekendOp) of naar een positie, niet naar beide.',
  'in-the-future': 'Deze dag is nog niet geweest: wat dan bekend is, weet niemand. Kies {today} of eerder.',
  'not-a-position':
    'Een positie is een geheel getal: 0, of hoger tot en met de laatste positie van de overeenkomst.',
  'position-not-reached':
    'Zo ver is deze overeenkomst nog niet. De laatste positie is {last}: kies een geheel getal van 0 tot en met {last}.',
  'reason-with-crediting': 'Een creditering heeft een reden; een maand heeft er geen.',
  'not-recorded-yet': 'Dit is nog niet vastgelegd. Leg het eerst vast.',
  'not-a-party-code': 'Een partijcode bestaat uit kleine letters, cijfers en streepjes, zoals twenterand.',
  'no-policy-in-force': 'Er is geen beleidskeuze die op 1 januari {year} geldt. Voeg die toe.',
  'no-percentage-in-force': 'Er is geen percentage dat in {month} geldt. Voeg het toe.',
  'no-table-in-force': 'Er is geen salaristabel die op {day} geldt. Lees de tabel in.',
  'table-awaits-acceptance':
    'Salaristabel {table} per {from} wacht op akkoord van de opdrachtgever en telt nog niet mee. Leg het akkoord vast.',
  'no-grade-in-force': 'Voor {function} geldt op {day} geen schaal. Voeg een schaal met ingangsdatum toe.',
  'unknown-service':
    'Dienst {service} staat niet in de SLA (1.1 tot en met 1.10) en niet in wat is vastgelegd. Verbeter de dienst.',
  'unknown-scale':
    'Schaal {scale} staat niet in salaristabel {table}. Verbeter de schaal of lees de juiste tabel in.',
  'source-of-delivery':
    'De bron ‘{source}’ hoort bij de loonaanlevering ‘{delivery}’ en wordt samen met haar ingetrokken. Geef deze feiten een andere bron.',
  'source-of-decision':
    'Zo noemt Slotsom de bron van wat hier is besloten: ‘{source}’. Geef deze feiten een andere bron.',
  'decided-in-service':
    'Dit volgt uit een besluit of een post in Slotsom en wordt niet los ingetrokken. Wijzig of trek het addendum in, of verbeter de post.',
  'withdrawn-with-delivery':
    'Dit hoort bij de loonaanlevering ‘{delivery}’. Trek de levering zelf in, of neem het verschil op in een volgend loonbestand.',
};
