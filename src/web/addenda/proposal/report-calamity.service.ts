import { Injectable } from '@nestjs/common';
import { AddendaReader, DoAct, WriteVersion, type ShownAddendum } from '../../../addenda';
import type { Proposal } from '../../../addenda/domain';
import type { AgreementRecord } from '../../../agreements';
import { refuse, type Decision } from '../../../kernel/fault/refusal';
import type { Tx } from '../../../platform/database';
import { distinctIn } from './calamity-form';
import type { FormValues } from './read-form';

/** Reports a calamity and lets the client see it at once (DVO 3.7). */
@Injectable()
export class ReportCalamity {
  constructor(
    private readonly writing: WriteVersion,
    private readonly acts: DoAct,
    private readonly addenda: AddendaReader,
  ) {}

  /** Answers the key of the calamity, also when it could be written but not yet be shown to the client. */
  async report(
    tx: Tx,
    record: AgreementRecord,
    proposal: Proposal,
  ): Promise<{ readonly written: Decision<string>; readonly isSeen: boolean }> {
    const written = await this.writing.propose(tx, record, proposal);
    if (!written.ok) return { written, isSeen: false };
    const [shown] = await this.addenda.read(tx, record.agreementId, written.value);
    const seen = shown?.state.latest.fingerprint;
    const { ok } = await this.acts.do(tx, record, written.value, { act: 'submit', seen });
    return { written, isSeen: ok };
  }

  /** A calamity is amended as one: its form asks for nothing else. */
  async amend(
    tx: Tx,
    record: AgreementRecord,
    addendum: string,
    proposal: Proposal,
  ): Promise<Decision<number>> {
    const [found] = await this.addenda.read(tx, record.agreementId, addendum);
    if (found?.dossier.kind !== 'calamity') return refuse('unknown-addendum', { addendum });
    return this.writing.amend(tx, record, addendum, proposal);
  }

  /** The calamities about which a form must say something: asked by a refusal, or answered before. */
  async alike(
    tx: Tx,
    { agreementId }: AgreementRecord,
    values: FormValues,
    asked: string | undefined,
  ): Promise<ShownAddendum[]> {
    const keys = [...(asked?.split(', ') ?? []), ...distinctIn(values)];
    const all = await this.addenda.read(tx, agreementId);
    return all.filter(({ dossier }) => keys.includes(dossier.addendum));
  }
}
