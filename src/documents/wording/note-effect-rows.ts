import { NOTE_EFFECT } from '../../../templates/documents/advice-note';
import type { FrozenEffect } from '../../decisions';
import type { Euro } from '../../kernel/money';
import { fill, formatMonth } from '../../kernel/text';
import { euroOf } from '../domain';

type EffectAmount = keyof typeof NOTE_EFFECT;

export interface NoteEffectRow {
  readonly name: EffectAmount;
  readonly label: string;
  readonly how: string;
  readonly amount: Euro;
  /** Whether it adds up what stands above it. */
  readonly isTotal: boolean;
}

/** What a decision on an advice note does, amount by amount, and how each is computed (R1, R3 to R7). */
export function noteEffectRows(effect: FrozenEffect): NoteEffectRow[] {
  const last = effect.lastMonthWithPayroll;
  const months = last === undefined ? '' : ` tot en met ${formatMonth(last)}`;
  return (Object.keys(NOTE_EFFECT) as EffectAmount[]).map((name) => ({
    name,
    label: fill(NOTE_EFFECT[name].label, { months }),
    how: NOTE_EFFECT[name].how,
    amount: euroOf(effect[name]),
    isTotal: name === 'limit' || name === 'total',
  }));
}
