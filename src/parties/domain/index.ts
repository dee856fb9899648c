export type { PartyDetails } from './party-details';
export { readParty } from './read-party';
