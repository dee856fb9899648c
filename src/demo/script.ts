import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseQuarter } from '../kernel/time';
import { parseInstant } from '../platform/clock';

const moment = z.iso.datetime({ offset: true });

/** Numbers are text in the script, as everything is. */
const count = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number);
const euro = z.string().regex(/^-?\d+\.\d{2}$/);

const quarter = z.string().transform((text, context) => {
  const read = parseQuarter(text);
  if (!read) context.addIssue({ code: 'custom', message: `${text} is geen kwartaal` });
  return read ?? z.NEVER;
});
const said = { onderdeel: z.string(), tekst: z.string() };

/** What can happen in the example, each at its own moment; files are named from the folder of the script. */
const stepSchema = z.discriminatedUnion('stap', [
  z.strictObject({ op: moment, stap: z.literal('partijen'), bestand: z.string() }),
  z.strictObject({ op: moment, stap: z.literal('overeenkomst'), bestand: z.string() }),
  z.strictObject({
    op: moment,
    stap: z.literal('salaristabel'),
    bestand: z.string(),
    cao: z.string(),
    vanaf: z.iso.date(),
  }),
  z.strictObject({ op: moment, stap: z.literal('feiten'), bestand: z.string(), bron: z.string() }),
  z.strictObject({ op: moment, stap: z.literal('addendum'), bestand: z.string() }),
  z.strictObject({ op: moment, stap: z.literal('akkoord'), addendum: z.string() }),
  z.strictObject({ op: moment, stap: z.literal('posten'), addendum: z.string(), bestand: z.string() }),
  z.strictObject({
    op: moment,
    stap: z.literal('bevestiging'),
    addendum: z.string(),
    posten: z.array(z.string()).min(1),
  }),
  z.strictObject({ op: moment, stap: z.literal('afronding'), addendum: z.string() }),
  z.strictObject({
    op: moment,
    stap: z.literal('loonkosten'),
    bestand: z.string(),
    profiel: z.string(),
    reden: z.string(),
  }),
  z.strictObject({ op: moment, stap: z.literal('intrekking'), levering: z.string(), reden: z.string() }),
  z.strictObject({ op: moment, stap: z.literal('maandfactuur'), maand: z.string().regex(/^\d{4}-\d{2}$/) }),
  z.strictObject({
    op: moment,
    stap: z.literal('factuurkanaal'),
    kanaal: z.literal('peppol'),
    deelnemer: z.string(),
  }),
  z.strictObject({ op: moment, stap: z.literal('factuurophaling'), factuur: z.string() }),
  z.strictObject({
    op: moment,
    stap: z.literal('factuurontvangst'),
    factuur: z.string(),
    datum: z.iso.date(),
  }),
  z.strictObject({
    op: moment,
    stap: z.literal('factuurterugmelding'),
    factuur: z.string(),
    datum: z.iso.date(),
    reden: z.string(),
  }),
  z.strictObject({
    op: moment,
    stap: z.literal('factuurverzending'),
    factuur: z.string(),
    reden: z.string(),
  }),
  z.strictObject({ op: moment, stap: z.literal('kwartaalcijfers'), kwartaal: quarter, bestand: z.string() }),
  z.strictObject({ op: moment, stap: z.literal('kwartaaltekst'), kwartaal: quarter, bestand: z.string() }),
  z.strictObject({ op: moment, stap: z.literal('kwartaalvoorlegging'), kwartaal: quarter }),
  z.strictObject({ op: moment, stap: z.literal('kwartaalopmerking'), kwartaal: quarter, ...said }),
  z.strictObject({ op: moment, stap: z.literal('kwartaalantwoord'), kwartaal: quarter, ...said }),
  z.strictObject({ op: moment, stap: z.literal('kwartaalvaststelling'), kwartaal: quarter }),
  z.strictObject({ op: moment, stap: z.literal('begraafreeks'), bestand: z.string(), profiel: z.string() }),
  z.strictObject({ op: moment, stap: z.literal('begraaftarieven'), bestand: z.string() }),
  z.strictObject({
    op: moment,
    stap: z.literal('begraafexport'),
    bestand: z.string(),
    profiel: z.string(),
    aantal: count,
    totaal: euro,
  }),
  z.strictObject({ op: moment, stap: z.literal('begraafbestand'), venster: count }),
  z.strictObject({ op: moment, stap: z.literal('begraafvrijgave'), venster: count }),
  z.strictObject({ op: moment, stap: z.literal('begraafaflevering'), venster: count }),
  z.strictObject({
    op: moment,
    stap: z.literal('begraafontvangst'),
    venster: count,
    aantal: count,
    totaal: euro,
  }),
  z.strictObject({ op: moment, stap: z.literal('begraafverschil'), venster: count, reden: z.string() }),
]);

const referencesSchema = z.strictObject({
  contractReference: z.string(),
  buyerReference: z.string(),
  accountingCost: z.string(),
  electronicFormat: z.enum(['nlcius', 'peppol-bis-3']),
  invoicePrefix: z.string(),
  creditPrefix: z.string(),
});

const scriptSchema = z.strictObject({
  overeenkomst: z.string(),
  referenties: referencesSchema,
  stappen: z.array(stepSchema).min(1),
});

export type Step = z.output<typeof stepSchema>;

/** The example in the order of its moments. */
export interface Script {
  readonly overeenkomst: string;
  /** What the invoices of the agreement refer to. */
  readonly referenties: z.output<typeof referencesSchema>;
  readonly stappen: readonly Step[];
}

/** Reads the script of the example; throws when it is not one. */
export function readScript(path: string): Script {
  const script = scriptSchema.parse(parse(readFileSync(path, 'utf8'), { schema: 'failsafe' }));
  script.stappen.forEach((step, index) => {
    const previous = script.stappen[index - 1];
    // What was performed is known by its moment, so no two steps share one.
    if (previous && parseInstant(step.op) <= parseInstant(previous.op))
      throw new Error(`Stap ${index + 1} ligt niet na de vorige stap.`);
  });
  return script;
}
