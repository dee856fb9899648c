import { Injectable } from '@nestjs/common';
import {
  agreementOf,
  endingAsKnown,
  FactRegister,
  type AgreementRecord,
  type FactItem,
  type FactLists,
  type Recording,
} from '../agreements';
import { distinctFaults, failure, success, type Fault, type Outcome } from '../kernel/fault/fault';
import { Fields } from '../kernel/reading';
import type { Tx } from '../platform/database';
import { AuditTrail } from '../platform/audit';
import { PayrollDeliveries } from '../payroll';
import { AgreementFactsReader } from './agreement-facts.reader';
import {
  checkAcceptances,
  checkAgreedYears,
  checkNames,
  checkCoverage,
  checkHappened,
  checkOverhead,
  checkPublicationGroups,
  checkReferences,
  checkReplacedOnce,
  checkScales,
  checkPlanningDates,
  checkTaxes,
  everyFact,
  findDecidedWithdrawals,
  isNew,
  readAgreementFacts,
  type AgreementFacts,
} from './domain';

/** What is recorded, and how it reads together with what is added: as far as each fact can be read by itself. */
interface ReadWith {
  readonly known: FactLists;
  readonly parsed: Outcome<AgreementFacts>;
}

/**
 * Records facts of an agreement from one source, all or none: together with what is recorded already
 * they must be readable, refer to something, and lie within the agreement.
 */
@Injectable()
export class RecordFacts {
  constructor(
    private readonly register: FactRegister,
    private readonly reader: AgreementFactsReader,
    private readonly audit: AuditTrail,
    private readonly deliveries: PayrollDeliveries,
  ) {}

  async record(
    tx: Tx,
    record: AgreementRecord,
    source: string,
    facts: readonly FactItem[],
  ): Promise<Outcome<Recording>> {
    await tx.lockAgreement(record.agreementId);
    const read = await this.readWith(tx, record, facts);
    const faults = [
      ...(await this.checkSource(tx, record.agreementId, source)),
      ...(await this.faultsOf(tx, record, read)),
      ...this.checkObligations(read),
      ...checkDecided(read, facts),
      ...checkAgreed(read, source),
    ];
    if (faults.length > 0) return failure(faults);
    return success(await this.keep(tx, record, source, facts));
  }

  /** The position that the next fact gets, while the agreement is locked. */
  async nextPosition(tx: Tx, { agreementId }: AgreementRecord): Promise<number> {
    return (await this.register.lastPosition(tx, agreementId)) + 1;
  }

  /** Records facts that were checked, or that need no check against others. */
  async keep(
    tx: Tx,
    { agreementId }: AgreementRecord,
    source: string,
    facts: readonly FactItem[],
  ): Promise<Recording> {
    const recording = await this.register.append(tx, agreementId, source, facts);
    const { firstPosition, lastPosition } = recording;
    await this.audit.record(tx, agreementId, {
      action: 'facts.recorded',
      subjectKind: 'source',
      subjectId: source,
      details: {
        firstPosition,
        lastPosition,
        contents: await this.register.contents(tx, agreementId, firstPosition),
      },
    });
    return recording;
  }

  /** Which other agreed years the facts of a year addendum would change as well (DVO 4.2). */
  async checkOtherYears(
    tx: Tx,
    record: AgreementRecord,
    year: number,
    added: readonly FactItem[],
  ): Promise<Fault[]> {
    const { parsed } = await this.readWith(tx, record, added);
    const faults: Fault[] = [];
    if (parsed.ok) checkAgreedYears(parsed.value, (fault) => void faults.push(fault), year);
    return distinctFaults(faults.map(({ code, values }) => ({ path: '', code, ...(values && { values }) })));
  }

  /** A source of a payroll delivery is withdrawn with it, so nothing else may come from it. */
  private async checkSource(tx: Tx, agreementId: string, source: string): Promise<Fault[]> {
    const delivery = await this.deliveries.ownerOf(tx, agreementId, source);
    return delivery === undefined
      ? []
      : [{ path: 'bron', code: 'source-of-delivery', values: { source, delivery } }];
  }

  /**
   * What stands in the way of recording facts with what is recorded already; nothing when they can be kept. What
   * would be at fault without them as well is left out: the client does not see the payroll that others refer to.
   */
  async check(tx: Tx, record: AgreementRecord, added: readonly FactItem[]): Promise<Fault[]> {
    return this.faultsOf(tx, record, await this.readWith(tx, record, added));
  }

  /** What stands in the way of someone who records facts: what of any fact would, and what is asked of new ones. */
  async checkNew(tx: Tx, record: AgreementRecord, added: readonly FactItem[]): Promise<Fault[]> {
    const read = await this.readWith(tx, record, added);
    return [...(await this.faultsOf(tx, record, read)), ...this.checkObligations(read)];
  }

