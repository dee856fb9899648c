export { PartiesModule } from './parties.module';
export { wordSendFailure } from './word-send-failure';
export { PartyRegister } from './party-register.service';
