import { Injectable } from '@nestjs/common';
import { FactRegister, type FactLists } from '../agreements';
import { SalaryTables, type TableAmount } from '../indexation';
import type { Leaf } from '../kernel/explanation';
import type { Tx } from '../platform/database';
import { AgreementFactsReader } from '../settlement';
import { isMaximumStep } from './is-maximum-step';

/** A salary table as an agreement entered it, and what of it is named. */
interface NamedTable {
  readonly factId: string;
  readonly tableId: string;
  /** Scale, or scale and step; empty for the whole table. */
  readonly cell: readonly string[];
}

/** Tells which leaves of explanations a name stands for: a fact, a payroll row, or a cell of a salary table. */
@Injectable()
export class NamedLeavesReader {
  constructor(
    private readonly register: FactRegister,
    private readonly tables: SalaryTables,
    private readonly facts: AgreementFactsReader,
  ) {}

  /**
   * The leaves of `<fact>`, `<delivery>/<row>`, `<table>/<scale>` or `<table>/<scale>/<step>`; a table goes by
   * its own id as well as by that of the fact that entered it. A step is used only as the maximum of its scale.
   */
  async read(tx: Tx, agreementId: string, name: string): Promise<Leaf[]> {
    const leaves: Leaf[] = [{ fact: name }];
    for (const table of tablesNamed(await this.register.read(tx, agreementId), name))
      if (isUsable(await this.tables.amounts(tx, table.tableId), table)) leaves.push(leafOf(table));
    return leaves;
  }

  /** Whether a name stands for something that was recorded, used or not. */
  async isRecorded(tx: Tx, agreementId: string, name: string): Promise<boolean> {
    const lists = await this.register.read(tx, agreementId);
    if (Object.values(lists).some((items) => items.some(({ id }) => id === name))) return true;
    for (const table of tablesNamed(lists, name))
      if (isCellOf(await this.tables.amounts(tx, table.tableId), table)) return true;
    return (await this.facts.readPayroll(tx, agreementId)).some(({ id }) => id === name);
  }
}

function tablesNamed({ salaryTables = [] }: FactLists, name: string): NamedTable[] {
  return salaryTables.flatMap(({ id, table }) => {
    const [factId, tableId] = [String(id), String(table)];
    const cell = cellIn(name, factId) ?? cellIn(name, tableId);
    return cell ? [{ factId, tableId, cell }] : [];
  });
}

function isUsable(amounts: readonly TableAmount[], { cell: [scale, step] }: NamedTable): boolean {
  return scale === undefined || step === undefined || isMaximumStep(amounts, scale, step);
}

function isCellOf(amounts: readonly TableAmount[], { cell: [scale, step] }: NamedTable): boolean {
  return (
    scale === undefined ||
    amounts.some((one) => one.scale === scale && (step === undefined || one.step.toString() === step))
  );
}

/** What a name says after a table: nothing, a scale, or a scale and a step; undefined when it names another. */
function cellIn(name: string, table: string): string[] | undefined {
  if (name === table) return [];
  if (!name.startsWith(`${table}/`)) return undefined;
  const cell = name.slice(table.length + 1).split('/');
  return cell.length <= 2 ? cell : undefined;
}

function leafOf({ factId, cell: [scale] }: NamedTable): Leaf {
  return scale === undefined ? { fact: factId } : { fact: factId, field: `scales.${scale}` };
}
