export { PartiesModule } from './parties.module';
export { PartyRegister } from './party-register.service';
