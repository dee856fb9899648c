import { Injectable } from '@nestjs/common';
import { OCCASION_NAMES } from '../../../templates/wording/advice-notes';
import type { Occasion } from '../../agreements/domain';
import { CheckNote, DraftNote } from '../../decisions';
import { asYear } from '../../kernel/reading';
import { Desk, type AgreementFrame, type Visit } from '../desk/desk.service';
import { textOf, type Fields } from '../forms/fields';
import type { FieldError } from '../parts/error-summary';
import { wordRefusal, type Message } from '../wording/word-refusal';
import { errorsOf, noteValuesOf, type NoteValues } from './note-form';

/** What a new note starts with. */
interface NoteStart {
  readonly frame: AgreementFrame;
  /** Whether year and occasion were chosen; until then they are asked. */
  readonly isChosen: boolean;
  readonly values: NoteValues;
  readonly errors: readonly FieldError[];
  readonly refusal?: Message | undefined;
}

/** Starts a new note of the year and the occasion in the address, with what the figures of the year say. */
@Injectable()
export class NoteDrafts {
  constructor(
    private readonly desk: Desk,
    private readonly drafting: DraftNote,
    private readonly checking: CheckNote,
  ) {}

  async start(visit: Visit, query: Fields): Promise<NoteStart> {
    const values = { jaar: textOf(query, 'jaar'), aanleiding: textOf(query, 'aanleiding') };
    const year = asYear(Number(values.jaar));
    const occasion = occasionIn(values.aanleiding);
    const { frame, view } = await this.desk.read(visit, async (tx, record) => {
      const faults = [
        ...(year === undefined ? [{ path: 'year', code: 'not-a-year' }] : []),
        ...(year === undefined || (await this.checking.covers(tx, record, year))
          ? []
          : [{ path: 'year', code: 'outside-agreement' }]),
      ];
      const draft =
        year !== undefined && occasion && faults.length === 0
          ? await this.drafting.draft(tx, record, year, occasion)
          : undefined;
      return { faults, draft };
    });
    if (!view.draft) {
      const isAsked = query['jaar'] !== undefined || query['aanleiding'] !== undefined;
      const missing = occasion ? [] : [{ name: 'aanleiding', message: 'Aanleiding: kies er een.' }];
      const errors = isAsked ? errorsOf(view.faults, missing) : [];
      return { frame, isChosen: false, values, errors };
    }
    const { draft } = view;
    return draft.ok
      ? { frame, isChosen: true, values: noteValuesOf(draft.value), errors: [] }
      : { frame, isChosen: true, values, errors: [], refusal: wordRefusal(draft.refusal) };
  }
}

function occasionIn(text: string): Occasion | undefined {
  return Object.hasOwn(OCCASION_NAMES, text) ? (text as Occasion) : undefined;
}
