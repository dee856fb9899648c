/**
 * What the keys of an agreement file are in the code: one table from the Dutch of the file to the lists
 * and fields of a scenario file. Types and ranges are checked by the readers of those lists, not here.
 */
export type Term =
  | { readonly name: string; readonly as: 'asIs' | 'number' | 'whole' | 'components' }
  | { readonly name: string; readonly as: 'choice'; readonly choices: Readonly<Record<string, string>> }
  | { readonly name: string; readonly as: 'items'; readonly terms: Terms };

export type Terms = Readonly<Record<string, Term>>;

/** A list of the file and the list of facts that it becomes. */
export interface Section {
  readonly list: string;
  readonly terms: Terms;
}

const text = (name: string): Term => ({ name, as: 'asIs' });
const number = (name: string): Term => ({ name, as: 'number' });
const whole = (name: string): Term => ({ name, as: 'whole' });
const choice = (name: string, choices: Readonly<Record<string, string>>): Term => ({
  name,
  as: 'choice',
  choices,
});

const FACT: Terms = { id: text('id'), vervangt: text('replaces') };
const DATED_PERCENTAGE: Terms = { ...FACT, vanaf: text('from'), percentage: number('percentage') };
const MONTHLY_COST: Terms = { ...FACT, kostenmaand: text('costMonth'), bedrag: number('amount') };

/** Components of an invoice by their Dutch names; `loonkosten:<functie>` and `addendum:<sleutel>` name one. */
export const COMPONENTS: Readonly<Record<string, string>> = {
  plafond: 'ceiling',
  overhead: 'overhead',
  opleiding: 'training',
  vennootschapsbelasting: 'corporation-tax',
  addenda: 'addendum',
};
export const SALARY_COMPONENT = { inFile: 'loonkosten:', inCode: 'salary:' } as const;
export const ADDENDUM_COMPONENT = 'addendum:';

/** What stands beside the lists: kept under its own names, with numbers as the reader of fields takes them. */
export const HEAD: Terms = {
  bestandssoort: text('bestandssoort'),
  overeenkomst: text('overeenkomst'),
  partijen: text('partijen'),
  jaar: whole('jaar'),
  maximaleVergoeding: number('maximaleVergoeding'),
};

