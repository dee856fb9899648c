import { Injectable } from '@nestjs/common';
import { agreementOf, FactRegister, type AgreementRecord, type FactLists } from '../agreements';
import type { Agreement } from '../agreements/domain';
import { SalaryTables } from '../indexation';
import type { Fault } from '../kernel/fault/fault';
import { Fields } from '../kernel/reading';
import { PartyRegister } from '../parties';
import { PayrollLines } from '../payroll';
import type { PayrollLine } from '../payroll/domain';
import type { Tx } from '../platform/database';
import { readAgreementFacts, type AgreementFacts } from './domain';

/** An agreement with all its facts, as the rules want them. */
export interface AgreementWithFacts {
  readonly record: AgreementRecord;
  readonly agreement: Agreement;
  readonly facts: AgreementFacts;
  readonly lastPosition: number;
}

type Item = Readonly<Record<string, unknown>>;

/** Brings together the facts that the capabilities keep of one agreement. */
@Injectable()
export class AgreementFactsReader {
  constructor(
    private readonly register: FactRegister,
    private readonly tables: SalaryTables,
    private readonly payroll: PayrollLines,
    private readonly parties: PartyRegister,
  ) {}

  load(tx: Tx, record: AgreementRecord): Promise<AgreementWithFacts> {
    return tx.once(`facts of ${record.agreementId}`, () => this.loadNow(tx, record));
  }

  private async loadNow(tx: Tx, record: AgreementRecord): Promise<AgreementWithFacts> {
    const lists = await this.readLists(tx, record.agreementId);
    const facts = parse(lists);
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
      facts: { ...facts, payroll: await this.readPayroll(tx, record.agreementId) },
      lastPosition: await this.register.lastPosition(tx, record.agreementId),
    };
  }

  readPayroll(tx: Tx, agreementId: string): Promise<PayrollLine[]> {
    return this.payroll.read(tx, agreementId);
  }

  /** The facts in the shape of a scenario file, salary tables filled in, without payroll. */
  async readLists(tx: Tx, agreementId: string): Promise<FactLists> {
    const lists = await this.register.read(tx, agreementId);
    const salaryTables: Item[] = [];
    // One transaction is one connection: it answers one question at a time.
    for (const fact of lists['salaryTables'] ?? [])
      salaryTables.push(await this.complete(tx, 'salaryTables', fact));
    return { ...lists, salaryTables };
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
