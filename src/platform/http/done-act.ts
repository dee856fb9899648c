import { z } from 'zod';
import * as field from './fields';

/** What the interface says of anything that one side did with what lies between both, beside what it was. */
export const DONE_ACT = {
  tijdstip: field.moment('Wanneer.'),
  rol: z.string().describe('Rol van wie het deed.'),
  partij: z.string().describe('Van welke partij.'),
  tekst: z.string().optional().describe('De vraag, het antwoord of de reden.'),
};

interface Done {
  readonly doneAt: string;
  readonly role: string;
  readonly party: string;
  readonly text?: string;
}

/** By role and party, never by name. */
export function writeDone({ doneAt, role, party, text }: Done): {
  tijdstip: string;
  rol: string;
  partij: string;
  tekst?: string;
} {
  return { tijdstip: doneAt, rol: role, partij: party, ...(text !== undefined && { tekst: text }) };
}
