import { PassThrough } from 'node:stream';
import { explain } from '../../../src/cli/explain';
import type { LinePlace } from '../../../src/invoicing';
import { keepAgreement, scenarioOf, type KeptAgreement } from './kept-agreement';

jest.setTimeout(120_000);

describe('slotsom explain', () => {
  let kept: KeptAgreement;
  const linesOf = (place: LinePlace): Promise<string[]> =>
    kept.after('', async (evidence) => {
      const output = new PassThrough();
      await explain(evidence, place, output);
      return (output.read() as Buffer).toString().trim().split('\n');
    });

  beforeAll(async () => {
    kept = await keepAgreement(scenarioOf('02-wage-rise-known-late'));
  });

  afterAll(() => kept.drop());

  it('says how a line was computed, and each step back to the facts', async () => {
    const [sentence, ...steps] = await linesOf({ number: 'F2026-0001', ordinal: 1 });
    expect(sentence).toMatch(/: €.+ verschuldigd, €.+ al in rekening gebracht, verschil €.+\(DVO [\d.]+\)$/);
    expect(steps[0]).toMatch(
      new RegExp(`^${steps.length}\\. .+ = -?\\d+\\.\\d{2} \\(.+; DVO 4\\.10, R10\\)$`),
    );
    expect(steps.some((step) => /^\d+\. .+: bedrag = \d+\.\d{2} \(vastgelegd\)$/.test(step))).toBe(true);
  });

  it('says so when there is no such line', async () => {
    await expect(linesOf({ number: 'F2026-0001', ordinal: 99 })).rejects.toThrow(
      'Regel 99 van F2026-0001 bestaat niet',
    );
  });
});
