import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OverviewPaper } from '../../src/documents';
import type { LocalDate } from '../../src/kernel/time';
import { hashOf } from '../../src/platform/audit';
import { drawFullOverview, publishHalfYear, type OverviewRowName } from '../../src/reporting/domain';
import { readScenario } from '../../src/scenarios/domain';
import { PRESENT_RULES } from '../../src/settlement/domain';
import { issuedUpTo } from '../support/issued-up-to';
import type { ScenarioFile } from '../support/scenario-file';

const EXPLANATION = 'De vacature aan de balie is per 1 maart vervuld; tot die tijd was er minder inzet.';

/** The overview of a half-year of a golden scenario, or so many years later, as a paper of it. */
export function halfYearPaper(scenario: string, half: 1 | 2, knownOn: string, later = 0): OverviewPaper {
  const path = join(__dirname, '../scenarios', scenario, 'scenario.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as ScenarioFile;
  const read = readScenario(file);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { agreement, facts } = read.value;
  const drawn = drawFullOverview({
    ...{ agreement, facts, knowledge: { day: knownOn as LocalDate }, rules: PRESENT_RULES },
    ...{ issued: issuedUpTo(file, knownOn), period: { year: (agreement.years[0] ?? 0) + later, half } },
  });
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.faults));
  const body = publishHalfYear(drawn.value, {
    agreement: { key: 'DVO-VOORBEELD', title: 'Dienstverleningsovereenkomst Burgerzaken' },
    ...{ contractor: 'Gemeente Twenterand', client: 'Gemeente Ommen' },
    ...{ knownOn, knownPosition: 412, rulesVersion: '2026.1' },
  });
  const explained = body.rows.filter(({ asks }) => asks.length > 0).map(({ part }) => part);
  return {
    body,
    fingerprint: hashOf({ figures: body, clarifications: [] }),
    figuresFingerprint: hashOf(body),
    explanations: new Map(explained.slice(1).map((part): [OverviewRowName, string] => [part, EXPLANATION])),
  };
}
