const SAVE_AS_UTF8 =
  'Sla het bestand op als ‘CSV UTF-8’ (in Excel: Opslaan als, CSV UTF-8) en lees het opnieuw in.';

/** Dutch wording of what can be wrong with a payroll file: what happened, why, what you can do. */
export const PAYROLL_FAULT_WORDING: Readonly<Record<string, string>> = {
  'F.101': `Rij {row}, rond teken {position}: dit teken is geen UTF-8. ${SAVE_AS_UTF8}`,
  'F.102': `Dit bestand is geen gewone tekst, of tekst in UTF-16. ${SAVE_AS_UTF8}`,
  'F.103': 'Rij {row}: een aanhalingsteken staat verkeerd of wordt niet gesloten. Verbeter die rij.',
  'F.104': 'Dit bestand is leeg. Kies een ander bestand.',
  'F.105':
    'Kolom {ordinal}, ‘{column}’, wijst op persoonsgegevens die Slotsom niet mag ontvangen. Haal de kolom uit het bestand.',
  'F.106': 'De kolom ‘{column}’ ontbreekt. Voeg de kolom toe of kies een ander profiel.',
  'F.107': 'De kolom ‘{column}’ komt meer dan eens voor. Haal de dubbele kolom weg.',
  'F.108': 'Dit bestand heeft geen rijen onder de kop. Kies een ander bestand.',
  'F.109': 'Rij {row} is te lang. Kijk of het scheidingsteken klopt en of een aanhalingsteken ontbreekt.',
  'F.110': 'Rij {row} heeft {found} cellen; de kop heeft er {expected}. Verbeter die rij.',
  'F.111': 'Rij {row}: de kolom ‘{column}’ is leeg. Vul de cel in.',
  'F.112': 'Rij {row}: het bedrag in de kolom ‘{column}’ is niet te lezen. Verbeter het bedrag.',
  'F.113':
    'Rij {row}: het bedrag in de kolom ‘{column}’ kan twee dingen betekenen. Schrijf het met het decimaalteken van het profiel en twee decimalen.',
  'F.114': 'Rij {row}: de maand in de kolom ‘{column}’ is niet te lezen. Schrijf de maand als {notation}.',
  'F.115':
    'Rij {row}: de boekmaand is een andere dan {first}, de boekmaand van de eerste rij. Maak per maand een bestand.',
  'F.116':
    'Rij {row}: het aanleverkenmerk is een ander dan ‘{first}’ in de eerste rij. Maak per aanlevering een bestand.',
  'F.117':
    'Rij {row}: de kostenmaand {costMonth} ligt na de boekmaand {bookedMonth}. Verbeter de kostenmaand.',
  'F.118':
    'Rij {row}: de kostenmaand {month} valt buiten de looptijd van de overeenkomst. Verbeter de kostenmaand.',
  'F.119':
    'Rij {row}: in de kolom ‘{column}’ lijkt een burgerservicenummer te staan. Haal het weg, of gebruik een code zonder betekenis.',
  'F.120':
    'Rij {row}: de boekmaand is {month}, en je leest {expected} in. Kies de andere maand of een ander bestand.',
  'F.121':
    'Rij {row}: de functie ‘{function}’ staat niet in de formatie van {year}. Kies een functie of voeg die toe.',
  'F.122':
    'Rij {row}: het looncomponent ‘{component}’ is niet bekend. Zet het in het profiel bij de componenten die wel of niet meetellen.',
  'F.123':
    'Geen enkele rij telt mee voor deze overeenkomst. Kijk of het profiel en de kostenplaatsen kloppen.',
  'F.124': 'Rij {row}: de tekst in de kolom ‘{column}’ is langer dan 200 tekens. Kort de tekst in.',
  'F.125':
    'Rij {row}: dit bestand noemt meer dan vijftig verschillende redenen van nabetaling. Gebruik per oorzaak één reden.',
  'F.126': 'Rij {row}: het bedrag in de kolom ‘{column}’ is te groot. Verbeter het bedrag.',
  'F.127':
    'De bedragen van dit bestand zijn samen te groot. Kijk of het decimaalteken van het profiel klopt.',
  'F.128': 'Rij {row}: in de kolom ‘{column}’ staat een regeleinde of een ander stuurteken. Haal het weg.',
  'F.129':
    'Rij {row}: de reden van nabetaling gaat over gezondheid. De opdrachtgever leest die reden. Schrijf wat er is veranderd, zonder de aanleiding bij een persoon.',
  'F.130': 'Het totaal is {found}. Je gaf {given} op. Verschil: {difference}.',
  'F.131': 'Het bestand heeft {found} rijen. Je gaf er {given} op.',
  'F.132': 'De slotregel ‘{marker}’ ontbreekt. Kijk of het bestand volledig is.',
  'F.133': 'Rij {row} staat na de slotregel. Zet de slotregel onderaan.',
  'F.134': 'Rij {row}: het totaal of het aantal in de slotregel is niet te lezen. Verbeter de slotregel.',
  'F.135':
    'Het totaal is {found}. De slotregel zegt {given}. Verschil: {difference}. Vraag om een volledig bestand.',
  'F.136': 'Het bestand heeft {found} rijen. De slotregel zegt {given}. Vraag om een volledig bestand.',
  'F.144':
    'Rij {row}: de reden van nabetaling noemt een medewerkerscode uit dit bestand. De opdrachtgever leest die reden. Haal de code weg.',
  'F.147':
    'Met het aanleverkenmerk ‘{delivery}’ krijgt dit bestand de bron ‘{source}’. Die naam is al van iets anders in deze overeenkomst. Geef de aanlevering een ander kenmerk.',
  'W.141': 'De functie ‘{function}’ heeft geen loonkosten in {month}.',
  'W.142':
    'De loonkosten van de functie ‘{function}’ verschillen {change}\u00a0% van vorige maand. De grens is {threshold}.',
  'W.143': '{rows} rijen met kostenmaand {month} hebben geen reden van nabetaling.',
  'W.144': 'De functie ‘{function}’ staat in {month} niet in de formatie.',
  'W.145': '{rows} rijen hebben een kostenmaand in {year}, een eerder jaar.',
  'W.146': 'De loonkosten van de functie ‘{function}’ zijn in {month} samen lager dan nul.',
  'W.147':
    'De functie ‘{function}’ heeft in {month} al loonkosten, uit {deliveries}. Dit bestand komt daar bovenop.',
  'W.148':
    'De functie ‘{function}’ valt in {month} onder dienst {service}. Die wordt uit het overheadpercentage betaald (SLA, dienst 1.10): met deze loonkosten betaalt de opdrachtgever tweemaal.',
};
