import type { IssuedCharge } from '../../src/reporting/domain';
import type { ScenarioFile } from './scenario-file';
import { settledFile } from './settled-file';

/** The lines of the documents of a scenario that were issued by a day. */
export function issuedUpTo(file: ScenarioFile, day: string): IssuedCharge[] {
  return settledFile(file).runs.flatMap(({ run, documents }, index) =>
    run.knownOn > day
      ? []
      : documents.flatMap(({ lines, group }) =>
          lines.map((line) => ({
            ...line,
            number: `${index.toString()} ${group}`,
            issuedOn: run.knownOn,
          })),
        ),
  );
}
