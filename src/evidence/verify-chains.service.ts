import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AuditTrail, type BrokenLink, type Chain } from '../platform/audit';
import type { Tx } from '../platform/database';
import { finding, type Finding, type FindingCode } from './domain';

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
  constructor(private readonly audit: AuditTrail) {}

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
    return { findings: [...findings, ...(await this.verifyAnchors(tx, records))], links };
  }

  private async verifyAnchors(tx: Tx, records: readonly AgreementRecord[]): Promise<Finding[]> {
    const lost = await this.audit.findLostAnchor(tx);
    const key = records.find(({ agreementId }) => agreementId === lost?.agreementId)?.key;
    return lost && key !== undefined ? [finding('chain-cut-off', { key, sequence: lost.sequence })] : [];
  }
}
