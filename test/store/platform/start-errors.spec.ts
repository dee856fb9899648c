import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

jest.setTimeout(120_000);

const ROOT = join(__dirname, '../../..');
const HOOK = join(ROOT, 'test/support/run-typescript.cjs');

/** The exit code and what is written where whoever starts it looks. */
function start(program: string, settings: Readonly<Record<string, string>>): [number | null, string] {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--require', HOOK, join(ROOT, 'src', `${program}.ts`)],
    { cwd: ROOT, encoding: 'utf8', env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...settings } },
  );
  return [status, stderr];
}

it('a program that does not start says why, in a sentence for each mistake and no more', () => {
  const settings = { SESSION_SECRET: 's'.repeat(40), DATABASE_URL: 'postgres://app@localhost/slotsom' };
  const said = 'De instellingen kloppen niet:\n- DATABASE_OWNER_URL: is nodig om te migreren\n';
  expect(start('migrate', settings)).toEqual([1, said]);
  expect(start('migrate', { PORT: 'veel' })).toEqual([
    1,
    expect.stringMatching(/^De instellingen kloppen niet:(\n- .*)+\n$/),
  ]);
});
