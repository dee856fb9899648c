import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord, KnownMoment } from '../../agreements';
import { regradingsOf, type Regrading } from '../../agreements/domain';
import { AdviceNotesReader, type ShownNote } from '../../decisions';
import { PrepareDraft, type ComposedBilling, type PrepareRefusal } from '../../invoicing';
import { silent } from '../../kernel/explanation';
import type { Fault } from '../../kernel/fault/fault';
import type { Decision } from '../../kernel/fault/refusal';
import { isRecordedBy } from '../../kernel/knowledge';
import { monthOf, yearOf, type Month } from '../../kernel/time';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader, RULES } from '../../settlement';
import { knownOf, selectKnown, type Rules } from '../../settlement/domain';
import type { DraftOnDesk } from '../drafts/draft-on-desk';
import { figuresOf, type MonthFigures } from './month-figures';

export interface ComposedMonth {
  readonly figures: MonthFigures | undefined;
  readonly faults: readonly Fault[];
  /** Regradings up to and with the month that the client was not told of; they are settled all the same (DVO 4.4). */
  readonly unannounced: readonly Regrading[];
  /** Advice notes about the year that the client refused: their costs stay parked (DVO 4.8). */
  readonly refusedNotes: readonly ShownNote[];
}

/** Computes what the page of a month shows; saves nothing. */
@Injectable()
export class ComposeMonth {
  constructor(
    private readonly facts: AgreementFactsReader,
    private readonly preparing: PrepareDraft,
    private readonly notes: AdviceNotesReader,
    @Inject(RULES) private readonly rules: Rules,
  ) {}

  /** The control figures of a month, by what is known now or was known at a moment. */
  async figures(tx: Tx, record: AgreementRecord, month: Month, moment?: KnownMoment): Promise<ComposedMonth> {
    const { agreement, facts } = await this.facts.load(tx, record);
    const known = selectKnown(facts, (fact) => moment === undefined || isRecordedBy(fact, moment));
    const settlement = this.rules.settle(knownOf(agreement, known), month, silent);
    return {
      figures: figuresOf(settlement, known.formation, month),
      faults: settlement.faults,
      unannounced: regradingsOf(known.formation, known.regradingAnnouncements).filter(
        ({ announcement, from }) => !announcement && monthOf(from) <= month,
      ),
      // How notes stand now says nothing about an earlier day.
      refusedNotes: moment === undefined ? await this.refusedNotes(tx, record, yearOf(month)) : [],
    };
  }

  private async refusedNotes(tx: Tx, { agreementId }: AgreementRecord, year: number): Promise<ShownNote[]> {
    const notes = await this.notes.read(tx, agreementId);
    return notes.filter(({ latest, state }) => latest.content.year === year && state.state === 'refused');
  }

  /** The documents of the draft as it was prepared, or those that would be drafted now. */
  async documents(
    tx: Tx,
    record: AgreementRecord,
    month: Month,
    draft: DraftOnDesk | undefined,
  ): Promise<Decision<ComposedBilling, PrepareRefusal>> {
    return draft && !draft.isStale
      ? this.preparing.recompose(tx, record, draft)
      : this.preparing.preview(tx, record, { month });
  }
}
