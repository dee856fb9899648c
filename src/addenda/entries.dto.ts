import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { Fault } from '../kernel/fault/fault';
import { Fields } from '../kernel/reading';
import { field, refusedInput } from '../platform/http';
import type { AddendumFile } from './addendum-rows';
import { readEntry, type EntrySort } from './domain';
import type { NewEntry } from './write-entry.service';

export const SORTS = {
  uren: 'hours',
  kilometers: 'kilometres',
  huur: 'rent',
  netwerk: 'network',
  aankoop: 'purchase',
  overig: 'other',
} as const satisfies Readonly<Record<string, EntrySort>>;

export const ENTRY = {
  soort: z
    .enum(['uren', 'kilometers', 'huur', 'netwerk', 'aankoop', 'overig'])
    .describe('Waarvoor; netwerk is de switch met bekabeling (DVO 4.6, SLA 1.8).'),
  omschrijving: field.line('Wat er is gedaan of gekocht; noem geen namen.'),
  op: field.day('Dag van het werk of de aankoop.'),
  aantal: field.number('Hoeveel.', '8'),
  eenheid: field.line('De eenheid; bij uren (uur) en kilometers (km) niet nodig.', 'uur').optional(),
  prijsPerEenheid: field.number('Euro’s per eenheid, zonder btw.', '8'),
  vervangt: field.line('Kenmerk van de post waarvoor deze in de plaats komt.').optional(),
};

export class EntryBody extends createZodDto(z.strictObject(ENTRY).meta({ id: 'NieuwePost' })) {}
export class EntryForm extends createZodDto(
  z.strictObject(ENTRY).meta({
    id: 'NieuwePostMetBewijs',
    description: 'Het bewijs is een PDF, JPEG of PNG van ten hoogste 10 MB.',
  }),
) {}

/** Where a fault of an entry stands, by the name of what was sent. */
const DUTCH: Readonly<Record<string, string>> = {
  sort: 'soort',
  description: 'omschrijving',
  performedOn: 'op',
  quantity: 'aantal',
  unit: 'eenheid',
  unitPrice: 'prijsPerEenheid',
};

export function readEntryBody(body: EntryBody, proof?: AddendumFile): NewEntry {
  const { soort, omschrijving, op, aantal, eenheid, prijsPerEenheid, vervangt } = body;
  const content = {
    ...{ sort: SORTS[soort], description: omschrijving, performedOn: op, unit: eenheid },
    ...{ quantity: aantal, unitPrice: prijsPerEenheid },
  };
  const faults: Fault[] = [];
  const entry = readEntry(new Fields(content, '', (fault) => void faults.push(fault)));
  if (faults.length > 0)
    throw refusedInput(faults.map((fault) => ({ ...fault, path: DUTCH[fault.path] ?? fault.path })));
  return { ...entry, proof, replaces: vervangt };
}
