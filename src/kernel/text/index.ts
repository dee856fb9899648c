export {
  capitalised,
  formatAmount,
  formatDate,
  formatEuro,
  formatLongDate,
  formatMonth,
  formatPercentage,
  nameOfMonth,
} from './dutch';
export { enumerate, fill } from './fill';
