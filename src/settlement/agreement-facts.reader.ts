import { Injectable } from '@nestjs/common';
import { agreementOf, FactRegister, type AgreementRecord, type FactLists, type Stand } from '../agreements';
import type { Agreement } from '../agreements/domain';
import { SalaryTables } from '../indexation';
import type { Fault } from '../kernel/fault/fault';
import { Fields } from '../kernel/reading';
import { PartyRegister } from '../parties';
import { PayrollLines } from '../payroll';
import type { PayrollLine } from '../payroll/domain';
import { Remembered, type Tx } from '../platform/database';
import { readAgreementFacts, type AgreementFacts } from './domain';

/** An agreement with all its facts, as the rules want them. */
export interface AgreementWithFacts {
  readonly record: AgreementRecord;
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly lastPosition: number;
}

type Item = Readonly<Record<string, unknown>>;

/** So many facts of all agreements together are at hand, each of some half a kilobyte. */
const MOST_FACTS = 100_000;
/** What a salary table with its amounts weighs, in facts. */
const TABLE = 50;

/** Brings together the facts that the capabilities keep of one agreement. */
@Injectable()
export class AgreementFactsReader {
  private readonly lists = new Remembered<FactLists>(MOST_FACTS, weigh);
  private readonly facts = new Remembered<AgreementFacts>(MOST_FACTS, weigh);

  constructor(
    private readonly register: FactRegister,
    private readonly tables: SalaryTables,
    private readonly payroll: PayrollLines,
    private readonly parties: PartyRegister,
  ) {}

  async load(tx: Tx, record: AgreementRecord): Promise<AgreementWithFacts> {
    const stand = await this.register.stand(tx, record.agreementId);
    const facts = await this.readFacts(tx, record.agreementId, stand);
    const [client, contractor] = [
      await this.parties.latest(tx, record.clientParty),
      await this.parties.latest(tx, record.contractorParty),
    ];
    return {
      record,
      agreement: agreementOf(record, {
        client: client?.name ?? record.clientParty,
        contractor: contractor?.name ?? record.contractorParty,
      }),
      facts,
      lastPosition: stand.position,
    };
  }

  async readPayroll(tx: Tx, agreementId: string): Promise<readonly PayrollLine[]> {
    const stand = await this.register.stand(tx, agreementId);
    return (await this.readFacts(tx, agreementId, stand)).payroll;
  }

  /** The facts in the shape of a scenario file, salary tables filled in, without payroll; nobody changes them. */
  async readLists(tx: Tx, agreementId: string): Promise<FactLists> {
    return this.completeLists(tx, agreementId, await this.register.stand(tx, agreementId));
  }

  private readFacts(tx: Tx, agreementId: string, stand: Stand): Promise<AgreementFacts> {
    return this.facts.of(tx, stand.key, async () => ({
      ...parse(await this.completeLists(tx, agreementId, stand)),
      payroll: await this.payroll.read(tx, agreementId, stand.position),
    }));
  }

  private completeLists(tx: Tx, agreementId: string, stand: Stand): Promise<FactLists> {
    return this.lists.of(tx, stand.key, async () => {
      const lists = await this.register.read(tx, agreementId, stand);
      const salaryTables: Item[] = [];
      // One transaction is one connection: it answers one question at a time.
      for (const fact of lists['salaryTables'] ?? [])
        salaryTables.push(await this.complete(tx, 'salaryTables', fact));
      return { ...lists, salaryTables };
    });
  }

  /** A fact about a salary table names a table that is kept once for all agreements; its amounts come from there. */
  async complete(tx: Tx, list: string, fact: Item): Promise<Item> {
    if (list !== 'salaryTables') return fact;
    const { table, ...entered } = fact;
    return { ...entered, ...(await this.tables.item(tx, String(table))) };
  }
}

/** What was recorded was checked then; a fault now means that the database holds what it should not. */
function parse(lists: FactLists): AgreementFacts {
  const faults: Fault[] = [];
  const facts = readAgreementFacts(new Fields(lists, '', (fault) => void faults.push(fault)));
  const [first] = faults;
  if (first) throw new Error(`A recorded fact cannot be read: ${first.path} ${first.code}`);
  return facts;
}

function weigh(lists: FactLists | AgreementFacts): number {
  const items = Object.entries(lists) as [string, readonly unknown[]][];
  return items.reduce((sum, [list, { length }]) => sum + length * (list === 'salaryTables' ? TABLE : 1), 0);
}
