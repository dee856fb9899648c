export { ChannelRegister, type ChannelUse } from './channel-register.service';
export { keptChannel, type ChannelVersion } from './channel-version';
export { CHANNEL_PROBLEMS, channelFields, RECORDED_CHANNEL, writeChannelVersion } from './channels.dto';
export { PartiesModule } from './parties.module';
export { wordPlace } from './word-place';
export { wordSendFailure } from './word-send-failure';
export { PartyRegister } from './party-register.service';
export { sendStandingAfter, type DeliveryOutcome, type SendAttempt, type SendStanding } from './send-attempt';
