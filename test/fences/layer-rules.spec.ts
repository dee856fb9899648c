import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  ALLOWED,
  DEVELOPMENT_PACKAGE,
  PACKAGES,
  VIOLATIONS,
  WAY_BACK,
  type Planted,
} from './planted-imports';

const ROOT = resolve(__dirname, '../..');

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
  };
}

/** Runs the real rules on the `src` of a folder. Answers `from -> to: rule` for each violation. */
function cruise(folder: string): { readonly files: number; readonly violations: readonly string[] } {
  const output = execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      ...['--config', join(ROOT, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src'],
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
  );
  const { summary } = JSON.parse(output) as Cruise;
  return {
    files: summary.totalCruised,
    violations: summary.violations.map(({ from, to, rule }) => `${from} -> ${to}: ${rule.name}`),
  };
}

/** Writes a tree in which every file consists of the imports given for it; imported files exist and are empty. */
function plant(folder: string, imports: readonly Planted[]): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('package.json', JSON.stringify({ devDependencies: { [DEVELOPMENT_PACKAGE]: '*' } }));
  for (const name of PACKAGES) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'main.js' }));
    write(`node_modules/${name}/main.js`, '');
  }
  const lines = new Map<string, string[]>();
  for (const { from, text } of imports) {
    lines.set(from, [...(lines.get(from) ?? []), text]);
    const target = /'(\.[^']*)'/.exec(text)?.[1];
    if (target !== undefined) {
      const path = `${join(dirname(from), target)}.ts`;
      lines.set(path, lines.get(path) ?? []);
    }
  }
  lines.forEach((text, path) => {
    write(path, text.join('\n'));
  });
}

describe('who may import whom', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'layer-rules-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('catches every planted violation under the name of its rule, and nothing else', () => {
    plant(folder, [...VIOLATIONS, WAY_BACK]);
    const expected = VIOLATIONS.map(({ from, to, rule }) => `${from} -> ${to}: ${rule}`);
    expect([...cruise(folder).violations].sort()).toEqual(expected.sort());
  });

  it('lets through a tree that keeps to the rules', () => {
    plant(folder, ALLOWED);
    const { files, violations } = cruise(folder);
    expect(violations).toEqual([]);
    expect(files).toBeGreaterThan(ALLOWED.length / 2);
  });

  it('holds in the sources', () => {
    expect(cruise(ROOT).violations).toEqual([]);
  });
});
