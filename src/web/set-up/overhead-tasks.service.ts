import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { endedBy, yearsToEvaluate } from '../../agreements/domain';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { decide, type Person } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader } from '../../settlement';
import { selectKnown } from '../../settlement/domain';
import type { Task } from '../year/tasks-of';
import { SET_UP } from './set-up-view';

/** Which years ask for an evaluation of the agreements on overhead, for who records it (DVO 3.4). */
@Injectable()
export class OverheadTasks {
  constructor(
    private readonly facts: AgreementFactsReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'facts.record').allowed) return [];
    const today = this.clock.today() as LocalDate;
    const { agreement, facts } = await this.facts.load(tx, record);
    const known = selectKnown(facts, () => true);
    const years = yearsToEvaluate(endedBy(agreement, known.notices), known, today);
    return years.map(({ year, budgetOn }) => ({
      isOwn: true,
      title: `Evalueer de overheadafspraken van ${year.toString()}`,
      explanation:
        budgetOn !== undefined && budgetOn >= today
          ? `Kijk samen met de opdrachtgever wie welke taak echt doet (DVO artikel 3.4), vóór de begroting van ${formatLongDate(budgetOn)}.`
          : 'Kijk samen met de opdrachtgever wie welke taak echt doet (DVO artikel 3.4).',
      action: 'Evaluatie vastleggen',
      path: SET_UP,
    }));
  }
}
