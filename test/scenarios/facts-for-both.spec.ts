import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeEvidence, type EvidenceItem, type EvidenceSource } from '../../src/evidence/domain';
import { replayWithExplanations } from '../support/replay-with-explanations';
import { LISTS, type ScenarioFile } from '../support/scenario-file';

const NAMES = readdirSync(__dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** What the explanations of documents start from and is no fact: an issued document, or a figure of a month. */
const NO_FACT = /^F2026-\d{4}$|^.* \d{4}-\d{2}$/;

interface Published {
  /** What the explanations that the client sees name as where they start. */
  readonly named: readonly string[];
  readonly shared: readonly EvidenceItem[];
  readonly hidden: readonly EvidenceItem[];
}

/** The years in which documents of a scenario were issued, each with what the client sees of it. */
function publishedYears(file: ScenarioFile): Published[] {
  const source = evidenceOf(file);
  const years = new Set(source.documents.map(({ issuedOn }) => Number(issuedOn.slice(0, 4))));
  return [...years].map((year) => {
    const items = composeEvidence(source, year)!;
    const facts = items.filter(({ kind }) => kind === 'fact' || kind === 'payroll-line');
    const leaves = source.documents
      .filter(({ issuedOn }) => issuedOn.startsWith(year.toString()))
      .flatMap(({ explanation }) => explanation!.nodes)
      .filter(({ operation }) => operation === 'fact');
    return {
      named: [...new Set(leaves.map(({ fact }) => fact!))],
      shared: facts.filter(({ isShared }) => isShared),
      hidden: facts.filter(({ isShared }) => !isShared),
    };
  });
}

/** A scenario as what evidence is made from, as far as facts and explanations go. */
function evidenceOf(file: ScenarioFile): EvidenceSource {
  const lists: Partial<ScenarioFile> = file;
  const all = LISTS.flatMap((list) =>
    (lists[list] ?? []).map(({ id, ...content }) => ({ id, list, content })),
  );
  const facts = all.map((fact, index) => ({ ...fact, position: index + 1, recording: 1, replaces: null }));
  const replayed = replayWithExplanations(file);
  const documents = replayed.flatMap(({ documents: ofRun }, index) =>
    ofRun.map(({ number, explanation }) => ({ number, explanation, issuedOn: file.runs[index]!.knownOn })),
  );
  const nothing = {
    ...{ tables: [], recordings: [], deliveries: [], lines: [], yearEnds: [], halfYears: [] },
    ...{ quarterlyReports: [], reportActs: [], figures: [], events: [] },
  };
  return {
    ...nothing,
    agreement: { key: 'A' },
    facts: facts.filter(({ list }) => list !== 'payroll'),
    payroll: facts.filter(({ list }) => list === 'payroll'),
    runs: file.runs.map(({ knownOn }, runId) => ({ runId, issuedOn: knownOn, knownPosition: facts.length })),
    documents,
  } as unknown as EvidenceSource;
}

const idsOf = (items: readonly EvidenceItem[]): string[] => items.map(({ body }) => String(body['id']));
const listsOf = (items: readonly EvidenceItem[]): string[] => items.map(({ body }) => String(body['list']));

describe.each(NAMES)('what the client sees of %s', (name) => {
  const file = JSON.parse(readFileSync(join(__dirname, name, 'scenario.json'), 'utf8')) as ScenarioFile;
  const years = publishedYears(file);

  it('names in explanations no fact that its evidence hides', () => {
    expect(years.length).toBeGreaterThan(0);
    for (const { named, shared, hidden } of years) {
      const both = new Set(idsOf(shared));
      const own = new Set(idsOf(hidden));
      expect(named.filter((fact) => own.has(fact))).toEqual([]);
      expect(named.filter((fact) => !both.has(fact) && !NO_FACT.test(fact))).toEqual([]);
    }
  });

  it('has no fact of one side that its explanations do not name, and never one about functions or persons', () => {
    for (const { named, shared } of years) {
      const entered = shared.filter(({ body }) =>
        ['trainingCosts', 'addendumEntries', 'corporationTax'].includes(String(body['list'])),
      );
      expect(idsOf(entered).filter((id) => !named.includes(id))).toEqual([]);
      for (const list of [
        'formation',
        'payroll',
        'publicationGroups',
        'directCosts',
        'mandatePurchases',
        'stateFunding',
        'fundingSpendings',
        'fundingTalks',
        'ikb',
        'employerCharges',
      ])
        expect(listsOf(shared)).not.toContain(list);
    }
  });
});

it('is held against scenarios that name facts of every kind a document is computed from', () => {
  const lists = NAMES.flatMap((name) => {
    const file = JSON.parse(readFileSync(join(__dirname, name, 'scenario.json'), 'utf8')) as ScenarioFile;
    return publishedYears(file).flatMap(({ named, shared }) =>
      listsOf(shared.filter(({ body }) => named.includes(String(body['id'])))),
    );
  });
  expect([...new Set(lists)].sort()).toEqual([
    'addendumEntries',
    'approvals',
    'ceilingDecisions',
    'corporationTax',
    'overhead',
    'trainingBudgets',
    'trainingCosts',
  ]);
});
