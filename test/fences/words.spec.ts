import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');

/** Words that mark unfinished or silenced work. Written in two halves, so that this file does not contain them. */
const BANNED_TEXT: readonly RegExp[] = [
  new RegExp('\\bTO' + 'DO\\b'),
  new RegExp('\\bFIX' + 'ME\\b'),
  new RegExp('\\.on' + 'ly\\('),
  new RegExp('eslint-' + 'disable'),
  new RegExp('\\bas ' + 'any\\b(?! \\w)'),
  new RegExp('/wo' + 'rk/'),
];

/** Names that say nothing about what is in the file. */
const EMPTY_NAMES = /^(?:data|infos?|managers?|helpers?|utils?|process|handle)$/;

const NOT_OURS =
  /^(?:package-lock\.json|LICENSE)$|^templates\/fonts\/|\.(?:ttf|otf|woff2?|png|ico|pdf|xlsx|zip)$/;

const files = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && !NOT_OURS.test(file) && existsSync(join(ROOT, file)));

/** `payroll/parse-rowData.spec.ts` has the words payroll, parse, row, data, spec and ts; TypeORM's DataSource is one. */
function wordsOf(path: string): readonly string[] {
  return path
    .replace('data-source', 'datasource')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
}

describe('words', () => {
  it.each(BANNED_TEXT)('no file contains %s', (banned) => {
    const found = files.filter((file) => banned.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(found).toEqual([]);
  });

  it('every name in src says what the file is about', () => {
    const found = files.filter(
      (file) => file.startsWith('src/') && wordsOf(file).some((word) => EMPTY_NAMES.test(word)),
    );
    expect(found).toEqual([]);
  });
});
