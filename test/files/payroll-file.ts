import type { Agreement, FormationLine } from '../../src/agreements/domain';
import { Exact } from '../../src/kernel/money';
import type { LocalDate } from '../../src/kernel/time';
import { wordFault } from '../../src/platform/wording';
import { readPayrollProfile } from '../../src/payroll/domain/profile/read-payroll-profile';
import type { PayrollProfile } from '../../src/payroll/domain/profile/payroll-profile';
import type { CheckedLine } from '../../src/payroll/domain/delivery/divide-row';
import type { DeliverySummary } from '../../src/payroll/domain/delivery/delivery-summary';
import type { PayrollFault, PayrollWarning } from '../../src/payroll/domain/delivery/payroll-fault';
import type { GivenControl, PayrollContext } from '../../src/payroll/domain/delivery/payroll-context';
import {
  PayrollFileReader,
  type PayrollReading,
} from '../../src/payroll/domain/delivery/payroll-file-reader';

export const HEADINGS = [
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
export const [DELIVERY, BOOKED, COST, EMPLOYEE, FUNCTION, COMPONENT, AMOUNT, REASON, LEDGER, CENTRE] =
  HEADINGS as [string, string, string, string, string, string, string, string, string, string];

export function profileWith(changes: object = {}): PayrollProfile {
  const outcome = readPayrollProfile({
    scheidingsteken: ';',
    decimaalteken: ',',
    duizendtalteken: '.',
    maandnotatie: 'jjjj-mm',
    kolommen: {
      aanlevering: DELIVERY,
      boekmaand: BOOKED,
      kostenmaand: COST,
      medewerker: EMPLOYEE,
      functie: FUNCTION,
      component: COMPONENT,
      bedrag: AMOUNT,
      reden: REASON,
      grootboekrekening: LEDGER,
      kostenplaats: CENTRE,
    },
    componenten: { tellenMee: ['Salaris', 'IKB'], tellenNietMee: ['Reiskosten'] },
    ...changes,
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

export const SHARED = {
  kostenplaatsen: [
    { kostenplaats: 'KP1', aandelen: [{ vanaf: '2026-01-01', percentage: '100' }] },
    {
      kostenplaats: 'KP2',
      aandelen: [
        { vanaf: '2026-01-01', percentage: '50' },
        { vanaf: '2026-03-01', percentage: '33.33' },
      ],
    },
  ],
};
export const CONTROL_ROW = { slotregel: { merk: 'Totaal', aantal: 2, totaal: 3 } };

const AGREEMENT: Agreement = {
  id: 'DVO',
  client: 'Ommen',
  contractor: 'Twenterand',
  startsOn: '2025-01-01' as LocalDate,
  endsOn: '2027-01-01' as LocalDate,
  years: [],
};

export function line(jobFunction: string, from = '2025-01-01', until?: string): FormationLine {
  return {
    id: `f-${jobFunction}`,
    recordedOn: '2024-12-01' as LocalDate,
    source: 'test',
    place: '',
    function: jobFunction,
    service: '1.1',
    hoursPerWeek: Exact.of(36),
    from: from as LocalDate,
    ...(until !== undefined && { until: until as LocalDate }),
    grades: [],
  };
}

export const CONTEXT: PayrollContext = {
  profile: profileWith(),
  agreement: AGREEMENT,
  formation: [line('Balie'), line('Backoffice')],
};

export type Cells = Partial<Record<string, string>>;

export function cellsOf(cells: Cells, headings: readonly string[] = HEADINGS): string[] {
  const all: Cells = {
    [DELIVERY]: 'L1',
    [BOOKED]: '2026-02',
    [COST]: '2026-02',
    [EMPLOYEE]: 'E001',
    [FUNCTION]: 'Balie',
    [COMPONENT]: 'Salaris',
    [AMOUNT]: '100,00',
    [REASON]: '',
    [LEDGER]: '4100',
    [CENTRE]: 'KP1',
    ...cells,
  };
  return headings.map((heading) => all[heading] ?? '');
}

interface Read {
  readonly reading: PayrollReading;
  readonly lines: readonly CheckedLine[];
}

export function read(
  rows: readonly (Cells | readonly string[])[],
  changes: Partial<PayrollContext> = {},
  given?: GivenControl,
): Read {
  const reader = new PayrollFileReader({ ...CONTEXT, ...changes });
  reader.row(HEADINGS, 1);
  const lines = rows.flatMap((row, index) => {
    const cells = Array.isArray(row) ? (row as readonly string[]) : cellsOf(row as Cells);
    return reader.row(cells, index + 2) ?? [];
  });
  return { reading: reader.finish(given), lines };
}

export function summaryOf(...args: Parameters<typeof read>): DeliverySummary {
  const { reading } = read(...args);
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.value;
}

/** Code and place of every fault; each can be worded with the values it brings. */
export function faultsOf(reading: PayrollReading): string[] {
  if (reading.ok) return [];
  return reading.faults.map((fault) => {
    expectWordable(fault);
    return [fault.code, fault.row, fault.column].filter(Boolean).join(' ');
  });
}

export function expectWordable(fault: PayrollFault | PayrollWarning): void {
  expect(wordFault(fault)).not.toMatch(/\{\w+\}/);
  expect(wordFault(fault)).not.toBe(fault.code);
}

/** Both functions paid, so that no warning distracts. */
export const PAID: readonly Cells[] = [{}, { [FUNCTION]: 'Backoffice', [AMOUNT]: '1.250,5' }];
