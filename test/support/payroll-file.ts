import { Euro } from '../../src/kernel/money';
import { formatAmount } from '../../src/kernel/text';

/** A row of a payroll file; amounts as decimal text in euros. */
export interface PayrollRowFile {
  readonly costMonth?: string;
  readonly function: string;
  readonly component?: string;
  readonly amount: string;
  readonly reason?: string;
}

const HEADINGS = [
  'Aanlevering',
  'Boekmaand',
  'Kostenmaand',
  'Medewerker',
  'Functie',
  'Component',
  'Bedrag',
  'Reden',
  'Grootboekrekening',
  'Kostenplaats',
];

/** A payroll file as profile `standaard-1` reads it, with its control row; and what the user confirms. */
export function payrollFile(
  delivery: string,
  month: string,
  rows: readonly PayrollRowFile[],
): { readonly content: string; readonly total: string; readonly count: number } {
  const total = Euro.sum(rows.map(({ amount }) => Euro.parse(amount)!));
  const lines = rows.map((row, index) => [
    delivery,
    month,
    row.costMonth ?? month,
    `M${(index + 1).toString().padStart(3, '0')}`,
    row.function,
    row.component ?? 'Salaris',
    written(Euro.parse(row.amount)!),
    row.reason ?? '',
    '4001',
    '',
  ]);
  const control = ['TOTAAL', rows.length.toString(), written(total), '', '', '', '', '', '', ''];
  const content = [HEADINGS, ...lines, control].map((cells) => `${cells.join(';')}\r\n`).join('');
  return { content, total: formatAmount(total), count: rows.length };
}

function written(amount: Euro): string {
  return formatAmount(amount).replace('−', '-');
}

/** The three functions of the plain month, each with its usual costs. */
export function usualRows(extra = '0.00'): PayrollRowFile[] {
  const more = Euro.parse(extra)!;
  return [
    { function: 'Medewerker balie', amount: Euro.parse('6900.00')!.plus(more).toString() },
    { function: 'Medewerker balie', component: 'IKB', amount: '1176.45' },
    { function: 'Medewerker balie', component: 'Werkgeverslasten', amount: '2260.12' },
    { function: 'Consulent burgerzaken', amount: '9120.00' },
    { function: 'Consulent burgerzaken', component: 'IKB', amount: '1554.96' },
    { function: 'Consulent burgerzaken', component: 'Werkgeverslasten', amount: '2987.31' },
    { function: 'Medewerker begraafplaatsen', amount: '1870.00' },
    { function: 'Medewerker begraafplaatsen', component: 'Werkgeverslasten', amount: '612.54' },
  ];
}
