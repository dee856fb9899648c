import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, FactItem } from '../agreements';
import { latestVersion } from '../kernel/dossier';
import { refuse, type Decision } from '../kernel/fault/refusal';
import type { LocalDate } from '../kernel/time';
import { CLOCK, type Clock } from '../platform/clock';
import type { Tx } from '../platform/database';
import { RecordFacts } from '../settlement';
import { AdviceNotesStore } from './advice-notes.store';
import type { NoteActName } from './domain';
import { decisionOf, factOf, sourceOf } from './fact-of-decision';
import { NoteAnnouncement } from './note-announcement.service';
import type { DoneNoteAct, NoteDossier } from './note-rows';

/** What someone does with an advice note. */
export interface NewNoteAct {
  readonly act: NoteActName;
  /** The question, the answer or the reason. */
  readonly text?: string;
  /** The fingerprint of what was seen; for acts that decide or put the note to the client. */
  readonly seen?: string;
}

export type KeepRefusal = 'note-not-recordable';

/** Writes an act down, and with an approval the decision that raises the limit (R4, R5; DVO 4.8). */
@Injectable()
export class KeepNoteAct {
  constructor(
    private readonly notes: AdviceNotesStore,
    private readonly recorder: RecordFacts,
    private readonly announcement: NoteAnnouncement,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What could not be recorded when the client agrees is not put to the client either. */
  async check(
    tx: Tx,
    record: AgreementRecord,
    dossier: NoteDossier,
    act: NoteActName,
  ): Promise<Decision<void, KeepRefusal>> {
    const leads = act === 'submit' || act === 'approve';
    const faults = leads ? await this.recorder.check(tx, record, [this.factOf(dossier)]) : [];
    return faults.length > 0
      ? refuse('note-not-recordable', { note: dossier.note }, faults)
      : { ok: true, value: undefined };
  }

  /** Writes an act that was checked. */
  async keep(tx: Tx, record: AgreementRecord, dossier: NoteDossier, asked: NewNoteAct): Promise<DoneNoteAct> {
    const done = await this.write(tx, record, dossier, asked);
    if (asked.act === 'approve')
      await this.recorder.keep(tx, record, sourceOf(dossier), [this.factOf(dossier)]);
    await this.announcement.announce(tx, record, dossier.note, done);
    return done;
  }

  private factOf(dossier: NoteDossier): FactItem {
    return factOf(decisionOf(dossier, this.clock.today() as LocalDate));
  }

  /** Before the fact: it is what lets the client record the decision. */
  private async write(
    tx: Tx,
    record: AgreementRecord,
    dossier: NoteDossier,
    { act, text, seen }: NewNoteAct,
  ): Promise<DoneNoteAct> {
    const { version } = latestVersion(dossier);
    const done: DoneNoteAct = {
      number: dossier.acts.filter((one) => one.version === version).length + 1,
      ...{ act, version, person: tx.actor.person, role: tx.actor.role, party: tx.actor.party },
      doneAt: this.clock.now(),
      ...(text !== undefined && { text }),
      ...(seen !== undefined && { seen }),
      ...(act === 'approve' && { firstPosition: await this.recorder.nextPosition(tx, record) }),
    };
    await this.notes.addAct(tx, record.agreementId, dossier.note, done);
    return done;
  }
}
