import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { COMPONENTS, HEAD, SECTIONS, type Terms } from '../../src/agreements/domain/agreement-file/terms';
import { AGREEMENT_FILE_FAULT_WORDING } from '../../templates/wording/agreement-file-faults';
import { CEMETERY_FAULT_WORDING } from '../../templates/wording/cemetery-faults';
import { PAYROLL_FAULT_WORDING } from '../../templates/wording/payroll-faults';
import { PAYROLL_PROFILE_WORDING } from '../../templates/wording/payroll-profile-faults';
import { QUARTER_FAULT_WORDING } from '../../templates/wording/quarter-faults';
import { SALARY_TABLE_FAULT_WORDING } from '../../templates/wording/salary-table-faults';
import { faultsOf, HEAD as FILE_HEAD } from './agreement-yaml';

const text = readFileSync(join(resolve(__dirname, '../..'), 'docs/bestanden.md'), 'utf8');
const chapters = text.split(/^#+ (?=\S)/m);
const examples = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml = '']) => yaml);

function chapter(title: string): string {
  return chapters.find((one) => one.startsWith(`${title}\n`)) ?? '';
}

/** The keys of an item with those of the items in it, and what can be chosen. */
function wordsOf(terms: Terms): string[] {
  return Object.entries(terms).flatMap(([key, term]) => {
    if (term.as === 'items') return [key, ...wordsOf(term.terms)];
    if (term.as === 'components') return [key, ...Object.keys(COMPONENTS)];
    return term.as === 'choice' ? [key, ...Object.keys(term.choices)] : [key];
  });
}

const missing = (words: readonly string[], within: string): string[] =>
  words.filter((word) => !within.includes(`\`${word}\``));

/** What is said of a quarter by a form or a program, and never by a file. */
const NOT_OF_A_FILE: readonly string[] = ['not-a-quarter', 'F.775', 'F.776', 'F.777'];

describe('the description of files that people give', () => {
  it('names every key of the head of an agreement file', () => {
    expect(missing(wordsOf(HEAD), chapter('De kop'))).toEqual([]);
  });

  it.each(Object.entries(SECTIONS))(
    'names every key and choice of %s, with an example',
    (name, { terms }) => {
      const own = chapter(`\`${name}\``);
      const every = chapter('Elk feit');
      expect(missing(wordsOf(terms), own + every)).toEqual([]);
      expect(own).toContain('```yaml');
    },
  );

  it('names every fault of its own, and no other', () => {
    const known = {
      ...AGREEMENT_FILE_FAULT_WORDING,
      ...PAYROLL_FAULT_WORDING,
      ...SALARY_TABLE_FAULT_WORDING,
      ...CEMETERY_FAULT_WORDING,
      ...QUARTER_FAULT_WORDING,
    };
    const ofFiles = Object.keys(known).filter((code) => !NOT_OF_A_FILE.includes(code));
    const described = [...text.matchAll(/^\| ([FW]\.\d{3}) \|/gm)].map(([, code]) => code);
    expect(described.sort()).toEqual(ofFiles.sort());
    expect(missing(Object.keys(PAYROLL_PROFILE_WORDING), text)).toEqual([]);
  });

  it('has examples that are read without faults', () => {
    const faults = examples.flatMap((yaml) =>
      yaml.includes('bestandssoort') ? faultsOf(yaml) : faultsOf(FILE_HEAD + yaml),
    );
    expect(faults).toEqual([]);
  });
});
