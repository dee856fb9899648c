import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import {
  agreementKey,
  askedMoment,
  knownMoment,
  ONE_MOMENT,
  type FactItem,
  type Recording,
} from '../agreements';
import type { Fault } from '../kernel/fault/fault';
import { field, problems } from '../platform/http';
import { FACT, FACT_LISTS } from './fact-shapes.dto';
import type { RecordedFact } from './recorded-facts.reader';

const MOST_FACTS = 2_000;

export const FACT_PROBLEMS = problems({
  'table-not-kept': 409,
});

const source = field.line('Waar de feiten vandaan komen; feiten van één bron op één dag horen bij elkaar.');

export class NewFacts extends createZodDto(
  z
    .strictObject({ bron: source, feiten: z.array(FACT).min(1).max(MOST_FACTS).describe('De feiten.') })
    .meta({ id: 'NieuweFeiten', description: 'Alle feiten worden vastgelegd, of geen.' }),
) {}

export class TableEntry extends createZodDto(
  z
    .strictObject({
      bron: source,
      tabel: field.line('Kenmerk van een ingelezen salaristabel.', 'cao-gemeenten-2026-01-01'),
      id: field.line('Eigen kenmerk van dit feit; anders dat van de tabel.').optional(),
      vervangt: field
        .line('Kenmerk van het feit waarvoor dit in de plaats komt, zoals dat van de voorlopige tabel.')
        .optional(),
    })
    .meta({ id: 'OpgenomenSalaristabel' }),
) {}

export class FactsPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

export class FactsQuery extends createZodDto(
  z
    .strictObject({
      ...askedMoment,
      lijst: z.enum(FACT_LISTS).describe('Alleen feiten van deze lijst.').optional(),
    })
    .refine(...ONE_MOMENT),
) {}

export const RECORDING = z
  .strictObject({
    bron: z.string().describe('Waar de feiten vandaan komen.'),
    vastgelegdOp: field.day('Dag waarop ze bekend werden.'),
    tijdstip: field.moment('Wanneer.'),
    eerstePositie: z.int().describe('Positie van het eerste feit; posities zijn aaneengesloten.'),
    laatstePositie: z.int().describe('Positie van het laatste feit.'),
  })
  .meta({ id: 'Vastlegging' });

const RECORDED_FACT = z
  .strictObject({
    positie: z.int().describe('Rang onder alle feiten van de overeenkomst.'),
    lijst: z.string().describe('De lijst waartoe het behoort.'),
    id: z.string().describe('Kenmerk van het feit.'),
    bron: z.string().describe('Waar het vandaan komt.'),
    vastgelegdOp: field.day('Dag waarop het bekend werd.'),
    vervangt: z.string().optional().describe('Kenmerk van het feit dat het vervangt.'),
    geldt: z.boolean().describe('Of het op dat moment geldt: niet vervangen en niet ingetrokken.'),
    inhoud: z
      .record(z.string(), z.unknown())
      .describe('De velden van het feit, zoals in een scenariobestand.'),
  })
  .meta({ id: 'VastgelegdFeit' });

export const RECORDED_FACTS = z
  .strictObject({
    ...knownMoment,
    feiten: z.array(RECORDED_FACT).describe('De feiten, in de volgorde van vastleggen.'),
  })
  .meta({ id: 'Feiten' });

/** The facts to record; absent and empty fields say the same. */
export function readFacts({ feiten }: NewFacts): FactItem[] {
  return feiten.map(({ lijst, ...item }) => ({ list: lijst, item: item as FactItem['item'] }));
}

export function writeRecording(recording: Recording): z.input<typeof RECORDING> {
  return {
    bron: recording.source,
    vastgelegdOp: recording.recordedOn,
    tijdstip: recording.recordedAt,
    eerstePositie: recording.firstPosition,
    laatstePositie: recording.lastPosition,
  };
}

export function writeFact(fact: RecordedFact): z.input<typeof RECORDED_FACT> {
  return {
    positie: fact.position,
    lijst: fact.list,
    id: fact.id,
    bron: fact.source,
    vastgelegdOp: fact.recordedOn,
    ...(fact.replaces !== undefined && { vervangt: fact.replaces }),
    geldt: fact.counts,
    inhoud: { ...fact.content },
  };
}

/** Where in the request a fact stands, by its index among those added. */
export type PlaceInRequest = (index: number) => string;

/**
 * The same faults at their places in the request: the rules count the facts of a list from the first one
 * ever recorded. What is wrong with a fact recorded earlier keeps its place.
 */
export function inRequest(
  faults: readonly Fault[],
  added: readonly FactItem[],
  recorded: Readonly<Record<string, number>>,
  placeOf: PlaceInRequest,
): Fault[] {
  const places = new Map<string, number>();
  const counts: Record<string, number> = { ...recorded };
  added.forEach(({ list }, index) => {
    const position = counts[list] ?? 0;
    counts[list] = position + 1;
    places.set(`${list}[${position}]`, index);
  });
  return faults.map((fault) => {
    const [, place = '', rest = ''] = /^(\w+\[\d+\])(.*)$/.exec(fault.path) ?? [];
    const index = places.get(place);
    const path = index === undefined ? fault.path : `${placeOf(index)}${rest}`.replace(/^\./, '');
    return { ...fault, path };
  });
}
