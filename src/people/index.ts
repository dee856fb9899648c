export { actorOf } from './actor-of';
export {
  decide,
  type Action,
  type Allowance,
  type Person,
  type Refusal,
  type Role,
  type Side,
} from './domain';
export type { FeedAddress } from './feed/feed-address';
export { FeedAddresses } from './feed/feed-addresses.service';
export { nameOfAction } from './name-of-action';
export { PeopleModule } from './people.module';
export { PersonNames } from './person-names.service';
export { CurrentActor, CurrentPerson, FormToken, Visitor } from './permission/current-person';
export { Permit } from './permission/permit';
export { RequestRefused } from './permission/request-refused';
export { noteRefusal, type VisitRequest } from './permission/visit';
export { safePath } from './permission/safe-path';
export { PeopleRegister } from './register/people-register.service';
export { loadMunicipalities } from './provider/load-municipalities';
export { MUNICIPALITIES, type Municipality } from './provider/municipality';
export { demonstrationPerson } from './sign-in/demonstration-accounts';
export { ProviderDesk } from './provider/provider-desk.service';
export { SignInDesk } from './sign-in/sign-in-desk.service';
export { SIGN_IN, type Demonstration, type SignInPort } from './sign-in/sign-in.port';
