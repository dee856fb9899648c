import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import type { Fault } from '../kernel/fault/fault';
import { Fields } from '../kernel/reading';
import { ADDENDUM_PROBLEMS } from '../addenda';
import { agreementKey } from '../agreements';
import { DONE_ACT, field, problems, refusedInput, writeDone } from '../platform/http';
import { SETTLING_PROBLEMS } from '../settlement';
import type { ShownNote } from './advice-notes.reader';
import { readAdviceNote, seenOf, type AdviceNote, type NoteActName, type VersionState } from './domain';
import type { WrittenOffer } from './note-rows';

export const ADVICE_PROBLEMS = {
  ...problems({
    'unknown-note': 404,
    'note-not-open': 409,
    'note-withdrawn': 409,
    'note-about-other': 409,
    'decided-by-other-role': 403,
    'nothing-asked': 409,
    'all-costs-are-asked': 409,
    'advice-note-needed': 409,
    'note-not-recordable': 409,
  }),
  ...SETTLING_PROBLEMS,
  'prepared-it-yourself': ADDENDUM_PROBLEMS['prepared-it-yourself'],
};

const key = field.code('Sleutel van de adviesnota.', /^N[1-9]\d{0,5}$/, 'not-a-note-key', 'N1');
const year = z.int().min(1900).max(2999).describe('Het jaar waarvan de grens omhoog zou gaan.');

export class NotesPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}
export class NotePath extends createZodDto(z.strictObject({ kenmerk: agreementKey, nota: key })) {}

export class NoteReasonBody extends createZodDto(
  z.strictObject({ reden: field.text('Waarom.') }).meta({ id: 'AdviesnotaReden' }),
) {}
export class NoteTextBody extends createZodDto(
  z.strictObject({ tekst: field.text('De vraag of het antwoord.') }).meta({ id: 'AdviesnotaTekst' }),
) {}

/** The Dutch name of each occasion. */
export const OCCASIONS = { verzuim: 'absence', continuiteit: 'continuity' } as const;
type OccasionName = keyof typeof OCCASIONS;

const occasion = z
  .enum(['verzuim', 'continuiteit'])
  .describe('Langdurig verzuim (SLA), of continuïteit onder druk (DVO 4.8).');

const NOTE = z
  .strictObject({
    jaar: year,
    aanleiding: occasion,
    gevraagd: field.text('Het besluit dat je vraagt.'),
    argumenten: field.text('Waarom; noem bij verzuim geen persoon en geen oorzaak.'),
    alternatieven: field.text('Wat eerst is bekeken; bij verzuim altijd.').optional(),
    kosten: field.euro('Alle kosten, zonder overhead.'),
    bedrag: field.euro('Wat daarvan boven het plafond gevraagd wordt; nul als de teamleider zelf beslist.'),
    bijlagen: z.array(field.line('Verwijzing naar een stuk.')).max(50).describe('Wat erbij hoort.'),
  })
  .meta({ id: 'AdviesnotaInhoud' });

export class NoteBody extends createZodDto(NOTE) {}
export const NOTE_CONTENT = NOTE;

const NAMES: Readonly<Record<string, string>> = {
  ...{ year: 'jaar', occasion: 'aanleiding', asked: 'gevraagd', arguments: 'argumenten' },
  ...{ alternatives: 'alternatieven', costs: 'kosten', amount: 'bedrag', annexes: 'bijlagen' },
};

/** Reads the content of a note; refuses it (400) with every fault at its Dutch place. */
export function readNoteBody(body: z.output<typeof NOTE>): AdviceNote {
  const faults: Fault[] = [];
  const content = readAdviceNote(
    new Fields(
      {
        ...{ year: body.jaar, occasion: OCCASIONS[body.aanleiding], asked: body.gevraagd },
        ...{ arguments: body.argumenten, alternatives: body.alternatieven, costs: body.kosten },
        ...{ amount: body.bedrag, annexes: body.bijlagen },
      },
      '',
      (fault) => void faults.push(fault),
    ),
  );
  return faults.length > 0 ? refuseNoteFaults(faults) : content;
}

/** Refuses what was written (400) with every fault at its Dutch place. */
export function refuseNoteFaults(faults: readonly Fault[]): never {
  throw refusedInput(
    faults.map(({ path, ...fault }) => ({
      ...fault,
      path: path.replace(/^\w+/, (name) => NAMES[name] ?? name),
    })),
  );
}

export function writeNoteBody(note: AdviceNote): z.input<typeof NOTE> {
  return {
    jaar: note.year,
    aanleiding: occasionName(note.occasion),
    gevraagd: note.asked,
    argumenten: note.arguments,
    ...(note.alternatives !== undefined && { alternatieven: note.alternatives }),
    kosten: note.costs.toString(),
    bedrag: note.amount.toString(),
    bijlagen: [...note.annexes],
  };
}

function occasionName(found: AdviceNote['occasion']): OccasionName {
  return found === 'absence' ? 'verzuim' : 'continuiteit';
}

const STATES = {
  draft: 'in voorbereiding',
  submitted: 'voorgelegd',
  questioned: 'vraag gesteld',
  approved: 'ingestemd',
  refused: 'niet ingestemd',
  withdrawn: 'ingetrokken',
  'decided-within': 'besloten binnen het plafond',
} as const satisfies Readonly<Record<VersionState, string>>;

