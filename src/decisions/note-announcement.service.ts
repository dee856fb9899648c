import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { AuditTrail, type AuditedAction } from '../platform/audit';
import type { Tx } from '../platform/database';
import { DueWork } from '../platform/queue';
import type { NoteActName } from './domain';
import type { DoneNoteAct } from './note-rows';

/** The other side hears of an act, in the background. */
export const NOTE_ACTED = 'advice-note-acted';

/** Under which name each act is written down. */
const EVENTS: Readonly<Record<NoteActName, AuditedAction>> = {
  submit: 'advice-note.submitted',
  answer: 'advice-note.answered',
  withdraw: 'advice-note.withdrawn',
  'decide-within': 'advice-note.decided-within',
  ask: 'advice-note.asked',
  approve: 'advice-note.approved',
  refuse: 'advice-note.refused',
};

/** Writes down that an act was done, and lets the other side hear of it. */
@Injectable()
export class NoteAnnouncement {
  constructor(
    private readonly audit: AuditTrail,
    private readonly dueWork: DueWork,
  ) {}

  async announce(
    tx: Tx,
    { agreementId, key }: AgreementRecord,
    note: string,
    done: DoneNoteAct,
  ): Promise<void> {
    const [version, number] = [done.version.toString(), done.number.toString()];
    await this.audit.record(tx, agreementId, {
      action: EVENTS[done.act],
      subjectKind: 'advice-note',
      subjectId: note,
      details: { version, ...(done.seen !== undefined && { fingerprint: done.seen }) },
    });
    // What the team lead decides within the ceiling is the contractor's own.
    if (done.act === 'decide-within') return;
    await this.dueWork.schedule(tx, {
      kind: NOTE_ACTED,
      key: [NOTE_ACTED, key, note, version, number].join(':'),
      payload: { agreement: key, note, version, number },
    });
  }
}
