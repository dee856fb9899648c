import { Injectable } from '@nestjs/common';
import { AgreementRegister, type AgreementRecord } from '../agreements';
import { hashOf } from '../platform/audit';
import { systemActor, Transactions, type Tx } from '../platform/database';
import { nameOfRole } from '../platform/wording';
import { fingerprintDifferences } from '../invoicing';
import { writeDifferences, type RulesDifference } from '../invoicing/domain';
import { Euro } from '../kernel/money';
import { checkHalfYearRow } from './check-half-year';
import { checkReportRow } from './check-quarterly-report';
import { checkRules } from './check-rules';
import { checkBodyHash, checkCalculation, checkExplanation, checkRun } from './check-run';
import { checkYearEndRow, checkYearEnds } from './check-year-end';
import {
  checkHalfYearsAgainstChain,
  checkIssuedAgainstChain,
  checkRecordings,
  checkReportsAgainstChain,
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
  readonly yearEnds: number;
  readonly halfYears: number;
  readonly quarterlyReports: number;
  /** Documents that other rules made: they stand as they were issued. */
  readonly notRecomputed: number;
  /** Agreements for whose past the present rules compute something else: no tampering. */
  readonly rulesDiffer: readonly RulesDiffer[];
}

/** What the present rules compute otherwise for what stands of an agreement; the total in euros. */
export interface RulesDiffer {
  readonly key: string;
  readonly version: string;
  readonly lines: number;
  readonly total: Euro;
  readonly isAccepted: boolean;
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
      yearEnds: sum(parts, 'yearEnds'),
      halfYears: sum(parts, 'halfYears'),
      quarterlyReports: sum(parts, 'quarterlyReports'),
      notRecomputed: sum(parts, 'notRecomputed'),
      rulesDiffer: parts.flatMap(({ rulesDiffer }) => rulesDiffer),
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
        ...(await this.chains.verifyContents(tx, record, ledger)),
        ...checkCalculation(ledger),
        ...checkYearEndsAgainstChain(ledger),
        ...ledger.yearEnds.flatMap((yearEnd) => checkYearEndRow(ledger, yearEnd)),
        ...checkHalfYearsAgainstChain(ledger),
        ...ledger.halfYears.flatMap((halfYear) => checkHalfYearRow(ledger, halfYear)),
        ...checkReportsAgainstChain(ledger, hashOf),
        ...ledger.quarterlyReports.flatMap((report) => checkReportRow(ledger, report)),
        ...recomputed.findings,
      ],
      documents: ledger.documents.length,
      yearEnds: ledger.yearEnds.length,
      halfYears: ledger.halfYears.length,
      quarterlyReports: ledger.quarterlyReports.length,
      notRecomputed: recomputed.notRecomputed,
      rulesDiffer: recomputed.rulesDiffer,
    };
  }
}

const NOTHING = {
  ...{ documents: 0, yearEnds: 0, halfYears: 0, quarterlyReports: 0, notRecomputed: 0 },
  rulesDiffer: [],
};

function recompute(ledger: Ledger): Pick<Verification, 'findings' | 'notRecomputed' | 'rulesDiffer'> {
  const { runs, rulesDifferences } = replayRuns(ledger, nameOfRole);
  const findings: Finding[] = [];
  let notRecomputed = 0;
  for (const made of runs) {
    if ('kept' in made) {
      notRecomputed += made.kept.length;
      findings.push(...checkExplanation(ledger, { run: made.run, documents: made.kept }));
    } else if ('documents' in made) findings.push(...checkRun(ledger, made));
    else findings.push(finding('run-cannot-be-computed', { key: ledger.key, run: made.run.sequence }));
  }
  const replayed = runs.filter((made) => 'documents' in made);
  findings.push(...checkRules(ledger, replayed), ...checkYearEnds(ledger, runs));
  return { findings, notRecomputed, rulesDiffer: rulesDiffering(ledger, rulesDifferences) };
}

function rulesDiffering(
  { key, rules, acceptances }: Ledger,
  differences: readonly RulesDifference[],
): RulesDiffer[] {
  if (differences.length === 0) return [];
  const fingerprint = fingerprintDifferences(rules.version, writeDifferences(differences));
  const total = Euro.sum(differences.map(({ amount }) => amount));
  const isAccepted = acceptances.some((one) => one.fingerprint === fingerprint);
  return [{ key, version: rules.version, lines: differences.length, total, isAccepted }];
}

function sum(
  parts: readonly Found[],
  count: 'documents' | 'yearEnds' | 'halfYears' | 'quarterlyReports' | 'notRecomputed',
): number {
  return parts.reduce((total, part) => total + part[count], 0);
}
