import { Injectable } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord } from '../agreements';
import { InvoiceReader } from '../invoicing';
import { systemActor, Transactions, type Actor, type Tx } from '../platform/database';
import { nameOfRole } from '../platform/wording';
import { replayRuns, type Ledger, type LedgerDocument, type LedgerRun } from './domain';
import { LedgerReader } from './ledger.reader';
import { makeAgain } from './make-again';
import { canonical, sha256 } from './verifier/hashing';

/** Hashes are for both parties, although only one of them sees the payroll that is computed with. */
const VERIFIER = systemActor('verifier');

/** By what a document is known: what was seen before it was issued, and all that it says. */
export interface DocumentHashes {
  /** SHA-256 of what was approved before issuing, in hexadecimal. */
  readonly fingerprint: string;
  /** SHA-256 of the document as issued, in hexadecimal. */
  readonly hash: string;
}

/** A document as it was issued against the same document made again from what it knew. */
export interface RecomputedDocument {
  readonly number: string;
  readonly knownOn: string;
  readonly knownPosition: number;
  /** The versions of the rules: of the document, and those that made it again. */
  readonly rulesVersion: string;
  readonly rulesVersionNow: string;
  readonly issued: DocumentHashes;
  /** Absent when it cannot be made again from what is recorded now. */
  readonly now: DocumentHashes | undefined;
  /** Undefined when other rules made it: these cannot make it again, and it stands as it was issued. */
  readonly isEqual: boolean | undefined;
}

/** Makes an issued document again by its own position, whatever has become known since (R10). */
@Injectable()
export class RecomputeDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly invoices: InvoiceReader,
    private readonly reader: LedgerReader,
  ) {}

  /** Says it to whoever may see the document; undefined when there is none for this actor. */
  async recompute(actor: Actor, number: string): Promise<RecomputedDocument | undefined> {
    const find = async (tx: Tx): Promise<AgreementRecord | undefined> => {
      const document = await this.invoices.find(tx, number);
      return document && this.agreements.byKey(tx, document.agreementKey);
    };
    const record = await this.transactions.run(actor, find, { readOnly: true });
    if (!record) return undefined;
    const load = (tx: Tx): Promise<Ledger> => this.reader.load(tx, record);
    const ledger = await this.transactions.run(VERIFIER, load, { readOnly: true });
    const document = ledger.documents.find((one) => one.number === number);
    const run = ledger.runs.find(({ runId }) => runId === document?.runId);
    return document && run && recomputed(ledger, document, run);
  }
}

function recomputed(
  ledger: Ledger,
  { number, body, bodyHash }: LedgerDocument,
  run: LedgerRun,
): RecomputedDocument {
  const issued = { fingerprint: run.fingerprint, hash: bodyHash };
  const now = hashesNow(ledger, number, run);
  const isAsIssued = sha256(canonical(body)) === issued.hash;
  const isByOtherRules = run.rulesVersion !== ledger.rules.version;
  return {
    number,
    knownOn: run.knownOn,
    knownPosition: run.knownPosition,
    rulesVersion: run.rulesVersion,
    rulesVersionNow: ledger.rules.version,
    issued,
    now,
    isEqual:
      isByOtherRules && isAsIssued
        ? undefined
        : isAsIssued && now?.fingerprint === issued.fingerprint && now.hash === issued.hash,
  };
}

/** What charged before it is made again as well, so later runs are left out. */
function hashesNow(ledger: Ledger, number: string, run: LedgerRun): DocumentHashes | undefined {
  const runs = ledger.runs.filter(({ sequence }) => sequence <= run.sequence);
  const replayed = replayRuns({ ...ledger, runs }, nameOfRole).runs.at(-1);
  if (!replayed || !('documents' in replayed)) return undefined;
  const { fingerprint, bodies } = makeAgain(ledger, replayed);
  const body = bodies.find((one) => one.number === number);
  return body && { fingerprint, hash: sha256(canonical(body)) };
}
