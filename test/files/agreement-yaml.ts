import { parse } from 'yaml';
import { readAgreementFile, type AgreementFile } from '../../src/agreements/domain';
import { readAgreementFacts } from '../../src/settlement/domain';

export const HEAD = 'bestandssoort: overeenkomst/1\novereenkomst: DVO-1\n';
export const GROUPS = 'publicatiegroepen:\n  - { id: g1, naam: Balie, vanaf: 2026-01-01, personen: 4 }\n';
export const LINE = `formatie:
  - id: f1
    functie: Medewerker balie
    dienst: 1.10
    publicatiegroep: Balie
    urenPerWeek: 31,5
    vanaf: 2026-01-01
    tot: 2026-07-01
    inschaling:
      - { vanaf: 2026-01-01, schaal: 6 }
`;

/** YAML as plain text: 1.10 stays 1.10. */
export function read(yaml: string): ReturnType<typeof readAgreementFile> {
  return readAgreementFile(parse(yaml, { schema: 'failsafe' }), { readFacts: readAgreementFacts });
}

export function fileOf(yaml: string): AgreementFile {
  const outcome = read(yaml);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.faults));
  return outcome.value;
}

export function faultsOf(yaml: string): string[] {
  const outcome = read(yaml);
  return outcome.ok ? [] : outcome.faults.map(({ path, code }) => `${path}: ${code}`);
}
