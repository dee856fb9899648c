import { Inject, Injectable } from '@nestjs/common';
import type { AgreementRecord } from '../../agreements';
import { formatLongDate } from '../../kernel/text';
import { addDays, type LocalDate } from '../../kernel/time';
import { decide, type Person } from '../../people';
import { CLOCK, type Clock } from '../../platform/clock';
import type { Tx } from '../../platform/database';
import { nameSignals, ReadBudget, type BudgetSignal } from '../../reporting';
import type { Task } from '../year/tasks-of';

/** How long a signal stands under "Te doen". */
const DAYS = 30;

/** What was signalled lately about limits, for who answers for the budget or controls it (DVO 4.8). */
@Injectable()
export class BudgetTasks {
  constructor(
    private readonly budget: ReadBudget,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async load(tx: Tx, record: AgreementRecord, person: Person): Promise<Task[]> {
    if (!decide(person, 'budget-signal.read').allowed) return [];
    const since = addDays(this.clock.today() as LocalDate, -DAYS);
    const signals = await this.budget.signalsSince(tx, record, since);
    const years = [...new Set(signals.map(({ year }) => year))].sort();
    return years.map((year) =>
      taskOf(
        year,
        signals.filter((one) => one.year === year),
      ),
    );
  }
}

function taskOf(year: number, signals: readonly BudgetSignal[]): Task {
  const [latest = ''] = signals
    .map(({ knownOn }) => knownOn)
    .sort()
    .reverse();
  return {
    isOwn: true,
    title: `Signaal over het budget van ${year.toString()}`,
    explanation: `Bijna of helemaal gebruikt: ${nameSignals(signals)}. Bekend op ${formatLongDate(latest as LocalDate)}. Overleg op tijd als er meer nodig is (DVO artikel 4.8).`,
    action: 'Stand bekijken',
    path: `/budget/${year.toString()}`,
  };
}
