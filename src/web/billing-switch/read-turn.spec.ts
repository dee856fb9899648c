import { readTurn } from './read-turn';

describe('a form that turns billing', () => {
  it.each([
    [
      { stand: 'uit', reden: 'hersteld' },
      { isOff: true, reason: 'hersteld' },
    ],
    [
      { stand: 'aan', reden: 'hersteld' },
      { isOff: false, reason: 'hersteld' },
    ],
    [{ reden: 'hersteld' }, { message: expect.stringContaining('er is niets veranderd') }],
    [{ stand: 'AAN', reden: 'hersteld' }, { message: expect.stringContaining('er is niets veranderd') }],
    [{ stand: 'aan' }, { message: expect.stringContaining('De reden ontbreekt') }],
  ])('%j', (fields, read) => {
    expect(readTurn(fields)).toEqual(read);
  });
});
