import type { Fault } from '../kernel/fault/fault';
import type { IssuedDocument } from './domain';

/** Tells everything for which a receiver would reject a document; the documents capability knows. */
export type PreFlight = (document: IssuedDocument) => Fault[];
export const PRE_FLIGHT = Symbol('PreFlight');
