import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { isAgreedFact } from '../../agreements/domain';
import { formatLongDate } from '../../kernel/text';
import type { Fact } from '../../kernel/knowledge';
import { addDays, type LocalDate } from '../../kernel/time';
import { decide, type Person } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { AgreementFactsReader } from '../../settlement';
import { everyFact, selectKnown } from '../../settlement/domain';
import type { Task } from '../year/tasks-of';
import { SET_UP } from './set-up-view';

const DAYS_TO_LOOK = 30;

/** What the contractor recorded of the terms after the agreement itself, for the client's regisseur to look at (DVO 3.4, 4.8). */
@Injectable()
export class RecordedTermsTasks {
  constructor(
    private readonly facts: AgreementFactsReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'year-addendum.decide').allowed) return [];
    const { facts } = await this.facts.load(tx, record);
    const [first] = [...everyFact(facts)].map(({ recordedOn }) => recordedOn).sort();
    const since = addDays(this.clock.today() as LocalDate, -DAYS_TO_LOOK);
    const isToSee = ({ recordedOn }: Fact): boolean => recordedOn !== first && recordedOn >= since;
    const { decisionPolicies, overhead, overheadServices } = selectKnown(facts, () => true);
    const percentages = overhead.filter(({ id }) => !isAgreedFact(id));
    const tasks = [
      ...decisionPolicies.filter(isToSee).map((fact) => taskOf(fact, 'een besluitregel')),
      ...percentages.filter(isToSee).map((fact) => taskOf(fact, 'een overheadpercentage')),
      ...overheadServices.filter(isToSee).map((fact) => taskOf(fact, 'diensten uit de overhead')),
    ];
    return [...new Map(tasks.map((task) => [task.title, task])).values()];
  }
}

function taskOf({ recordedOn, source }: Fact, what: string): Task {
  return {
    isOwn: true,
    title: `Bekijk: de opdrachtnemer legde ${what} vast (${source})`,
    explanation: `Vastgelegd op ${formatLongDate(recordedOn)}. Klopt dit niet met wat is afgesproken, overleg dan.`,
    action: 'Bekijken',
    path: SET_UP,
  };
}
