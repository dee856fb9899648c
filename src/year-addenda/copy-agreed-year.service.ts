import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import type { Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { stateOfYear, withRegradings, type RegradedSince, type YearAddendum } from './domain';
import { WeighYear } from './weigh-year.service';
import type { YearDossier } from './year-rows';
import { YearAddendaStore } from './year-addenda.store';

/** What a new version starts from. */
export interface CopiedYear {
  readonly content: YearAddendum;
  /** The version that both sides agreed to, where it starts from that. */
  readonly agreed?: number;
  /** What was regraded since, and is in the content. */
  readonly regraded: readonly RegradedSince[];
}

/** What a new version of a year starts from: what was agreed on for it, or else what carries on into it (DVO 4.2, 4.4). */
@Injectable()
export class CopyAgreedYear {
  constructor(
    private readonly years: YearAddendaStore,
    private readonly weighing: WeighYear,
  ) {}

  async copy(
    tx: Tx,
    record: AgreementRecord,
    year: number,
  ): Promise<Decision<CopiedYear, 'year-outside-agreement'>> {
    const copied = await this.weighing.copy(tx, record, year);
    if (!copied.ok) return copied;
    const [dossier] = await this.years.read(tx, record.agreementId, year);
    const agreed = dossier && agreedVersion(dossier);
    if (!agreed) return { ok: true, value: { content: copied.value, regraded: [] } };
    const regraded = await this.weighing.regradedSince(tx, record, agreed);
    const content = withRegradings(agreed.content, regraded);
    return { ok: true, value: { content, agreed: agreed.version, regraded } };
  }

  /** What was regraded since a year was agreed on; nothing of a year that was not. */
  async regradedSince(tx: Tx, record: AgreementRecord, dossier: YearDossier): Promise<RegradedSince[]> {
    const agreed = agreedVersion(dossier);
    return agreed ? this.weighing.regradedSince(tx, record, agreed) : [];
  }
}

function agreedVersion(dossier: YearDossier): YearDossier['versions'][number] | undefined {
  const { approved } = stateOfYear(dossier);
  return dossier.versions.find(({ version }) => version === approved);
}
