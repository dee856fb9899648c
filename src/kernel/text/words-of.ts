import { fold } from '../tables';

/** The words of a text, folded; `naamMedewerker` is two. */
export function wordsOf(text: string): string[] {
  const apart = fold(text.replace(/([a-z])([A-Z])/g, '$1 $2'));
  return apart.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
