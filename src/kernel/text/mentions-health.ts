import { wordsOf } from './words-of';

const HEALTH_WORDS: ReadonlySet<string> = new Set([
  'ill',
  'iva',
  'sick',
  'wajong',
  'wao',
  'wga',
  'wia',
  'ziek',
  'zieke',
]);
const HEALTH_STEMS: readonly string[] = [
  'arbeidsongeschikt',
  'bevalling',
  'disab',
  'gezondheid',
  'illness',
  'maternity',
  'medisch',
  'pregnan',
  'sickness',
  'verzuim',
  'ziekengeld',
  'ziekgemeld',
  'ziekmelding',
  'ziekte',
  'zwanger',
];

/** Whether a text speaks of sickness, incapacity or pregnancy, which are nobody's business here (AVG 9). */
export function mentionsHealth(text: string): boolean {
  return wordsOf(text).some(
    (word) => HEALTH_WORDS.has(word) || HEALTH_STEMS.some((stem) => word.startsWith(stem)),
  );
}
