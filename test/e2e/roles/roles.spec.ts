import { routesOf } from '../../support/application-routes';
import { textOf } from '../../support/api-client';
import { SEATS, startApi, STRANGERS, type Api } from '../../support/start-api';
import { Asking } from './ask';
import { complete } from './complete';
import { expectedOutcome, outcomeOf } from './expectation';
import { FIELDS, hasFields } from './fields';
import { Heard } from './heard';
import { hiddenIn } from './hidden';
import { keptRows } from './kept-rows';
import { liveThrough } from './live-through';
import { questionsOf, type Lives } from './questions';
import { isChange, ROUTES } from './routes';

jest.setTimeout(180_000);

const FIRST_DAY = '2026-01-20T09:00:00Z';

describe('who may do what, by every route of the application', () => {
  let api: Api;
  let asking: Asking;
  let lives: Lives;

  beforeAll(async () => {
    api = await startApi(FIRST_DAY);
    lives = await liveThrough(api);
    asking = new Asking(api);
    await asking.signIn([...SEATS, ...STRANGERS]);
  });

  afterAll(() => api.close());

  const heard = new Heard();

  it('is written out for every route, and no other', () => {
    expect(ROUTES.map(({ name }) => name).sort()).toEqual(routesOf(api.application).sort());
  });

  it.each(ROUTES.map((route) => [route.name, route] as const))('%s', async (name, route) => {
    const before = isChange(route) ? await keptRows(api.database) : [];
    const differences: string[] = [];
    for (const { person, whose, path } of questionsOf(route, lives)) {
      const expected = expectedOutcome(route, person, whose);
      if (expected === undefined) continue;
      const answer = await asking.ask(person?.id, route, path, whose === 'own' ? {} : complete(name));
      const outcome = outcomeOf(route, answer);
      if (person && hasFields(route)) heard.note(name, person.side, answer);
      if (person && (whose === 'own' || whose === 'unsent'))
        differences.push(
          ...hiddenIn(route, person, textOf(answer)).map((shown) => `${person.id} sees ${shown}`),
        );
      if (outcome !== expected)
        differences.push(`${person?.id ?? 'a stranger'}: ${path} (${whose}): ${outcome}, not ${expected}`);
      expect(person && answer.headers['cache-control']).toBe(person && 'no-store');
    }
    expect(differences).toEqual([]);
    if (isChange(route) && !route.isDone) expect(await keptRows(api.database)).toEqual(before);
  });

  it('shows each party the fields that are written out, and none besides', () => {
    expect(heard.lines()).toEqual(FIELDS);
  });
});
