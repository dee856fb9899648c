import { Injectable } from '@nestjs/common';
import { FactRegister } from '../agreements';
import { SalaryTables } from '../indexation';
import type { Leaf } from '../kernel/explanation';
import type { Tx } from '../platform/database';
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
  ) {}

  /**
   * The leaves of `<fact>`, `<delivery>/<row>`, `<table>/<scale>` or `<table>/<scale>/<step>`; a table goes by
   * its own id as well as by that of the fact that entered it. A step is used only as the maximum of its scale.
   */
  async read(tx: Tx, agreementId: string, name: string): Promise<Leaf[]> {
    const leaves: Leaf[] = [{ fact: name }];
    for (const table of await this.tablesNamed(tx, agreementId, name))
      if (await this.isUsable(tx, table)) leaves.push(leafOf(table));
    return leaves;
  }

  private async tablesNamed(tx: Tx, agreementId: string, name: string): Promise<NamedTable[]> {
    const { salaryTables = [] } = await this.register.read(tx, agreementId);
    return salaryTables.flatMap(({ id, table }) => {
      const [factId, tableId] = [String(id), String(table)];
      const cell = cellIn(name, factId) ?? cellIn(name, tableId);
      return cell ? [{ factId, tableId, cell }] : [];
    });
  }

  private async isUsable(tx: Tx, { tableId, cell: [scale, step] }: NamedTable): Promise<boolean> {
    if (scale === undefined || step === undefined) return true;
    return isMaximumStep(await this.tables.amounts(tx, tableId), scale, step);
  }
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
