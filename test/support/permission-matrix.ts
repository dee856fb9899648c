import type { Action, Role, Side } from '../../src/people/domain';

export type Seat = readonly [Side, Role];

/** The columns of the matrix below, in order. */
export const MATRIX_SEATS: readonly Seat[] = [
  ['contractor', 'financial-officer'],
  ['contractor', 'team-lead'],
  ['contractor', 'controller'],
  ['contractor', 'auditor'],
  ['contractor', 'administrator'],
  ['contractor', 'cemetery-administration'],
  ['contractor', 'ict-project'],
  ['client', 'regisseur'],
  ['client', 'municipal-secretary'],
  ['client', 'client-finance'],
  ['client', 'controller'],
  ['client', 'auditor'],
  ['client', 'administrator'],
  ['system', 'administrator'],
];

/** What was agreed, written apart from the table of the product: x may, i may when issued, . may not. */
const MATRIX = `
                     contractor           client            system
                     fo tl co au ad ce ic re ms cf co au ad ad
public               x  x  x  x  x  x  x  x  x  x  x  x  x  x
own-session          x  x  x  x  x  x  x  x  x  x  x  x  x  x
tasks.read           x  x  x  x  x  x  x  x  x  x  x  x  x  x
people.read          .  .  .  x  x  .  .  .  .  .  .  x  x  x
people.manage        .  .  .  .  x  .  .  .  .  .  .  .  x  x
parties.read         x  x  x  x  x  x  x  x  x  x  x  x  x  x
parties.record       .  .  .  .  x  .  .  .  .  .  .  .  .  x
agreement.read       x  x  x  x  x  .  .  x  x  x  x  x  .  x
agreement.record     x  .  .  .  x  .  .  .  .  .  .  .  .  x
salary-table.read    x  x  x  x  x  .  .  x  x  x  x  x  .  x
salary-table.record  x  .  .  .  x  .  .  .  .  .  .  .  .  x
indexation.read      x  x  x  x  .  .  .  x  x  x  x  x  .  .
indexation.accept    .  .  .  .  .  .  .  x  .  .  .  .  .  .
facts.record         x  x  .  .  .  .  .  .  .  .  .  .  .  .
facts.read           x  x  x  x  .  .  .  .  .  .  .  .  .  .
addendum.read        x  x  x  x  .  .  x  x  x  x  x  x  .  .
addendum.propose     x  x  .  .  .  .  .  .  .  .  .  .  .  .
addendum.decide      .  .  .  .  .  .  .  x  .  .  .  .  .  .
entry.record         x  x  .  .  .  .  x  .  .  .  .  .  .  .
entry.confirm        x  x  .  .  .  .  .  .  .  .  .  .  .  .
calamity.report      x  x  .  .  .  .  .  .  .  .  .  .  .  .
calamity.offer       .  x  .  .  .  .  .  .  .  .  .  .  .  .
calamity.agree       .  .  .  .  .  .  .  x  .  .  .  .  .  .
year-addendum.read    x  x  x  x  .  .  .  x  x  x  x  x  .  .
year-addendum.propose x  x  .  .  .  .  .  .  .  .  .  .  .  .
year-addendum.submit  .  x  .  .  .  .  .  .  .  .  .  .  .  .
year-addendum.decide  .  .  .  .  .  .  .  x  .  .  .  .  .  .
coding.read              x  x  x  x  .  .  .  x  x  x  x  x  .  .
coding.record            x  .  x  .  .  .  .  .  .  x  x  .  .  .
quarterly-report.read    x  x  x  x  .  .  .  x  x  x  x  x  .  .
quarterly-report.write   x  x  .  .  .  .  .  .  .  .  .  .  .  .
quarterly-report.submit  .  x  .  .  .  .  .  .  .  .  .  .  .  .
quarterly-report.respond .  .  .  .  .  .  .  x  .  .  .  .  .  .
advice.read          x  x  x  x  .  .  .  x  x  x  x  x  .  .
advice.propose       x  x  .  .  .  .  .  .  .  .  .  .  .  .
advice.decide        .  .  .  .  .  .  .  x  x  .  .  .  .  .
advice.decide-within .  x  .  .  .  .  .  .  .  .  .  .  .  .
notice.read          x  x  x  x  .  .  .  x  x  x  x  x  .  .
notice.give          .  x  .  .  .  .  .  x  .  .  .  .  .  .
payroll.read         x  x  x  x  .  .  .  .  .  .  .  .  .  .
payroll.review       x  .  .  .  .  .  .  .  .  .  .  .  .  .
payroll.check        x  .  .  .  .  .  .  .  .  .  .  .  .  .
payroll.accept       x  .  .  .  .  .  .  .  .  .  .  .  .  .
payroll.withdraw     x  .  .  .  .  .  .  .  .  .  .  .  .  .
cemetery.read        .  .  .  x  .  x  .  .  .  x  .  .  .  .
cemetery.set-up      .  .  .  .  .  x  .  .  .  .  .  .  .  .
cemetery.record      .  .  .  .  .  x  .  .  .  .  .  .  .  .
cemetery.prepare     .  .  .  .  .  x  .  .  .  .  .  .  .  .
cemetery.release     .  .  .  .  .  x  .  .  .  .  .  .  .  .
cemetery.open        .  .  .  .  .  x  .  .  .  x  .  .  .  .
cemetery.deliver     .  .  .  .  .  x  .  .  .  .  .  .  .  .
cemetery.open-export .  .  .  .  .  x  .  .  .  .  .  .  .  .
cemetery.receive     .  .  .  .  .  .  .  .  .  x  .  .  .  .
cemetery.close-difference .  .  .  .  .  x  .  .  .  x  .  .  .  .
settlement.read      x  x  x  x  .  .  .  .  .  .  .  .  .  .
billing.preview      x  x  x  .  .  .  .  .  .  .  .  .  .  .
billing-round.read   x  x  x  x  .  .  .  .  .  .  .  .  .  .
billing.prepare      x  .  .  .  .  .  .  .  .  .  .  .  .  .
billing.discard      x  x  .  .  .  .  .  .  .  .  .  .  .  .
rules.accept         .  x  .  .  .  .  .  .  .  .  .  .  .  .
billing.issue        x  x  .  .  .  .  .  .  .  .  .  .  .  .
billing-bounds.read      x  x  x  x  .  .  .  .  .  .  .  .  .  .
billing-bounds.set       .  x  .  .  .  .  .  .  .  .  .  .  .  .
billing-bounds.accept    x  x  .  .  .  .  .  .  .  .  .  .  .  .
billing-switch.read      x  x  x  x  x  .  .  .  .  .  .  .  .  x
billing-switch.system    .  .  .  .  x  .  .  .  .  .  .  .  .  x
billing-switch.party     .  x  .  .  x  .  .  .  .  .  .  .  .  .
billing-switch.agreement x  x  .  .  .  .  .  .  .  .  .  .  .  .
billing.credit       x  x  .  .  .  .  .  .  .  .  .  .  .  .
invoice.read         x  x  x  x  .  .  .  i  i  i  i  i  .  .
invoice.open         x  x  x  x  .  .  .  i  i  i  i  i  .  .
corrections.read     x  x  x  x  .  .  .  i  i  i  i  i  .  .
calculation.read     x  x  x  x  .  .  .  i  i  i  i  i  .  .
invoice.download     x  x  x  x  .  .  .  i  i  i  i  i  .  .
calendar.read        x  x  x  x  .  x  .  x  x  x  x  x  .  .
calendar.subscribe   x  x  x  .  .  x  .  x  x  x  x  .  .  .
invoice.set-up-channel x  x  .  .  .  .  .  .  .  .  .  .  .  .
invoice.deliver      x  x  .  .  .  .  .  .  .  .  .  .  .  .
invoice.record-bounce x  x  .  .  .  .  .  .  .  .  .  .  .  .
invoice.receive      x  x  .  .  .  .  .  .  .  x  .  .  .  .
budget.read          x  x  x  x  .  .  .  x  x  x  x  x  .  .
budget-signal.read   x  x  x  .  .  .  .  x  .  x  x  .  .  .
overview.clarify     .  x  x  .  .  .  .  x  .  .  x  .  .  .
overview.fix         .  .  x  .  .  .  .  .  .  .  x  .  .  .
year-end.issue       .  x  x  .  .  .  .  .  .  .  .  .  .  .
scenario.export      x  .  x  x  .  .  .  .  .  .  .  .  .  .
scenario.settle      x  x  x  x  .  .  .  x  x  x  x  x  .  .
evidence.export      x  .  x  x  .  .  .  x  .  x  x  x  .  .
journal.export       x  .  x  x  .  .  .  .  .  x  x  x  .  .
records.verify       x  .  x  x  x  .  .  .  .  .  x  x  .  .
audit.read           x  x  x  x  x  .  .  .  .  .  x  x  x  x
access.read          .  .  x  x  x  .  .  .  .  .  x  x  x  x
`;

/** Each row as it is written: the action, and a mark for every seat. */
export const MATRIX_ROWS: readonly (readonly [Action, ...string[]])[] = MATRIX.trim()
  .split('\n')
  .slice(2)
  .map((line) => {
    const [action, ...marks] = line.trim().split(/\s+/);
    return [action as Action, ...marks];
  });

/** Whether the matrix says that who sits there may do it. */
export function mayByMatrix({ side, role }: { side: Side; role: Role }, action: Action): boolean {
  const column = MATRIX_SEATS.findIndex((seat) => seat[0] === side && seat[1] === role);
  const row = MATRIX_ROWS.find(([name]) => name === action);
  const mark = column === -1 ? undefined : row?.[column + 1];
  if (mark === undefined) throw new Error(`The matrix does not say whether ${side} ${role} may ${action}`);
  return mark !== '.';
}
