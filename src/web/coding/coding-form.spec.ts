import { fieldOf, formOf, readCodingForm } from './coding-form';

const SUBJECTS = [
  { part: 'salary' },
  { part: 'salary', label: 'Begraafplaatsen' },
  { part: 'overhead' },
] as const;

function sent(...lines: Record<string, string>[]): Record<string, string> {
  const fields = lines.flatMap((line, index) =>
    Object.entries(line).map(([name, value]) => [fieldOf(index, name), value]),
  );
  return { vanaf: '03-2026', ...Object.fromEntries(fields) };
}

describe('the form of codes', () => {
  it('has a line for each subject, with the rule that counts for it', () => {
    const rules = [{ part: 'salary', label: 'Begraafplaatsen', taakveld: '7.5', costCentre: 'K1' }] as const;
    const { lines } = formOf('01-2026', SUBJECTS, rules);
    expect(lines.map(({ codes }) => [codes.taakveld, codes.kostenplaats])).toEqual([
      ['', ''],
      ['7.5', 'K1'],
      ['', ''],
    ]);
  });

  it('makes rules of the lines that are filled in, with a comma in a taakveld as people write it', () => {
    const { given } = readCodingForm(
      sent(
        { onderdeel: 'loonkosten', taakveld: '0,2', rekening: '4351' },
        { onderdeel: 'loonkosten', omschrijving: 'Begraafplaatsen', taakveld: '' },
        { onderdeel: 'overhead', taakveld: '0.4' },
      ),
    );
    expect(given).toEqual({
      from: '2026-03',
      rules: [
        { part: 'salary', taakveld: '0.2', ledgerAccount: '4351' },
        { part: 'overhead', taakveld: '0.4' },
      ],
    });
  });

  it('takes each subject once, whatever is sent', () => {
    const { given } = readCodingForm(
      sent(
        { onderdeel: 'overhead', omschrijving: 'balie', taakveld: '0.4' },
        { onderdeel: 'overhead', taakveld: '0.8' },
        { onderdeel: 'iets anders', taakveld: '0.8' },
      ),
    );
    expect(given?.rules).toEqual([{ part: 'overhead', taakveld: '0.4' }]);
  });
});
