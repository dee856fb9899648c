import { OF, type Article } from './article';

/** DVO 2 and 3: powers, and the work that is done. */
export const TASKS: readonly Article[] = [
  {
    id: 'DVO 2.1',
    says: 'De opdrachtgever geeft mandaat, volmacht en machtiging voor de taken.',
    without: 'Dit gaat over bevoegdheden, niet over geld.',
  },
  {
    id: 'DVO 2.2a',
    says: 'De opdrachtnemer mag kleine materialen kopen, zolang dat binnen de vergoeding past.',
    rules: ['Ter informatie', 'R7'],
    routes: [`post ${OF}/feiten`, `get ${OF}/budgetten/:jaar`],
    screens: ['/jaarafrekening/:year', '/rijksmiddelen'],
    tests: [
      'test/browser/state-funding.spec.ts › is shown to both sides with what was spent, and the materials beside the room',
      'test/e2e/api/state-funding.spec.ts › is never on an invoice, whatever its amounts',
      'test/e2e/api/facts.spec.ts › of every list of a scenario file can be sent as they stand there',
    ],
  },
  {
    id: 'DVO 2.2b',
    says: 'De opdrachtnemer mag de basisregistraties inzien en gebruiken.',
    without: 'Dit gaat over toegang tot registraties, niet over geld.',
  },
  {
    id: 'DVO 2.3',
    says: 'De teamleider besteedt de ruimte binnen de vergoeding naar eigen inzicht en overlegt bij bijzonderheden.',
    rules: ['R4', 'Besluitregel'],
    routes: [`get ${OF}/verrekeningen/:maand`, `post ${OF}/adviesnotas/:nota/besluiten-binnen-plafond`],
    screens: ['/maanden/:month', '/adviesnotas'],
    tests: [
      'test/scenarios/03-ceiling-parked-and-released',
      'test/store/decisions/advice-notes.spec.ts › within the ceiling is decided on by the team lead, when it fits',
    ],
  },
  {
    id: 'DVO 3.1.1',
    says: 'De opdrachtnemer doet burgerzaken voor Ommen, verdeeld over tien diensten.',
    rules: ['R1', 'R3'],
    routes: [`get ${OF}/plafonds/:jaar`],
    screens: ['/maanden/:month'],
    tests: ['test/scenarios/01-plain-month'],
  },
  {
    id: 'DVO 3.1.2',
    says: 'De opdrachtnemer organiseert de verkiezingen; ICT ondersteunt daarbij als project.',
    rules: ['R8'],
    routes: [`post ${OF}/addenda`, `post ${OF}/addenda/:sleutel/posten`],
    screens: ['/addenda'],
    tests: ['test/scenarios/05-addenda'],
  },
  {
    id: 'DVO 3.1.3',
    says: 'De opdrachtnemer doet de begraafplaatsadministratie en levert eens in de zes weken een bestand aan om te factureren.',
    rules: ['K2B-bestand'],
    routes: [
      ...[`post ${OF}/begraafexporten`, `post ${OF}/begraafvensters/:nummer/vrijgaven`],
      ...[`get ${OF}/begraafvensters/:nummer/bestand`, `post ${OF}/begraafvensters/:nummer/ontvangsten`],
    ],
    screens: ['/k2b', '/k2b/:window', '/beheer/k2b'],
    tests: [
      'test/browser/k2b.spec.ts › is hidden from the client until a colleague releases it, in two actions',
      'test/store/cemetery/example.spec.ts › are, released on their days, to the byte those of the command',
      'test/e2e/api/cemetery-files.spec.ts › is prepared by one, released once by another, and then always has the same bytes',
    ],
    planned: ['De export van K2B op een scherm inlezen'],
  },
  {
    id: 'DVO 3.1.4',
    says: 'De opdrachtnemer adviseert over informatievoorziening en automatisering.',
    rules: ['R1'],
    routes: [`get ${OF}/plafonds/:jaar`],
    screens: ['/maanden/:month'],
    tests: ['test/scenarios/01-plain-month'],
  },
  {
    id: 'DVO 3.2',
    says: 'De dienstverlening volgt het dienstverleningsconcept van de opdrachtnemer.',
    without: 'Dit gaat over hoe het werk wordt gedaan, niet over geld.',
  },
  {
    id: 'DVO 3.3',
    says: 'Taken en bevoegdheden zijn gescheiden, zodat de cijfers te vertrouwen zijn.',
    rules: ['Functiescheiding', 'R12', 'R13'],
    routes: [
      `post ${OF}/concept/vaststellingen`,
      `get ${OF}/historie`,
      `get ${OF}/historie/controle`,
      `get ${OF}/bewijsbestanden/:jaar`,
    ],
    screens: ['/beheer/bevoegdheden', '/historie', '/facturen/:number/regels/:line'],
    tests: [
      'test/store/invoicing/issuing.spec.ts › is refused to who prepared the draft, and to who recorded a fact that is new in it',
      'src/people/permissions.spec.ts › is written out completely: every action, and every role on every side where it exists',
      'test/store/evidence/verify.spec.ts › finds nothing in what was kept as it was recorded',
      'test/scenarios/explanations.spec.ts › give every figure to the cent when they are done again',
    ],
  },
  {
    id: 'DVO 3.4',
    says: 'Overhead wordt met een percentage in rekening gebracht, dat jaarlijks wordt bekeken.',
    rules: ['R5', 'Beleidskeuzen', 'Overheadafspraken'],
    routes: [`post ${OF}/feiten`, `get ${OF}/plafonds/:jaar`],
    screens: ['/jaaraddenda', '/beheer/overeenkomst', '/maanden/:month'],
    tests: [
      'test/store/year-addenda/year-addenda.spec.ts › names the tasks that moved the overhead percentage',
      'test/scenarios/11-overhead-parked-and-released',
      'test/scenarios/07-other-policies',
      'src/settlement/domain/settle-year.spec.ts › take the percentage of each month, and the one in force in the month of a decision',
      'test/browser/overhead-and-taxes.spec.ts › leaves another percentage to a year addendum, and shows one that was agreed on paper',
      'test/browser/overhead-and-taxes.spec.ts › asks for the yearly evaluation of the agreements on overhead until it is recorded',
    ],
  },
  {
    id: 'DVO 3.5',
    says: 'De opdrachtnemer garandeert de continuïteit; de opdrachtgever zorgt voor aanpalende diensten.',
    without: 'Wat continuïteit extra kost, loopt langs DVO 4.8; dit artikel zelf regelt geen geld.',
  },
  {
    id: 'DVO 3.6',
    says: 'Meerwerk en maatwerk worden apart afgesproken en beginnen pas na akkoord van de opdrachtgever.',
    rules: ['R8', 'Besluitregel'],
    routes: [
      `post ${OF}/addenda`,
      `post ${OF}/addenda/:sleutel/indieningen`,
      `post ${OF}/addenda/:sleutel/akkoorden`,
    ],
    screens: ['/addenda', '/goedkeuringen'],
    tests: [
      'test/scenarios/05-addenda',
      'test/scenarios/13-credit-below-the-maximum',
      'test/store/addenda/deciding.spec.ts › counts from the approval, with its maximum',
      'test/browser/addenda-decisions.spec.ts › begin with a proposal in four actions, in the words of the agreement',
    ],
  },
  {
    id: 'DVO 3.7',
    says: 'Bij een calamiteit onder € 25.000 mag het werk meteen beginnen; partijen worden het daarna eens over de kosten.',
    rules: ['R8', 'Besluitregel'],
    routes: [
      `post ${OF}/calamiteiten`,
      `post ${OF}/addenda/:sleutel/kostenvoorstellen`,
      `post ${OF}/addenda/:sleutel/kostenakkoorden`,
    ],
    screens: ['/calamiteiten/nieuw', '/goedkeuringen'],
    tests: [
      'test/scenarios/15-two-calamities',
      'test/store/addenda/entries-and-calamities.spec.ts › has no costs agreed that reach the limit together: 24 999.99 yes, 25 000.00 no',
      'test/browser/addenda.spec.ts › report a calamity, once for one event',
    ],
  },
];
