import { Injectable } from '@nestjs/common';
import { AgreementAccess } from '../agreements';
import type { Actor } from '../platform/database';
import { Refused, refused, valueOf } from '../platform/http';
import { refuseNoteFaults } from './advice-notes.dto';
import { AdviceNotesReader, type ShownNote } from './advice-notes.reader';
import { DoNoteAct } from './do-note-act.service';
import type { AdviceNote } from './domain';
import type { NewNoteAct } from './keep-note-act.service';
import { WriteNote } from './write-note.service';

/** For controllers and pages: advice notes as the one who asks sees them, and one act on one of them. */
@Injectable()
export class NoteDesk {
  constructor(
    private readonly access: AgreementAccess,
    private readonly notes: AdviceNotesReader,
    private readonly acts: DoNoteAct,
    private readonly writing: WriteNote,
  ) {}

  list(actor: Actor, key: string): Promise<ShownNote[]> {
    return this.access.read(actor, key, (tx, { agreementId }) => this.notes.read(tx, agreementId));
  }

  /** Refuses (404) a note that is not there, or not for this actor. */
  find(actor: Actor, key: string, note: string): Promise<ShownNote> {
    return this.access.read(actor, key, async (tx, { agreementId }) => {
      const [shown] = await this.notes.read(tx, agreementId, note);
      return shown ?? unknown(note);
    });
  }

  /** A new note; answers it. */
  async propose(actor: Actor, key: string, content: AdviceNote): Promise<ShownNote> {
    const note = await this.access.change(actor, key, async (tx, record) => {
      const written = await this.writing.propose(tx, record, content);
      return written.ok ? written.value : refuseNoteFaults(written.faults);
    });
    return this.find(actor, key, note);
  }

  async amend(actor: Actor, key: string, note: string, content: AdviceNote): Promise<ShownNote> {
    await this.access.change(actor, key, async (tx, record) => {
      const written = await this.writing.amend(tx, record, note, content);
      return 'faults' in written ? refuseNoteFaults(written.faults) : valueOf(written);
    });
    return this.find(actor, key, note);
  }

  /** Does an act, all of it or nothing; answers the note as it then stands. */
  act(actor: Actor, key: string, note: string, asked: NewNoteAct): Promise<ShownNote> {
    return this.access.change(actor, key, async (tx, record) => {
      const decision = await this.acts.do(tx, record, note, asked);
      if (!decision.ok && decision.refusal.code === 'version-differs') throw refused('stale-version');
      valueOf(decision);
      const [shown] = await this.notes.read(tx, record.agreementId, note);
      return shown ?? unknown(note);
    });
  }
}

function unknown(note: string): never {
  throw new Refused({ code: 'unknown-note', values: { note } });
}
