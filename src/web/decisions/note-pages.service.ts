import { Injectable } from '@nestjs/common';
import { AdviceNotesReader, WeighNote, type ShownNote, type WeighedNote } from '../../decisions';
import { refused } from '../../platform/http';
import { Desk, type AgreementFrame, type Visit } from '../desk/desk.service';

interface LoadedNote {
  readonly frame: AgreementFrame;
  readonly shown: ShownNote;
  readonly present: WeighedNote | undefined;
}

/** Loads an advice note for a page. */
@Injectable()
export class NotePages {
  constructor(
    private readonly desk: Desk,
    private readonly notes: AdviceNotesReader,
    private readonly weighing: WeighNote,
  ) {}

  /** Refuses (404) a note that is not there, or not for this visitor. */
  async load(visit: Visit, note: string): Promise<LoadedNote> {
    const { frame, view } = await this.desk.read(visit, (tx, { agreementId }) =>
      this.notes.read(tx, agreementId, note),
    );
    const [shown] = view;
    if (!shown) throw refused('not-found');
    const present = await this.weighing.weigh(frame.agreement, shown);
    return { frame: { ...frame, path: `/adviesnotas/${note}` }, shown, present };
  }
}
