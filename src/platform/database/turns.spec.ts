import { setTimeout as pause } from 'node:timers/promises';
import { Turns } from './turns';

const tooLong = (): Error => new Error('too long');

describe('taking turns', () => {
  it('lets so many work at the same time, and the others in the order in which they came', async () => {
    const turns = new Turns(2, 1_000);
    const events: string[] = [];
    const work = async (name: string): Promise<void> => {
      await turns.take(tooLong);
      events.push(`${name} in`);
      await pause(10);
      events.push(`${name} out`);
      turns.giveBack();
    };
    const all = ['a', 'b', 'c', 'd'].map(work);
    expect(turns.waiting).toBe(2);
    expect(turns.tryTake()).toBe(false);
    await Promise.all(all);
    expect(events.filter((event) => event.endsWith('in'))).toEqual(['a in', 'b in', 'c in', 'd in']);
    expect(events.indexOf('c in')).toBeGreaterThan(events.indexOf('a out'));
    expect(turns.isIdle).toBe(true);
  });

  it('lets nobody wait for ever, and skips who gave up', async () => {
    const turns = new Turns(1, 30);
    await turns.take(tooLong);
    await expect(turns.take(tooLong)).rejects.toThrow('too long');
    expect(turns.waiting).toBe(0);
    turns.giveBack();
    expect(turns.tryTake()).toBe(true);
  });
});
