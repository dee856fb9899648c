import type { Writable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { dutchDateOf, dutchTimeOf } from '../platform/clock';
import { DueWork } from '../platform/queue';

const DONE = 0;
const UNKNOWN = 1;

/** Writes the work that nobody tries any more, one line each: since when, what kind, what stood in the way, identifier. Answers 0. */
export async function listGivenUp(context: INestApplicationContext, output: Writable): Promise<number> {
  const works = await context.get(DueWork).listGivenUp();
  if (works.length === 0) output.write('Er is geen werk opgegeven.\n');
  for (const { givenUpAt, kind, code, id } of works)
    output.write(`${dutchDateOf(givenUpAt)} ${dutchTimeOf(givenUpAt)}  ${kind}  ${code}  ${id}\n`);
  return DONE;
}

/** Lets work that was given up start afresh. Answers the exit code: 0, or 1 when no such work was given up. */
export async function reviveWork(
  context: INestApplicationContext,
  id: string,
  output: Writable,
): Promise<number> {
  const revived = await context.get(DueWork).revive(id);
  output.write(
    revived
      ? 'Het werk wordt opnieuw geprobeerd.\n'
      : `Er is geen opgegeven werk met nummer ${id}. Zonder --revive zie je wat er is.\n`,
  );
  return revived ? DONE : UNKNOWN;
}
