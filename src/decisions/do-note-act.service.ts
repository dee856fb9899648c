import { Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../agreements';
import { latestVersion } from '../kernel/dossier';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { Tx } from '../platform/database';
import { AdviceNotesStore } from './advice-notes.store';
import { checkNoteAct, type NoteActName, type NoteActRefusal } from './domain';
import { KeepNoteAct, type KeepRefusal, type NewNoteAct } from './keep-note-act.service';
import type { DoneNoteAct, NoteDossier } from './note-rows';
import { RouteOfNote, type RouteRefusal } from './route-of-note.service';

export type DoNoteRefusal = NoteActRefusal | RouteRefusal | KeepRefusal | 'unknown-note';

/**
 * What either side does with an advice note: put to the client with its effect, decided by whom the policy names on
 * what was seen, within the ceiling by the team lead (DVO 2.3, 3.3, 4.8; SLA, absence).
 */
@Injectable()
export class DoNoteAct {
  constructor(
    private readonly notes: AdviceNotesStore,
    private readonly route: RouteOfNote,
    private readonly keeping: KeepNoteAct,
  ) {}

  async do(
    tx: Tx,
    record: AgreementRecord,
    note: string,
    asked: NewNoteAct,
  ): Promise<Decision<DoneNoteAct, DoNoteRefusal>> {
    await tx.lockAgreement(record.agreementId);
    const [dossier] = await this.notes.read(tx, record.agreementId, note);
    if (!dossier) return refuse('unknown-note', { note });
    const { person, role } = tx.actor;
    const state = checkNoteAct(dossier, { ...asked, person, role });
    if (!state.ok) return state;
    const recordable = await this.keeping.check(tx, record, dossier, asked.act);
    if (!recordable.ok) return recordable;
    const prepared = await this.prepare(tx, record, dossier, asked.act);
    if (!prepared.ok) return prepared;
    return { ok: true, value: await this.keeping.keep(tx, record, dossier, asked) };
  }

  /** What must hold of the amount, and what is put to the client with it. */
  private async prepare(
    tx: Tx,
    record: AgreementRecord,
    dossier: NoteDossier,
    act: NoteActName,
  ): Promise<Decision<void, RouteRefusal>> {
    if (act === 'decide-within') return this.route.checkWithin(tx, record, latestVersion(dossier).content);
    if (act !== 'submit') return { ok: true, value: undefined };
    const offer = await this.route.offer(tx, record, dossier);
    if (!offer.ok) return offer;
    await this.notes.offer(tx, record.agreementId, dossier, offer.value);
    return { ok: true, value: undefined };
  }
}
