import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of the verifier, each after those it needs. */
const PARTS = [
  'hashing',
  'evaluate-graph',
  'read-records',
  'check-reports',
  'evidence-check',
  'verify-evidence',
];

const HEAD = `#!/usr/bin/env node
// Controleert een bewijsbestand van Slotsom: node bewijscontrole.cjs BESTAND
// Heeft geen database, netwerk of andere bestanden nodig.
const parts = {};
const load = Object.assign((name) => parts[name] ?? require(name), { main: require.main });
`;

/** The verifier of evidence files as one program for plain Node, joined from its compiled parts in a folder. */
export function joinVerifier(compiled: string): string {
  const parts = PARTS.map((name) => {
    const source = readFileSync(join(compiled, `${name}.js`), 'utf8').replace(
      /^\/\/# sourceMappingURL=.*$/m,
      '',
    );
    return `parts['./${name}'] = {};\n((exports, require) => {\n${source}})(parts['./${name}'], load);\n`;
  });
  return HEAD + parts.join('');
}