export const SECTIONS: Readonly<Record<string, Section>> = {
  beleid: {
    list: 'policies',
    terms: {
      ...FACT,
      vanaf: text('from'),
      overheadgrondslag: choice('overheadBasis', {
        'in-rekening-gebrachte-loonkosten': 'charged-salary-costs',
        'werkelijke-loonkosten': 'actual-salary-costs',
        formatieplafond: 'formation-ceiling',
      }),
      opleidingsgrondslag: choice('trainingBasis', { termijnen: 'instalments', werkelijk: 'actual' }),
      indexering: choice('indexation', { automatisch: 'automatic', 'na-akkoord': 'after-agreement' }),
      voltijdsuren: number('fullTimeHours'),
    },
  },
  tabelakkoorden: {
    list: 'tableAcceptances',
    terms: { ...FACT, tabel: text('table'), akkoordOp: text('acceptedOn'), stuk: text('reference') },
  },
  tabelafstemmingen: {
    list: 'tableConsultations',
    terms: {
      ...FACT,
      tabel: text('table'),
      afgestemdOp: text('consultedOn'),
      afgestemdMet: text('consultedWith'),
      wijze: text('means'),
      opmerking: text('remark'),
    },
  },
  overhead: { list: 'overhead', terms: { ...DATED_PERCENTAGE, taken: text('tasks') } },
  overheadevaluaties: {
    list: 'overheadEvaluations',
    terms: {
      ...FACT,
      jaar: whole('year'),
      gehoudenOp: text('heldOn'),
      gehoudenMet: text('heldWith'),
      bevindingen: text('findings'),
      conclusie: choice('conclusion', { blijft: 'stays', aangepast: 'adjusted' }),
      stuk: text('reference'),
    },
  },
  overheaddiensten: {
    list: 'overheadServices',
    terms: { ...FACT, vanaf: text('from'), diensten: text('services'), stuk: text('reference') },
  },
  ikb: { list: 'ikb', terms: DATED_PERCENTAGE },
  werkgeverslasten: { list: 'employerCharges', terms: DATED_PERCENTAGE },
  btw: {
    list: 'vat',
    terms: {
      ...DATED_PERCENTAGE,
      behandeling: choice('category', { 'buiten-btw': 'O', vrijgesteld: 'E', belast: 'S', verlegd: 'AE' }),
      onderdelen: { name: 'components', as: 'components' },
      reden: text('reason'),
      stuk: text('reference'),
      compensabel: choice('compensable', { ja: 'yes', nee: 'no', onbekend: 'unknown' }),
    },
  },
  publicatiegroepen: {
    list: 'publicationGroups',
    terms: {
      ...FACT,
      naam: text('name'),
      vanaf: text('from'),
      personen: whole('persons'),
      kleineGroepReden: text('smallGroupReason'),
    },
  },
  formatie: {
    list: 'formation',
    terms: {
      ...FACT,
      functie: text('function'),
      dienst: text('service'),
      publicatiegroep: text('publicationGroup'),
      overheadReden: text('overheadReason'),
      urenPerWeek: number('hoursPerWeek'),
      vanaf: text('from'),
      tot: text('until'),
      inschaling: {
        name: 'grades',
        as: 'items',
        terms: { vanaf: text('from'), schaal: text('scale') },
      },
    },
  },
  herwaarderingsmeldingen: {
    list: 'regradingAnnouncements',
    terms: {
      ...FACT,
      functie: text('function'),
      gemeldOp: text('announcedOn'),
      gemeldAan: text('announcedTo'),
      stuk: text('reference'),
      vanaf: text('from'),
    },
  },
  opleidingsbudget: {
    list: 'trainingBudgets',
    terms: { ...FACT, jaar: whole('year'), bedrag: number('amount') },
  },
  opleidingskosten: { list: 'trainingCosts', terms: MONTHLY_COST },
  besluitregels: {
    list: 'decisionPolicies',
    terms: {
      ...FACT,
      aanleiding: choice('occasion', { verzuim: 'absence', continuiteit: 'continuity' }),
      vanaf: text('from'),
      beslisser: choice('decider', {
        gemeentesecretaris: 'municipal-secretary',
        'regisseur-na-overleg': 'regisseur',
      }),
      kosten: choice('costs', { meerkosten: 'extra', 'alle-kosten': 'all' }),
    },
  },
  kalenderdagen: {
    list: 'planningDates',
    terms: {
      ...FACT,
      partij: choice('party', { opdrachtgever: 'client', opdrachtnemer: 'contractor' }),
      wat: choice('what', {
        besluit: 'decision',
        voorjaarsnota: 'spring-note',
        tussenrapportage: 'report',
        najaarsnota: 'autumn-note',
        begroting: 'budget',
        jaarrekening: 'accounts',
        kwartaalrapportage: 'quarterly-report',
        halfjaaroverzicht: 'half-year',
        jaarafrekening: 'year-end',
        voortgangsoverleg: 'meeting',
      }),
      dag: text('day'),
    },
  },
  afwijkingsgrenzen: {
    list: 'deviationThresholds',
    terms: { ...FACT, vanaf: text('from'), percentage: number('percentage'), bedrag: number('amount') },
  },
  vennootschapsbelasting: {
    list: 'corporationTax',
    terms: {
      ...MONTHLY_COST,
      aanslag: text('assessment'),
      opgelegdOp: text('assessedOn'),
      stuk: text('reference'),
    },
  },
  rechtstreekseKosten: { list: 'directCosts', terms: MONTHLY_COST },
  kleineMaterialen: {
    list: 'mandatePurchases',
    terms: { ...MONTHLY_COST, omschrijving: text('description') },
  },
  rijksmiddelen: {
    list: 'stateFunding',
    terms: {
      ...FACT,
      jaar: whole('year'),
      regeling: text('arrangement'),
      doel: text('purpose'),
      bedrag: number('amount'),
    },
  },
  doelbestedingen: {
    list: 'fundingSpendings',
    terms: { ...MONTHLY_COST, rijksmiddelen: text('funding'), omschrijving: text('description') },
  },
  rijksmiddelenoverleggen: {
    list: 'fundingTalks',
    terms: {
      ...FACT,
      rijksmiddelen: text('funding'),
      gehoudenOp: text('heldOn'),
      gehoudenMet: text('heldWith'),
      stuk: text('reference'),
    },
  },
};

/** What both sides decide on, and notice, is done in the service, never read in (DVO 3.3, 3.6, 3.7, 4.8, 9.2). */
export const DECIDED_ELSEWHERE = [
  'addenda',
  'akkoorden',
  'afrondingen',
  'kostenovereenstemmingen',
  'posten',
  'besluiten',
  'opzeggingen',
];
