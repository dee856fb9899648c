import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AuditTrail, type BrokenLink, type Chain } from '../platform/audit';
import type { Tx } from '../platform/database';
import { CemeteryLedgerStore } from './cemetery-ledger.store';
import {
  checkCemetery,
  checkContents,
  checkShared,
  checkUntold,
  finding,
  type Finding,
  type FindingCode,
  type Ledger,
} from './domain';
import { LedgerStore } from './ledger.store';
import { RecordedContents } from './recorded-contents.reader';

/** How the chain of sign-ins, reads and refusals is called in findings. */
const SYSTEM_CHAIN = 'systeem';

const BROKEN: Readonly<Record<BrokenLink['reason'], FindingCode>> = {
  gap: 'chain-gap',
  'previous hash differs': 'chain-previous-differs',
  'content differs': 'chain-content-differs',
  'event without a link': 'chain-loose-event',
};

interface ChainsFound {
  readonly findings: readonly Finding[];
  /** How many links hold. */
  readonly links: number;
}

/** Walks the audit chains and holds them against the heads that were anchored. */
@Injectable()
export class VerifyChains {
  constructor(
    private readonly audit: AuditTrail,
    private readonly contents: RecordedContents,
    private readonly store: LedgerStore,
    private readonly cemetery: CemeteryLedgerStore,
  ) {}

  /** What an agreement holds, against what its chain told when it was recorded. */
  async verifyContents(
    tx: Tx,
    { agreementId, key }: AgreementRecord,
    { events }: Pick<Ledger, 'events'>,
  ): Promise<Finding[]> {
    const present = await this.contents.ofAgreement(tx, agreementId);
    return [
      ...checkContents(key, events, present),
      ...checkUntold(key, events, present),
      ...checkCemetery(key, events, await this.cemetery.load(tx, agreementId)),
    ];
  }

  /** The system chain, the chain of each agreement, and the anchors; for the system only. */
  async verify(tx: Tx, records: readonly AgreementRecord[]): Promise<ChainsFound> {
    const chains: [Chain, string][] = [
      ['system', SYSTEM_CHAIN],
      ...records.map((record): [Chain, string] => [record, record.key]),
    ];
    const findings: Finding[] = [];
    let links = 0;
    for (const [chain, key] of chains) {
      const { head, broken } = await this.audit.verifyChain(tx, chain);
      links += head.sequence;
      if (broken) findings.push(finding(BROKEN[broken.reason], { key, sequence: broken.sequence }));
    }
    const shared = checkShared(SYSTEM_CHAIN, await this.store.sharedActs(tx), await this.contents.shared(tx));
    findings.push(
      ...shared,
      ...(await this.verifyLinks(tx, records)),
      ...(await this.verifyAnchors(tx, records)),
    );
    return { findings, links };
  }

  private async verifyLinks(tx: Tx, records: readonly AgreementRecord[]): Promise<Finding[]> {
    const loose = await this.audit.findLooseLink(
      tx,
      records.map(({ agreementId }) => agreementId),
    );
    if (!loose) return [];
    const key = records.find(({ agreementId }) => agreementId === loose.agreementId)?.key ?? SYSTEM_CHAIN;
    return [finding('chain-loose-link', { key, sequence: loose.sequence })];
  }

  private async verifyAnchors(tx: Tx, records: readonly AgreementRecord[]): Promise<Finding[]> {
    const lost = await this.audit.findLostAnchor(tx);
    const key = records.find(({ agreementId }) => agreementId === lost?.agreementId)?.key;
    return lost && key !== undefined ? [finding('chain-cut-off', { key, sequence: lost.sequence })] : [];
  }
}
