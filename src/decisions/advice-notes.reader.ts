import { Injectable } from '@nestjs/common';
import { latestVersion } from '../kernel/dossier';
import type { Tx } from '../platform/database';
import { AdviceNotesStore } from './advice-notes.store';
import { stateOf, type NoteState } from './domain';
import type { NoteDossier, WrittenNote } from './note-rows';

/** An advice note with how it stands. */
export interface ShownNote {
  readonly dossier: NoteDossier;
  readonly state: NoteState;
  readonly latest: WrittenNote;
}

/** Advice notes as either side sees them. */
@Injectable()
export class AdviceNotesReader {
  constructor(private readonly notes: AdviceNotesStore) {}

  /** All notes of an agreement, or one, by number. */
  async read(tx: Tx, agreementId: string, note?: string): Promise<ShownNote[]> {
    const dossiers = await this.notes.read(tx, agreementId, note);
    return dossiers.map((dossier) => ({ dossier, state: stateOf(dossier), latest: latestVersion(dossier) }));
  }
}
