import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { latestVersion } from '../kernel/dossier';
import { failure, success, type Outcome } from '../kernel/fault/fault';
import { refuse, type Decision } from '../kernel/fault/refusal';
import { AuditTrail } from '../platform/audit';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { AdviceNotesStore } from './advice-notes.store';
import { CheckNote } from './check-note.service';
import { checkNoteAmendment, type AdviceNote } from './domain';
import { fingerprintOf } from './fingerprint-of';

export type WriteNoteRefusal = 'unknown-note' | 'note-not-open' | 'note-withdrawn' | 'note-about-other';

/** Writes advice notes: the first version, and later ones that take its place when agreed (DVO 4.8; SLA, absence). */
@Injectable()
export class WriteNote {
  constructor(
    private readonly notes: AdviceNotesStore,
    private readonly checking: CheckNote,
    private readonly audit: AuditTrail,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** A new note with the next free number; answers its key, or every fault of what was written. */
  async propose(tx: Tx, record: AgreementRecord, content: AdviceNote): Promise<Outcome<string>> {
    await tx.lockAgreement(record.agreementId);
    const faults = await this.checking.faults(tx, record, content);
    if (faults.length > 0) return failure(faults);
    const all = await this.notes.read(tx, record.agreementId);
    const numbers = all.map(({ note }) => Number(note.slice(1)));
    const note = `N${(Math.max(0, ...numbers) + 1).toString()}`;
    await this.write(tx, record, note, { version: 1, content });
    return success(note);
  }

  /** A new version of a note; answers its number, or every fault of what was written. */
  async amend(
    tx: Tx,
    record: AgreementRecord,
    note: string,
    content: AdviceNote,
  ): Promise<Outcome<number> | Decision<number, WriteNoteRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const [dossier] = await this.notes.read(tx, record.agreementId, note);
    if (!dossier) return refuse('unknown-note', { note });
    const version = checkNoteAmendment(dossier);
    if (!version.ok) return version;
    const { year, occasion } = latestVersion(dossier).content;
    if (content.year !== year || content.occasion !== occasion) return refuse('note-about-other', { note });
    const faults = await this.checking.faults(tx, record, content);
    if (faults.length > 0) return failure(faults);
    await this.write(tx, record, note, { version: version.value, content });
    return version;
  }

  private async write(
    tx: Tx,
    { agreementId }: AgreementRecord,
    note: string,
    { version, content }: { readonly version: number; readonly content: AdviceNote },
  ): Promise<void> {
    const { person, role } = tx.actor;
    const fingerprint = fingerprintOf({ note, version, content });
    const written = { fingerprint, writtenBy: person, writtenRole: role, writtenAt: this.clock.now() };
    await this.notes.addVersion(tx, agreementId, note, { version, content, ...written });
    await this.audit.record(tx, agreementId, {
      action: 'advice-note.written',
      subjectKind: 'advice-note',
      subjectId: note,
      details: { version: version.toString(), digest: fingerprint },
    });
  }
}
