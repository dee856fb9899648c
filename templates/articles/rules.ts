/** A rule by which is settled, and the file that holds it. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly where: string;
}

/** Every rule of settlement (R1 to R15), and the choices and safeguards beside them: the one list there is. */
export const RULES: readonly Rule[] = [
  {
    id: 'R1',
    title: 'Formatieplafond: overeengekomen uren tegen het maximum van de schaal',
    where: 'src/agreements/domain/calculate-ceiling.ts',
  },
  {
    id: 'R2',
    title: 'Indexering: een salaristabel verhoogt het plafond vanaf haar ingangsdatum',
    where: 'src/settlement/domain/awaits-acceptance.ts',
  },
  {
    id: 'R3',
    title: 'Werkelijke loonkosten: de som van de loonregels van de kostenmaand',
    where: 'src/payroll/domain/actual-salary-costs.ts',
  },
  {
    id: 'R4',
    title: 'In rekening te brengen en aangehouden loonkosten binnen het jaarplafond',
    where: 'src/settlement/domain/settle-year.ts',
  },
  {
    id: 'R5',
    title: 'Overhead: een percentage, met een eigen grens',
    where: 'src/settlement/domain/calculate-limits.ts',
  },
  {
    id: 'R6',
    title: 'Opleidingskosten: in twaalfden of werkelijk, tot het budget',
    where: 'src/settlement/domain/settle-year.ts',
  },
  {
    id: 'R7',
    title: 'Maximale jaarlijkse vergoeding: plafond, besluiten, overhead en opleiding samen',
    where: 'src/settlement/domain/calculate-limits.ts',
  },
  {
    id: 'R8',
    title: 'Addenda: wanneer uren en kosten van meerwerk, maatwerk, projecten en calamiteiten tellen',
    where: 'src/addenda/domain/assess-entries.ts',
  },
  {
    id: 'R9',
    title: 'Belastingen: btw per onderdeel met ingangsdatum, vennootschapsbelasting als bedrag',
    where: 'src/agreements/domain/vat-treatment.ts',
  },
  {
    id: 'R10',
    title: 'Wat een maandfactuur brengt: het verschil met wat al is gefactureerd',
    where: 'src/invoicing/domain/calculate-difference.ts',
  },
  {
    id: 'R11',
    title: 'Oorzaken: waar een correctie of late regel vandaan komt, tot op de cent',
    where: 'src/invoicing/domain/attribute-causes.ts',
  },
  {
    id: 'R12',
    title: 'Berekening: elk bedrag is stap voor stap na te rekenen tot op de feiten',
    where: 'src/kernel/explanation/trace.ts',
  },
  {
    id: 'R13',
    title: 'Afronding: één keer, op de cent, half van nul af',
    where: 'src/kernel/money/amount.ts',
  },
  {
    id: 'R14',
    title: 'Halfjaaroverzicht: begroot, gerealiseerd, gefactureerd en prognose',
    where: 'src/reporting/domain/half-year-overview.ts',
  },
  {
    id: 'R15',
    title: 'Opzegging: ten minste achttien maanden, en alleen per 1 januari',
    where: 'src/agreements/domain/earliest-end.ts',
  },
  {
    id: 'Jaaraddendum',
    title: 'Wat partijen voor een jaar overeenkomen, wordt bekend met het akkoord van de opdrachtgever',
    where: 'src/year-addenda/domain/facts-of-year.ts',
  },
  {
    id: 'Overheadafspraken',
    title:
      'Een ander overheadpercentage noemt de taken die veranderden; de afspraken worden jaarlijks bekeken',
    where: 'src/settlement/domain/check-overhead.ts',
  },
  {
    id: 'Besluitregel',
    title: 'Wie beslist over kosten: binnen het plafond, erboven, bij meerwerk en bij calamiteiten',
    where: 'src/decisions/domain/decide-who.ts',
  },
  {
    id: 'Laatste besluitdag',
    title: 'Wanneer een grens wordt bereikt, en de laatste dag voor een besluit',
    where: 'src/decisions/domain/foresee.ts',
  },
  {
    id: 'Beleidskeuzen',
    title: 'Grondslag van overhead en opleiding en wanneer een tabel telt, vanaf een 1 januari',
    where: 'src/agreements/domain/read-terms.ts',
  },
  {
    id: 'Ter informatie',
    title: 'Wat wordt vastgelegd en nooit gefactureerd: mandaataankopen, rechtstreekse kosten, rijksmiddelen',
    where: 'src/agreements/domain/information-facts.ts',
  },
  {
    id: 'K2B-bestand',
    title: 'Elk item van de begraafplaatsadministratie staat in precies één zeswekelijks bestand',
    where: 'src/cemetery/domain/compose-file.ts',
  },
  {
    id: 'Functiescheiding',
    title: 'Wie iets opstelt, beslist er niet over; wat een rol mag, staat in één tabel',
    where: 'src/people/domain/permissions.ts',
  },
  {
    id: 'Publicatiegroepen',
    title: 'De opdrachtgever ziet loonkosten per groep, nooit van één persoon',
    where: 'src/agreements/domain/publication-group.ts',
  },
];
