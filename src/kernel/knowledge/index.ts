export { isRecordedBy, type Fact, type Knowledge, type Withdrawal } from './fact';
export { knownFacts, type IsRecorded } from './known-facts';
export { momentsBetween, type Moment } from './moment';
