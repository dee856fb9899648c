import type { Fault } from '../../kernel/fault/fault';
import { namesCause, withoutAmounts } from '../../kernel/text';
import type { AdviceNote } from './advice-note';

/** What a note is held against when it is written. */
export interface WrittenAgainst {
  /** Whether the agreement covers the year, as far as its end is known. */
  readonly coversYear: boolean;
  /** Whether a text has the code of an employee of the known payroll. */
  readonly namesEmployee: (text: string) => boolean;
}

/**
 * What is wrong with a new version, beside what reading it finds: of a year that the agreement does not cover, without
 * costs, or with a text that names an employee or the cause of an absence (DVO 4.8, 7.5; SLA, absence). What was
 * written before stays readable, whatever is known since.
 */
export function checkNewNote(note: AdviceNote, { coversYear, namesEmployee }: WrittenAgainst): Fault[] {
  return [
    ...(coversYear ? [] : [{ path: 'year', code: 'outside-agreement' }]),
    ...textsOf(note).flatMap(([path, text]) => [
      ...(namesEmployee(withoutAmounts(text)) ? [{ path, code: 'names-a-person' }] : []),
      ...(note.occasion === 'absence' && namesCause(text) ? [{ path, code: 'names-a-cause' }] : []),
    ]),
    ...(note.costs.isZero() ? [{ path: 'costs', code: 'not-above-zero' }] : []),
  ];
}

function textsOf(note: AdviceNote): (readonly [string, string])[] {
  return [
    ['asked', note.asked],
    ['arguments', note.arguments],
    ['alternatives', note.alternatives ?? ''],
    ...note.annexes.map((annex, index) => [`annexes[${index.toString()}]`, annex] as const),
  ];
}
