import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ROLES, roleExistsOn } from '../../src/people/domain';
import { readMapping } from '../../src/people/provider/read-mapping';
import { nameOfRole } from '../../src/platform/wording';
import { DOOR_WORDING } from '../../templates/wording/door';

const text = readFileSync(join(resolve(__dirname, '../..'), 'docs/aanmelden.md'), 'utf8');
const [, example = ''] = /^```yaml\n(.*?)^```$/ms.exec(text) ?? [];

describe('the description of the file that says how people sign in', () => {
  it('has an example that is read without mistakes', () => {
    expect(readMapping(example, () => 'geheim', false)).toMatchObject({ ok: true });
  });

  it('names every key of the file', () => {
    const keys = [...example.matchAll(/([a-z]\w*): /gi)].map(([, key = '']) => key);
    expect(new Set(keys).size).toBeGreaterThan(12);
    expect(keys.filter((key) => !text.includes(`| \`${key}\` |`))).toEqual([]);
  });

  it('knows no key that the example does not show', () => {
    const described = [...text.matchAll(/^\| `([a-z]\w*)` \|.*\| (?:ja|nee|een van beide) \|$/gim)];
    for (const [, key = ''] of described) expect(example).toMatch(new RegExp(`\\b${key}:`));
    expect(described.length).toBeGreaterThan(12);
  });

  it('names every role on the sides where it exists', () => {
    const sides = { contractor: 'opdrachtnemer', client: 'opdrachtgever' } as const;
    for (const role of ROLES) {
      const kanten = (['contractor', 'client'] as const).filter((side) => roleExistsOn(role, side));
      const row = `| \`${nameOfRole(role)}\` | ${kanten.map((side) => sides[side]).join(' en ')} |`;
      expect(text).toContain(row);
    }
  });

  it('explains messages that exist', () => {
    const wording = Object.values(DOOR_WORDING);
    const [, table = ''] = text.split('| melding | oorzaak |');
    const messages = [...table.matchAll(/^\| ([A-Z][^|]+) \|/gm)].map(([, message = '']) => message);
    expect(messages).toHaveLength(5);
    for (const message of messages) expect(wording.some((one) => one.startsWith(message))).toBe(true);
  });
});
