export type { LostAnchor } from './anchor';
export type {
  AuditDetails,
  AuditedAct,
  AuditedAction,
  AuditEvent,
  Chain,
  ChainHead,
  LinkedEvent,
} from './audit-event';
export { AuditSealer } from './audit-sealer';
export { AuditSealing } from './audit-sealing';
export { AuditTrail } from './audit-trail';
export type { EventPage, EventQuestion, FoundEvent } from './find-events';
export type { BrokenLink, ChainVerdict } from './verify-chain';
export { contentsOf, contentsOfTexts, digestedText, type Contents } from './contents-of';
export { hashOf, type JsonValue } from './canonical-json';
