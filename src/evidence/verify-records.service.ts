import { Injectable } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord } from '../agreements';
import { systemActor, Transactions, type Tx } from '../platform/database';
import { nameOfRole } from '../platform/wording';
import { RULES_VERSION } from '../settlement/domain';
import { checkBodyHash, checkRun } from './check-run';
import { checkYearEndRow, checkYearEnds } from './check-year-end';
import {
  checkIssuedAgainstChain,
  checkRecordings,
  checkRow,
  checkSeries,
  checkYearEndsAgainstChain,
  finding,
  replayRuns,
  type Finding,
  type Ledger,
} from './domain';
import { LedgerReader } from './ledger.reader';
import { VerifyChains } from './verify-chains.service';

const VERIFIER = systemActor('verifier');
/** What verifying found, and how much was looked at. */
export interface Verification {
  readonly findings: readonly Finding[];
  readonly chains: number;
  readonly links: number;
  readonly documents: number;
  /** Documents that other rules made: their hashes were checked, their amounts not computed again. */
  readonly notRecomputed: number;
}

type Found = Omit<Verification, 'chains' | 'links'>;

/**
 * Walks every audit chain and makes every issued document again from the facts that it knew. Reads one
 * consistent state and changes nothing; finds what a superuser changed, added, removed or moved.
 */
@Injectable()
export class VerifyRecords {
  constructor(
    private readonly transactions: Transactions,
    private readonly agreements: AgreementRegister,
    private readonly reader: LedgerReader,
    private readonly chains: VerifyChains,
  ) {}

  /** Everything there is, on behalf of the system. */
  verify(): Promise<Verification> {
    const work = async (tx: Tx): Promise<Verification> => this.verifyOf(tx, await this.agreements.all(tx));
    return this.transactions.run(VERIFIER, work, { readOnly: true });
  }

  /** One agreement, with the system chain and the number series of its contractor. */
  verifyOne(record: AgreementRecord): Promise<Verification> {
    return this.transactions.run(VERIFIER, (tx) => this.verifyOf(tx, [record]), { readOnly: true });
  }

  private async verifyOf(tx: Tx, records: readonly AgreementRecord[]): Promise<Verification> {
    const chains = await this.chains.verify(tx, records);
    const parts: Found[] = [];
    for (const record of records) parts.push(await this.verifyAgreement(tx, record));
    const contractors = new Set(records.map(({ contractorParty }) => contractorParty));
    const { series, numbers } = await this.reader.series(tx, contractors);
    return {
      findings: [
        ...chains.findings,
        ...parts.flatMap(({ findings }) => findings),
        ...checkSeries(series, numbers),
      ],
      chains: records.length + 1,
      links: chains.links,
      documents: sum(parts, 'documents'),
      notRecomputed: sum(parts, 'notRecomputed'),
    };
  }

  private async verifyAgreement(tx: Tx, record: AgreementRecord): Promise<Found> {
    const ledger = await this.reader.load(tx, record).catch((error: unknown) => String(error));
    if (typeof ledger === 'string')
      return { findings: [finding('facts-unreadable', { key: record.key, reason: ledger })], ...NOTHING };
    const recomputed = recompute(ledger);
    return {
      findings: [
        ...checkIssuedAgainstChain(ledger),
        ...ledger.documents.flatMap(checkBodyHash),
        ...ledger.documents.flatMap((document) => checkRow(document, ledger.lines)),
        ...checkRecordings(ledger),
        ...checkYearEndsAgainstChain(ledger),
        ...ledger.yearEnds.flatMap((yearEnd) => checkYearEndRow(ledger, yearEnd)),
        ...recomputed.findings,
      ],
      documents: ledger.documents.length,
      notRecomputed: recomputed.notRecomputed,
    };
  }
}

const NOTHING = { documents: 0, notRecomputed: 0 };

function recompute(ledger: Ledger): Pick<Verification, 'findings' | 'notRecomputed'> {
  const findings: Finding[] = [];
  let notRecomputed = 0;
  const runs = replayRuns(ledger, nameOfRole);
  for (const replayed of runs) {
    const { runId, rulesVersion, sequence } = replayed.run;
    if (rulesVersion !== RULES_VERSION)
      notRecomputed += ledger.documents.filter((document) => document.runId === runId).length;
    else if ('documents' in replayed) findings.push(...checkRun(ledger, replayed));
    else findings.push(finding('run-cannot-be-computed', { key: ledger.key, run: sequence }));
  }
  return { findings: [...findings, ...checkYearEnds(ledger, runs)], notRecomputed };
}

function sum(parts: readonly Found[], count: 'documents' | 'notRecomputed'): number {
  return parts.reduce((total, part) => total + part[count], 0);
}
