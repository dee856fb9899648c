import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import type { LocalDate } from '../kernel/time';
import { foreseeFile } from './foresee';

const SCENARIOS = resolve(__dirname, '../../test/scenarios');
const PARKED = '03-ceiling-parked-and-released';

function run(scenario: string, knownOn: string, year = 2026): { code: number; text: string; errors: string } {
  const [output, errors] = [new PassThrough(), new PassThrough()];
  const path = join(SCENARIOS, scenario, 'scenario.json');
  const code = foreseeFile(path, { year, knownOn: knownOn as LocalDate }, output, errors);
  const read = (stream: PassThrough): string => (stream.read() as Buffer | null)?.toString() ?? '';
  return { code, text: read(output).replaceAll('\u00a0', ' '), errors: read(errors) };
}

describe('foresee', () => {
  it('says when a limit is reached, who decides and by when', () => {
    const { code, text } = run(PARKED, '2026-12-28');
    expect(code).toBe(0);
    expect(text).toContain('Grens op de loonkosten van 2026: € 66.657,60');
    expect(text).toContain('Aangehouden: € 5.298,80');
    expect(text).toContain('Te vragen boven de grens: € 5.298,80');
    expect(text).toMatch(/loonkosten +december 2026 +Gemeentesecretaris +DVO 4\.8 +30-11-2026/i);
  });

  it('goes by what was known on the day', () => {
    expect(run(PARKED, '2026-01-01').text).toContain('Er zijn nog geen loonkosten bekend');
    expect(run('01-plain-month', '2026-02-28').text).toContain('Naar verwachting wordt geen grens bereikt.');
  });

  it('names every fault of a file and of a year that cannot be settled', () => {
    expect(run('absent', '2026-12-31')).toMatchObject({ code: 2, text: '' });
    const { code, errors } = run('10-across-the-year', '2026-12-28', 2023);
    expect([code, errors]).toEqual([2, expect.stringContaining('policies: no-policy-in-force: ')]);
  });
});
