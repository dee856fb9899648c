import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../agreements';
import { earliestEnd } from '../agreements/domain';
import type { LocalDate } from '../kernel/time';
import { DONE_ACT, field, problems, writeDone } from '../platform/http';
import type { NoticeActName, NoticeState, Receipt } from './domain';
import type { ShownNotice } from './notice-rows';

export const NOTICE_PROBLEMS = problems({
  'unknown-notice': 404,
  'notice-given-before': 409,
  'notice-not-possible': 400,
  'notice-of-other-side': 409,
  'notice-not-open': 409,
  'agreement-has-ended': 409,
});

const key = field.code('Sleutel van de opzegging.', /^O[1-9]\d{0,5}$/, 'not-a-notice-key', 'O1');

export class NoticesPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}
export class NoticePath extends createZodDto(z.strictObject({ kenmerk: agreementKey, opzegging: key })) {}

export class NoticeReasonBody extends createZodDto(
  z.strictObject({ reden: field.text('Waarom.') }).meta({ id: 'OpzeggingReden' }),
) {}

export class NoticeDisputeBody extends createZodDto(
  z
    .strictObject({
      reden: field.text('Waarom de dag van ontvangst niet klopt.'),
      ontvangenOp: field
        .day('De dag waarop de brief volgens je partij is ontvangen; ontbreekt als hij niet is ontvangen.')
        .optional(),
    })
    .meta({ id: 'BetwisteOntvangst' }),
) {}

const CONTENT = {
  ontvangenOp: field.day('Dag waarop de andere partij de aangetekende brief ontving.'),
  eindigtOp: field.day('De 1 januari waarop de overeenkomst is geëindigd; ten minste anderhalf jaar later.'),
  brief: field.line('De aangetekende en gemotiveerde brief.', 'brief van 24 juni 2026, Z2026-0114'),
};

export class NoticeBody extends createZodDto(
  z
    .strictObject(CONTENT)
    .meta({ id: 'NieuweOpzegging', description: 'De brief is het besluit; hier wordt ze vastgelegd.' }),
) {}

/** The field of the interface for each field of a notice. */
export const NOTICE_FIELDS: Readonly<Record<string, string>> = {
  ...{ givenOn: 'ontvangenOp', endsOn: 'eindigtOp', reference: 'brief', receivedOn: 'ontvangenOp' },
};

const STATES = {
  given: 'opgezegd',
  'asked-back': 'intrekken gevraagd',
  'taken-back': 'ingetrokken',
} as const satisfies Readonly<Record<NoticeState, string>>;

const ACTS = {
  give: 'opgezegd',
  'confirm-receipt': 'ontvangst bevestigd',
  'dispute-receipt': 'ontvangst betwist',
  'ask-back': 'intrekken gevraagd',
  'decline-back': 'intrekken geweigerd',
  'take-back': 'ingetrokken',
} as const satisfies Readonly<Record<NoticeActName, string>>;

const RECEIPTS = {
  unconfirmed: 'niet bevestigd',
  confirmed: 'bevestigd',
  disputed: 'betwist',
} as const satisfies Readonly<Record<Receipt, string>>;

const SIDES = { client: 'opdrachtgever', contractor: 'opdrachtnemer' } as const;

const NOTICE = z
  .strictObject({
    sleutel: z.string().describe('Sleutel, die nooit verandert.'),
    opgezegdDoor: z.enum(Object.values(SIDES)).describe('Welke partij opzegde.'),
    ...CONTENT,
    stand: z.enum(Object.values(STATES)).describe('Hoe de opzegging ervoor staat.'),
    ontvangst: z.enum(Object.values(RECEIPTS)).describe('Wat de andere partij over de ontvangst zegt.'),
    ontvangstBevestigd: z.boolean().describe('Of de andere partij de ontvangst bevestigde.'),
    handelingen: z
      .array(
        z.strictObject({
          handeling: z.enum(Object.values(ACTS)).describe('Wat er is gedaan.'),
          ...DONE_ACT,
          ontvangenOp: field.day('De dag van ontvangst volgens wie de ontvangst betwist.').optional(),
        }),
      )
      .describe('Wat er is gedaan, op volgorde.'),
  })
  .meta({ id: 'Opzegging' });

export const NOTICES = z
  .strictObject({
    eindigtOp: field
      .day('De eerste dag waarop de overeenkomst er niet meer is, als die bekend is.')
      .optional(),
    vroegsteEinde: field.day('Het vroegste einde als de andere partij vandaag een brief ontvangt (DVO 9.2).'),
    opzeggingen: z.array(NOTICE).describe('De opzeggingen, op nummer; ook wat is ingetrokken.'),
  })
  .meta({ id: 'Opzeggingen' });

/** Notices with the end of the agreement as known now. */
export interface NoticesNow {
  readonly notices: readonly ShownNotice[];
  readonly endsOn: LocalDate | undefined;
  readonly today: LocalDate;
}

export function writeNotices({ notices, endsOn, today }: NoticesNow): z.input<typeof NOTICES> {
  return {
    ...(endsOn !== undefined && { eindigtOp: endsOn }),
    vroegsteEinde: earliestEnd(today),
    opzeggingen: notices.map(writeNotice),
  };
}

function writeNotice({
  dossier,
  content,
  state,
  receipt,
}: ShownNotice): z.input<typeof NOTICES>['opzeggingen'][number] {
  return {
    sleutel: dossier.notice,
    opgezegdDoor: SIDES[content.givenBy],
    ...{ ontvangenOp: content.givenOn, eindigtOp: content.endsOn, brief: content.reference },
    stand: STATES[state],
    ontvangst: RECEIPTS[receipt],
    ontvangstBevestigd: receipt === 'confirmed',
    handelingen: dossier.acts.map((done) => ({
      handeling: ACTS[done.act],
      ...writeDone(done),
      ...(done.receivedOn !== undefined && { ontvangenOp: done.receivedOn }),
    })),
  };
}
