import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../agreements';
import { DONE_ACT, field, problems, writeDone } from '../platform/http';
import type { ShownAddendum, ShownEntry } from './addenda.reader';
import type { DoneAct } from './addendum-rows';
import { expectedCosts, seenIn, type AddendumActName, type VersionState } from './domain';
import { ENTRY_REASONS } from './entry-reasons';
import { ENTRY, SORTS } from './entries.dto';
import { KINDS, writeProposalBody } from './proposals.dto';
import { versionOf } from './version-of';

export const ADDENDUM_PROBLEMS = problems({
  'unknown-addendum': 404,
  'act-not-open': 409,
  'consent-not-needed': 409,
  'not-a-calamity': 409,
  'addendum-completed': 409,
  'prepared-it-yourself': 403,
  'addendum-withdrawn': 409,
  'kind-differs': 409,
  'calamities-alike': 409,
  'addendum-not-recordable': 409,
  'day-in-the-future': 400,
  'outside-months': 400,
  'days-not-possible': 400,
  'completed-before-work': 400,
  'unknown-entry': 404,
  'entry-named-twice': 400,
  'agreed-before': 409,
  'entry-not-confirmed': 409,
  'calamity-limit-reached': 409,
  'addendum-in-payroll': 409,
  'addendum-not-offered': 409,
  'proof-missing': 400,
  'proof-too-large': 413,
  'proof-of-other-type': 400,
  'entry-written-by-you': 403,
  'nothing-to-confirm': 409,
});

const key = field.code('Sleutel van het addendum.', /^[A-Z0-9][A-Z0-9-]{0,29}$/, 'not-an-addendum-key', 'A1');

export class AddendaPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}
export class AddendumPath extends createZodDto(z.strictObject({ kenmerk: agreementKey, sleutel: key })) {}
export class EntryPath extends createZodDto(
  z.strictObject({
    kenmerk: agreementKey,
    sleutel: key,
    post: field.line('Kenmerk van de post.', 'A1-0001'),
  }),
) {}
export class FilePath extends createZodDto(
  z.strictObject({
    kenmerk: agreementKey,
    sleutel: key,
    id: z.uuid().describe('Kenmerk van het bewijsstuk.'),
  }),
) {}

export class ReasonBody extends createZodDto(
  z.strictObject({ reden: field.text('Waarom.') }).meta({ id: 'AddendumReden' }),
) {}
export class TextBody extends createZodDto(
  z.strictObject({ tekst: field.text('De vraag of het antwoord.') }).meta({ id: 'AddendumTekst' }),
) {}
export class CompletionBody extends createZodDto(
  z.strictObject({ op: field.day('Dag van de afronding.') }).meta({ id: 'AddendumAfronding' }),
) {}
export class PaperForm extends createZodDto(
  z
    .strictObject({ op: field.day('Dag van het akkoord op papier.') })
    .meta({ id: 'AkkoordOpPapier', description: 'De scan is een PDF, JPEG of PNG van ten hoogste 10 MB.' }),
) {}
export class CostsBody extends createZodDto(
  z
    .strictObject({
      posten: z
        .array(field.line('Kenmerk van een post.', 'C1-0001'))
        .min(1)
        .max(500)
        .describe('De posten, in de volgorde waarin ze worden overeengekomen.'),
    })
    .meta({ id: 'Kostenvoorstel' }),
) {}

const STATES = {
  draft: 'concept',
  submitted: 'voorgelegd',
  questioned: 'vraag-gesteld',
  'awaits-confirmation': 'wacht-op-bevestiging',
  approved: 'akkoord',
  refused: 'niet-akkoord',
  withdrawn: 'ingetrokken',
} as const satisfies Readonly<Record<VersionState, string>>;

const ACT_NAMES = {
  submit: 'voorleggen',
  answer: 'beantwoorden',
  withdraw: 'intrekken',
  complete: 'afronden',
  'record-paper-consent': 'akkoord-op-papier-vastleggen',
  'offer-costs': 'kosten-voorleggen',
  ask: 'vragen',
  approve: 'akkoord',
  refuse: 'niet-akkoord',
  'confirm-paper-consent': 'akkoord-op-papier-bevestigen',
  'deny-paper-consent': 'akkoord-op-papier-ontkennen',
  'agree-costs': 'akkoord-met-kosten',
  'refuse-costs': 'niet-akkoord-met-kosten',
} as const satisfies Readonly<Record<AddendumActName, string>>;

const ACT = z
  .strictObject({
    handeling: z.enum(Object.values(ACT_NAMES)).describe('Wat er is gedaan.'),
    versie: z.int().describe('Over welke versie.'),
    ...DONE_ACT,
    op: field.day('Dag van het akkoord op papier, of van de afronding.').optional(),
    posten: z.array(z.string()).optional().describe('De posten waarover het gaat.'),
    bewijsstuk: z.string().optional().describe('Kenmerk van de scan.'),
  })
  .meta({ id: 'AddendumHandeling' });

const SHOWN_ENTRY = z
  .strictObject({
    id: z.string().describe('Kenmerk van de post.'),
    feit: z.string().describe('Kenmerk van het feit waarmee de post telt; kostenvoorstellen noemen dit.'),
    ...ENTRY,
    eenheid: z.string().describe('De eenheid.'),
    soort: z.enum(['uren', 'kilometers', 'huur', 'netwerk', 'aankoop', 'overig']).describe('Waarvoor.'),
    bedrag: field.euro('Aantal maal prijs.'),
    inRekeningTeBrengen: field.euro('Wat ervan in rekening gebracht mag worden.'),
    aangehouden: field.euro('Wat ervan is aangehouden.'),
    reden: z.enum(Object.values(ENTRY_REASONS)).optional().describe('Waarom het is aangehouden.'),
    bevestigd: z.boolean().describe('Of een ander de uren heeft bevestigd; bij andere kosten altijd.'),
    bewijsstuk: z.string().optional().describe('Kenmerk van het bewijs.'),
  })
  .meta({ id: 'AddendumPost' });

