import { OF, type Article } from './article';

const SERVICE = {
  rules: ['R1', 'R3'],
  routes: [`get ${OF}/plafonds/:jaar`],
  screens: ['/maanden/:month'],
  tests: ['test/scenarios/01-plain-month'],
} satisfies Partial<Article>;

/** A service whose costs are the formation that is agreed for it. */
function service(number: string, says: string): Article {
  return {
    id: `SLA ${number}`,
    says: `${says} De formatie van deze dienst telt in het plafond.`,
    ...SERVICE,
  };
}

/** The SLA of 2024, and where that of 2023 differs. */
export const SLA: readonly Article[] = [
  {
    id: 'SLA Algemene servicenormen',
    says: 'De servicenormen van Twenterand gelden ook voor burgerzaken Ommen.',
    without: 'Dit gaat over openingstijden en service, niet over geld.',
  },
  {
    id: 'SLA Betalingen',
    says: 'Sommige betalingen van inwoners worden aan de balie gedaan.',
    without: 'Dit geld is van inwoners aan Ommen en loopt niet langs de vergoeding.',
  },
  {
    id: 'SLA Flexibiliteit',
    says: 'Openingstijden kunnen worden aangepast aan de situatie.',
    without: 'Kost dat meer, dan loopt het langs DVO 3.6 of 4.8; dit onderdeel zelf regelt geen geld.',
  },
  {
    id: 'SLA Ziekteverzuim',
    says: 'Over vervanging bij langdurig verzuim beslist de teamleider binnen de vergoeding, en daarboven de gemeentesecretaris op een adviesnota; de meerkosten zijn voor Ommen.',
    in2023:
      'In 2023 bespraken regisseur en teamleider elke adviesnota en waren alle kosten ervan voor Ommen.',
    rules: ['Besluitregel', 'R4'],
    routes: [
      `post ${OF}/adviesnotas`,
      `post ${OF}/adviesnotas/:nota/instemmingen`,
      `post ${OF}/adviesnotas/:nota/besluiten-binnen-plafond`,
    ],
    screens: ['/adviesnotas', '/beheer/overeenkomst'],
    tests: [
      'src/decisions/domain/decide-who.spec.ts › is written out for every occasion, SLA, side of the ceiling and amount',
      'test/store/decisions/advice-notes.spec.ts › is decided on by whom the policy names and not by who prepared it, in the service',
      'test/e2e/api/advice-notes.spec.ts › are the regisseur’s where the SLA of 2023 counts, for all costs',
      'test/browser/advice-notes.spec.ts › that are approved release what was parked on the next draft',
    ],
  },
  {
    id: 'SLA Rapportagemodel',
    says: 'De kwartaalrapportage bevat ook financiën: begroot, gerealiseerd, aanvullende dienstverlening en overhead.',
    in2023: 'In 2023 had de rapportage een andere indeling, zonder formatie en addendum.',
    rules: ['R14'],
    routes: [
      `get ${OF}/kwartaalrapportages/:kwartaal`,
      `post ${OF}/kwartaalrapportages/:kwartaal/cijfers`,
      `post ${OF}/kwartaalrapportages/:kwartaal/cijferbestanden`,
    ],
    screens: ['/rapportages', '/rapportages/:quarter'],
    tests: [
      'src/quarterly-reports/report-models.spec.ts › has the sections of its model in their order, each with its text',
      'src/reporting/domain/quarterly/draw-quarter.spec.ts › names formation by heading, with the hours of functions without salary costs in the quarter',
      'src/quarterly-reports/read-figure-file.spec.ts › takes the place of nothing that was entered before',
      'test/browser/quarterly-reports.spec.ts › take figures by a form per section that names every fault and keeps what was typed',
      'test/browser/quarterly-reports.spec.ts › show last quarter beside the next one, and a chart with its table once two quarters are known',
      'test/documents/quarterly-report.spec.ts › has charts over the quarters and of the costs, each before the table with its numbers',
    ],
  },
  {
    id: 'SLA Addendum',
    says: 'Jaarlijks wordt een plafond afgesproken: de formatie tegen het maximum van de schaal. Ruimte eronder is vrij te besteden.',
    in2023: 'De SLA van 2023 had dit onderdeel niet.',
    rules: ['R1', 'R2', 'R4', 'Beleidskeuzen'],
    routes: [`get ${OF}/plafonds/:jaar`, `get ${OF}/budgetten/:jaar`],
    screens: ['/beheer/overeenkomst', '/jaarafrekening/:year', '/indexering'],
    tests: [
      'test/scenarios/18-leap-february',
      'test/scenarios/10-across-the-year',
      'test/scenarios/14-replacement-withdrawn',
    ],
  },
  service('1.1', 'De balie burgerzaken, op afspraak.'),
  service('1.2', 'Verzoeken voor de basisregistratie personen.'),
  service('1.3', 'De burgerlijke stand.'),
  service('1.4', 'Naturalisatie, nationaliteit en optie.'),
  service('1.5', 'Eerste inschrijving en verklaringen onder ede.'),
  service('1.6', 'Functioneel beheer van de applicaties.'),
  service('1.7', 'Zelfevaluatie, brondocumenten en correcties in de BRP.'),
  {
    id: 'SLA 1.8',
    says: 'De organisatie van verkiezingen; uren, reizen, huur en materiaal van ICT worden achteraf als project gefactureerd.',
    in2023: 'De SLA van 2023 noemde alleen de verkiezingen van dat jaar, zonder ICT als project.',
    rules: ['R1', 'R8'],
    routes: [`post ${OF}/addenda/:sleutel/posten`, `post ${OF}/addenda/:sleutel/posten-met-bewijs`],
    screens: ['/addenda'],
    tests: [
      'test/scenarios/05-addenda',
      'test/store/addenda/entries-and-calamities.spec.ts › of what someone else charged need their proof',
    ],
  },
  {
    id: 'SLA 1.9',
    says: 'De begraafplaatsadministratie, met eens in de zes weken een bestand voor facturering via K2B.',
    in2023: 'In 2023 was dit een overgangsjaar waarin de werkwijze nog werd onderzocht.',
    ...SERVICE,
    rules: [...SERVICE.rules, 'K2B-bestand'],
    screens: [...SERVICE.screens, '/k2b', '/k2b/inlezen', '/k2b/:window', '/beheer/k2b'],
    tests: [
      ...SERVICE.tests,
      'test/store/cemetery/billing-files.spec.ts › never lets an article come back for something else',
      'test/store/cemetery/debtors-term.spec.ts › loses its debtors as well when it is never received, once, after a warning',
      'test/browser/k2b.spec.ts › counts down to the day, and shows years ahead and as a file',
      'test/browser/k2b-delivery.spec.ts › shows who makes it what stood in the way, and what to do',
      'src/web/k2b/tasks/k2b-tasks-of.spec.ts › of a window that %s, of the %s',
    ],
  },
  {
    id: 'SLA 1.10',
    says: 'Advies over informatievoorziening en automatisering. De kosten worden gedekt door het overheadpercentage.',
    in2023: 'De SLA van 2023 had deze dienst niet.',
    rules: ['R5'],
    routes: [`post ${OF}/feiten`, `post ${OF}/loonbestanden`],
    screens: ['/beheer/overeenkomst', '/maanden/:month/inlezen'],
    tests: [
      'src/settlement/domain/check-overhead.spec.ts › carries no formation without a reason',
      'test/e2e/api/overhead-services.spec.ts › ask for a reason with each delivery of their payroll, which is kept',
      'test/browser/overhead-and-taxes.spec.ts › records which services the percentage pays for, and lets the client look at it',
    ],
  },
];
