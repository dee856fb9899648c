import { Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { EveryRoutePermitted } from './permission/every-route-permitted';
import { PermissionGuard } from './permission/permission.guard';
import { Reception } from './permission/reception';
import { PersonNames } from './person-names.service';
import { Sessions } from './session/sessions.service';
import { AttemptLimit } from './sign-in/attempt-limit.service';
import { SIGN_IN } from './sign-in/sign-in.port';
import { SignIn } from './sign-in/sign-in.service';
import { SignInDesk } from './sign-in/sign-in-desk.service';

/** Who signs in and what they may do; puts the guard before every route of the application. */
@Module({
  imports: [DiscoveryModule],
  providers: [
    AttemptLimit,
    SignIn,
    Sessions,
    SignInDesk,
    Reception,
    PersonNames,
    EveryRoutePermitted,
    { provide: APP_GUARD, useClass: PermissionGuard },
  ],
  exports: [SIGN_IN, SignInDesk, PersonNames],
})
export class PeopleModule {}
