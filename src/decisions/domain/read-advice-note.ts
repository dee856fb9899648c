import { asText, checkLine, checkText, readNotNegative, type Fields } from '../../kernel/reading';
import type { AdviceNote } from './advice-note';

/** Numbers by which a person can be found: of personnel, or a citizen's service number. */
const NUMBER_OF_PERSON =
  /\b(?:personeels|medewerker|werknemer)s?[- ]?(?:nummer|nr\.?)\s*:?\s*[\w-]*\d|\b\d{9}\b/i;

/** Reads an advice note and reports every fault with its place (DVO 4.8; SLA, absence; DVO 7.5). */
export function readAdviceNote(fields: Fields): AdviceNote {
  const occasion = fields.oneOf('occasion', ['absence', 'continuity']);
  const alternatives = occasion === 'absence' || fields.has('alternatives');
  const note = {
    year: fields.year('year'),
    occasion,
    asked: fields.text('asked'),
    arguments: fields.text('arguments'),
    ...(alternatives && { alternatives: fields.text('alternatives') }),
    costs: readNotNegative(fields, 'costs'),
    amount: readNotNegative(fields, 'amount'),
    annexes: fields.plainList('annexes', 'not-text', asText),
  };
  if (note.costs.isLessThan(note.amount)) fields.fault('amount', 'above-costs');
  for (const name of ['asked', 'arguments', 'alternatives'] as const) {
    checkText(fields, name, note[name] ?? '');
    if (NUMBER_OF_PERSON.test(note[name] ?? '')) fields.fault(name, 'names-a-person');
  }
  note.annexes.forEach((annex, index) => {
    checkLine(fields, `annexes[${index.toString()}]`, annex);
  });
  return note;
}
