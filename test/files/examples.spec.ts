import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Euro } from '../../src/kernel/money';
import type { CheckedLine, DeliverySummary } from '../../src/payroll/domain';
import { readScenario, settleScenario, writeResult } from '../../src/scenarios/domain';
import { EXAMPLE, ExampleReading } from './example';

const CAO_RISE = 'cao-verhoging 1 juli 2026';
const REGRADING = 'functieherwaardering per 12 maart 2026';

interface WrittenYear {
  readonly ceilingByMonth: Readonly<Record<string, string>>;
  readonly actualSalaryCosts: string;
  readonly parkedSalaryCosts: string;
}
interface WrittenLine {
  readonly costMonth: string;
  readonly kind: string;
  readonly causes?: readonly { readonly source: string }[];
}
interface Written {
  readonly runs: readonly {
    readonly month: string;
    readonly documents: readonly { readonly lines: readonly WrittenLine[] }[];
    readonly years: Readonly<Record<string, WrittenYear>>;
  }[];
}

function summaryOf(example: ExampleReading, file: string): DeliverySummary {
  const delivery = example.deliveries.find((one) => one.file.endsWith(file));
  if (!delivery?.reading.ok) throw new Error(`${file} was not read`);
  return delivery.reading.value;
}

function linesOf(example: ExampleReading, file: string): readonly CheckedLine[] {
  return example.deliveries.find((one) => one.file.endsWith(file))?.lines ?? [];
}

const sumOf = (lines: readonly CheckedLine[]): string =>
  Euro.sum(lines.map(({ amount }) => amount)).toString();

describe('the example of Ommen and Twenterand', () => {
  let example: ExampleReading;
  beforeAll(async () => {
    example = await new ExampleReading().readAll();
  });

  it('has no fault in any file', () => {
    const readings: readonly (readonly [string, { readonly ok: boolean; readonly faults?: unknown }])[] = [
      ...example.agreementFiles,
      ...example.tables,
      ...example.deliveries.map(({ file, reading }) => [file, reading] as const),
    ];
    expect(readings.filter(([, { ok }]) => !ok)).toEqual([]);
  });

  it('reads every file that lies in its folders', () => {
    const onDisk = ['feiten', 'loonkosten', 'salaristabellen'].flatMap((folder) =>
      readdirSync(join(EXAMPLE, folder)).map((name) => `${folder}/${name}`),
    );
    const read = new Set([
      ...example.agreementFiles.keys(),
      ...example.tables.keys(),
      ...example.deliveries.map(({ file }) => file),
    ]);
    expect(onDisk.filter((file) => !read.has(file))).toEqual([]);
  });

  it('has salary tables as published: 20 scales, and those of July that were published', () => {
    const scales = [...example.tables.values()].map((table) =>
      table.ok ? Object.keys(table.value.scales) : [],
    );
    expect(scales.map(({ length }) => length)).toEqual([20, 10]);
    expect(scales[1]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
  });

  it('has ten months of payroll, each held against its control row', () => {
    const summaries = example.deliveries.flatMap(({ reading }) => (reading.ok ? [reading.value] : []));
    expect(summaries.every(({ isControlled }) => isControlled)).toBe(true);
    expect(new Set(summaries.map(({ bookedMonth }) => bookedMonth)).size).toBe(10);
    for (const { leftOut } of summaries)
      expect(leftOut.map(({ reason }) => reason)).toEqual(
        expect.arrayContaining(['other-component', 'other-cost-centre', 'share-of-others']),
      );
  });

  it('warns of the wrong delivery, and of nothing else', () => {
    const warned = example.deliveries.flatMap(({ file, reading }) =>
      (reading.ok ? reading.value.warnings : []).map(({ code, path }) => `${file} ${code} ${path}`),
    );
    expect(warned).toEqual(['loonkosten/2026-05-fout.csv W.142 Medewerker backoffice, 213 procent']);
    const [wrong, right] = ['2026-05-fout.csv', '2026-05.csv'].map((file) => summaryOf(example, file));
    expect(wrong?.deliveryId).not.toBe(right?.deliveryId);
  });

  it('pays back what it says it pays back, and nothing without a reason', () => {
    const reasons = example.deliveries.flatMap(({ file, lines }) =>
      lines
        .filter(({ reason }) => reason !== undefined)
        .map(({ costMonth, reason }) => `${file} ${costMonth} ${reason}`),
    );
    expect([...new Set(reasons)].sort()).toEqual([
      `loonkosten/2026-04.csv 2026-03 ${REGRADING}`,
      ...['07', '08', '09'].map((month) => `loonkosten/2026-10.csv 2026-${month} ${CAO_RISE}`),
    ]);
  });

  it.each(['2026-07', '2026-08', '2026-09'])(
    'has paid %s as October pays, once the rise is paid back',
    (month) => {
      const october = linesOf(example, '2026-10.csv');
      const paid = linesOf(example, `${month}.csv`);
      const backPay = october.filter(({ costMonth }) => costMonth === month);
      expect(sumOf([...paid, ...backPay])).toBe(
        sumOf(october.filter(({ costMonth }) => costMonth === '2026-10')),
      );
    },
  );

  it('settles: below the ceiling, with the rises as causes of what changed', () => {
    const scenario = readScenario(example.scenario());
    if (!scenario.ok) throw new Error(JSON.stringify(scenario.faults));
    const settled = settleScenario(scenario.value);
    if (!settled.ok) throw new Error(JSON.stringify(settled.faults));
    const { runs } = writeResult(settled.value) as unknown as Written;
    expect(runs).toHaveLength(10);
    for (const { month, years } of runs) {
      const year = years['2026']!;
      const ceilings = Object.entries(year.ceilingByMonth).filter(([ofMonth]) => ofMonth <= month);
      const ceiling = Euro.sum(ceilings.map(([, amount]) => Euro.parse(amount)!));
      expect(year.parkedSalaryCosts).toBe('0.00');
      expect(Euro.parse(year.actualSalaryCosts)!.isLessThan(ceiling)).toBe(true);
    }
    const corrections = runs.flatMap(({ month, documents }) =>
      documents.flatMap(({ lines }) =>
        lines.flatMap(({ costMonth, causes = [] }) =>
          causes.map(({ source }) => `${month} ${costMonth} ${source}`),
        ),
      ),
    );
    expect(corrections).toContain(`2026-04 2026-03 LOON-2026-04, ${REGRADING}`);
    for (const month of ['07', '08', '09'])
      expect(corrections).toContain(`2026-10 2026-${month} LOON-2026-10, ${CAO_RISE}`);
  });
});
