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
