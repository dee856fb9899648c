import { z } from 'zod';
import { knownMoment } from '../agreements';
import { field } from '../platform/http';
import type { DocumentHashes, RecomputedDocument } from './recompute-document.service';
import { wordRecomputation } from './word-recomputation';

const HASHES = z
  .strictObject({
    vingerafdruk: field.digest('Van wat is gezien en vastgesteld, voordat er een nummer was.'),
    hash: field.digest('Van alles wat het document zegt.'),
  })
  .meta({ id: 'Documenthashes' });

export const RECOMPUTATION = z
  .strictObject({
    nummer: z.string().describe('Nummer van de factuur.'),
    ...knownMoment,
    regelversie: z.string().describe('Versie van de rekenregels waarmee het document is gemaakt.'),
    regelversieNu: z.string().describe('Versie van de rekenregels van nu.'),
    vastgesteld: HASHES.describe('Zoals het is vastgesteld.'),
    nu: HASHES.nullable().describe(
      'Nu opnieuw gemaakt; leeg als dat met wat er staat niet gaat, of als andere rekenregels het maakten.',
    ),
    isGelijk: z
      .boolean()
      .nullable()
      .describe('Of het nu hetzelfde is als toen; leeg als andere rekenregels het maakten.'),
    oordeel: z.string().describe('Hetzelfde in een zin.'),
  })
  .meta({ id: 'Herberekening' });

export function writeRecomputation(recomputed: RecomputedDocument): z.input<typeof RECOMPUTATION> {
  return {
    nummer: recomputed.number,
    bekendOp: recomputed.knownOn,
    positie: recomputed.knownPosition,
    regelversie: recomputed.rulesVersion,
    regelversieNu: recomputed.rulesVersionNow,
    vastgesteld: writeHashes(recomputed.issued),
    nu: recomputed.now ? writeHashes(recomputed.now) : null,
    isGelijk: recomputed.isEqual ?? null,
    oordeel: wordRecomputation(recomputed),
  };
}

function writeHashes({ fingerprint, hash }: DocumentHashes): z.input<typeof HASHES> {
  return { vingerafdruk: fingerprint, hash };
}
