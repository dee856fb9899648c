import { SettleApart } from './settle-apart.service';

/** A program for the thread, instead of the one that settles. */
const thread = (program: string, deadlineMs = 5_000): SettleApart =>
  new SettleApart({ file: program, options: { eval: true }, deadlineMs });

const ANSWERS = `const { parentPort, workerData } = require('node:worker_threads');
  parentPort.postMessage({ ok: true, value: workerData });`;
const NEVER_ENDS = 'for (;;);';
const FILLS_MEMORY = 'const all = []; for (;;) all.push(new Array(1000000).fill(all.length + 0.5));';

describe('a scenario that is settled apart', () => {
  it('is answered', async () => {
    expect(await thread(ANSWERS).settle({ title: 'x' })).toEqual({ ok: true, value: { title: 'x' } });
  });

  it.each([
    ['takes too long', NEVER_ENDS, 200],
    ['takes too much memory', FILLS_MEMORY, 60_000],
  ])(
    'is refused when it %s',
    async (_, program, deadlineMs) => {
      const decision = await thread(program, deadlineMs).settle({});
      expect(decision).toMatchObject({ ok: false, refusal: { code: 'scenario-too-large' } });
    },
    60_000,
  );

  it('waits for nobody: a third at once is refused, and one later is not', async () => {
    const apart = thread(NEVER_ENDS, 300);
    const running = [apart.settle({}), apart.settle({})];
    expect(await apart.settle({})).toMatchObject({ ok: false, refusal: { code: 'scenarios-busy' } });
    await Promise.all(running);
    expect(await apart.settle({})).toMatchObject({ ok: false, refusal: { code: 'scenario-too-large' } });
  });
});
