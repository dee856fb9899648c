import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario, settleScenario, writeResult } from '../../src/scenarios/domain';
import { RULES_VERSION } from '../../src/settlement/domain';

const KEPT = join(__dirname, 'rules-digests.txt');
const RENEW = 'RENEW_DIGESTS=yes npx jest --selectProjects scenarios -- rules-digests';

/** What a golden scenario asked and what came of it, each as SHA-256 in hexadecimal. */
interface Digests {
  readonly asked: string;
  readonly result: string;
}

function sha256(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

function digestsOf(name: string): Digests {
  const file = readFileSync(join(__dirname, name, 'scenario.json'), 'utf8');
  const { expect: _expected, title: _title, ...asked } = JSON.parse(file) as Record<string, unknown>;
  const scenario = readScenario({ ...asked, title: name });
  if (!scenario.ok) return { asked: sha256(asked), result: sha256(scenario.faults) };
  const settled = settleScenario(scenario.value);
  const result = settled.ok ? writeResult(settled.value) : settled.faults;
  return { asked: sha256(asked), result: sha256(result) };
}

/** The first line names the version of the rules, each next line a scenario: what was asked, the result, its name. */
function readKept(): { version: string; digests: Map<string, Digests> } {
  const [head = '', ...lines] = readFileSync(KEPT, 'utf8').trim().split('\n');
  const entries = lines.map((line): [string, Digests] => {
    const [asked = '', result = '', name = ''] = line.split(' ');
    return [name, { asked, result }];
  });
  return { version: head.replace('rules ', ''), digests: new Map(entries) };
}

function write(digests: ReadonlyMap<string, Digests>): void {
  const lines = [...digests].map(([name, { asked, result }]) => `${asked} ${result} ${name}`);
  writeFileSync(KEPT, `rules ${RULES_VERSION}\n${lines.join('\n')}\n`);
}

const names = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Results that billing rests on do not change under the name of the same rules. */
describe('the version of the rules', () => {
  const now = new Map(names.map((name) => [name, digestsOf(name)]));
  const before = readKept();
  const changed = names.filter((name) => {
    const kept = before.digests.get(name);
    return kept?.asked === now.get(name)?.asked && kept?.result !== now.get(name)?.result;
  });

  it('is raised when a scenario comes to something else', () => {
    const isRaised = before.version !== RULES_VERSION;
    if (changed.length > 0 && !isRaised)
      throw new Error(
        `Rules ${RULES_VERSION} come to something else than before for ${changed.join(', ')}. If that is meant, ` +
          'raise RULES_VERSION in src/settlement/domain/rules-version.ts, so that billing waits where it matters ' +
          `for the past, and renew the digests: ${RENEW}`,
      );
    if (process.env['RENEW_DIGESTS'] === 'yes') write(now);
  });

  it('stands beside the digests of every scenario', () => {
    const kept = readKept();
    const isSound = kept.version === RULES_VERSION && sha256([...kept.digests]) === sha256([...now]);
    if (!isSound) throw new Error(`${KEPT} is of other rules or other scenarios. Renew it: ${RENEW}`);
  });
});