const ADDENDUM = z
  .strictObject({
    sleutel: z.string().describe('Sleutel, die nooit verandert.'),
    soort: z.enum(Object.keys(KINDS) as (keyof typeof KINDS)[]).describe('Soort.'),
    titel: z.string().describe('Waar het over gaat.'),
    versie: z.int().describe('De laatste versie.'),
    stand: z.enum(Object.values(STATES)).describe('Hoe die versie ervoor staat.'),
    versieMetAkkoord: z.int().optional().describe('De versie waarmee de opdrachtgever akkoord is.'),
    afgerondOp: field.day('Dag van de afronding.').optional(),
    vingerafdruk: field.digest('Van de laatste versie; hiermee gaat de opdrachtgever akkoord.'),
    verwachteKosten: field.euro('Verwachte kosten; formatie komt met de loonkosten mee.').optional(),
    vastgelegd: field.euro('Alle posten samen.'),
    inRekeningTeBrengen: field.euro('Wat ervan in rekening gebracht mag worden.'),
    aangehouden: field.euro('Wat ervan is aangehouden.'),
  })
  .meta({ id: 'AddendumSamenvatting' });

export const ADDENDA = z
  .strictObject({ addenda: z.array(ADDENDUM).describe('De addenda, op sleutel.') })
  .meta({ id: 'Addenda' });

export const SHOWN_ADDENDUM = z
  .strictObject({
    ...ADDENDUM.shape,
    voorstel: z.record(z.string(), z.unknown()).describe('De laatste versie, zoals ze is geschreven.'),
    kostenvoorstel: z
      .strictObject({
        posten: z.array(z.string()).describe('De posten.'),
        vingerafdruk: z.string().describe('Hiermee gaat de opdrachtgever akkoord.'),
      })
      .optional()
      .describe('Kosten van een calamiteit die op antwoord wachten.'),
    handelingen: z.array(ACT).describe('Wat er is gedaan, per versie.'),
    posten: z.array(SHOWN_ENTRY).describe('Uren en kosten zoals ze nu tellen.'),
  })
  .meta({ id: 'Addendum' });

export function writeAddendum({ dossier, state, ...sums }: ShownAddendum): z.input<typeof ADDENDUM> {
  const { proposal } = versionOf(dossier, state.latest);
  const expected = expectedCosts(proposal.price);
  return {
    sleutel: dossier.addendum,
    soort: kindOf(dossier.kind),
    titel: proposal.title,
    versie: state.latest.version,
    stand: STATES[state.state],
    ...(state.approved !== undefined && { versieMetAkkoord: state.approved }),
    ...(state.completedOn && { afgerondOp: state.completedOn }),
    vingerafdruk: state.latest.fingerprint,
    ...(expected && { verwachteKosten: expected.toString() }),
    vastgelegd: sums.recorded.toString(),
    inRekeningTeBrengen: sums.chargeable.toString(),
    aangehouden: sums.parked.toString(),
  };
}

export function writeShownAddendum(shown: ShownAddendum): z.input<typeof SHOWN_ADDENDUM> {
  const { dossier, state, entries } = shown;
  return {
    ...writeAddendum(shown),
    voorstel: writeProposalBody(versionOf(dossier, state.latest).proposal),
    ...(state.offered?.entries && {
      kostenvoorstel: { posten: [...state.offered.entries], vingerafdruk: seenIn('agree-costs', state) },
    }),
    handelingen: dossier.acts.map(writeAct),
    posten: entries.map(writeEntry),
  };
}

function writeEntry({ row, assessed }: ShownEntry): z.input<typeof SHOWN_ENTRY> {
  const { entry, amount, chargeable, parked, reason } = assessed;
  return {
    id: row.entryId,
    feit: row.factId,
    soort: nameIn(SORTS, row.sort),
    omschrijving: row.description,
    op: entry.performedOn,
    aantal: entry.quantity.toString(),
    eenheid: entry.unit,
    prijsPerEenheid: entry.unitPrice.toString(),
    bedrag: amount.toString(),
    inRekeningTeBrengen: chargeable.toString(),
    aangehouden: parked.toString(),
    ...(reason && { reden: ENTRY_REASONS[reason] }),
    bevestigd: entry.confirmed,
    ...(row.fileId !== null && { bewijsstuk: row.fileId }),
  };
}

function writeAct(done: DoneAct): z.input<typeof ACT> {
  return {
    handeling: ACT_NAMES[done.act],
    versie: done.version,
    ...writeDone(done),
    ...(done.day !== undefined && { op: done.day }),
    ...(done.entries && { posten: [...done.entries] }),
    ...(done.fileId !== undefined && { bewijsstuk: done.fileId }),
  };
}

function kindOf(kind: string): keyof typeof KINDS {
  return nameIn(KINDS, kind);
}

function nameIn<Names extends Readonly<Record<string, string>>>(names: Names, value: string): keyof Names {
  const found = Object.keys(names).find((name) => names[name] === value);
  if (found === undefined) throw new Error(`${value} has no name`);
  return found;
}
