import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuarterPaper } from '../../src/documents';
import { Exact } from '../../src/kernel/money';
import { writeRecorded } from '../../src/kernel/reading';
import { previousQuarter, quarterAYearBefore, type LocalDate, type Quarter } from '../../src/kernel/time';
import { hashOf } from '../../src/platform/audit';
import { reportModelOf, type DoneReportAct } from '../../src/quarterly-reports';
import { composeReport, productsOf, stateOfReport, type Figure } from '../../src/quarterly-reports/domain';
import { drawQuarter } from '../../src/reporting/domain';
import { readScenario } from '../../src/scenarios/domain';
import { PRESENT_RULES } from '../../src/settlement/domain';
import { issuedUpTo } from '../support/issued-up-to';
import type { ScenarioFile } from '../support/scenario-file';

const SOURCE = 'telling frontoffice, eerste werkdag na het kwartaal';

const TEXTS: Readonly<Record<string, string>> = {
  formatie: 'De vacature aan de balie is per 1 maart vervuld; tot die tijd was er minder inzet.',
  kwalitatief:
    'Het aantal aanvragen voor reisdocumenten loopt op door de piek van tien jaar geleden.\nDe wachttijd bleef binnen de norm.',
  zelfevaluatie: 'De controle van brondocumenten liep uit; in mei is de achterstand ingelopen.',
};

/** Counts of a quarter, each quarter some more than the one before; `from` measures on are entered. */
function figuresOf({ year, quarter }: Quarter): Figure[] {
  const model = reportModelOf({ year, quarter });
  if (!model) return [];
  const more = (year - 2025) * 4 + quarter;
  const counts = productsOf(model).map(({ code }, index) => ({
    ...{ measure: 'aanvragen', product: code, value: (((index * 37) % 11) * 120 + more * 3).toString() },
  }));
  const asked = [
    { measure: 'openingsuren', value: '402.5' },
    { measure: 'open-plekken', value: (40 + more).toString() },
    { measure: 'klachten', value: more.toString() },
    { measure: 'zelfevaluatie-brp', value: '88.25' },
    { measure: 'zelfevaluatie-reisdocumenten', value: '96' },
    { measure: 'datalekken', value: '0' },
  ];
  return [...counts, ...asked].map((one, index) => ({
    ...one,
    ...{ number: index + 1, value: Exact.parse(one.value) ?? Exact.of(0), source: SOURCE },
  }));
}

type Done = Partial<DoneReportAct> & Pick<DoneReportAct, 'act'>;

/** The acts of a report in the order in which they were done, the first on 9 April and each a day later. */
function actsOf(done: readonly Done[]): DoneReportAct[] {
  return done.map((one, index) => ({
    ...(one.act === 'comment' || one.act === 'fix'
      ? { role: 'regisseur', party: 'ommen' }
      : { role: 'team-lead', party: 'twenterand' }),
    ...{ number: index + 1, version: 1, person: 'iemand-van-ons' },
    doneAt: `2026-04-${(index + 9).toString().padStart(2, '0')}T09:00:00.000Z`,
    ...one,
  }));
}

const QUARTER: Quarter = { year: 2026, quarter: 1 };

/** The first quarter of a golden scenario as a paper, with what was done with its report; without acts it is a draft. */
export function quarterPaper(done: readonly Done[], isFirst = false): QuarterPaper {
  const path = join(__dirname, '../scenarios/05-addenda/scenario.json');
  const file = JSON.parse(readFileSync(path, 'utf8')) as ScenarioFile;
  const read = readScenario(file);
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { agreement, facts } = read.value;
  const knownOn = '2026-04-08' as LocalDate;
  const drawn = drawQuarter({
    ...{ agreement, facts, knowledge: { day: knownOn }, rules: PRESENT_RULES, quarter: QUARTER },
    issued: issuedUpTo(file, knownOn),
  });
  const model = reportModelOf(QUARTER);
  if (!drawn.ok || !model) throw new Error('The quarter cannot be drawn');
  const composed = composeReport(model, {
    ...{ quarter: QUARTER, version: 1, moment: { day: knownOn, position: 412 }, filled: drawn.value },
    entered: {
      quarter: figuresOf(QUARTER),
      before: isFirst ? [] : figuresOf(previousQuarter(QUARTER)),
      yearBefore: isFirst ? [] : figuresOf(quarterAYearBefore(QUARTER)),
    },
    texts: Object.entries(TEXTS).map(([section, text]) => ({ section, text })),
  });
  const report = writeRecorded(composed);
  const acts = actsOf(done);
  return {
    agreement: { key: 'DVO-VOORBEELD', title: 'Dienstverleningsovereenkomst Burgerzaken' },
    client: { party: 'ommen', name: 'Gemeente Ommen' },
    contractor: { party: 'twenterand', name: 'Gemeente Twenterand' },
    ...{ quarter: QUARTER, report, fingerprint: hashOf(report), acts },
    state: stateOfReport({ versions: [{ version: 1, writtenBy: 'iemand-van-ons' }], acts }).state,
    day: (acts.at(-1)?.doneAt.slice(0, 10) ?? knownOn) as LocalDate,
  };
}
