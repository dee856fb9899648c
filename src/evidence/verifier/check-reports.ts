import { canonical, sha256, type Item } from './hashing';

/** Under which name the chain tells each act on a quarterly report that the client knows of. */
const ACTIONS: Readonly<Record<string, string>> = {
  submit: 'quarterly-report.submitted',
  answer: 'quarterly-report.answered',
  withdraw: 'quarterly-report.withdrawn',
  comment: 'quarterly-report.commented',
  fix: 'quarterly-report.fixed',
};

/** Items by their id. */
type Items = ReadonlyMap<string, Item>;

/** What a file has of quarterly reports, and the audit chain of all years. */
export interface KeptReports {
  readonly year: string;
  readonly reports: Items;
  readonly acts: Items;
  readonly events: Items;
}

/**
 * Each report that the chain says was put to the client in the year of the file is there, and of each version the acts
 * are those that the chain tells, in the same order: none is missing, and none is another.
 */
export function checkReports({ year, reports, acts, events }: KeptReports): string[] {
  const actions = Object.values(ACTIONS);
  const told = [...events.values()].filter(({ action }) => actions.includes(String(action)));
  const put = told
    .filter(({ action, occurredAt }) => action === ACTIONS['submit'] && String(occurredAt).startsWith(year))
    .map(nameOfEvent);
  const done = [...acts.values()].sort((left, right) => Number(left['number']) - Number(right['number']));
  return [...new Set([...put, ...reports.keys(), ...done.map(nameOfAct)])].flatMap((name) => [
    ...(put.includes(name) && !reports.has(name)
      ? [`Kwartaalrapportage ${name}: ontbreekt, maar is volgens de auditketen voorgelegd.`]
      : []),
    ...compareActs(
      name,
      done.filter((act) => nameOfAct(act) === name),
      told.filter((event) => nameOfEvent(event) === name),
    ),
  ]);
}

function compareActs(name: string, acts: readonly Item[], events: readonly Item[]): string[] {
  const isComplete = acts.length === events.length;
  return [
    ...(isComplete ? [] : [`Kwartaalrapportage ${name}: de auditketen noemt meer of minder handelingen.`]),
    ...acts.flatMap((act, index) => {
      const place = `Kwartaalrapportage ${name}/${String(act['number'])}`;
      const event = events[index];
      if (!event) return [];
      return [
        ...(isSameAct(act, event) ? [] : [`${place}: de auditketen noemt een andere handeling.`]),
        ...(saidIn(act) === (detailsOf(event)['said'] ?? null)
          ? []
          : [`${place}: de auditketen noemt andere woorden.`]),
      ];
    }),
  ];
}

/** The same act, by the same side in the same role, at the same moment, on what was seen. */
function isSameAct(act: Item, event: Item): boolean {
  const told = [ACTIONS[String(act['act'])], act['role'], act['party'], act['doneAt'], act['seen']];
  const { action, role, party, occurredAt } = event;
  const fingerprint = detailsOf(event)['fingerprint'] ?? null;
  return canonical(told) === canonical([action, role, party, occurredAt, fingerprint]);
}

/** The chain tells a digest of a comment, an answer or a reason, never the words. */
function saidIn({ section, text }: Item): string | null {
  return text === null ? null : sha256(canonical({ section, text }));
}

function detailsOf(event: Item): Item {
  return event['details'] as Item;
}

function nameOfEvent(event: Item): string {
  return `${String(event['subjectId'])}/${String(detailsOf(event)['version'])}`;
}

function nameOfAct({ quarter, version }: Item): string {
  return `${String(quarter)}/${String(version)}`;
}
