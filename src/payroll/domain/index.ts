export { ActualSalaryCosts, type CostsByFunction } from './actual-salary-costs';
export type { PayrollLine } from './payroll-line';
