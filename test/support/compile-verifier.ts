import { transformSync, type Options } from '@swc/core';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = join(__dirname, '../../src/evidence/verifier');
const OPTIONS: Options = {
  swcrc: false,
  module: { type: 'commonjs' },
  jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
};

/** What the build does with the parts of the verifier of evidence files. */
export function compileVerifier(folder: string): void {
  for (const name of readdirSync(PARTS)) {
    const source = readFileSync(join(PARTS, name), 'utf8');
    writeFileSync(join(folder, name.replace('.ts', '.js')), transformSync(source, OPTIONS).code);
  }
}
