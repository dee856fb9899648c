export { CodingModule } from './coding.module';
export type { RecordedScheme } from './coding-rows';
export { readCodedPeriod } from './coding.dto';
export { ReadCoding, type CodedInvoices, type CodedPeriod } from './read-coding.service';
export { RecordCoding } from './record-coding.service';
