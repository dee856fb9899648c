import { Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../../agreements';
import { SalaryTables, type KeptTable, type PublishedTable } from '../../indexation';
import type { SalaryTable, TableAcceptance, TableConsultation } from '../../indexation/domain';
import { isRecordedBy } from '../../kernel/knowledge';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader } from '../agreement-facts.reader';
import { awaitsAcceptance, knownOf, selectKnown, settledYears, type AgreementFacts } from '../domain';
import { spanOf } from './effect.reader';
import { EnteredTables, type EnteredTable } from './entered-tables.reader';

/**
 * Kept but no part of the agreement; part of it but waiting for the client (R2); counting; or passed by
 * another table from the same day that counts instead.
 */
export type TableState = 'not-entered' | 'awaits-acceptance' | 'counts' | 'passed';

/** A kept salary table in the light of one agreement. */
export interface AgreementTable {
  readonly table: PublishedTable;
  readonly entered: EnteredTable | undefined;
  readonly state: TableState;
  readonly acceptance: TableAcceptance | undefined;
  readonly consultations: readonly TableConsultation[];
  /** The provisional table that it would take the place of: the fact of that table. */
  readonly replaces: string | undefined;
  /** Newer than what the agreement has, so somebody has to enter it. */
  readonly isToEnter: boolean;
  /** It changed a ceiling that was agreed, and nothing is recorded of a consultation (SLA Addendum). */
  readonly isToConsult: boolean;
}

interface Surroundings {
  readonly record: AgreementRecord;
  readonly known: AgreementFacts;
  readonly entered: readonly EnteredTable[];
  readonly all: readonly PublishedTable[];
  /** Whether it needs the client's acceptance, and does not have it. */
  readonly awaits: (table: Pick<SalaryTable, 'id' | 'from'>) => boolean;
}

/** Tells of every kept table what it is to an agreement. */
@Injectable()
export class AgreementTables {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly tables: SalaryTables,
    private readonly entered: EnteredTables,
  ) {}

  /** The tables of the agreement's collective agreement that were known at a moment, by effective date. */
  async load(tx: Tx, record: AgreementRecord, moment: KnownMoment): Promise<AgreementTable[]> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const known = selectKnown(facts, (fact) => isRecordedBy(fact, moment));
    const years = settledYears(knownOf(agreement, known));
    const entered = await this.entered.known(tx, record.agreementId, moment);
    const surroundings: Surroundings = {
      record,
      known,
      entered,
      all: tablesKnownAt(moment, await this.tables.all(tx), entered),
      awaits: (table) =>
        awaitsAcceptance(known, table, spanOf(agreement, years, table.from, moment.day).years),
    };
    return surroundings.all
      .filter((table) => concerns(table, surroundings))
      .map((table) => describe(table, surroundings));
  }
}

/** What was read in by then, or stood in the agreement by then; that a table was corrected later is not known yet. */
function tablesKnownAt(
  { day }: KnownMoment,
  all: readonly KeptTable[],
  entered: readonly EnteredTable[],
): PublishedTable[] {
  const known = all.filter(
    ({ tableId, keptOn }) => keptOn <= day || entered.some(({ table }) => table === tableId),
  );
  const ids = new Set(known.map(({ tableId }) => tableId));
  return known.map((table) =>
    ids.has(table.supersededBy ?? '') ? table : { ...table, supersededBy: undefined },
  );
}

/** Until a table is entered there is no telling of which collective agreement the contract speaks. */
function concerns(table: PublishedTable, { known }: Surroundings): boolean {
  const { salaryTables } = known;
  return (
    salaryTables.length === 0 ||
    salaryTables.some(({ collectiveAgreement }) => collectiveAgreement === table.collectiveAgreement)
  );
}

function describe(table: PublishedTable, around: Surroundings): AgreementTable {
  const { known } = around;
  const entered = around.entered.findLast((one) => one.table === table.tableId);
  const fact = known.salaryTables.find(({ id }) => id === entered?.factId);
  const acceptance = known.tableAcceptances.findLast((one) => one.table === entered?.factId);
  const consultations = known.tableConsultations.filter((one) => one.table === entered?.factId);
  return {
    table,
    entered,
    state: fact ? stateOf(fact, around) : 'not-entered',
    acceptance,
    consultations,
    replaces: fact ? undefined : replacedBy(table, around),
    isToEnter: !fact && isToEnter(table, around),
    isToConsult:
      fact !== undefined &&
      acceptance === undefined &&
      consultations.length === 0 &&
      known.salaryTables.some(({ from }) => from < fact.from) &&
      stateOf(fact, around) === 'counts',
  };
}

function stateOf(fact: SalaryTable, { known, awaits }: Surroundings): TableState {
  if (awaits(fact)) return 'awaits-acceptance';
  const later = known.salaryTables.slice(known.salaryTables.indexOf(fact) + 1);
  return later.some((other) => other.from === fact.from && !awaits(other)) ? 'passed' : 'counts';
}

/**
 * A published table takes the place of the provisional one from the same day, a corrected one of the
 * wrong one. Where the client has to accept it first the other keeps counting until then.
 */
function replacedBy(table: PublishedTable, { known, entered, awaits }: Surroundings): string | undefined {
  if (awaits({ id: '', from: table.effectiveFrom as SalaryTable['from'] })) return undefined;
  const wrong = entered.find((one) => one.table === table.supersedes)?.factId;
  const provisional = known.salaryTables.find(
    (fact) => fact.provisional && fact.from === table.effectiveFrom && !table.provisional,
  );
  return wrong ?? provisional?.id;
}

/** What is older than the agreement's first table, corrected, or provisional after the published one is not. */
function isToEnter(table: PublishedTable, { known }: Surroundings): boolean {
  const others = known.salaryTables.filter(({ from }) => from === table.effectiveFrom);
  const isOvertaken = others.some((fact) => table.provisional || !fact.provisional) && !table.supersedes;
  const isEarlier = known.salaryTables.some(({ from }) => from <= table.effectiveFrom);
  return table.supersededBy === undefined && !isOvertaken && isEarlier;
}
