import { readPayrollProfile } from './read-payroll-profile';

const HEADINGS = {
  aanlevering: 'Aanlevering',
  boekmaand: 'Boekmaand',
  kostenmaand: 'Kostenmaand',
  functie: 'Functie',
  component: 'Component',
  bedrag: 'Bedrag',
};
const PROFILE = {
  scheidingsteken: ';',
  decimaalteken: ',',
  maandnotatie: 'jjjj-mm',
  kolommen: HEADINGS,
  componenten: { tellenMee: ['Salaris'] },
};

function faultsOf(json: unknown): string[] {
  const outcome = readPayrollProfile(json);
  return outcome.ok ? [] : outcome.faults.map(({ path, code }) => `${path}: ${code}`);
}

describe('a profile of payroll files', () => {
  it('needs only the layout and the components that count', () => {
    const outcome = readPayrollProfile(PROFILE);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        separator: ';',
        amounts: { decimalMark: ',' },
        months: 'jjjj-mm',
      },
    });
    expect(outcome.ok && outcome.value.jumpThreshold.toString()).toBe('25');
    expect(outcome.ok && outcome.value.controlRow).toBeUndefined();
  });

  it('reads cost centres, functions and the last row', () => {
    const outcome = readPayrollProfile({
      ...PROFILE,
      duizendtalteken: '.',
      kolommen: { ...HEADINGS, kostenplaats: 'Kostenplaats' },
      kostenplaatsen: [{ kostenplaats: '6120', aandelen: [{ vanaf: '2026-01-01', percentage: '33.33' }] }],
      functies: { 'Mdw Balie': 'Medewerker balie' },
      slotregel: { merk: 'TOTAAL', totaal: 3, aantal: 2 },
      sprongdrempel: '12.5',
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
    const { costCentres, functions, controlRow, jumpThreshold } = outcome.value;
    expect(costCentres.get('6120')?.map(({ from, share }) => `${from} ${share.toString()}`)).toEqual([
      '2026-01-01 33.33',
    ]);
    expect(functions).toEqual(new Map([['mdw balie', 'Medewerker balie']]));
    expect(controlRow).toEqual({ marker: 'TOTAAL', totalCell: 3, countCell: 2 });
    expect(jumpThreshold.toString()).toBe('12.5');
  });

  it.each([
    ['no object', [], [': not-an-object']],
    ['a misspelt key', { ...PROFILE, maandnotaties: 'x' }, ['maandnotaties: unknown-field']],
    ['another separator', { ...PROFILE, scheidingsteken: '#' }, ['scheidingsteken: not-one-of']],
    ['a name, which its file has', { ...PROFILE, naam: 'Standaard' }, ['naam: unknown-field']],
    ['equal marks', { ...PROFILE, duizendtalteken: ',' }, ['duizendtalteken: profile-same-marks']],
    [
      'a column about persons',
      { ...PROFILE, kolommen: { ...HEADINGS, medewerker: 'BSN' } },
      ['kolommen.medewerker: profile-personal-column'],
    ],
    [
      'one heading for two columns',
      { ...PROFILE, kolommen: { ...HEADINGS, reden: ' functie' } },
      ['kolommen.reden: profile-heading-twice'],
    ],
    [
      'no heading for the amount',
      { ...PROFILE, kolommen: { ...HEADINGS, bedrag: undefined } },
      ['kolommen.bedrag: missing-field'],
    ],
    [
      'cost centres without their column',
      {
        ...PROFILE,
        kostenplaatsen: [{ kostenplaats: '1', aandelen: [{ vanaf: '2026-01-01', percentage: '100' }] }],
      },
      ['kolommen.kostenplaats: missing-field'],
    ],
    ['no components', { ...PROFILE, componenten: { tellenMee: [] } }, ['componenten.tellenMee: empty-list']],
    [
      'a component that counts and does not',
      { ...PROFILE, componenten: { tellenMee: ['Salaris'], tellenNietMee: ['salaris '] } },
      ['componenten.tellenNietMee: profile-component-twice'],
    ],
    [
      'a share above hundred from mid-month',
      {
        ...PROFILE,
        kolommen: { ...HEADINGS, kostenplaats: 'Kostenplaats' },
        kostenplaatsen: [{ kostenplaats: '1', aandelen: [{ vanaf: '2026-01-02', percentage: '100.01' }] }],
      },
      [
        'kostenplaatsen[0].aandelen[0].vanaf: not-first-of-month',
        'kostenplaatsen[0].aandelen[0].percentage: profile-share-above-hundred',
      ],
    ],
    [
      'a cost centre without shares',
      {
        ...PROFILE,
        kolommen: { ...HEADINGS, kostenplaats: 'Kostenplaats' },
        kostenplaatsen: [{ kostenplaats: '1', aandelen: [] }],
      },
      ['kostenplaatsen[0].aandelen: empty-list'],
    ],
    [
      'a total in the cell of the marker',
      { ...PROFILE, slotregel: { merk: 'TOTAAL', totaal: 1 } },
      ['slotregel.totaal: not-a-whole-number'],
    ],
  ])('refuses %s', (_what, json, expected) => {
    expect(faultsOf(json).filter((fault) => expected.includes(fault))).toEqual(expected);
  });

  it('tells all faults at once', () => {
    expect(faultsOf({ ...PROFILE, scheidingsteken: '#', maandnotatie: 'x', decimaalteken: ';' })).toEqual([
      'scheidingsteken: not-one-of',
      'decimaalteken: not-one-of',
      'maandnotatie: not-one-of',
    ]);
  });
});
