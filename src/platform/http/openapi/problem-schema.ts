import { z } from 'zod';

/** The shape of every refusal (RFC 9457), for the description of the interface. */
export const PROBLEM_SCHEMA = z
  .looseObject({
    type: z.string().describe('Soort probleem: urn:slotsom:probleem: en de code.'),
    title: z.string().describe('Wat er is gebeurd.'),
    status: z.int().min(400).max(599).describe('De HTTP-statuscode.'),
    detail: z.string().describe('Wat er is gebeurd en wat je kunt doen.'),
    instance: z.string().optional().describe('Kenmerk van dit antwoord, om naar te vragen.'),
    code: z.string().describe('Vaste code van het probleem, voor programma’s.'),
    article: z.string().optional().describe('Het artikel of de regel waarop de weigering rust.'),
    errors: z
      .array(
        z.object({
          path: z.string().describe('Plaats van de fout in de invoer.'),
          code: z.string().describe('Vaste code van de fout.'),
          message: z.string().describe('Wat er fout is en wat je kunt doen.'),
        }),
      )
      .optional()
      .describe('Alle fouten tegelijk.'),
  })
  .meta({ id: 'Probleem', description: 'Waarom een verzoek niet is uitgevoerd (RFC 9457).' });
