import { setTimeout as pause } from 'node:timers/promises';
import { Turns } from './turns';

const tooLong = (): Error => new Error('too long');

describe('taking turns', () => {
  it('lets so many work at the same time, and the others in the order in which they came', async () => {
    const turns = new Turns(2, 1_000);
    const events: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      events.push(`${name} in`);
      await pause(10);
      events.push(`${name} out`);
    };
    const all = ['a', 'b', 'c', 'd'].map((name) => turns.take(work(name), tooLong));
    expect(turns.waiting).toBe(2);
    await Promise.all(all);
    expect(events.filter((event) => event.endsWith('in'))).toEqual(['a in', 'b in', 'c in', 'd in']);
    expect(events.indexOf('c in')).toBeGreaterThan(events.indexOf('a out'));
  });

  it('gives a turn on when the work failed', async () => {
    const turns = new Turns(1, 1_000);
    await expect(turns.take(() => Promise.reject(new Error('no')), tooLong)).rejects.toThrow('no');
    await expect(turns.take(async () => 'done', tooLong)).resolves.toBe('done');
  });

  it('lets nobody wait for ever, and skips who gave up', async () => {
    const turns = new Turns(1, 30);
    const first = turns.take(() => pause(80), tooLong);
    await expect(turns.take(async () => 'late', tooLong)).rejects.toThrow('too long');
    expect(turns.waiting).toBe(0);
    await first;
    await expect(turns.take(async () => 'done', tooLong)).resolves.toBe('done');
  });
});
