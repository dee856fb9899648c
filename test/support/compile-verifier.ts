import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript';

const PARTS = join(__dirname, '../../src/evidence/verifier');

/** What the build does with the parts of the verifier of evidence files. */
export function compileVerifier(folder: string): void {
  for (const name of readdirSync(PARTS)) {
    const source = readFileSync(join(PARTS, name), 'utf8');
    const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2022 };
    writeFileSync(
      join(folder, name.replace('.ts', '.js')),
      transpileModule(source, { compilerOptions }).outputText,
    );
  }
}
