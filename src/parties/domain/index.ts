export { isDutchPostalCode, isDutchVatId, isIban, isKvkNumber, isOin } from './identifiers';
export type { PartyDetails } from './party-details';
export { readParty } from './read-party';
export {
  FILE_CHANNELS,
  INVOICE_CHANNELS,
  placeOf,
  type ChannelKind,
  type FileChannel,
  type MailChannel,
  type PeppolChannel,
  type SentChannel,
  type SftpChannel,
} from './file-channel';
export { checkNewChannel, readFileChannel } from './read-file-channel';
export { isTriedAgain, type SendFailure, type SendProof } from './send-failure';
