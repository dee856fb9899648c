export { asYear, Fields } from './fields';
export {
  asText,
  readFact,
  readFirstOfMonth,
  readNotNegative,
  readPositive,
  readWithdrawal,
} from './read-fact';
