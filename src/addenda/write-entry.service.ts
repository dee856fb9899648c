import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, FactItem } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { formatMonth } from '../kernel/text';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { AddendaStore } from './addenda.store';
import type { AddendumDossier, AddendumFile, EntryRow } from './addendum-rows';
import {
  isInMonths,
  stateOf,
  type AddendumEntry,
  type AddendumState,
  type EntryContent,
  type EntrySort,
  type Proposal,
} from './domain';
import { EntryLedger, type LedgerRefusal } from './entry-ledger.service';
import { versionOf } from './version-of';
import { KnownAddendaReader } from './known-addenda.reader';

/** What is written down, with its proof. */
export interface NewEntry extends EntryContent {
  readonly proof?: AddendumFile | undefined;
  /** The entry that this one takes the place of; its proof stays unless another is sent. */
  readonly replaces?: string | undefined;
}

export type EntryRefusal =
  | LedgerRefusal
  | 'unknown-addendum'
  | 'addendum-in-payroll'
  | 'addendum-not-offered'
  | 'addendum-withdrawn'
  | 'addendum-completed'
  | 'outside-months'
  | 'unknown-entry'
  | 'proof-missing'
  | 'day-in-the-future'
  | 'entry-written-by-you'
  | 'nothing-to-confirm';

/** Costs that someone else charged are proven by what he sent; hours by who confirms them (DVO 3.3, 4.6). */
const NEEDS_PROOF: readonly EntrySort[] = ['rent', 'network', 'purchase', 'other'];

/** Writes hours and costs of an addendum down; a mistake is mended by a further entry (R8). */
@Injectable()
export class WriteEntry {
  constructor(
    private readonly addenda: AddendaStore,
    private readonly known: KnownAddendaReader,
    private readonly ledger: EntryLedger,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async write(
    tx: Tx,
    record: AgreementRecord,
    addendum: string,
    entry: NewEntry,
  ): Promise<Decision<EntryRow, EntryRefusal>> {
    const { agreementId } = record;
    await tx.lockAgreement(agreementId);
    const refused = await this.refusalOf(tx, agreementId, addendum, entry);
    if (refused) return refused;
    const written = await this.ledger.read(tx, agreementId, addendum);
    const replaced = written.find(({ entryId }) => entryId === entry.replaces);
    if (entry.replaces !== undefined && !replaced) return refuse('unknown-entry', { entry: entry.replaces });
    const fileId = entry.proof?.fileId ?? replaced?.fileId ?? null;
    if (NEEDS_PROOF.includes(entry.sort) && fileId === null) return refuse('proof-missing');
    const entryId = `${addendum}-${(written.length + 1).toString().padStart(4, '0')}`;
    const row = {
      ...{ entryId, addendum, sort: entry.sort, description: entry.description },
      ...{ fileId, writtenBy: tx.actor.person, writtenAt: this.clock.now() },
    };
    const fact = factOf(entryId, addendum, { ...entry, replaces: replaced?.factId });
    return this.ledger.add(tx, record, row, { fact, proof: entry.proof });
  }

  /** Hours count when someone else than who wrote them has confirmed them (R8). */
  async confirm(
    tx: Tx,
    record: AgreementRecord,
    addendum: string,
    entryId: string,
  ): Promise<Decision<EntryRow, EntryRefusal>> {
    const { agreementId } = record;
    await tx.lockAgreement(agreementId);
    const written = await this.ledger.read(tx, agreementId, addendum);
    const row = written.find((one) => one.entryId === entryId);
    const { addendumEntries } = await this.known.read(tx, agreementId);
    const counting = addendumEntries.find(({ id }) => id === row?.factId);
    if (!row || !counting) return refuse('unknown-entry', { entry: entryId });
    if (counting.confirmed) return refuse('nothing-to-confirm', { entry: entryId });
    if (row.writtenBy === tx.actor.person) return refuse('entry-written-by-you', { entry: entryId });
    return this.ledger.confirm(tx, record, row, { fact: confirmationOf(counting), at: this.clock.now() });
  }

  private async refusalOf(
    tx: Tx,
    agreementId: string,
    addendum: string,
    entry: NewEntry,
  ): Promise<ReturnType<typeof refuse<EntryRefusal>> | undefined> {
    const { performedOn, replaces } = entry;
    const [dossier] = await this.addenda.read(tx, agreementId, addendum);
    if (!dossier) return refuse('unknown-addendum', { addendum });
    const state = stateOf(dossier);
    if (isWithdrawn(state)) return refuse('addendum-withdrawn', { addendum });
    const proposal = proposalThatCounts(dossier, state);
    if (proposal.price.basis === 'formation') return refuse('addendum-in-payroll', { addendum });
    if (state.shared.state === 'draft') return refuse('addendum-not-offered', { addendum });
    // What was written down wrongly can still be put right; new work is of a new addendum.
    if (state.completedOn && replaces === undefined) return refuse('addendum-completed', { addendum });
    if (!isInMonths(proposal, performedOn) && !(await this.isOfSameDay(tx, agreementId, addendum, entry)))
      return refuse('outside-months', { addendum, day: performedOn, months: wordMonths(proposal) });
    return performedOn > this.clock.today() ? refuse('day-in-the-future', { day: performedOn }) : undefined;
  }

  /** A mistake is put right on its own day, also when other months have been agreed since. */
  private async isOfSameDay(
    tx: Tx,
    agreementId: string,
    addendum: string,
    { performedOn, replaces }: NewEntry,
  ): Promise<boolean> {
    const written = await this.ledger.read(tx, agreementId, addendum);
    const replaced = written.find(({ entryId }) => entryId === replaces);
    const { addendumEntries } = await this.known.read(tx, agreementId);
    return addendumEntries.some(
      (entry) => entry.id === replaced?.factId && entry.performedOn === performedOn,
    );
  }
}

function isWithdrawn({ state, shared, approved }: AddendumState): boolean {
  return [state, shared.state].includes('withdrawn') && approved === undefined;
}

/** What the client agreed to, or what it was last asked. */
function proposalThatCounts(dossier: AddendumDossier, { approved, shared }: AddendumState): Proposal {
  return versionOf(dossier, approved === undefined ? shared.version : { version: approved }).proposal;
}

function wordMonths({ from, until }: Proposal): string {
  if (until === undefined) return `vanaf ${formatMonth(from)}`;
  return from === until ? formatMonth(from) : `${formatMonth(from)} tot en met ${formatMonth(until)}`;
}

function factOf(id: string, addendum: string, entry: NewEntry): FactItem {
  const { performedOn, quantity, unit, unitPrice, sort, replaces } = entry;
  return {
    list: 'addendumEntries',
    item: {
      id,
      ...(replaces !== undefined && { replaces }),
      ...{ addendum, performedOn, unit, confirmed: sort !== 'hours' },
      ...{ quantity: quantity.toString(), unitPrice: unitPrice.toString() },
    },
  };
}

/** The same entry, now confirmed, in the place of the one that waited. */
function confirmationOf({ id, addendum, performedOn, quantity, unitPrice, unit }: AddendumEntry): FactItem {
  return {
    list: 'addendumEntries',
    item: {
      ...{ id: `${id} bevestigd`, replaces: id, addendum, performedOn, unit, confirmed: true },
      ...{ quantity: quantity.toString(), unitPrice: unitPrice.toString() },
    },
  };
}
