import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { Fault } from '../kernel/fault/fault';
import type { Decision } from '../kernel/fault/refusal';
import { Fields } from '../kernel/reading';
import { field, refusedInput } from '../platform/http';
import { readProposal, writeProposal, type Proposal } from './domain';

/** The Dutch name of each kind of addendum (DVO 3.6, 3.7, 4.6). */
export const KINDS = {
  meerwerk: 'extra-volume',
  maatwerk: 'bespoke',
  project: 'project',
  verkiezing: 'election',
  calamiteit: 'calamity',
} as const;

const PRICE = z
  .discriminatedUnion('grondslag', [
    z.strictObject({
      grondslag: z.literal('vast').describe('Een vaste prijs.'),
      bedrag: field.euro('De prijs.'),
    }),
    z.strictObject({
      grondslag: z.literal('raming').describe('Een raming.'),
      bedrag: field.euro('Wat het naar verwachting kost.'),
    }),
    z.strictObject({
      grondslag: z.literal('uren').describe('Uren tegen een tarief.'),
      uren: field.number('Aantal uren.', '40'),
      uurtarief: field.number('Euro’s per uur.', '40'),
    }),
    z.strictObject({
      grondslag: z.literal('eenheden').describe('Eenheden tegen een prijs.'),
      aantal: field.number('Aantal eenheden.', '40'),
      eenheid: field.line('De eenheid.', 'akte'),
      prijsPerEenheid: field.number('Euro’s per eenheid.', '40'),
    }),
    z.strictObject({
      grondslag: z.literal('formatie').describe('Tijdelijke of structurele formatie (DVO 4.7).'),
      functie: field.line('De functie, zoals het loonbestand die noemt.'),
      publicatiegroep: field.line('Onder welke groep de opdrachtgever haar ziet.').optional(),
      schaal: field.line('De schaal.', '10A'),
      urenPerWeek: field.number('Uren per week.', '40'),
      van: field.day('Eerste dag.'),
      tot: field.day('De dag na de laatste; zonder is het structureel.').optional(),
    }),
  ])
  .describe('Wat het kost.');

const COMMON = {
  titel: field.line('Waar het over gaat.', 'Piek in naturalisaties'),
  dienst: field.line('De dienst van de SLA.', '1.1'),
  reden: field.text('Waarom het nodig is.'),
  van: field.month('Eerste maand van het werk.'),
  totEnMet: field.month('Laatste maand van het werk.').optional(),
};

const KIND = z
  .enum(['meerwerk', 'maatwerk', 'project', 'verkiezing'])
  .describe('Soort; een calamiteit meld je apart.');

const PROPOSAL = z
  .strictObject({
    soort: KIND,
    ...COMMON,
    prijs: PRICE,
    maximum: field.euro('Het meeste dat in rekening mag komen; zonder is er geen grens.').optional(),
  })
  .meta({ id: 'AddendumVoorstel' });

const CALAMITY = z
  .strictObject({
    ...COMMON,
    raming: field.euro('Wat het naar verwachting kost, zonder btw: minder dan 25000.00.'),
    gebeurdOp: field.day('Dag van de gebeurtenis.'),
    gebeurd: field.text('Wat er gebeurde.'),
    gedaan: field.text('Wat er is gedaan.'),
    ingelicht: z
      .array(
        z.strictObject({
          functie: field.line('Wie van de opdrachtgever, als functie.', 'regisseur'),
          op: field.day('Wanneer.'),
        }),
      )
      .max(20)
      .describe('Wie van de opdrachtgever wanneer is ingelicht.'),
    andereGebeurtenis: z
      .array(
        z.strictObject({
          addendum: field.line('Een andere calamiteit van rond die tijd.', 'C1'),
          reden: field.text('Waarom dit een andere gebeurtenis is.'),
        }),
      )
      .max(20)
      .optional()
      .describe('Waarom dit niet dezelfde gebeurtenis is als een andere melding.'),
  })
  .meta({ id: 'CalamiteitMelding' });

export class ProposalBody extends createZodDto(PROPOSAL) {}
export class CalamityBody extends createZodDto(CALAMITY) {}

