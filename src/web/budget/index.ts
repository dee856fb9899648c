import { BudgetPageController } from './budget.controller';
import { BudgetPages } from './budget-pages.service';

export { BudgetTasks } from './budget-tasks.service';

/** The pages of budget and limits. */
export const BUDGET_CONTROLLERS = [BudgetPageController];

/** What loads them. */
export const BUDGET_SERVICES = [BudgetPages];
