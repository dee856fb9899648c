import { Body, Controller, Logger, Module, Post } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { systemActor, Transactions, type Tx } from '../../../src/platform/database';
import { removeOldMarks } from '../../../src/platform/database/commit-mark';
import { ErrorPages, Idempotent, refused } from '../../../src/platform/http';
import { ProblemPages } from '../../../src/web/problem/problem-pages';
import { fakeIntervals } from '../../support/fake-intervals';
import { startHttpApplication } from '../../support/http-application';
import { loseCommit } from '../../support/lose-commit';
import { openGate, type Cut, type PostgresGate } from '../../support/postgres-gate';
import { createTestDatabase, queryAs, type TestDatabase } from '../../support/test-database';
import { waitUntil } from '../../support/wait-until';

const DOER = systemActor('probe');

/** What a request waits for before it saves. */
const waiting = new Map<string, Promise<void>>();
const begun: string[] = [];

@Controller('v1/proeven')
class ProbeController {
  constructor(private readonly transactions: Transactions) {}

  @Post()
  @Idempotent()
  async do(@Body() { act }: { act: string }): Promise<object> {
    await this.transactions.run(DOER, async (tx) => {
      await tx.execute('INSERT INTO probe VALUES ($1)', [act]);
      begun.push(act);
      await waiting.get(act);
    });
    return { act };
  }

  @Post('in-stappen')
  @Idempotent()
  async doInSteps(@Body() { act }: { act: string }): Promise<object> {
    for (const step of [1, 2])
      await this.transactions.run(DOER, (tx) =>
        tx.execute('INSERT INTO probe VALUES ($1)', [`${act}-${step}`]),
      );
    return { act };
  }

  @Post('geweigerd')
  @Idempotent()
  async refuse(@Body() { act }: { act: string }): Promise<never> {
    const note = (tx: Tx) => tx.execute('INSERT INTO probe VALUES ($1)', [act]);
    await this.transactions.run(DOER, note, { apart: true });
    throw refused('conflict');
  }

  @Post('stuk')
  @Idempotent()
  async doAndFail(@Body() { act }: { act: string }): Promise<never> {
    await this.do({ act });
    throw new Error('after it was saved');
  }
}

/** A form in a browser, which has no key. */
@Controller('proeven')
class FormController {
  constructor(private readonly transactions: Transactions) {}

  @Post()
  async do(@Body() { act }: { act: string }): Promise<void> {
    await this.transactions.run(DOER, (tx) => tx.execute('INSERT INTO probe VALUES ($1)', [act]));
  }
}

@Module({ controllers: [ProbeController, FormController] })
class ProbeModule {}

