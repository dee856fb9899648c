import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people';
import { ProviderController } from './provider.controller';
import { SignInController } from './sign-in.controller';
import { SignInPages } from './sign-in-pages';

/** The pages to sign in and out. */
@Module({
  imports: [PeopleModule],
  controllers: [SignInController, ProviderController],
  providers: [SignInPages],
})
export class SignInModule {}
