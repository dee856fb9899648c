export {
  capitalised,
  formatAmount,
  formatDate,
  formatEuro,
  formatLongDate,
  formatMonth,
  formatPercentage,
  formatQuantity,
  nameOfMonth,
} from './dutch';
export { enumerate, fill } from './fill';
