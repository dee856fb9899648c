import type { RulesCheck } from '../../invoicing';
import { Euro } from '../../kernel/money';
import { formatEuro } from '../../kernel/text';
import { decide, type Person } from '../../people';
import { isOpen, type MonthProgress } from '../year/month-state';
import type { Task } from '../year/tasks-of';

/** While billing waits for newer rules: what there is to accept, on the page of the first month that waits. */
export function rulesTasks(rules: RulesCheck, months: readonly MonthProgress[], person: Person): Task[] {
  const open = months.filter(isOpen);
  const first = open.find(({ state }) => state !== 'payroll-missing') ?? open[0];
  if (!first) return [];
  const isOwn = decide(person, 'rules.accept').allowed;
  const total = Euro.sum(rules.differences.map(({ amount }) => amount));
  return [
    {
      isOwn,
      title: isOwn
        ? `Beoordeel wat rekenregels ${rules.rulesVersion} anders uitrekenen`
        : `Het verschil van rekenregels ${rules.rulesVersion} wacht op akkoord van een teamleider`,
      explanation: `Nieuwe rekenregels komen voor eerdere maanden anders uit: samen ${formatEuro(total)}. De facturering wacht op een akkoord.`,
      action: isOwn ? 'Verschil bekijken' : 'Bekijken',
      path: `/maanden/${first.month}`,
    },
  ];
}
