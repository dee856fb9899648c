import { createHash } from 'node:crypto';
import { Euro } from '../../kernel/money';
import type { Month } from '../../kernel/time';
import type { BillingRound } from './round-rows';
import type { RoundItem, RoundState } from './round-standing';

/** So many agreements stand on a page. */
const AGREEMENTS_PER_PAGE = 100;

/** Which agreements of a round are shown: a page of those in a state, or of all, in order of key. */
export interface RoundPart {
  readonly state?: RoundState | undefined;
  /** From 1. */
  readonly page: number;
}

/** Agreements together, and what they come to without VAT. */
export interface RoundTotal {
  readonly count: number;
  readonly net: Euro;
}

/** A month for all agreements of a contractor, as it stands. */
export interface RoundStanding {
  readonly month: Month;
  /** Undefined while nobody asked for it. */
  readonly round: BillingRound | undefined;
  /** The agreements of the page that was asked for, or of the last one there is. */
  readonly items: readonly RoundItem[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly totals: Readonly<Record<RoundState, RoundTotal>>;
  /** Of what is ready, what the reader did not prepare. */
  readonly readyByOthers: RoundTotal;
  /** Whether preparing one of them anew can help. */
  readonly canRetry: boolean;
  /** SHA-256 (hex) of the drafts that are ready, each with its agreement: what is seen is what is issued. */
  readonly fingerprint: string;
}

const NONE: RoundTotal = { count: 0, net: Euro.ZERO };

/** Adds up a round while its agreements pass by, and keeps those of one page. */
export class RoundSum {
  /** The page that was asked for, and as long as that is not reached the one before it. */
  private items: RoundItem[] = [];
  private found = 0;
  private canRetry = false;
  private readyByOthers = NONE;
  private readonly digest = createHash('sha256');
  private readonly totals: Record<RoundState, RoundTotal> = {
    ...{ 'not-asked': NONE, waiting: NONE, ready: NONE, nothing: NONE, held: NONE, issued: NONE },
  };

  constructor(
    private readonly reader: string,
    private readonly part: RoundPart,
  ) {}

  add(item: RoundItem): void {
    const { agreement, state, draft } = item;
    this.totals[state] = plus(this.totals[state], item);
    this.canRetry ||= item.canRetry;
    if (state === 'ready') {
      this.digest.update(`${agreement.agreementId} ${draft?.fingerprint ?? ''}\n`);
      if (draft?.preparedBy !== this.reader) this.readyByOthers = plus(this.readyByOthers, item);
    }
    if (this.part.state === undefined || this.part.state === state) this.show(item);
  }

  result(): Omit<RoundStanding, 'month' | 'round'> {
    const { items, totals, readyByOthers, canRetry } = this;
    const pages = Math.max(1, Math.ceil(this.found / AGREEMENTS_PER_PAGE));
    const page = Math.min(this.part.page, pages);
    return { items, page, pages, totals, readyByOthers, canRetry, fingerprint: this.digest.digest('hex') };
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
