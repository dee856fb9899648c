import { startProgram } from '../support/start-program';
import { withDatabase } from './database';
import { multiplyAgreement } from './many-agreements';
import type { Measurement } from './measure';
import { EIGHT_LINES } from './month-facts';

const FEW = 1_000;
const MANY = 40_000;
/** So many of them are prepared and issued: what each takes is given back, whatever there are of the others. */
const ORDERS = 300;
const MEGABYTE = 1_000_000;

/** A round over many agreements: asking, listing and ordering all of them, preparing and issuing a part, in one process. */
export const monthRunMemory: Measurement = {
  name: 'month-run-memory',
  measure: async () => [
    {
      work: `peak memory (MB, once) of a month run over ${MANY} agreements, of which ${ORDERS} carried out; over ${FEW}`,
      against: await peakOver(FEW),
      ours: await peakOver(MANY),
      bound: { mostTimes: 1.2 },
    },
  ],
};

function peakOver(agreements: number): Promise<number> {
  return withDatabase(EIGHT_LINES, async ({ client, database, record, product }) => {
    await multiplyAgreement(client, record, agreements - 1);
    const settings = [database.appUrl, product.clock.now(), ORDERS.toString()];
    const line = await startProgram('carry-out-month', settings).firstLine();
    const { peak, issued } = JSON.parse(line) as { peak: number; issued: number };
    if (issued !== ORDERS) throw new Error(`${issued} issued`);
    return peak / MEGABYTE;
  });
}
