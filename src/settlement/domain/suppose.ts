import type { FormationLine, Grade } from '../../agreements/domain';
import type { SalaryTable } from '../../indexation/domain';
import { isRecordedBy, type Knowledge } from '../../kernel/knowledge';
import { inForceOn, type LocalDate } from '../../kernel/time';
import { selectKnown, type AgreementFacts } from './agreement-facts';

/** What is known with something, and without it. */
export interface Supposed {
  readonly without: AgreementFacts;
  readonly withIt: AgreementFacts;
}

/**
 * The facts with a salary table that counts, and without it: entered already or not, accepted already
 * or not. A table that it replaces counts where it does not.
 */
export function supposeTable(facts: AgreementFacts, table: SalaryTable, knowledge: Knowledge): Supposed {
  const others = facts.salaryTables.filter(({ id }) => id !== table.id);
  const known = (changed: Partial<AgreementFacts>): AgreementFacts =>
    selectKnown({ ...facts, ...changed }, (fact) => isRecordedBy(fact, knowledge));
  const moment = { recordedOn: knowledge.day, source: 'supposed', place: '' };
  const acceptance = { ...moment, id: 'supposed acceptance', table: table.id, acceptedOn: knowledge.day };
  return {
    without: known({ salaryTables: others }),
    withIt: known({
      salaryTables: insertedAt(facts, table),
      tableAcceptances: [...facts.tableAcceptances, acceptance],
    }),
  };
}

/** Of tables from one day the later in the list counts, so one that is entered already keeps its place. */
function insertedAt({ salaryTables }: AgreementFacts, table: SalaryTable): SalaryTable[] {
  const isEntered = salaryTables.some(({ id }) => id === table.id);
  return isEntered ? [...salaryTables] : [...salaryTables, table];
}

/** A function that would go to another scale from a day (DVO 4.4). */
export interface SupposedRegrading {
  readonly function: string;
  readonly from: LocalDate;
  readonly scale: string;
}

/** The facts with a regrading of all lines of a function that exist from that day on, and without it. */
export function supposeRegrading(
  facts: AgreementFacts,
  regrading: SupposedRegrading,
  knowledge: Knowledge,
): Supposed {
  const without = selectKnown(facts, (fact) => isRecordedBy(fact, knowledge));
  const changed = new Map(regradedLines(without.formation, regrading).map((line) => [line.id, line]));
  const formation = without.formation.map((line) => changed.get(line.id) ?? line);
  return { without, withIt: { ...without, formation } };
}

/** The lines of a function that exist from the day of its regrading on, each as it is then; those that change. */
export function regradedLines(
  formation: readonly FormationLine[],
  regrading: SupposedRegrading,
): FormationLine[] {
  return formation
    .filter(({ function: name, until }) => {
      const isOver = until !== undefined && until <= regrading.from;
      return name === regrading.function && !isOver;
    })
    .filter(({ grades }) => {
      const grade = inForceOn(grades, regrading.from);
      return grade !== undefined && grade.scale !== regrading.scale;
    })
    .map((line) => ({ ...line, grades: regraded(line.grades, regrading) }));
}

/** A later grade that is agreed already stays. */
function regraded(grades: readonly Grade[], { from, scale }: SupposedRegrading): Grade[] {
  return [...grades.filter((grade) => grade.from !== from), { from, scale }];
}

/**
 * The facts with a formation line, and without it: agreed already or not. A line that it replaces counts where it
 * does not (DVO 4.7; R1).
 */
export function supposeFormation(facts: AgreementFacts, line: FormationLine, knowledge: Knowledge): Supposed {
  const others = facts.formation.filter(({ id }) => id !== line.id);
  const known = (formation: readonly FormationLine[]): AgreementFacts =>
    selectKnown({ ...facts, formation }, (fact) => isRecordedBy(fact, knowledge));
  return { without: known(others), withIt: known([...others, line]) };
}
