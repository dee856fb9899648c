import { sqlStateOf } from './database';

const NO_ANSWER =
  'Daar antwoordt niets. Klopt het adres in DATABASE_URL of REDIS_URL, en laat het netwerk het toe?';

/** What the system says of what does not answer or is taken, in Dutch and with what to do. */
const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Daar luistert niets. Draait PostgreSQL (DATABASE_URL) of Redis (REDIS_URL) op dat adres?',
  ENOTFOUND: 'Die server is niet te vinden. Klopt de naam in DATABASE_URL of REDIS_URL?',
  ...{ ETIMEDOUT: NO_ANSWER, EHOSTUNREACH: NO_ANSWER, ENETUNREACH: NO_ANSWER },
  EADDRINUSE: 'Die poort is in gebruik. Kies een andere met PORT of OPERATIONS_PORT.',
  '28P01': 'PostgreSQL weigert de gebruiker of het wachtwoord. Kijk DATABASE_URL na.',
  '28000': 'PostgreSQL laat deze gebruiker niet toe. Kijk DATABASE_URL na.',
  '55P03':
    'Een andere verbinding met de database hield te lang vast wat hiervoor nodig is. Werk je de database bij, stop dan eerst de processen van Slotsom die nog draaien. Probeer het daarna opnieuw.',
  '3D000': 'Die database bestaat niet. Kijk de naam in DATABASE_URL na.',
};

/** What pg says, without a code, of a server that does not answer in time. */
const TIMED_OUT = /^timeout expired$|^Connection terminated due to connection timeout$/;

/** Why something did not start: a sentence for whoever started it, without the way there through the programs. */
export function sayWhy(error: unknown): string {
  // A server with more than one address was tried on each.
  if (error instanceof AggregateError && error.errors.length > 0) return sayWhy(error.errors[0]);
  const said = error instanceof Error ? error.message : String(error);
  const { code = sqlStateOf(error) } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const reason = TIMED_OUT.test(said) ? NO_ANSWER : REASONS[code ?? ''];
  return reason === undefined ? `${said}\n` : `${reason} (${said})\n`;
}

/** Runs a process of the product. One that cannot start says why and ends with exit code 1. */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(sayWhy(error));
    // What was opened on the way would keep it going.
    process.exit(1);
  }
}
