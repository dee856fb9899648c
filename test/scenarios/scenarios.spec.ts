import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readScenario, settleScenario, writeResult } from '../../src/scenarios/domain';
import { differencesBetween } from '../support/differences-between';

const NAMES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface ScenarioFile {
  readonly title: string;
  readonly agreement: { readonly startsOn: string };
  readonly expect?: unknown;
  readonly formation?: readonly object[];
}

function scenarioFile(name: string): ScenarioFile {
  return JSON.parse(readFileSync(join(__dirname, name, 'scenario.json'), 'utf8')) as ScenarioFile;
}

/** What the service makes of a scenario, or the faults it finds in it. */
function resultOf(json: unknown): unknown {
  const scenario = readScenario(json);
  if (!scenario.ok) return scenario.faults;
  const settled = settleScenario(scenario.value);
  return settled.ok ? writeResult(settled.value) : settled.faults;
}

const IDENTIFIERS = ['id', 'addendum', 'unit', 'scale', 'service', 'employee', 'function'];

/** The same scenario with every amount and percentage as a JSON number instead of text. */
function withNumbers(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withNumbers(item, field));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNumbers(inner, name)]));
  const isNumber = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value);
  return isNumber && !IDENTIFIERS.includes(field) ? Number(value) : value;
}

/** The same scenario with every function in a publication group, of one person. */
function withGroups({ formation = [], ...file }: ScenarioFile): unknown {
  const group = { id: 'group', recordedOn: '2019-01-01', source: 'groups', name: 'All', persons: 1 };
  return {
    ...file,
    formation: formation.map((line) => ({ ...line, publicationGroup: 'All' })),
    publicationGroups: [{ ...group, from: file.agreement.startsOn }],
  };
}

describe.each(NAMES)('%s', (name) => {
  const file = scenarioFile(name);

  it(`gives to the cent what was worked out beforehand: ${file.title}`, () => {
    expect(differencesBetween(file.expect, resultOf(file))).toEqual([]);
  });

  it('gives the same from JSON numbers', () => {
    expect(differencesBetween(file.expect, resultOf(withNumbers(file)))).toEqual([]);
  });

  it('gives the same whatever the client is shown together', () => {
    const { expect: _expected, ...scenario } = file;
    expect(resultOf(withGroups(scenario))).toEqual(resultOf(scenario));
  });

  it('says why: which rule and which article', () => {
    const why = readFileSync(join(__dirname, name, 'why.md'), 'utf8');
    const lines = why.split('\n').filter((line) => line.trim() !== '');
    expect(lines[0]).toMatch(/^# \w/);
    expect(lines.length).toBeGreaterThanOrEqual(5);
    expect(why).toMatch(/\bR(?:1[0-5]|[1-9])\b/);
    expect(why).toMatch(/\bDVO \d+(?:\.\d+)?\b|\bSLA\b/);
  });
});

it('shows where an amount differs', () => {
  const expected = { runs: [{ net: '10.00', lines: ['a'] }] };
  const actual = { runs: [{ net: '10.01', lines: ['a', 'b'], extra: true }] };
  expect(differencesBetween(expected, actual)).toEqual([
    'runs[0].net: expected "10.00", got "10.01"',
    'runs[0].lines[1]: expected nothing, got "b"',
    'runs[0].extra: expected nothing, got true',
  ]);
});
