import type { Fact } from '../../kernel/knowledge';
import type { Euro, Exact } from '../../kernel/money';
import type { Percentage } from '../../kernel/percentage/percentage';
import type { LocalDate, Month } from '../../kernel/time';
import type { IndexationPolicy } from '../../indexation/domain';

export type OverheadBasis = 'charged-salary-costs' | 'actual-salary-costs' | 'formation-ceiling';
export type TrainingBasis = 'instalments' | 'actual';

/** The choices of an agreement version where the agreement itself is silent; from a 1 January. */
export interface Policy extends Fact {
  readonly from: LocalDate;
  readonly overheadBasis: OverheadBasis;
  readonly trainingBasis: TrainingBasis;
  readonly indexation: IndexationPolicy;
  /** Hours a week of a full-time position (36). */
  readonly fullTimeHours: Exact;
}

/** What is agreed of overhead (DVO 3.4), IKB or employer charges (SLA Addendum) from a first of a month. */
export interface PercentageTerms {
  readonly from: LocalDate;
  readonly percentage: Percentage;
}

/** A dated percentage that is known. */
export interface DatedPercentage extends Fact, PercentageTerms {}

export interface Grade {
  readonly from: LocalDate;
  readonly scale: string;
}

/** What is agreed of one function: hours a week, at a grade, from a day to a day (exclusive) (DVO 4.2, 4.4, 4.7). */
export interface FormationTerms {
  readonly function: string;
  readonly service: string;
  /** Under which heading the client sees its costs: never one person. */
  readonly publicationGroup?: string;
  /** Why it is charged although the overhead percentage pays for its service (SLA 1.10). */
  readonly overheadReason?: string;
  readonly hoursPerWeek: Exact;
  readonly from: LocalDate;
  readonly until?: LocalDate;
  readonly grades: readonly Grade[];
}

/** One agreed function that is known. */
export interface FormationLine extends Fact, FormationTerms {}

/**
 * That the team lead told the client of a regrading, which DVO 4.4 asks for when the inquiry starts. The
 * day of the regrading is often not known then.
 */
export interface RegradingAnnouncement extends Fact {
  readonly function: string;
  readonly announcedOn: LocalDate;
  /** By their function, never by name. */
  readonly announcedTo: string;
  readonly reference: string;
  /** The day of the regrading it is about; the first one from the announcement on when it says none. */
  readonly from?: LocalDate;
}

/** Training costs agreed for a year, in euros (DVO 4.2). */
export interface TrainingBudget extends Fact {
  readonly year: number;
  readonly amount: Euro;
}

/** An amount that belongs to a month: training spent, direct costs; in euros. */
export interface MonthlyCost extends Fact {
  readonly costMonth: Month;
  readonly amount: Euro;
}

/** A decision that raises the year's limit on salary costs, in euros (DVO 4.8; SLA, absence). */
export interface CeilingDecision extends Fact {
  readonly year: number;
  readonly amount: Euro;
  readonly reason: string;
  readonly decidedOn: LocalDate;
}

/** Why costs come above the ceiling: long-term absence (SLA), or continuity under pressure (DVO 4.8). */
export type Occasion = 'absence' | 'continuity';

/** Who decides above the ceiling on an occasion, and which of its costs are the client's, from a 1 January on (SLA). */
export interface DecisionPolicy extends Fact {
  readonly occasion: Occasion;
  readonly from: LocalDate;
  /** `regisseur`: after a talk with the team lead. */
  readonly decider: 'municipal-secretary' | 'regisseur';
  /** `extra`: what comes above the ceiling; `all`: everything, also where the ceiling has room. */
  readonly costs: 'extra' | 'all';
}

/** What a day of the planning-and-control calendar is for (DVO 4.5, 6). */
export type PlannedFor = (typeof PLANNED_FOR)[number];

export const PLANNED_FOR = [
  'decision',
  'spring-note',
  'report',
  'autumn-note',
  'budget',
  'accounts',
  'quarterly-report',
  'half-year',
  'year-end',
  'meeting',
] as const;

/** A day of the planning-and-control calendar of a party (DVO 4.5, 6). */
export interface PlanningDate extends Fact {
  readonly party: 'client' | 'contractor';
  readonly what: PlannedFor;
  readonly day: LocalDate;
}
