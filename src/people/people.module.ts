import { Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, DiscoveryModule } from '@nestjs/core';
import { CONFIG, type Config } from '../platform/config';
import { FeedAddresses } from './feed/feed-addresses.service';
import { ActLimit } from './permission/act-limit.service';
import { AuditedRequests } from './permission/audited-requests.interceptor';
import { EveryRoutePermitted } from './permission/every-route-permitted';
import { PermissionGuard } from './permission/permission.guard';
import { Reception } from './permission/reception';
import { RecentReads } from './permission/recent-reads';
import { SignInRedirect } from './permission/sign-in-redirect.filter';
import { PersonNames } from './person-names.service';
import { PeopleController } from './register/people.controller';
import { PeopleRegister } from './register/people-register.service';
import { AccessTokens } from './provider/access-tokens.service';
import { Accounts } from './provider/accounts.service';
import { loadMunicipalities } from './provider/load-municipalities';
import { MUNICIPALITIES, type Municipality } from './provider/municipality';
import { OpenIdProviders } from './provider/open-id-providers.service';
import { ProviderDesk } from './provider/provider-desk.service';
import { ProviderSignIn } from './provider/provider-sign-in.service';
import { StartedSignIns } from './provider/started-sign-ins.service';
import { Sessions } from './session/sessions.service';
import { TokenCookies } from './session/token-cookies';
import { AttemptLimit } from './sign-in/attempt-limit.service';
import { chooseSignIn } from './sign-in/choose-sign-in';
import { SIGN_IN } from './sign-in/sign-in.port';
import { SignIn } from './sign-in/sign-in.service';
import { SignInDesk } from './sign-in/sign-in-desk.service';

/** Who signs in and what they may do; puts the guard before every route of the application. */
@Module({
  imports: [DiscoveryModule],
  controllers: [PeopleController],
  providers: [
    {
      provide: SIGN_IN,
      useFactory: ({ demo, environment }: Config, municipalities: readonly Municipality[]) =>
        chooseSignIn({ demonstration: demo, production: environment === 'production', municipalities }),
      inject: [CONFIG, MUNICIPALITIES],
    },
    { provide: MUNICIPALITIES, useFactory: loadMunicipalities, inject: [CONFIG] },
    OpenIdProviders,
    StartedSignIns,
    Accounts,
    ProviderSignIn,
    AccessTokens,
    ProviderDesk,
    AttemptLimit,
    SignIn,
    Sessions,
    FeedAddresses,
    TokenCookies,
    SignInDesk,
    Reception,
    PersonNames,
    PeopleRegister,
    EveryRoutePermitted,
    ActLimit,
    RecentReads,
    { provide: APP_INTERCEPTOR, useClass: AuditedRequests },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_FILTER, useClass: SignInRedirect },
  ],
  exports: [FeedAddresses, SIGN_IN, MUNICIPALITIES, SignInDesk, ProviderDesk, PersonNames, PeopleRegister],
})
export class PeopleModule {}
