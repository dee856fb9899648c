import { Injectable } from '@nestjs/common';
import { AdviceNotesReader, type ShownNote } from '../../decisions';
import { refused } from '../../platform/http';
import { Desk, type AgreementFrame, type Visit } from '../desk/desk.service';

/** Loads an advice note for a page. */
@Injectable()
export class NotePages {
  constructor(
    private readonly desk: Desk,
    private readonly notes: AdviceNotesReader,
  ) {}

  /** Refuses (404) a note that is not there, or not for this visitor. */
  async load(visit: Visit, note: string): Promise<{ frame: AgreementFrame; shown: ShownNote }> {
    const { frame, view } = await this.desk.read(visit, (tx, { agreementId }) =>
      this.notes.read(tx, agreementId, note),
    );
    const [shown] = view;
    if (!shown) throw refused('not-found');
    return { frame: { ...frame, path: `/adviesnotas/${note}` }, shown };
  }
}
