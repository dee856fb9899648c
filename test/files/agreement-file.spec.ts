import { readAgreementFile } from '../../src/agreements/domain';
import { readAgreementFacts } from '../../src/settlement/domain';
import { fileOf, HEAD, LINE } from './agreement-yaml';

describe('an agreement file', () => {
  it('begins an agreement', () => {
    const yaml = `bestandssoort: overeenkomst/1
overeenkomst: { id: DVO-1, titel: Burgerzaken, vanaf: 2024-01-01, tot: 2028-01-01 }
partijen: { opdrachtgever: ommen, opdrachtnemer: twenterand }
jaar: 2026
maximaleVergoeding: 1234567,8
`;
    const { statedMaximum, ...file } = fileOf(yaml);
    expect(statedMaximum?.toString()).toBe('1234567.80');
    expect(file).toEqual({
      agreementId: 'DVO-1',
      agreement: {
        id: 'DVO-1',
        title: 'Burgerzaken',
        client: 'ommen',
        contractor: 'twenterand',
        startsOn: '2024-01-01',
        endsOn: '2028-01-01',
      },
      year: 2026,
      items: [],
    });
  });

  it('or refers to one, and says nothing else', () => {
    expect(fileOf(HEAD)).toEqual({ agreementId: 'DVO-1', items: [] });
  });

  it('gives formation lines as a scenario has them, with their publication group', () => {
    expect(fileOf(HEAD + LINE).items).toEqual([
      {
        list: 'formation',
        path: 'formatie[0]',
        item: {
          id: 'f1',
          function: 'Medewerker balie',
          service: '1.10',
          publicationGroup: 'Balie',
          hoursPerWeek: '31.5',
          from: '2026-01-01',
          until: '2026-07-01',
          grades: [{ from: '2026-01-01', scale: '6' }],
        },
      },
    ]);
  });

  it.each<[string, string, readonly object[]]>([
    [
      'beleid: [{ id: p, vanaf: 2026-01-01, overheadgrondslag: formatieplafond, opleidingsgrondslag: werkelijk, indexering: na-akkoord, voltijdsuren: 36 }]',
      'policies',
      [
        {
          id: 'p',
          from: '2026-01-01',
          overheadBasis: 'formation-ceiling',
          trainingBasis: 'actual',
          indexation: 'after-agreement',
          fullTimeHours: '36',
        },
      ],
    ],
    [
      'tabelakkoorden: [{ id: t, tabel: cao-2026, akkoordOp: 2026-01-02 }]',
      'tableAcceptances',
      [{ id: 't', table: 'cao-2026', acceptedOn: '2026-01-02' }],
    ],
    [
      'overhead: [{ id: o, vervangt: o1, vanaf: 2026-01-01, percentage: 24.5 }]',
      'overhead',
      [{ id: 'o', replaces: 'o1', from: '2026-01-01', percentage: '24.5' }],
    ],
    [
      'overhead: [{ id: o, vanaf: 2026-01-01, percentage: 25, taken: werkplekbeheer }]',
      'overhead',
      [{ id: 'o', from: '2026-01-01', percentage: '25', tasks: 'werkplekbeheer' }],
    ],
    [
      'overheadevaluaties: [{ id: e, jaar: 2026, gehoudenOp: 2026-10-20, gehoudenMet: regisseur, bevindingen: zoals afgesproken, conclusie: aangepast, stuk: verslag }]',
      'overheadEvaluations',
      [
        {
          ...{ id: 'e', year: 2026, heldOn: '2026-10-20', heldWith: 'regisseur' },
          ...{ findings: 'zoals afgesproken', conclusion: 'adjusted', reference: 'verslag' },
        },
      ],
    ],
    [
      'overheaddiensten: [{ id: d, vanaf: 2026-01-01, diensten: [1.10, 1.2], stuk: SLA }]',
      'overheadServices',
      [{ id: 'd', from: '2026-01-01', services: ['1.10', '1.2'], reference: 'SLA' }],
    ],
    [
      'btw: [{ id: b, vanaf: 2026-01-01, behandeling: verlegd, percentage: 0, reden: levering, stuk: brief, compensabel: onbekend }]',
      'vat',
      [
        {
          ...{ id: 'b', from: '2026-01-01', category: 'AE', percentage: '0', reason: 'levering' },
          ...{ reference: 'brief', compensable: 'unknown' },
        },
      ],
    ],
    [
      'afwijkingsgrenzen: [{ id: g, vanaf: 2026-01-01, percentage: 10, bedrag: 500 }]',
      'deviationThresholds',
      [{ id: 'g', from: '2026-01-01', percentage: '10', amount: '500' }],
    ],
    [
      'vennootschapsbelasting: [{ id: v, kostenmaand: 2026-02, bedrag: 100, aanslag: 12V6, opgelegdOp: 2026-01-12, stuk: dossier }]',
      'corporationTax',
      [
        {
          ...{ id: 'v', costMonth: '2026-02', amount: '100', assessment: '12V6' },
          ...{ assessedOn: '2026-01-12', reference: 'dossier' },
        },
      ],
    ],
    [
      'ikb: [{ id: i, vanaf: 2026-01-01, percentage: 17.05 }]',
      'ikb',
      [{ id: 'i', from: '2026-01-01', percentage: '17.05' }],
    ],
    [
      'werkgeverslasten: [{ id: w, vanaf: 2026-01-01, percentage: 28 }]',
      'employerCharges',
      [{ id: 'w', from: '2026-01-01', percentage: '28' }],
    ],
    [
      "btw: [{ id: b, vanaf: 2026-01-01, behandeling: belast, percentage: 21, onderdelen: [opleiding, 'loonkosten:Medewerker balie', 'addendum:A1', addenda] }]",
      'vat',
      [
        {
          id: 'b',
          from: '2026-01-01',
          category: 'S',
          percentage: '21',
          components: ['training', 'salary:Medewerker balie', 'addendum:A1', 'addendum'],
        },
      ],
    ],
    [
      'publicatiegroepen: [{ id: p, naam: Beheer, vanaf: 2026-01-01, personen: 2, kleineGroepReden: openbaar }]',
      'publicationGroups',
      [{ id: 'p', name: 'Beheer', from: '2026-01-01', persons: 2, smallGroupReason: 'openbaar' }],
    ],
    [
      'opleidingsbudget: [{ id: ob, jaar: 2026, bedrag: 7250 }]',
      'trainingBudgets',
      [{ id: 'ob', year: 2026, amount: '7250' }],
    ],
    [
      'opleidingskosten: [{ id: ok, kostenmaand: 2026-02, bedrag: 100 }]',
      'trainingCosts',
      [{ id: 'ok', costMonth: '2026-02', amount: '100' }],
    ],
    [
      'besluitregels: [{ id: b, aanleiding: verzuim, vanaf: 2026-01-01, beslisser: regisseur-na-overleg, kosten: alle-kosten }]',
      'decisionPolicies',
      [{ id: 'b', occasion: 'absence', from: '2026-01-01', decider: 'regisseur', costs: 'all' }],
    ],
    [
      'kalenderdagen: [{ id: k, partij: opdrachtgever, wat: besluit, dag: 2026-06-30 }]',
      'planningDates',
      [{ id: 'k', party: 'client', what: 'decision', day: '2026-06-30' }],
    ],
    [
      'vennootschapsbelasting: [{ id: v, kostenmaand: 2026-02, bedrag: 100 }]',
      'corporationTax',
      [{ id: 'v', costMonth: '2026-02', amount: '100' }],
    ],
    [
      'rechtstreekseKosten: [{ id: r, kostenmaand: 2026-02, bedrag: -1.5 }]',
      'directCosts',
      [{ id: 'r', costMonth: '2026-02', amount: '-1.5' }],
    ],
  ])('%s', (yaml, list, items) => {
    const read = fileOf(`${HEAD}${yaml}\n`).items;
    expect(read.map((one) => one.item)).toEqual(items);
    expect(new Set(read.map((one) => one.list))).toEqual(new Set([list]));
  });

  it('takes numbers and booleans of JSON as well', () => {
    const json = {
      bestandssoort: 'overeenkomst/1',
      overeenkomst: 'DVO-1',
      jaar: 2026,
      publicatiegroepen: [{ id: 'g', naam: 'Balie', vanaf: '2026-01-01', personen: 3 }],
      opleidingsbudget: [{ id: 'o', jaar: 2026, bedrag: 7250 }],
    };
    expect(readAgreementFile(json, { readFacts: readAgreementFacts })).toMatchObject({
      ok: true,
      value: { year: 2026 },
    });
  });
});
