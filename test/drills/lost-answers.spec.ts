import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { AGREEMENT, deliverPayroll, prepareMonth, registerExample } from '../support/api-example';
import { startDrillDatabase, type DrillDatabase } from '../support/drill-database';
import type { Answer } from '../support/api-client';
import { startBehindGate } from '../support/start-behind-gate';
import type { Cut, PostgresGate } from '../support/postgres-gate';
import { startProductProcess } from '../support/product-process';
import { LEAD, OFFICER, type Api } from '../support/start-api';
import { tellFaults } from '../support/tell-counts';
import { queryAs } from '../support/test-database';
import { waitUntil } from '../support/wait-until';
import { endRound, keepGoing } from './live-round';
import { RoundOfMany } from './round-of-many';

const CUTS = Number(process.env['SLOTSOM_LOST_ANSWERS'] ?? '200');
/** How often the answer to a COMMIT is lost. */
const SHARE = 0.04;
/** In rounds seldomer: a claim that is cut waits for its lease to end, and workers that look for work commit as well. */
const SHARE_IN_ROUNDS = 0.02;
/** How often the database stays away after that, and for how long: longer than anyone waits for it. */
const ABSENCES = Math.ceil(CUTS / 40);
const ABSENCE_MS = 12_000;

jest.setTimeout(3_600_000);

/** Cuts commits by chance, in turns before and after the server answered, until there were enough. */
class Cutter {
  made = 0;

  constructor(private readonly share: number) {}

  readonly decide = (): Cut | undefined => {
    if (this.isDone() || Math.random() >= this.share) return undefined;
    this.made += 1;
    return this.made % 2 === 0 ? 'sent' : 'answered';
  };

  isDone(): boolean {
    return this.made >= CUTS;
  }
}

describe('acts over HTTP of which the saving is not answered', () => {
  const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04'];
  const cutter = new Cutter(SHARE);
  let gate: PostgresGate;
  let api: Api;

  /** As a client does that is not sure: the same request again, under the same key. */
  async function twice(account: string, path: string, sent: object): Promise<Record<string, unknown>> {
    const keyed = { ...sent, key: randomUUID() };
    const first = await api.client.made(account, path, keyed);
    const second = await api.client.made(account, path, keyed);
    expect([second.body, second.headers['idempotency-replayed']]).toEqual([first.body, 'true']);
    return first.body as Record<string, unknown>;
  }

  /** Answers the position at which it stands. */
  async function recordCost(id: string): Promise<number> {
    const cost = { lijst: 'directCosts', id, costMonth: '2026-12', amount: '10.00' };
    const body = { bron: id, feiten: [cost] };
    return Number((await twice(OFFICER, `${AGREEMENT}/feiten`, { body }))['eerstePositie']);
  }

  beforeAll(async () => {
    ({ api, gate } = await startBehindGate('2026-12-20T09:00:00Z'));
    await registerExample(api);
    for (const month of MONTHS) await deliverPayroll(api, month);
  });

  afterAll(async () => {
    await api.close();
    await gate.close();
  });

  it('are done once each, and answered as they were done', async () => {
    gate.cutCommits(cutter.decide);
    for (const month of MONTHS) {
      const ifMatch = await prepareMonth(api, month);
      await twice(LEAD, `${AGREEMENT}/concept/vaststellingen`, { ifMatch });
    }
    const positions: number[] = [];
    while (!cutter.isDone()) positions.push(await recordCost(`kosten-${positions.length}`));
    const lastFault = performance.now();
    positions.push(await recordCost('kosten-na'));
    const secondsAfterLastFault = (performance.now() - lastFault) / 1_000;
    const rows = await queryAs<{ position: number }>(
      api.database.superuserUrl,
      `SELECT position::integer FROM slotsom.agreement_fact WHERE fact_id LIKE 'kosten-%' ORDER BY position`,
    );
    const kept = rows.map(({ position }) => position);
    const { facturen } = (await api.client.get(OFFICER, '/v1/facturen')).body as {
      facturen: { nummer: string; maand: string }[];
    };
    tellFaults({
      ...{ drill: 'answers of commits lost, acts over HTTP', faults: cutter.made },
      tasks: positions.length + MONTHS.length,
      duplicates: kept.length - new Set(kept).size + facturen.length - MONTHS.length,
      gaps: (kept.at(-1) ?? 0) - (kept[0] ?? 0) + 1 - kept.length,
      lost: positions.filter((position) => !kept.includes(position)).length,
      secondsAfterLastFault,
    });
    expect(kept).toEqual(positions);
    expect(positions).toEqual(positions.map((_, index) => (positions[0] ?? 0) + index));
    expect(facturen.map(({ nummer, maand }) => [nummer, maand]).sort()).toEqual(
      MONTHS.map((month, index) => [`F2026-000${index + 1}`, month]),
    );
  });
});

