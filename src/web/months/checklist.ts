import type { RulesCheck } from '../../invoicing';
import type { ShownStep } from '../parts/checklist-steps';
import type { MonthState } from '../year/month-state';

export interface ChecklistStep extends Omit<ShownStep, 'href'> {
  /** Where on the page, or on which page, it is done. */
  readonly target?: 'payroll' | 'rules' | 'figures' | 'documents' | 'decision';
}

const STEPS: readonly Omit<ChecklistStep, 'status' | 'warning'>[] = [
  { title: 'Loonkosten', note: 'Lees het loonbestand van de maand in', target: 'payroll' },
  { title: 'Controle', note: 'Bekijk de cijfers en de meldingen', target: 'figures' },
  { title: 'Concept', note: 'Stel het concept van de factuur op', target: 'documents' },
  { title: 'Vaststellen', note: 'Een collega stelt het concept vast', target: 'decision' },
  {
    title: 'Verzenden',
    note: 'De documenten gaan naar de opdrachtgever of liggen klaar',
    target: 'documents',
  },
];

/** Only when newer rules compute something else for the past. */
const RULES_STEP: Omit<ChecklistStep, 'status' | 'warning'> = {
  title: 'Rekenregels',
  note: 'Een teamleider aanvaardt wat nieuwe rekenregels anders uitrekenen',
  target: 'rules',
};

/** How many steps are behind, and whether the next one is open. */
const BEHIND: Readonly<Record<MonthState, number>> = {
  'not-due': 0,
  'not-issued': 0,
  'payroll-missing': 0,
  'payroll-read': 1,
  credited: 1,
  'stale-draft': 2,
  draft: 3,
  issued: 4,
  included: STEPS.length,
};

const ISSUED = BEHIND.issued;

interface Notices {
  /** They count until the month is issued. */
  readonly warnings?: number;
  /** A draft can be made without: of training, or of corrections alone. */
  readonly isPayrollMissing?: boolean;
  /** Other rules come before the figures that they made. */
  readonly rules?: Pick<RulesCheck, 'acceptance'> | undefined;
}

/** The steps of closing a month, as far as they are. */
export function checklistOf(
  state: MonthState,
  { warnings = 0, isPayrollMissing, rules }: Notices = {},
): ChecklistStep[] {
  const [payroll, ...others] = STEPS;
  const steps = payroll && rules ? [payroll, RULES_STEP, ...others] : STEPS;
  const behind = rules && BEHIND[state] > 0 ? (rules.acceptance ? BEHIND[state] + 1 : 1) : BEHIND[state];
  return steps.map((step, index) => ({
    ...step,
    status: index < behind ? 'done' : index === behind && state !== 'not-due' ? 'now' : 'later',
    ...(step.target === 'figures' &&
      warnings > 0 &&
      BEHIND[state] < ISSUED && {
        warning: warnings === 1 ? '1 waarschuwing' : `${warnings} waarschuwingen`,
      }),
    ...(step.target === 'payroll' &&
      isPayrollMissing &&
      index < behind &&
      BEHIND[state] < ISSUED && { warning: 'nog niet ingelezen' }),
  }));
}
