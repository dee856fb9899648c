import { SECTIONS, type Terms } from './terms';

const INDEX = /\[\d+\]$/;

/** The path in the file (`formatie[2].urenPerWeek`) for one in the lists of facts (`formation[2].hoursPerWeek`). */
export function pathInFile(path: string): string {
  const [first = '', ...rest] = path.split('.');
  const found = Object.entries(SECTIONS).find(([, { list }]) => list === withoutIndex(first));
  if (!found) return path;
  const [section, { terms }] = found;
  return [section + indexOf(first), ...fieldsInFile(rest, terms)].join('.');
}

function fieldsInFile([first, ...rest]: readonly string[], terms: Terms): string[] {
  if (first === undefined) return [];
  const found = Object.entries(terms).find(([, { name }]) => name === withoutIndex(first));
  if (!found) return [first, ...rest];
  const [key, term] = found;
  return [key + indexOf(first), ...(term.as === 'items' ? fieldsInFile(rest, term.terms) : rest)];
}

function withoutIndex(step: string): string {
  return step.replace(INDEX, '');
}

function indexOf(step: string): string {
  return INDEX.exec(step)?.[0] ?? '';
}
