export { asYear, Fields } from './fields';
export { asText, readFact, readFirstOfMonth, readNotNegative, readPositive } from './read-fact';
