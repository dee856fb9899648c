import { sayWhy } from './run-program';

const system = (code: string, message: string): Error => Object.assign(new Error(message), { code });

describe('why something did not start', () => {
  it.each([
    [new Error('De sleutel ontbreekt.'), 'De sleutel ontbreekt.\n'],
    ['los', 'los\n'],
    [
      system('ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:1'),
      'Daar luistert niets. Draait PostgreSQL (DATABASE_URL) of Redis (REDIS_URL) op dat adres? (connect ECONNREFUSED 127.0.0.1:1)\n',
    ],
    [
      new Error('timeout expired'),
      'Daar antwoordt niets. Klopt het adres in DATABASE_URL of REDIS_URL, en laat het netwerk het toe? (timeout expired)\n',
    ],
    [
      system('28P01', 'password authentication failed'),
      'PostgreSQL weigert de gebruiker of het wachtwoord. Kijk DATABASE_URL na. (password authentication failed)\n',
    ],
    [
      system('55P03', 'canceling statement due to lock timeout'),
      'Een andere verbinding met de database hield te lang vast wat hiervoor nodig is. Werk je de database bij, stop dan eerst de processen van Slotsom die nog draaien. Probeer het daarna opnieuw. (canceling statement due to lock timeout)\n',
    ],
    [
      new AggregateError([
        system('EADDRINUSE', 'listen ::1:80'),
        system('EADDRINUSE', 'listen 127.0.0.1:80'),
      ]),
      'Die poort is in gebruik. Kies een andere met PORT of OPERATIONS_PORT. (listen ::1:80)\n',
    ],
  ])('%s is said in a sentence', (error, sentence) => {
    expect(sayWhy(error)).toBe(sentence);
  });
});
