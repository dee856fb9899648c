import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Actor } from '../platform/database';
import { WriteEvidence, type Audience, type EvidenceFile } from './write-evidence.service';

/** Whoever takes all payroll lines along says why. */
type ExportRefusal = 'nothing-issued' | 'reason-missing';

/** Hands the evidence of a year to someone of either side. */
@Injectable()
export class ExportEvidence {
  constructor(private readonly evidence: WriteEvidence) {}

  /** The side decides what is in it, never the one who asks. The actor must be allowed to see the agreement. */
  async export(
    actor: Actor,
    record: AgreementRecord,
    { year, reason }: { readonly year: number; readonly reason: string | undefined },
  ): Promise<Decision<EvidenceFile, ExportRefusal>> {
    const audience: Audience = actor.party === record.contractorParty ? 'contractor' : 'client';
    if (audience === 'contractor' && reason === undefined) return refuse('reason-missing');
    const question = { year, audience, ...(reason !== undefined && { reason }) };
    return this.evidence.write(actor, record, question);
  }
}
