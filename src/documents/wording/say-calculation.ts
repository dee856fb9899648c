import {
  CALCULATION_SENTENCE,
  FIELD_NAMES,
  OPERATION_NAMES,
  OWED_SOURCES,
  SCALE_FIELD,
  STEP_NAMES,
  SUBJECT_WORDS,
  UNNAMED_STEP,
} from '../../../templates/documents/calculation';
import { lookUp } from '../../kernel/reading';
import type { PublishedLine } from '../../invoicing/domain';
import type { GraphNode } from '../../kernel/explanation';
import { fill, formatEuro, formatMonth } from '../../kernel/text';
import { euroOf, monthOf } from '../domain';
import { nameLine } from './name-line';

const LONGEST_LABEL = 120;

/** A month by itself, not part of an identifier such as a delivery code. */
const MONTH = /(?<=^| )\d{4}-\d{2}(?=$| )/g;

/**
 * How a line was computed, in one sentence: `Overhead 24,5 %, januari 2026: € … verschuldigd, …`.
 * `steps` is its explanation, the amount of the line last.
 */
export function sayCalculation(line: PublishedLine, steps: readonly GraphNode[]): string {
  const owed = owedStep(steps);
  return fill(CALCULATION_SENTENCE, {
    line: nameLine({ ...line, label: shortened(line.label) }),
    owed: formatEuro(euroOf(line.owed)),
    charged: formatEuro(euroOf(line.charged)),
    amount: formatEuro(euroOf(line.amount)),
    source: owed ? saySource(owed, line, steps) : OWED_SOURCES.constant,
    article: owed?.because?.article ?? steps.at(-1)?.because?.article ?? '',
  });
}

/** A title may be long, and the sentence is to stay under 400 characters. */
function shortened(label: string): string {
  return label.length <= LONGEST_LABEL ? label : `${label.slice(0, LONGEST_LABEL - 1).trimEnd()}…`;
}

/** What a step computes: `werkelijke loonkosten`. */
export function nameStep({ because }: GraphNode): string {
  return (because && STEP_NAMES[because.what]) ?? UNNAMED_STEP;
}

/** What a step is about: `tot en met maart 2026`, `Medewerker balie, januari 2026`. */
export function nameSubject({ because, fact, field }: GraphNode): string {
  if (fact !== undefined) return `${sayWords(fact)}: ${nameField(field ?? '')}`;
  return sayWords(because?.about ?? '');
}

function sayWords(subject: string): string {
  const words = subject
    .split(' ')
    .map((word) => lookUp(SUBJECT_WORDS, word) ?? word.replace(/^(?:salary|addendum):/, ''));
  return words.join(' ').replace(MONTH, (month) => formatMonth(monthOf(month)));
}

function nameField(field: string): string {
  const scale = /^scales\.(.+)$/.exec(field)?.[1];
  return scale === undefined ? (lookUp(FIELD_NAMES, field) ?? field) : fill(SCALE_FIELD, { scale });
}

export function nameOperation({ operation }: GraphNode): string {
  return OPERATION_NAMES[operation];
}

/** The step of what is owed: a line is that less what was charged; functions shown together are a sum. */
function owedStep(steps: readonly GraphNode[]): GraphNode | undefined {
  let amount = steps.at(-1);
  while (amount?.operation === 'sum' && amount.operands.length === 1 && !amount.because)
    amount = steps[amount.operands[0] ?? -1];
  return amount?.operation === 'difference' ? steps[amount.operands[0] ?? -1] : amount;
}

function saySource(owed: GraphNode, line: PublishedLine, steps: readonly GraphNode[]): string {
  // A correction is held against its whole group; what changed in it is of some functions only.
  if (owed.value !== line.owed) return OWED_SOURCES.group;
  const { operation, operands } = owed;
  const amountAt = (place: number): string => {
    const value = steps[operands[place] ?? -1]?.value ?? '0.00';
    return /^-?\d+\.\d{2}$/.test(value) ? formatEuro(euroOf(value)) : value.replace('.', ',');
  };
  const kind = operation === 'sum' && operands.length === 1 ? 'one' : operation;
  const wording = kind in OWED_SOURCES ? OWED_SOURCES[kind as keyof typeof OWED_SOURCES] : OWED_SOURCES.other;
  return fill(wording, {
    name: nameStep(owed),
    count: operands.length.toString(),
    first: amountAt(0),
    second: amountAt(1),
  });
}