describe('acts over HTTP of which the saving is not answered, by a database that stays away', () => {
  let gate: PostgresGate;
  let api: Api;

  /** Breaks off around one of the next commits, and lets nobody in for a while. */
  function stayAway(): void {
    gate.cutCommits(() => {
      if (Math.random() < 0.5) return undefined;
      gate.cutCommits(() => undefined);
      gate.shut();
      setTimeout(() => gate.open(), ABSENCE_MS);
      return Math.random() < 0.5 ? 'sent' : 'unsent';
    });
  }

  /** As a client does who hears that it is not known, or not finished: the same again later. */
  async function untilAnswered(path: string, sent: object): Promise<Answer> {
    for (;;) {
      const answer = await api.client.post(OFFICER, path, sent);
      if (answer.status !== 503 && answer.body.code !== 'idempotency-in-progress') return answer;
      await pause(1_000);
    }
  }

  beforeAll(async () => {
    ({ api, gate } = await startBehindGate('2026-12-20T09:00:00Z'));
    await registerExample(api);
  });

  afterAll(async () => {
    await api.close();
    await gate.close();
  });

  it('are done once each, and it is known that they were', async () => {
    const ids = Array.from({ length: ABSENCES }, (_, index) => `weg-${index}`);
    for (const id of ids) {
      stayAway();
      const cost = { lijst: 'directCosts', id, costMonth: '2026-12', amount: '10.00' };
      const sent = { body: { bron: id, feiten: [cost] }, key: randomUUID() };
      const { status, body } = await untilAnswered(`${AGREEMENT}/feiten`, sent);
      expect([status, body.code]).toEqual(
        status === 409 ? [409, 'idempotency-answer-lost'] : [201, undefined],
      );
    }
    const rows = await queryAs<{ id: string }>(
      api.database.superuserUrl,
      `SELECT fact_id AS id FROM slotsom.agreement_fact WHERE fact_id LIKE 'weg-%' ORDER BY position`,
    );
    expect(rows.map(({ id }) => id)).toEqual(ids);
  });
});

describe('month rounds of which the saving is not answered', () => {
  const AGREEMENTS = 90;
  const cutter = new Cutter(SHARE_IN_ROUNDS);
  let database: DrillDatabase;
  let round: RoundOfMany;

  beforeAll(async () => {
    database = await startDrillDatabase();
    round = await RoundOfMany.open(database.appUrl, AGREEMENTS);
  });

  afterAll(async () => {
    await round.close();
    await database.close();
  });

  it('give each agreement its document of a month once', async () => {
    const settings = { DATABASE_URL: database.appUrl };
    const workers = [
      await startProductProcess('worker', settings),
      await startProductProcess('worker', settings),
    ];
    for (const worker of workers) await worker.ready();
    database.cutCommits(cutter.decide);
    await keepGoing(round, [waitUntil(() => cutter.isDone(), 1_800)]);
    const lastFault = performance.now();
    const drill = 'answers of commits lost, two workers';
    await endRound(round, { drill, faults: cutter.made, lastFault });
    await Promise.all(workers.map((worker) => worker.stop()));
  });
});