/** A real server behind a door that shuts around a COMMIT and stays so for longer than anyone is patient. */
describe('an act under a key', () => {
  let database: TestDatabase;
  let gate: PostgresGate;
  let application: NestExpressApplication;

  beforeAll(async () => {
    database = await createTestDatabase();
    await database.asOwner(`
      CREATE TABLE slotsom.probe (act text);
      SELECT slotsom.protect_mutable('slotsom.probe', 'system');
    `);
    const url = new URL(database.appUrl);
    gate = await openGate(Number(url.port));
    url.port = gate.port.toString();
    application = await startHttpApplication({ appUrl: url.toString() }, { imports: [ProbeModule] });
  });

  afterAll(async () => {
    await application.close();
    await gate.close();
    await database.drop();
  });

  async function send(act: string, path = ''): Promise<[number, unknown]> {
    const { status, body } = await request(application.getHttpServer())
      .post(`/v1/proeven${path}`)
      .set('Idempotency-Key', act)
      .send({ act });
    return [status, status < 300 ? body : body.code];
  }

  async function timesDone(act: string): Promise<number> {
    const rows = await queryAs(database.superuserUrl, 'SELECT FROM slotsom.probe WHERE act = $1', [act]);
    return rows.length;
  }

  /** As if a minute went by without a sign of life. */
  async function endHold(act: string): Promise<void> {
    await queryAs(
      database.superuserUrl,
      `UPDATE slotsom.idempotency_key SET held_until = now() - interval '1 second' WHERE key = $1`,
      [act],
    );
  }

  /** Old marks are removed by then. */
  async function passDay(): Promise<void> {
    await queryAs(
      database.superuserUrl,
      `ALTER TABLE slotsom.commit_mark DISABLE TRIGGER USER;
       UPDATE slotsom.commit_mark SET marked_at = marked_at - interval '1 day';
       ALTER TABLE slotsom.commit_mark ENABLE TRIGGER USER;
       UPDATE slotsom.idempotency_key SET held_until = held_until - interval '1 day'`,
    );
    const removed = await application.get(Transactions).run(DOER, removeOldMarks);
    expect(removed).toBeGreaterThan(0);
  }

  async function secondsHeld(act: string): Promise<number> {
    const [row] = await queryAs<{ seconds: number }>(
      database.superuserUrl,
      `SELECT extract(epoch FROM held_until - now())::float AS seconds FROM slotsom.idempotency_key WHERE key = $1`,
      [act],
    );
    return row?.seconds ?? 0;
  }

  /** Sends an act that is at work until `goOn`. */
  async function startSlow(act: string): Promise<{ answer: Promise<[number, unknown]>; goOn(): void }> {
    let goOn: () => void = () => undefined;
    waiting.set(act, new Promise((resolve) => (goOn = resolve)));
    const answer = send(act);
    await waitUntil(() => begun.includes(act));
    waiting.delete(act);
    return { answer, goOn };
  }

  it.each<[Cut, number, unknown]>([
    ['sent', 409, 'idempotency-answer-lost'],
    ['unsent', 201, { act: 'unsent' }],
  ])('is done once, whoever asks again after a long absence: %s', async (cut, status, answer) => {
    const absence = loseCommit(gate, application.get(Transactions), DOER.person, cut);
    expect(await send(cut)).toEqual([503, 'saving-unknown']);
    absence.end();
    // What was sent is saved soon, or whoever asks first keeps it from being saved.
    if (cut === 'sent') await waitUntil(async () => (await timesDone(cut)) === 1);
    expect(await send(cut)).toEqual([409, 'idempotency-in-progress']);
    await passDay();
    expect(await send(cut)).toEqual([status, answer]);
    expect(await timesDone(cut)).toBe(1);
  });

  it('is done once when another took over while it was at work still', async () => {
    const slow = await startSlow('slow');
    await endHold('slow');
    expect(await send('slow')).toEqual([201, { act: 'slow' }]);
    slow.goOn();
    expect(await slow.answer).toEqual([409, 'conflict']);
    expect(await send('slow')).toEqual([201, { act: 'slow' }]);
    expect(await timesDone('slow')).toBe(1);
  });

  it('stays held for as long as it is at work', async () => {
    fakeIntervals();
    const slow = await startSlow('long');
    await endHold('long');
    jest.advanceTimersByTime(20_000);
    await waitUntil(async () => (await secondsHeld('long')) > 50);
    expect(await send('long')).toEqual([409, 'idempotency-in-progress']);
    slow.goOn();
    expect(await slow.answer).toEqual([201, { act: 'long' }]);
    jest.useRealTimers();
    expect(await timesDone('long')).toBe(1);
  });

  it('without a key tells in a browser that it may have been saved', async () => {
    new ProblemPages(application.get(ErrorPages)).onModuleInit();
    const absence = loseCommit(gate, application.get(Transactions), DOER.person, 'sent');
    const page = await request(application.getHttpServer())
      .post('/proeven')
      .set('Accept', 'text/html')
      .send({ act: 'form' });
    absence.end();
    expect(page.status).toBe(503);
    expect(page.text).toContain('Het kan zijn opgeslagen, of niet. Kijk straks of het er staat');
    expect(await timesDone('form')).toBe(1);
  });

  it('saves no second step: it counts as done from the first one on, so that nobody could have the rest done', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    expect(await send('steps', '/in-stappen')).toEqual([409, 'idempotency-answer-lost']);
    expect([await timesDone('steps-1'), await timesDone('steps-2')]).toEqual([1, 0]);
    expect(logged).toHaveBeenCalledTimes(1);
    logged.mockRestore();
  });

  it('may be sent again when it was refused, although that was written down apart', async () => {
    const answers = [await send('refused', '/geweigerd'), await send('refused', '/geweigerd')];
    expect(answers).toEqual([
      [409, 'conflict'],
      [409, 'conflict'],
    ]);
    expect(await timesDone('refused')).toBe(2);
  });

  it('is not done again when it failed after it was saved, which the log tells', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const answers = [await send('broken', '/stuk'), await send('broken', '/stuk')];
    expect(answers).toEqual([
      [409, 'idempotency-answer-lost'],
      [409, 'idempotency-answer-lost'],
    ]);
    expect(await timesDone('broken')).toBe(1);
    expect(logged).toHaveBeenCalledWith({ err: new Error('after it was saved') });
    logged.mockRestore();
  });

  it('tells that it is not known where nobody can look whether it was saved', async () => {
    const logged = jest.spyOn(Logger.prototype, 'error').mockReturnValue();
    const transactions = application.get(Transactions);
    const run = transactions.run.bind(transactions);
    let asked = 0;
    const running = jest.spyOn(transactions, 'run').mockImplementation((actor, work, options) => {
      if (actor.person === 'idempotency') asked += 1;
      return asked > 1 ? Promise.reject(new Error('no session')) : run(actor, work, options);
    });
    expect(await send('unknown', '/stuk')).toEqual([503, 'saving-unknown']);
    running.mockRestore();
    logged.mockRestore();
    expect(await timesDone('unknown')).toBe(1);
  });
});
