import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../../agreements';
import { addDays } from '../../kernel/time';
import { wordSendFailure } from '../../parties';
import { FILE_CHANNELS, placeOf } from '../../parties/domain';
import { field } from '../../platform/http';
import type { DeliveryStanding, FileDelivery } from '../deliveries/delivery-rows';
import type { WindowState } from '../domain';
import type {
  FileAct,
  FileActName,
  KeptFigures,
  KeptSum,
  NamedSum,
  Preparation,
  ReleasedFile,
} from './file-rows';
import type { ShownWindow, WindowInFull } from './windows.reader';

const number = field.code('Nummer van het venster.', /^[1-9]\d{0,3}$/, 'not-a-window', '3');

export class WindowPath extends createZodDto(z.strictObject({ kenmerk: agreementKey, nummer: number })) {}
export class WindowsQuery extends createZodDto(
  z.strictObject({ jaar: field.yearText('Jaar waarin de vensters eindigen.') }),
) {}

export class DifferenceBody extends createZodDto(
  z.strictObject({ reden: field.text('Wat er aan de hand was.') }).meta({ id: 'Verschilafhandeling' }),
) {}

const STATES = {
  ...{ running: 'loopt', due: 'te maken', late: 'te laat', released: 'vrijgegeven', delivered: 'afgeleverd' },
  ...{ received: 'ontvangen', difference: 'verschil' },
} as const satisfies Readonly<Record<WindowState, string>>;

const ACTS = {
  ...{ deliver: 'afgeleverd', 'deliver-again': 'opnieuw afgeleverd' },
  ...{ receive: 'ontvangen', 'close-difference': 'verschil afgehandeld' },
} as const satisfies Readonly<Record<FileActName, string>>;

const STANDINGS = {
  ...{ 'to-fetch': 'op te halen', waiting: 'wacht', trying: 'wordt herhaald' },
  ...{ failed: 'mislukt', delivered: 'afgeleverd' },
} as const satisfies Readonly<Record<DeliveryStanding, string>>;
const CHANNEL = z.enum(FILE_CHANNELS);

const SUM = { aantal: z.int().describe('Aantal items.'), bedrag: field.euro('Samen.') };
const sum = (description: string): z.ZodObject<typeof SUM> => z.strictObject(SUM).describe(description);
const NAMED = z.array(z.strictObject({ naam: z.string().describe('Waarvan.'), ...SUM }));

const FIGURES = z
  .strictObject({
    geheel: sum('Alles.'),
    laat: sum('Te laat vastgelegd voor het venster van hun dag.'),
    correcties: sum('Wat wordt teruggenomen.'),
    afwijkend: sum('Wat een ander bedrag heeft dan de verordening, met een reden.').optional(),
    perBegraafplaats: NAMED.describe('Per begraafplaats.'),
    perArtikel: NAMED.describe('Per artikelcode.'),
    perKostensoort: NAMED.describe('Per kostensoort.'),
    eersteDag: field.day('Dag van de eerste prestatie.').optional(),
    laatsteDag: field.day('Dag van de laatste prestatie.').optional(),
  })
  .meta({ id: 'Begraafcijfers' });

export const PREPARATION = z
  .strictObject({
    nummer: z.int().describe('Volgnummer binnen het venster; de hoogste telt.'),
    cijfers: FIGURES,
    vingerafdruk: field.digest('Van wat in het bestand komt.'),
    rol: z.string().describe('Rol van wie het voorbereidde.'),
    tijdstip: field.moment('Wanneer.'),
  })
  .meta({ id: 'Begraafvoorbereiding' });

const FILE = z
  .strictObject({
    leveringsnummer: z.string().describe('Nummer van het bestand.'),
    ...{ aantalRegels: z.int().describe('Aantal items.'), controletotaal: field.euro('Som van alle items.') },
    cijfers: FIGURES,
    digest: field.digest('Van het bestand.'),
    digestRegels: field.digest('Van de regels, zoals het slot van het bestand die noemt.'),
    profiel: z.string().describe('Profiel waarmee het is geschreven.'),
    rol: z.string().describe('Rol van wie het vrijgaf.'),
    vrijgegevenOm: field.moment('Wanneer.'),
  })
  .meta({ id: 'Begraafbestand' });

const ACT = z.strictObject({
  handeling: z.enum(Object.values(ACTS)).describe('Wat er is gedaan.'),
  aantalRegels: z.int().optional().describe('Aantal items dat de opdrachtgever las.'),
  controletotaal: field.euro('Som die de opdrachtgever las.').optional(),
  reden: z.string().optional().describe('Wat er aan de hand was.'),
  kanaal: CHANNEL.optional().describe('Hoe het is afgeleverd.'),
  waar: z.string().optional().describe('Waar het is aangekomen.'),
  digest: field.digest('Van wat is afgeleverd.').optional(),
  bericht: z.string().optional().describe('Kenmerk (Message-ID) van de mail.'),
  rol: z.string().describe('Rol van wie het deed.'),
  tijdstip: field.moment('Wanneer.'),
});

const DELIVERY = z
  .strictObject({
    kanaal: CHANNEL.describe('Hoe de boekhouding het krijgt.'),
    waar: z.string().describe('Waar het naartoe gaat.').optional(),
    stand: z.enum(Object.values(STANDINGS)).describe('Hoe het met het sturen staat.'),
    pogingen: z.int().describe('Hoe vaak het is geprobeerd sinds het voor het laatst is gevraagd.'),
    laatsteFout: z
      .strictObject({
        code: z.string().describe('Code van wat er misging.'),
        tekst: z.string().describe('Wat er misging en wat je kunt doen.'),
        tijdstip: field.moment('Wanneer.'),
      })
      .describe('De laatste poging die mislukte.')
      .optional(),
  })
  .meta({ id: 'Begraafaflevering' });

