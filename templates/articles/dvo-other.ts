import { OF, type Article } from './article';

const PRIVACY = 'Dit gaat over persoonsgegevens en beveiliging, niet over geld.';
const DISPUTES = 'Dit gaat over hoe partijen met elkaar omgaan, niet over geld.';
const STAFF =
  'Dit gaat over het personeel bij het einde; wat tot het einde verschuldigd is, volgt uit DVO 9.2B.';

/** DVO 5 to 9: SLA, reports, privacy, disputes, the end. */
export const OTHER: readonly Article[] = [
  {
    id: 'DVO 5',
    says: 'Het werk wordt gedaan volgens de SLA.',
    without: 'Wat de SLA over geld zegt, staat hieronder bij de SLA.',
  },
  {
    id: 'DVO 6',
    says: 'De opdrachtnemer legt ieder kwartaal verantwoording af, en geeft ieder half jaar een financieel overzicht.',
    rules: ['R14'],
    routes: [
      `get ${OF}/halfjaaroverzichten/:periode`,
      `post ${OF}/halfjaaroverzichten/:periode/toelichtingen`,
      `post ${OF}/halfjaaroverzichten/:periode/vaststellingen`,
      `get ${OF}/halfjaaroverzichten/:periode/vaststellingen/:versie`,
      `get ${OF}/budgetten/:jaar`,
      `get ${OF}/budgetten/:jaar/grenzen`,
      `get ${OF}/jaarafrekeningen/:jaar`,
      `get ${OF}/kwartaalrapportages/:kwartaal`,
      `post ${OF}/kwartaalrapportages/:kwartaal/vaststellingen`,
    ],
    screens: [
      '/overzichten',
      '/overzichten/:period',
      '/rapportages',
      '/rapportages/:quarter',
      '/budget/:year',
      '/jaarafrekening/:year',
      '/kalender',
    ],
    tests: [
      'test/scenarios/reports.properties.spec.ts › the two halves of a year are the year: budgets, and what is chargeable and charged up to the moment',
      'src/reporting/domain/half-year-overview.spec.ts › has a row for every part, in a fixed order',
      'test/scenarios/half-year-overview.properties.spec.ts › bridges the original budget to the forecast, to the cent',
      'test/e2e/api/half-year.spec.ts › names the parts that ask for a clarification, and is not fixed before each has one',
      'test/browser/half-year.spec.ts › is fixed by a controller on what was seen',
      'test/e2e/api/calendar.spec.ts › calls a day usual until a party records another, and keeps what was known before',
      'test/documents/half-year.spec.ts › has three charts, each followed by its table',
      'test/scenarios/budget.properties.spec.ts › divide the formation over services that add up, now and as expected',
      'test/browser/budget.spec.ts › show limits, services, signals and years to come, the same to both parties',
      'test/e2e/api/as-known.spec.ts › reports give both parties the same sums per part, and strangers nothing',
      'test/scenarios/quarters.properties.spec.ts › add up to the half-year overview, to the cent, for every part and figure',
      'test/e2e/api/quarterly-reports.spec.ts › goes from a draft that fills itself in to a report that the client commented on and fixed',
      'test/browser/quarterly-reports.spec.ts › are commented on by the client section by section, and answered',
      'test/browser/quarterly-reports.spec.ts › are fixed by the client, after which nothing can be entered or written',
    ],
  },
  {
    id: 'DVO 7.1',
    says: 'De opdrachtgever is verantwoordelijk voor de persoonsgegevens van de taken.',
    without: PRIVACY,
  },
  { id: 'DVO 7.2', says: 'De opdrachtnemer verwerkt die gegevens voor de opdrachtgever.', without: PRIVACY },
  { id: 'DVO 7.3', says: 'Partijen hebben een verwerkersovereenkomst.', without: PRIVACY },
  {
    id: 'DVO 7.4',
    says: 'De opdrachtgever zorgt voor beveiliging van systemen en gegevens.',
    without: PRIVACY,
  },
  {
    id: 'DVO 7.5',
    says: 'Het personeel van de opdrachtnemer werkt volgens de AVG, de BIO en de wet BRP; loongegevens zijn persoonsgegevens.',
    rules: ['Publicatiegroepen'],
    routes: ['get /v1/facturen/:nummer'],
    screens: ['/facturen/:number', '/beheer/overeenkomst'],
    tests: [
      'test/store/invoicing/issuing.spec.ts › shows the client issued documents only: no drafts, lines per function, payroll or runs',
      'test/scenarios/recomputed-lines.spec.ts › name to the client no person, payroll line, formation line or function',
      'test/e2e/api/facts.spec.ts › let no function be shown by itself that few persons have',
    ],
  },
  { id: 'DVO 7.6', says: 'Incidenten en datalekken worden meteen gemeld.', without: PRIVACY },
  { id: 'DVO 7.7', says: 'Beide gemeenten vullen hun eigen ENSIA-vragenlijst in.', without: PRIVACY },
  { id: 'DVO 7.8', says: 'Partijen werken de eisen aan privacy samen verder uit.', without: PRIVACY },
  {
    id: 'DVO 7.9',
    says: 'De SLA zegt waarover de kwartaalrapportage gaat.',
    without: 'De financiële delen van de rapportage staan bij DVO 6 en bij SLA Rapportagemodel.',
  },
  { id: 'DVO 8.1', says: 'Waar de overeenkomst zwijgt, overleggen partijen.', without: DISPUTES },
  { id: 'DVO 8.2', says: 'Partijen informeren elkaar over wat van belang is.', without: DISPUTES },
  { id: 'DVO 8.3', says: 'Vervalt een bepaling, dan blijft de rest gelden.', without: DISPUTES },
  {
    id: 'DVO 8.4',
    says: 'Een geschil wordt per aangetekende brief gesteld en anders door de rechter beslist.',
    without: DISPUTES,
  },
  { id: 'DVO 8.5', says: 'Nederlands recht is van toepassing.', without: DISPUTES },
  {
    id: 'DVO 9.1',
    says: 'De overeenkomst gaat in op 1 januari 2024, voor onbepaalde tijd.',
    rules: ['R1', 'R4'],
    routes: ['post /v1/overeenkomsten', 'get /v1/overeenkomsten/:kenmerk'],
    screens: ['/beheer/overeenkomst'],
    tests: [
      'src/agreements/domain/calculate-ceiling.spec.ts › stops where the agreement does',
      'test/files/agreement-file.spec.ts › begins an agreement',
    ],
  },
  {
    id: 'DVO 9.2A',
    says: 'Opzeggen gaat met een gemotiveerde, aangetekende brief en een termijn van ten minste anderhalf jaar.',
    rules: ['R15'],
    routes: [
      `post ${OF}/opzeggingen`,
      `post ${OF}/opzeggingen/:opzegging/ontvangstbevestigingen`,
      `post ${OF}/opzeggingen/:opzegging/intrekkingen`,
    ],
    screens: ['/opzegging'],
    tests: [
      'src/agreements/domain/earliest-end.spec.ts › the earliest end after notice',
      'test/store/notice/notices.spec.ts › is given by %s for itself, once',
      'test/store/notice/notices.spec.ts › is received by the other side, asked back by who gave it, and taken back by both',
      'test/browser/notice.spec.ts › is given by the client, who is told the earliest day',
    ],
  },
  {
    id: 'DVO 9.2B',
    says: 'De overeenkomst eindigt alleen per 1 januari; daarna wordt niets meer in rekening gebracht.',
    rules: ['R15', 'R4'],
    routes: [`get ${OF}/verrekeningen/:maand`, `get ${OF}/afwikkeling`],
    screens: ['/maanden/:month', '/opzegging'],
    tests: [
      'test/scenarios/20-agreement-ends',
      'test/scenarios/21-ends-by-notice',
      'test/scenarios/notice.properties.spec.ts › keeps what was recorded for after the end as parked',
    ],
  },
  {
    id: 'DVO 9.2C',
    says: 'De opdrachtgever neemt het personeel over, of laat een derde dat doen.',
    rules: ['R15'],
    routes: [`get ${OF}/afwikkeling`],
    screens: ['/opzegging'],
    tests: [
      'test/browser/notice.spec.ts › is received by the contractor, who sees what is open and for which functions',
      'test/e2e/api/notice.spec.ts › shows the client hours per publication group and the contractor functions',
    ],
  },
  { id: 'DVO 9.2D', says: 'Het personeel gaat over op de einddatum.', without: STAFF },
  {
    id: 'DVO 9.2E',
    says: 'Tot die datum blijft de opdrachtnemer verantwoordelijk voor het personeel.',
    without: STAFF,
  },
  { id: 'DVO 9.2F', says: 'Na opzegging maken partijen samen een overdrachtsplan.', without: STAFF },
  {
    id: 'DVO 9.2G',
    says: 'Partijen voeren de overgang samen uit, onder regie van de opdrachtgever.',
    without: STAFF,
  },
  {
    id: 'DVO 9.2H',
    says: 'Tot het einde blijft de opdrachtnemer verantwoordelijk voor de dienstverlening.',
    without: STAFF,
  },
];
