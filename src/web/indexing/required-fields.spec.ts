import { readRequired } from './required-fields';

const ANNOUNCED = { name: 'gemeldOp', called: 'de dag van de melding', isDay: true, notAfter: '2026-07-03' };

describe('a day on which something was done', () => {
  it.each([
    ['03-07-2026', []],
    ['04-07-2026', ['Deze dag moet nog komen. Kies vandaag (03-07-2026) of een eerdere dag.']],
    ['', ['Vul de dag van de melding in.']],
    ['morgen', ['Schrijf de dag van de melding als 31-01-2026.']],
  ])('filled in as “%s” on 3 July', (text, expected) => {
    const { values, errors } = readRequired({ gemeldOp: text }, [ANNOUNCED]);
    expect(errors).toEqual(expected.map((message) => ({ name: 'gemeldOp', message })));
    expect(values).toEqual(expected.length === 0 ? { gemeldOp: '2026-07-03' } : {});
  });
});