const WINDOW_FIELDS = {
  nummer: z.int().describe('Volgnummer, zonder gaten.'),
  van: field.day('Eerste dag.'),
  totEnMet: field.day('Laatste dag.'),
  uiterlijk: field.day('Dag waarop de opdrachtgever het bestand heeft.'),
  stand: z.enum(Object.values(STATES)).describe('Hoe het ervoor staat; te laat is een waarschuwing.'),
  bestand: FILE.optional(),
  bewaardTotEnMet: field.day('Laatste dag waarop debiteuren en bestand er zijn.').optional(),
  vervaltBinnenkort: z
    .boolean()
    .describe(
      'Waarschuwing: debiteuren en bestand verdwijnen binnen drie maanden en de ontvangst is niet gemeld.',
    )
    .optional(),
  aflevering: DELIVERY.describe('Na de vrijgave.').optional(),
  handelingen: z.array(ACT).describe('Wat er met het bestand is gedaan.'),
};

export const WINDOW = z
  .strictObject({ ...WINDOW_FIELDS, voorbereiding: PREPARATION.optional() })
  .meta({ id: 'Begraafvenster' });

export const WINDOWS = z
  .strictObject({
    begraafvensters: z
      .array(z.strictObject(WINDOW_FIELDS).meta({ id: 'BegraafvensterInLijst' }))
      .describe('De vensters die in dit jaar eindigen.'),
  })
  .meta({ id: 'Begraafvensters' });

export function writeWindow({ preparation, ...shown }: WindowInFull): z.input<typeof WINDOW> {
  return { ...writeShown(shown), ...(preparation && { voorbereiding: writePreparation(preparation) }) };
}

export function writeShown({
  window,
  state,
  file,
  acts,
  kept,
  delivery,
}: ShownWindow): z.input<typeof WINDOWS>['begraafvensters'][number] {
  return {
    ...{ nummer: window.number, van: window.from, uiterlijk: window.dueOn },
    totEnMet: addDays(window.until, -1),
    stand: STATES[state],
    ...(file && { bestand: writeFile(file) }),
    ...(kept && { bewaardTotEnMet: kept.until, vervaltBinnenkort: kept.isLapsing }),
    ...(delivery && { aflevering: writeDelivery(delivery) }),
    handelingen: acts.map(({ act, count, total, text, role, doneAt, ...arrival }) => ({
      handeling: ACTS[act],
      ...writeArrival(arrival),
      ...(count !== undefined && { aantalRegels: count }),
      ...(total !== undefined && { controletotaal: total }),
      ...(text !== undefined && { reden: text }),
      ...{ rol: role, tijdstip: doneAt },
    })),
  };
}

export function writePreparation(prepared: Preparation): z.input<typeof PREPARATION> {
  return {
    ...{
      nummer: prepared.number,
      cijfers: writeFigures(prepared.figures),
      vingerafdruk: prepared.fingerprint,
    },
    ...{ rol: prepared.preparedRole, tijdstip: prepared.preparedAt },
  };
}

function writeDelivery({ channel, standing, attempts, lastFailure }: FileDelivery): z.input<typeof DELIVERY> {
  const place = placeOf(channel);
  const worded = lastFailure && wordSendFailure(lastFailure.failure, channel);
  return {
    // Billing files never go over Peppol.
    kanaal: channel.kind as (typeof FILE_CHANNELS)[number],
    ...(place !== undefined && { waar: place }),
    ...{ stand: STANDINGS[standing], pogingen: attempts },
    ...(worded && { laatsteFout: { code: worded.code, tekst: worded.text, tijdstip: lastFailure.at } }),
  };
}

function writeArrival({ channel, place, digest, reference }: Partial<FileAct>): object {
  return {
    ...(channel !== undefined && { kanaal: channel }),
    ...(place !== undefined && { waar: place }),
    ...(digest !== undefined && { digest }),
    ...(reference !== undefined && { bericht: reference }),
  };
}

function writeFile(file: ReleasedFile): z.input<typeof FILE> {
  return {
    ...{ leveringsnummer: file.fileNumber, aantalRegels: file.count, controletotaal: file.total },
    cijfers: writeFigures(file.figures),
    ...{ digest: file.digest, digestRegels: file.digestOfLines, profiel: file.outputProfile },
    ...{ rol: file.releasedRole, vrijgegevenOm: file.releasedAt },
  };
}

function writeFigures(figures: KeptFigures): z.input<typeof FIGURES> {
  const { deviating, firstDay, lastDay } = figures;
  return {
    ...{ geheel: writeSum(figures.whole), laat: writeSum(figures.late) },
    correcties: writeSum(figures.corrections),
    ...(deviating && { afwijkend: writeSum(deviating) }),
    perBegraafplaats: figures.byCemetery.map(writeNamed),
    perArtikel: figures.byArticle.map(writeNamed),
    perKostensoort: figures.byCostType.map(writeNamed),
    ...(firstDay !== undefined && { eersteDag: firstDay }),
    ...(lastDay !== undefined && { laatsteDag: lastDay }),
  };
}

function writeSum({ count, sum: amount }: KeptSum): { aantal: number; bedrag: string } {
  return { aantal: count, bedrag: amount };
}

function writeNamed({ name, ...named }: NamedSum): { naam: string; aantal: number; bedrag: string } {
  return { naam: name, ...writeSum(named) };
}