  private async faultsOf(tx: Tx, record: AgreementRecord, read: ReadWith): Promise<Fault[]> {
    const faults = await this.everyFault(tx, record, read);
    if (faults.length === 0) return [];
    const without = await this.everyFault(tx, record, await this.readWith(tx, record, []));
    const before = new Set(without.map(({ path, code }) => `${path} ${code}`));
    return faults.filter(({ path, code }) => !before.has(`${path} ${code}`));
  }

  /** What the agreement asks of one who records, over what a fact needs to be one (DVO 3.4, 4.4, 4.5, 4.11–4.13; SLA 1.10). */
  private checkObligations({ parsed }: ReadWith): Fault[] {
    if (!parsed.ok) return [];
    const faults: Fault[] = [];
    checkOverhead(parsed.value, (fault) => void faults.push(fault));
    checkPlanningDates(parsed.value, (fault) => void faults.push(fault));
    checkTaxes(parsed.value, (fault) => void faults.push(fault));
    checkHappened(parsed.value, this.register.today(), (fault) => void faults.push(fault));
    return faults;
  }

  private async readWith(tx: Tx, record: AgreementRecord, added: readonly FactItem[]): Promise<ReadWith> {
    const known = await this.reader.readLists(tx, record.agreementId);
    const lists: Record<string, Readonly<Record<string, unknown>>[]> = {};
    for (const [list, items] of Object.entries(known)) lists[list] = [...items];
    const moment = { recordedOn: record.startsOn, source: 'new' };
    for (const { list, item } of added)
      (lists[list] ??= []).push({ ...(await this.reader.complete(tx, list, item)), ...moment });
    const faults: Fault[] = [];
    const fields = new Fields(lists, '', (fault) => void faults.push(fault));
    const read = readAgreementFacts(fields);
    fields.reportUnknown();
    return { known, parsed: faults.length > 0 ? failure(distinctFaults(faults)) : success(read) };
  }

  private async everyFault(
    tx: Tx,
    record: AgreementRecord,
    { known, parsed: read }: ReadWith,
  ): Promise<Fault[]> {
    if (!read.ok) return [...read.faults];
    const faults: Fault[] = [];
    const parsed = { ...read.value, payroll: await this.reader.readPayroll(tx, record.agreementId) };
    checkReferences(parsed, (fault) => void faults.push(fault));
    faults.push(...(await this.checkWithdrawals(tx, record.agreementId, parsed)));
    checkReplacedOnce(parsed, (fault) => void faults.push(fault));
    checkPublicationGroups(parsed, (fault) => void faults.push(fault));
    checkAcceptances(parsed, (fault) => void faults.push(fault));
    checkScales(parsed, (fault) => void faults.push(fault));
    const agreement = agreementOf(endingAsKnown(record, known), {
      client: record.clientParty,
      contractor: record.contractorParty,
    });
    checkCoverage(agreement, parsed, (fault) => void faults.push(fault));
    return distinctFaults(faults);
  }

  /** What came with a payroll delivery is withdrawn with it, by whoever may do that (DVO 4.10). */
  private async checkWithdrawals(tx: Tx, agreementId: string, facts: AgreementFacts): Promise<Fault[]> {
    const sourceOf = new Map([...everyFact(facts)].map(({ id, source }) => [id, source]));
    const faults: Fault[] = [];
    for (const { place, fact = '', ofSource = sourceOf.get(fact) } of facts.withdrawals.filter(isNew)) {
      const delivery = ofSource && (await this.deliveries.ownerOf(tx, agreementId, ofSource));
      if (delivery) faults.push({ path: place, code: 'withdrawn-with-delivery', values: { delivery } });
    }
    return faults;
  }
}

/** What both sides decided on here is not taken back by one who records facts. */
function checkDecided({ known }: ReadWith, facts: readonly FactItem[]): Fault[] {
  const withdrawals = facts.filter(({ list }) => list === 'withdrawals').map(({ item }) => item);
  return withdrawals.length === 0 ? [] : findDecidedWithdrawals(known, withdrawals);
}

/** What both sides decided on here is neither named again nor changed by one who records facts (DVO 4.2, 9.2). */
function checkAgreed({ parsed }: ReadWith, source: string): Fault[] {
  if (!parsed.ok) return [];
  const faults: Fault[] = [];
  checkNames(source, parsed.value, (fault) => void faults.push(fault));
  checkAgreedYears(parsed.value, (fault) => void faults.push(fault));
  return faults;
}
