import { OF, type Article } from './article';

/** DVO 4: what both sides agreed about money. */
export const FINANCE: readonly Article[] = [
  {
    id: 'DVO 4.1',
    says: 'De opdrachtgever betaalt de opdrachtnemer een vergoeding voor het werk.',
    rules: ['R10'],
    routes: [`post ${OF}/concepten`, 'get /v1/facturen/:nummer'],
    screens: ['/facturen', '/facturen/:number'],
    tests: [
      'test/e2e/api/main-job.spec.ts › invoices a month: payroll, preview, draft, issue',
      'test/browser/main-job.spec.ts › issues what the colleague has seen',
    ],
  },
  {
    id: 'DVO 4.2',
    says: 'De maximale jaarlijkse vergoeding volgt uit formatie, overhead en opleiding, ieder jaar vastgelegd in een addendum.',
    rules: ['R1', 'R5', 'R6', 'R7', 'Beleidskeuzen'],
    routes: [`get ${OF}/plafonds/:jaar`, `get ${OF}/budgetten/:jaar`, `post ${OF}/feitenbestanden`],
    screens: ['/beheer/overeenkomst', '/jaarafrekening/:year'],
    tests: [
      'src/settlement/domain/settle-year.spec.ts › are ceiling, overhead on the ceiling of each month, training and their sum (R7)',
      'test/scenarios/limits.properties.spec.ts › what is chargeable never passes the maximum yearly compensation, in any month',
      'test/scenarios/04-mid-month-formation-and-regrading',
    ],
  },
  {
    id: 'DVO 4.3',
    says: 'Een cao-verhoging wordt verrekend vanaf de dag waarop ze geldt, ook met terugwerkende kracht.',
    rules: ['R2', 'R10', 'R11'],
    routes: [
      'post /v1/salaristabellen',
      `post ${OF}/salaristabellen`,
      `get ${OF}/salaristabellen/:tabel/effect`,
      `post ${OF}/salaristabellen/:tabel/akkoorden`,
    ],
    screens: ['/indexering', '/correcties'],
    tests: [
      'test/scenarios/02-wage-rise-known-late',
      'test/scenarios/17-back-pay-on-back-pay',
      'test/e2e/api/indexation.spec.ts › counts only from the acceptance by the client, of what it saw',
      'test/browser/wage-rise.spec.ts › shows what a table changes before it counts',
    ],
  },
  {
    id: 'DVO 4.4',
    says: 'Een functieherwaardering wordt vooraf besproken en verrekend vanaf haar ingangsdatum.',
    rules: ['R1', 'R10'],
    routes: [`get ${OF}/herwaarderingen`, `get ${OF}/herwaarderingen/effect`],
    screens: ['/indexering'],
    tests: [
      'test/scenarios/04-mid-month-formation-and-regrading',
      'test/e2e/api/indexation.spec.ts › is told with whether it was announced; the client sees the group',
      'test/browser/table-acceptance.spec.ts › goes with a warning in the month of a regrading that the client was not told of, until it was',
    ],
  },
  {
    id: 'DVO 4.5',
    says: 'De vergoeding wordt vastgesteld in het ritme van de P&C-cyclus van beide gemeenten.',
    rules: ['Laatste besluitdag'],
    routes: [`post ${OF}/feiten`, `get ${OF}/vooruitzichten/:jaar`],
    screens: ['/beheer/overeenkomst', '/adviesnotas'],
    tests: [
      'src/decisions/domain/foresee.spec.ts › names article and decider of each part, as the agreement says for that year',
      'test/browser/known-on.spec.ts › records a day of the calendar in the set-up of the agreement, which was not known on an earlier day',
    ],
    planned: ['Een kalender met alle termijnen van het jaar'],
  },
  {
    id: 'DVO 4.6',
    says: 'ICT-ondersteuning van verkiezingen wordt achteraf gefactureerd op gewerkte uren en gemaakte kosten.',
    rules: ['R8'],
    routes: [`post ${OF}/addenda/:sleutel/posten`, `post ${OF}/addenda/:sleutel/afrondingen`],
    screens: ['/addenda'],
    tests: [
      'test/scenarios/05-addenda',
      'test/store/addenda/entries-and-calamities.spec.ts › of hours are confirmed by someone else than who wrote them',
    ],
  },
  {
    id: 'DVO 4.7',
    says: 'Over tijdelijk of structureel meerwerk en maatwerk wordt apart besloten, ook als de vergoeding volstaat.',
    rules: ['R1', 'R8', 'Besluitregel'],
    routes: [`post ${OF}/addenda`],
    screens: ['/addenda'],
    tests: [
      'test/browser/addenda.spec.ts › show what extra formation does to the ceiling before anyone decides',
      'src/decisions/domain/decide-who.spec.ts › is written out for every occasion, SLA, side of the ceiling and amount',
    ],
  },
  {
    id: 'DVO 4.8',
    says: 'Komt de continuïteit onder druk en volstaat de vergoeding niet, dan volgen tijdig overleg en een apart besluit.',
    rules: ['R4', 'Besluitregel', 'Laatste besluitdag'],
    routes: [
      `get ${OF}/vooruitzichten/:jaar`,
      `post ${OF}/adviesnotas`,
      `post ${OF}/adviesnotas/:nota/instemmingen`,
    ],
    screens: ['/adviesnotas'],
    tests: [
      'test/scenarios/03-ceiling-parked-and-released',
      'test/store/decisions/advice-notes.spec.ts › that is approved releases what was parked, on the next invoice, once for many at once',
      'test/browser/advice-notes.spec.ts › are decided on by the municipal secretary in three actions, on what was seen',
    ],
  },
  {
    id: 'DVO 4.9',
    says: 'Materiaalkosten gaan rechtstreeks van de leverancier naar de opdrachtgever.',
    rules: ['Ter informatie', 'R14'],
    routes: [`post ${OF}/feiten`, `get ${OF}/halfjaaroverzichten/:periode`],
    screens: ['/jaarafrekening/:year'],
    tests: [
      'src/reporting/domain/year-end/is-empty-year.spec.ts › is a year with direct costs alone: the supplier charges them, and they are told of for information (DVO 4.9)',
      'src/reporting/domain/half-year-overview.spec.ts › puts corporation tax, direct costs and other components in their places',
    ],
  },
  {
    id: 'DVO 4.10',
    says: 'De kosten worden maandelijks gefactureerd, uitgaande van de werkelijke loonkosten.',
    rules: ['R3', 'R4', 'R10', 'R11', 'R12'],
    routes: [
      `post ${OF}/loonbestanden`,
      `get ${OF}/verrekeningen/:maand`,
      `post ${OF}/concept/vaststellingen`,
      'get /v1/facturen/:nummer',
    ],
    screens: ['/maanden/:month', '/maanden/:month/inlezen', '/facturen/:number', '/correcties'],
    tests: [
      'test/scenarios/01-plain-month',
      'test/scenarios/08-credit-note-and-withdrawal',
      'test/scenarios/09-credited-and-made-again',
      'test/scenarios/charging.properties.spec.ts › neither the order in which facts arrive nor the runs in between change what is charged in the end',
      'test/scenarios/documents.properties.spec.ts › the shares of its causes add up to each late line and correction, to the cent',
    ],
  },
  {
    id: 'DVO 4.11',
    says: 'Is de opdrachtnemer btw verschuldigd, dan wordt de vergoeding daarmee verhoogd.',
    rules: ['R9'],
    routes: [`post ${OF}/feiten`],
    screens: ['/beheer/overeenkomst', '/facturen/:number'],
    tests: ['test/scenarios/06-retroactive-vat', 'test/scenarios/16-vat-by-component'],
  },
  {
    id: 'DVO 4.12',
    says: 'Is de opdrachtnemer vennootschapsbelasting verschuldigd, dan wordt de vergoeding daarmee verhoogd.',
    rules: ['R9'],
    routes: [`post ${OF}/feiten`],
    screens: ['/facturen/:number'],
    tests: [
      'test/scenarios/06-retroactive-vat',
      'src/reporting/domain/half-year-overview.spec.ts › puts corporation tax, direct costs and other components in their places',
    ],
  },
  {
    id: 'DVO 4.13',
    says: 'Over extra rijksmiddelen vindt overleg plaats; de opdrachtnemer brengt de doelbesteding in beeld.',
    rules: ['Ter informatie'],
    routes: [`get ${OF}/rijksmiddelen`, `post ${OF}/feiten`],
    tests: [
      'test/e2e/api/state-funding.spec.ts › is accounted for to both sides, as known at a moment',
      'src/reporting/domain/account-for-funding.spec.ts › is received minus spent, each funding by itself',
    ],
    planned: ['Het scherm Rijksmiddelen'],
  },
];
