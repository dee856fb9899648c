import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import {
  readAgreementFile,
  readFormationLine,
  type Agreement,
  type AgreementFile,
  type FormationLine,
} from '../../src/agreements/domain';
import { readSalaryTableFile, type SalaryTableFile } from '../../src/indexation/domain';
import type { Outcome } from '../../src/kernel/fault/fault';
import { Fields } from '../../src/kernel/reading';
import {
  readPayrollProfile,
  type CheckedLine,
  type EarlierDelivery,
  type PayrollContext,
  type PayrollProfile,
  type PayrollReading,
} from '../../src/payroll/domain';
import { checkPayrollFile, payrollLines } from '../../src/payroll/read-payroll-file';
import { readAgreementFacts } from '../../src/settlement/domain';

const ROOT = resolve(__dirname, '../..');
export const EXAMPLE = join(ROOT, 'examples/ommen-twenterand-2026');

/** A step of the example's script; which fields it has depends on its kind. */
type Step = Readonly<
  Record<'op' | 'stap' | 'bestand' | 'bron' | 'vanaf' | 'profiel' | 'levering' | 'maand', string>
>;
type Item = Readonly<Record<string, unknown>>;

export interface ReadDelivery {
  readonly file: string;
  readonly reading: PayrollReading;
  readonly lines: readonly CheckedLine[];
}

/** Reads the files of the example in the order of its script, with the readers of files alone. */
export class ExampleReading {
  readonly agreementFiles = new Map<string, Outcome<AgreementFile>>();
  readonly tables = new Map<string, Outcome<SalaryTableFile>>();
  readonly deliveries: ReadDelivery[] = [];
  private readonly lists: Record<string, Item[]> = {};
  private readonly runs: Item[] = [];

  async readAll(): Promise<this> {
    const { stappen } = parseYaml(textOf('demonstratie.yaml')) as { stappen: readonly Step[] };
    for (const step of stappen) await this.read(step);
    return this;
  }

  /** All that was read, as a scenario file. */
  scenario(): Item {
    const agreement = { ...this.agreement(), years: [2026] };
    return { format: 'settlement-scenario/1', title: 'Example', agreement, ...this.lists, runs: this.runs };
  }

  private async read(step: Step): Promise<void> {
    const recording = { recordedOn: step.op.slice(0, 10), source: step.bron };
    if (step.stap === 'overeenkomst') this.readFacts(step, { ...recording, source: 'overeenkomst' });
    if (step.stap === 'feiten') this.readFacts(step, recording);
    if (step.stap === 'salaristabel') this.readTable(step, recording.recordedOn);
    if (step.stap === 'loonkosten') await this.readPayroll(step, recording.recordedOn);
    if (step.stap === 'intrekking')
      this.add('withdrawals', {
        id: `w-${step.levering}`,
        ...recording,
        source: 'intrekking',
        ofSource: step.levering,
      });
    if (step.stap === 'maandfactuur') this.runs.push({ month: step.maand, knownOn: recording.recordedOn });
  }

  private readFacts({ bestand }: Step, recording: Item): void {
    const file = readAgreementFile(parseYaml(textOf(bestand)), { readFacts: readAgreementFacts });
    this.agreementFiles.set(bestand, file);
    if (file.ok) for (const { list, item } of file.value.items) this.add(list, { ...item, ...recording });
  }

  private readTable({ bestand, vanaf }: Step, recordedOn: string): void {
    const rows: string[][] = parseCsv(textOf(bestand));
    const table = readSalaryTableFile(rows);
    this.tables.set(bestand, table);
    const identity = { id: bestand, recordedOn, source: `salaristabel ${vanaf}` };
    if (table.ok)
      this.add('salaryTables', {
        ...identity,
        collectiveAgreement: 'Cao',
        from: vanaf,
        scales: table.value.scales,
      });
  }

  private async readPayroll({ bestand, profiel }: Step, recordedOn: string): Promise<void> {
    const bytes = [readFileSync(join(EXAMPLE, bestand))];
    const context: PayrollContext = {
      profile: profileOf(profiel),
      agreement: this.agreement(),
      formation: this.formation(),
      earlier: this.earlier(),
    };
    const reading = await checkPayrollFile(bytes, context);
    const lines: CheckedLine[] = [];
    if (reading.ok) for await (const line of payrollLines(bytes, context)) lines.push(line);
    this.deliveries.push({ file: bestand, reading, lines });
    if (!reading.ok) return;
    const { deliveryId, bookedMonth } = reading.value;
    for (const { row, amount, costMonth, function: jobFunction, component, reason } of lines) {
      const source = reason === undefined ? deliveryId : `${deliveryId}, ${reason}`;
      const facts = { costMonth, function: jobFunction, component, amount: amount.toString() };
      this.add('payroll', {
        id: `${deliveryId}-${row.toString()}`,
        recordedOn,
        source,
        bookedMonth,
        ...facts,
      });
    }
  }

  private add(list: string, item: Item): void {
    (this.lists[list] ??= []).push(item);
  }

  private agreement(): Agreement {
    const read = [...this.agreementFiles.values()].find((file) => file.ok && file.value.agreement);
    if (!read?.ok || !read.value.agreement) throw new Error('The example begins with the agreement');
    const { id, client, contractor, startsOn } = read.value.agreement;
    return { id, client, contractor, startsOn: startsOn, years: [] };
  }

  private formation(): FormationLine[] {
    const fields = new Fields({ formation: this.lists['formation'] ?? [] }, '', ({ path, code }) => {
      throw new Error(`${path}: ${code}`);
    });
    return fields.list('formation', readFormationLine);
  }

  private earlier(): EarlierDelivery[] {
    return this.deliveries.flatMap(({ file, reading }) => {
      if (!reading.ok || file.includes('fout')) return [];
      const { deliveryId, bookedMonth, perFunctionAndMonth } = reading.value;
      const own = perFunctionAndMonth.filter(({ costMonth }) => costMonth === bookedMonth);
      return [{ deliveryId, bookedMonth, costs: new Map(own.map((costs) => [costs.function, costs.total])) }];
    });
  }
}

function profileOf(name: string): PayrollProfile {
  const json: unknown = JSON.parse(
    readFileSync(join(ROOT, 'templates/files/payroll', `${name}.json`), 'utf8'),
  );
  const profile = readPayrollProfile(json);
  if (!profile.ok) throw new Error(JSON.stringify(profile.faults));
  return profile.value;
}

function textOf(file: string): string {
  return readFileSync(join(EXAMPLE, file), 'utf8');
}