const ACTS = {
  submit: 'voorgelegd',
  answer: 'beantwoord',
  withdraw: 'ingetrokken',
  'decide-within': 'besloten binnen het plafond',
  ask: 'vraag gesteld',
  approve: 'ingestemd',
  refuse: 'niet ingestemd',
} as const satisfies Readonly<Record<NoteActName, string>>;

const DECIDERS = { 'municipal-secretary': 'gemeentesecretaris', regisseur: 'regisseur' } as const;

const EFFECT = z
  .strictObject({
    plafond: field.euro('Het formatieplafond van het jaar.'),
    besloten: field.euro('Wat daarboven al was besloten.'),
    grens: field.euro('Plafond en besluiten samen.'),
    werkelijk: field.euro('Werkelijke loonkosten tot en met de laatste maand met loonkosten.'),
    inRekeningTeBrengen: field.euro('Wat daarvan in rekening mag.'),
    aangehouden: field.euro('Wat daarvan is aangehouden.'),
    verwacht: field.euro('Wat de loonkosten worden als elke maand het gemiddelde toevoegt.'),
    totEnMet: field.month('De laatste maand met loonkosten.').optional(),
    grensBereiktIn: field.month('Maand vanaf welke niets van de grens over is.').optional(),
    gevraagd: field.euro('Het gevraagde bedrag.'),
    overhead: field.euro('De overhead die daarbij komt (DVO 3.4).'),
    totaal: field.euro('Gevraagd en overhead samen.'),
    komtVrij: field.euro('Wat van het aangehoudene in rekening zou komen.'),
  })
  .meta({ id: 'AdviesnotaEffect' });

const SUMMARY = {
  sleutel: z.string().describe('Sleutel, die nooit verandert.'),
  jaar: year,
  aanleiding: occasion,
  versie: z.int().describe('De laatste versie.'),
  stand: z.enum(Object.values(STATES)).describe('Hoe die versie ervoor staat.'),
  versieMetInstemming: z.int().optional().describe('De versie waarmee de opdrachtgever instemde.'),
  bedrag: field.euro('Het gevraagde bedrag boven het plafond, zonder overhead.'),
  reden: z.string().optional().describe('Waarom de opdrachtgever niet instemde.'),
};

export const NOTES = z
  .strictObject({
    adviesnotas: z
      .array(z.strictObject(SUMMARY).meta({ id: 'AdviesnotaSamenvatting' }))
      .describe('De adviesnota’s, op nummer.'),
  })
  .meta({ id: 'Adviesnotas' });

export const SHOWN_NOTE = z
  .strictObject({
    ...SUMMARY,
    inhoud: NOTE.describe('De laatste versie, zoals ze is geschreven.'),
    beslisser: z.enum(Object.values(DECIDERS)).optional().describe('Wie van de opdrachtgever beslist.'),
    vingerafdruk: field.digest(
      'Van wat is geschreven, en na voorleggen ook van het effect; hiermee leg je voor en wordt beslist.',
    ),
    effect: EFFECT.optional().describe('Zoals berekend toen de nota werd voorgelegd.'),
    handelingen: z
      .array(
        z.strictObject({
          handeling: z.enum([...new Set(Object.values(ACTS))]).describe('Wat er is gedaan.'),
          versie: z.int().describe('Met welke versie.'),
          ...DONE_ACT,
        }),
      )
      .describe('Wat er is gedaan, per versie.'),
  })
  .meta({ id: 'Adviesnota' });

export function writeNote({
  dossier,
  state,
  latest,
}: ShownNote): z.input<typeof NOTES>['adviesnotas'][number] {
  return {
    sleutel: dossier.note,
    jaar: latest.content.year,
    aanleiding: occasionName(latest.content.occasion),
    versie: latest.version,
    stand: STATES[state.state],
    ...(state.approved !== undefined && { versieMetInstemming: state.approved }),
    bedrag: latest.content.amount.toString(),
    ...(state.reason !== undefined && { reden: state.reason }),
  };
}

export function writeShownNote(shown: ShownNote): z.input<typeof SHOWN_NOTE> {
  const { dossier, latest } = shown;
  return {
    ...writeNote(shown),
    inhoud: writeNoteBody(latest.content),
    vingerafdruk: seenOf(latest),
    ...(latest.offer && {
      beslisser: DECIDERS[latest.offer.decider],
      effect: writeEffect(latest.offer),
    }),
    handelingen: dossier.acts.map((done) => ({
      handeling: ACTS[done.act],
      versie: done.version,
      ...writeDone(done),
    })),
  };
}

function writeEffect({ effect }: WrittenOffer): z.input<typeof EFFECT> {
  return {
    plafond: effect.ceiling,
    besloten: effect.decided,
    grens: effect.limit,
    werkelijk: effect.actual,
    inRekeningTeBrengen: effect.chargeable,
    aangehouden: effect.parked,
    verwacht: effect.expected,
    ...(effect.lastMonthWithPayroll !== undefined && { totEnMet: effect.lastMonthWithPayroll }),
    ...(effect.limitReachedIn !== undefined && { grensBereiktIn: effect.limitReachedIn }),
    gevraagd: effect.asked,
    overhead: effect.overhead,
    totaal: effect.total,
    komtVrij: effect.released,
  };
}
