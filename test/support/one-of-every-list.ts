/** The assessment that corporation tax names when it is recorded (DVO 4.12). */
export const ASSESSED = {
  assessment: '123456789V60112',
  assessedOn: '2026-01-12',
  reference: 'aanslag van 12 januari 2026',
};

const RULING = { reason: 'ook door een ander te leveren', reference: 'brief 3', compensable: 'yes' };

/** A fact of every list that the interface takes, without its list and identifier. */
export const ONE_OF_EVERY_LIST: Readonly<Record<string, object>> = {
  policies: {
    from: '2026-01-01',
    overheadBasis: 'charged-salary-costs',
    trainingBasis: 'instalments',
    indexation: 'automatic',
    fullTimeHours: 36,
  },
  tableAcceptances: { table: 'cao-gemeenten-2026-01-01', acceptedOn: '2026-02-01', reference: 'brief 1' },
  overhead: { from: '2026-03-01', percentage: 24.5, tasks: null },
  overheadEvaluations: {
    ...{ year: 2026, heldOn: '2026-01-20', heldWith: 'regisseur', findings: 'zoals afgesproken' },
    ...{ conclusion: 'stays', reference: 'verslag' },
  },
  overheadServices: { from: '2026-03-01', services: ['1.10'], reference: 'SLA' },
  ikb: { from: '2026-03-01', percentage: '17.05' },
  employerCharges: { from: '2026-03-01', percentage: '28.4' },
  vat: { from: '2026-03-01', category: 'S', percentage: '21', components: ['training'], ...RULING },
  publicationGroups: { name: 'Advies', from: '2026-03-01', persons: 1, smallGroupReason: 'op verzoek' },
  formation: {
    function: 'Adviseur',
    service: '1.1',
    publicationGroup: 'Advies',
    hoursPerWeek: '8',
    from: '2026-03-01',
    until: null,
    overheadReason: null,
    grades: [{ from: '2026-03-01', scale: '9' }],
  },
  tableConsultations: {
    table: 'cao-gemeenten-2026-01-01',
    consultedOn: '2026-02-01',
    consultedWith: 'regisseur',
    means: 'overleg',
    remark: null,
  },
  regradingAnnouncements: {
    function: 'Adviseur',
    announcedOn: '2026-02-01',
    announcedTo: 'regisseur',
    reference: 'brief 2',
    from: null,
  },
  trainingBudgets: { year: 2027, amount: '1.00' },
  trainingCosts: { costMonth: '2026-02', amount: '1.00' },
  decisionPolicies: { occasion: 'absence', from: '2026-01-01', decider: 'regisseur', costs: 'all' },
  deviationThresholds: { from: '2026-01-01', percentage: '10', amount: '500.00' },
  planningDates: { party: 'client', what: 'decision', day: '2026-06-30' },
  corporationTax: { costMonth: '2026-02', amount: '1.00', ...ASSESSED },
  directCosts: { costMonth: '2026-02', amount: 12.5 },
  mandatePurchases: { costMonth: '2026-02', amount: '4.00', description: 'bordjes' },
  stateFunding: { year: 2026, arrangement: 'brief', purpose: 'adressen', amount: '900.00' },
  fundingSpendings: {
    funding: 'n-stateFunding',
    costMonth: '2026-02',
    amount: '10.00',
    description: 'onderzoek',
  },
  fundingTalks: {
    funding: 'n-stateFunding',
    heldOn: '2026-01-20',
    heldWith: 'regisseur',
    reference: 'verslag',
  },
  withdrawals: { fact: 'n-directCosts' },
};