/** English names of the fields, so that one reader finds every fault of a proposal. */
const NAMES: Readonly<Record<string, string>> = {
  soort: 'kind',
  titel: 'title',
  dienst: 'service',
  reden: 'reason',
  van: 'from',
  totEnMet: 'until',
  tot: 'until',
  prijs: 'price',
  grondslag: 'basis',
  bedrag: 'amount',
  uren: 'hours',
  uurtarief: 'hourlyRate',
  aantal: 'units',
  eenheid: 'unit',
  prijsPerEenheid: 'unitPrice',
  functie: 'function',
  publicatiegroep: 'publicationGroup',
  schaal: 'scale',
  urenPerWeek: 'hoursPerWeek',
  maximum: 'maximum',
  calamiteit: 'calamity',
  gebeurdOp: 'happenedOn',
  gebeurd: 'happened',
  gedaan: 'done',
  ingelicht: 'told',
  op: 'day',
  andereGebeurtenis: 'distinctFrom',
  addendum: 'addendum',
};
const BASES: Readonly<Record<string, string>> = {
  vast: 'fixed',
  raming: 'estimate',
  uren: 'hours',
  eenheden: 'units',
  formatie: 'formation',
};
const DUTCH_BASES = Object.fromEntries(Object.entries(BASES).map(([dutch, english]) => [english, dutch]));
const DUTCH_KINDS = Object.fromEntries(Object.entries(KINDS).map(([dutch, english]) => [english, dutch]));

export function readProposalBody(body: ProposalBody): Proposal {
  const { prijs, soort, ...rest } = body;
  const price = { ...inEnglish(prijs), basis: BASES[prijs.grondslag] };
  return read({ ...inEnglish(rest), kind: KINDS[soort], price });
}

export function readCalamityBody(body: CalamityBody): Proposal {
  const { raming, gebeurdOp, gebeurd, gedaan, ingelicht, andereGebeurtenis = [], ...rest } = body;
  const account = { gebeurdOp, gebeurd, gedaan, ingelicht, andereGebeurtenis };
  const price = { basis: 'estimate', amount: raming };
  return read({ ...inEnglish(rest), kind: 'calamity', price, calamity: inEnglish(account) });
}

/** The proposal with the Dutch names by which it was sent. */
export function writeProposalBody(proposal: Proposal): Readonly<Record<string, unknown>> {
  const { kind, price, ...rest } = writeProposal(proposal) as {
    readonly kind: string;
    readonly price: Readonly<Record<string, string>>;
  };
  const { basis = '', ...fields } = price;
  return {
    soort: DUTCH_KINDS[kind],
    ...inDutch(rest),
    prijs: { grondslag: DUTCH_BASES[basis], ...inDutch(fields), ...untilOf(fields) },
  };
}

/** Formation ends on a day, work in a month: the one is `tot`, the other `totEnMet`. */
function untilOf({ until }: Readonly<Record<string, string>>): { tot?: string; totEnMet?: undefined } {
  return until === undefined ? {} : { tot: until, totEnMet: undefined };
}

function read(content: object): Proposal {
  const faults: Fault[] = [];
  const fields = new Fields(content, '', (fault) => void faults.push(fault));
  const proposal = readProposal(fields);
  if (faults.length > 0)
    throw refusedInput(
      faults.map(({ path, ...rest }) => ({ ...rest, path: dutchPath(path, proposal.kind === 'calamity') })),
    );
  return proposal;
}

/** A refusal of a calamity with its faults at the names by which it was sent. */
export function inDutchPlaces<T, Code extends string>(decision: Decision<T, Code>): Decision<T, Code> {
  if (decision.ok || !decision.refusal.faults) return decision;
  const faults = decision.refusal.faults.map((fault) => ({ ...fault, path: dutchPath(fault.path, true) }));
  return { ok: false, refusal: { ...decision.refusal, faults } };
}

function inEnglish(value: object): Record<string, unknown> {
  return renamed(value, (name) => NAMES[name] ?? name);
}

/** The first Dutch name of each English one. */
const DUTCH = Object.fromEntries(
  Object.entries(NAMES)
    .reverse()
    .map(([dutch, english]) => [english, dutch]),
);

function inDutch(value: object): Record<string, unknown> {
  return renamed(value, (name) => DUTCH[name] ?? name);
}

function renamed(value: object, nameOf: (name: string) => string): Record<string, unknown> {
  const rename = (item: unknown): unknown =>
    Array.isArray(item)
      ? item.map(rename)
      : typeof item === 'object' && item !== null
        ? renamed(item, nameOf)
        : item;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [nameOf(name), rename(item)]));
}

/** A calamity is sent flat, with its estimate beside the rest. */
function dutchPath(path: string, isCalamity: boolean): string {
  const place = isCalamity ? path.replace(/^calamity\./, '').replace(/^price(\.amount)?$/, 'raming') : path;
  if (place === 'price.until') return 'prijs.tot';
  return place.replace(/[a-zA-Z]+/g, (name) => DUTCH[name] ?? name);
}
