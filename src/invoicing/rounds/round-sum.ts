import { createHash } from 'node:crypto';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { BillingRound } from './round-rows';
import type { RoundItem, RoundState, ShownRoundItem } from './round-standing';

/** So many agreements stand on a page. */
const AGREEMENTS_PER_PAGE = 100;

/** Agreements in a state, or with a document that did not arrive. */
export type RoundChoice = RoundState | 'undelivered';

/** Which agreements of a round are shown: a page of those chosen, or of all, in order of key. */
export interface RoundPart {
  readonly only?: RoundChoice | undefined;
  /** From 1. */
  readonly page: number;
}

/** Agreements together, and what they come to without VAT. */
export interface RoundTotal {
  readonly count: number;
  readonly net: Euro;
}

/** What a round comes to, with one page of its agreements. */
export interface RoundResult {
  /** The agreements of the page that was asked for, or of the last one there is. */
  readonly items: readonly RoundItem[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly totals: Readonly<Record<RoundState, RoundTotal>>;
  /** How many agreements have documents that did not arrive, and how many documents those are. */
  readonly undelivered: { readonly agreements: number; readonly documents: number };
  /** Of what is ready, what the reader did not prepare. */
  readonly readyByOthers: RoundTotal;
  /** Whether preparing one of them anew can help. */
  readonly canRetry: boolean;
  /** SHA-256 (hex) of the drafts that are ready, each with its agreement: what is seen is what is issued. */
  readonly fingerprint: string;
}

/** A month for all agreements of a contractor, as it stands. */
export interface RoundStanding extends Omit<RoundResult, 'items'> {
  readonly month: Month;
  /** Undefined while nobody asked for it. */
  readonly round: BillingRound | undefined;
  readonly items: readonly ShownRoundItem[];
}

const NONE: RoundTotal = { count: 0, net: Euro.ZERO };

/** Adds up a round while its agreements pass by, and keeps those of one page. */
export class RoundSum {
  /** The page that was asked for, and as long as that is not reached the one before it. */
  private items: RoundItem[] = [];
  private found = 0;
  private canRetry = false;
  private undelivered = { agreements: 0, documents: 0 };
  private readyByOthers = NONE;
  private readonly digest = createHash('sha256');
  private readonly totals: Record<RoundState, RoundTotal> = {
    ...{ 'not-asked': NONE, waiting: NONE, ready: NONE, nothing: NONE, held: NONE, issued: NONE },
  };

  constructor(
    private readonly reader: string,
    private readonly part: RoundPart,
  ) {}

  /** An agreement, and how many of its documents did not arrive. */
  add(item: RoundItem, undelivered = 0): void {
    const { agreement, state, draft } = item;
    this.totals[state] = plus(this.totals[state], item);
    this.canRetry ||= item.canRetry;
    if (state === 'ready') {
      this.digest.update(`${agreement.agreementId} ${draft?.fingerprint ?? ''}\n`);
      if (draft?.preparedBy !== this.reader) this.readyByOthers = plus(this.readyByOthers, item);
    }
    if (undelivered > 0) {
      this.undelivered.agreements += 1;
      this.undelivered.documents += undelivered;
    }
    const { only = state } = this.part;
    if (only === 'undelivered' ? undelivered > 0 : only === state) this.show(item);
  }

  result(): RoundResult {
    const { items, totals, undelivered, readyByOthers, canRetry } = this;
    const pages = Math.max(1, Math.ceil(this.found / AGREEMENTS_PER_PAGE));
    const page = Math.min(this.part.page, pages);
    return {
      ...{ items, page, pages, totals, undelivered, readyByOthers, canRetry },
      fingerprint: this.digest.digest('hex'),
    };
  }

  private show(item: RoundItem): void {
    const page = Math.floor(this.found / AGREEMENTS_PER_PAGE) + 1;
    if (page <= this.part.page) {
      if (this.found % AGREEMENTS_PER_PAGE === 0) this.items = [];
      this.items.push(item);
    }
    this.found += 1;
  }
}

function plus({ count, net }: RoundTotal, item: RoundItem): RoundTotal {
  return { count: count + 1, net: Euro.sum([net, Euro.parse(item.net ?? '0') ?? Euro.ZERO]) };
}
