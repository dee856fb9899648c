import type { AgreementRecord } from '../../agreements';
import type { Refusal } from '../../kernel/fault/refusal';
import { formatMonth } from '../../kernel/text';
import type { DocumentStanding } from '../deliveries/deliveries.reader';
import type { RoundRow } from './round-rows';

/**
 * not-asked: nothing was ordered yet; waiting: a worker will do it; ready: a draft that can be issued; nothing: there is
 * nothing to invoice; held: someone has to do something first; issued: documents of the month stand.
 */
export type RoundState = 'not-asked' | 'waiting' | 'ready' | 'nothing' | 'held' | 'issued';

/** How an agreement stands in a round; amounts are decimal text in euros. */
export interface RoundItem {
  readonly agreement: AgreementRecord;
  readonly state: RoundState;
  /** What waits for a worker. */
  readonly waitsFor: 'prepare' | 'issue' | undefined;
  /** Why it is held, why there is nothing, or why it was not issued the last time. */
  readonly reasons: readonly Refusal[];
  /** Whether preparing it anew can help. */
  readonly canRetry: boolean;
  readonly draft: { readonly fingerprint: string; readonly preparedBy: string } | undefined;
  readonly numbers: readonly string[];
  /** What is still to be sent of it waits as well. */
  readonly isBillingOff: boolean;
  readonly net: string | null;
  readonly gross: string | null;
  readonly ordinal: number;
}

/** As it is shown: with how each of its documents stands on its way to the client. */
export interface ShownRoundItem extends Omit<RoundItem, 'numbers'> {
  readonly documents: readonly DocumentStanding[];
}

/** A draft stood in the way; which one stands there now is looked up each time. */
const OTHER_DRAFT = 'round-other-draft';

/** Another person, or a later day, may still issue the same draft. */
const FOR_ANOTHER = [
  'prepared-by-yourself',
  'recorded-by-yourself',
  'accepted-by-yourself',
  'dated-before-last',
];
/** Looked at anew each time, because someone can lift them without touching the draft. */
const LIFTED_APART = ['billing-off', 'bounds-exceeded'];

export function standingOf(row: RoundRow, off: Refusal | undefined): RoundItem {
  const draft =
    row.draftFingerprint !== null && row.preparedBy !== null
      ? { fingerprint: row.draftFingerprint, preparedBy: row.preparedBy }
      : undefined;
  const item = {
    agreement: recordOf(row),
    waitsFor: undefined,
    reasons: [],
    canRetry: false,
    draft,
    numbers: row.numbers,
    isBillingOff: off !== undefined,
    net: null,
    gross: null,
    ordinal: row.ordinal ?? 0,
  };
  if (row.act !== null && row.outcome === null) return { ...item, state: 'waiting', waitsFor: row.act };
  if (row.numbers.length > 0) return { ...item, state: 'issued', net: row.issuedNet, gross: row.issuedGross };
  if (row.outcome === null) return { ...item, state: 'not-asked', canRetry: true };
  if (draft) return { ...item, ...draftStanding(row, draft.fingerprint, off) };
  // What refused an issuing was said of the draft that stood then.
  const standing = row.act === 'prepare' ? row.refusal : null;
  const reasons = [standing?.code === OTHER_DRAFT ? otherDraft(row) : (standing ?? DRAFT_GONE)];
  return { ...item, reasons, state: row.outcome === 'nothing' ? 'nothing' : 'held', canRetry: true };
}

const DRAFT_GONE: Refusal = { code: 'round-draft-gone' };

/** `draft` is the month of the draft as an address has it. */
function otherDraft({ otherMonth, otherCredited }: RoundRow): Refusal {
  if (otherCredited !== null) return { code: 'round-crediting-draft', values: { number: otherCredited } };
  if (otherMonth === null) return DRAFT_GONE;
  return { code: OTHER_DRAFT, values: { month: formatMonth(otherMonth), draft: otherMonth } };
}

function recordOf(row: RoundRow): AgreementRecord {
  const { agreementId, key, title, clientParty, contractorParty, startsOn, endsOn } = row;
  return { agreementId, key, title, clientParty, contractorParty, startsOn, endsOn };
}

type DraftStanding = Pick<RoundItem, 'state' | 'reasons' | 'canRetry' | 'net' | 'gross'>;

function draftStanding(row: RoundRow, fingerprint: string, off: Refusal | undefined): DraftStanding {
  if (row.seenFingerprint !== fingerprint) {
    const isOther = row.outcome !== 'held' || row.refusal?.code === OTHER_DRAFT;
    const reasons = row.refusal && !isOther ? [row.refusal] : [{ code: 'round-draft-changed' }];
    return { state: 'held', reasons, canRetry: true, net: null, gross: null };
  }
  const beyond = row.isAccepted ? [] : beyondOf(row);
  const last = row.refusal && !LIFTED_APART.includes(row.refusal.code) ? [row.refusal] : [];
  const isBroken = last.some(({ code }) => !FOR_ANOTHER.includes(code));
  const holding = [...(off ? [off] : []), ...beyond];
  return {
    state: holding.length > 0 || isBroken ? 'held' : 'ready',
    reasons: [...holding, ...last],
    // Preparing anew looks at the bounds as they are now: they may have been widened since.
    canRetry: isBroken || beyond.length > 0,
    net: row.net,
    gross: row.gross,
  };
}

/**
 * What the last order found beyond the bounds: they may have been narrowed after the draft was prepared. Of others that were set
 * since, nobody knows what they hold until it is prepared anew: that takes composing it, which is for workers.
 */
function beyondOf({ refusal, exceeded, isBoundSince }: RoundRow): Refusal[] {
  if (isBoundSince) return [{ code: 'round-bounds-changed' }];
  if (refusal?.code === 'bounds-exceeded') return [refusal];
  return exceeded && exceeded.length > 0 ? [{ code: 'bounds-exceeded', faults: exceeded }] : [];
}
