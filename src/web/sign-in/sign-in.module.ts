import { Module } from '@nestjs/common';
import { PeopleModule } from '../../people';
import { SignInController } from './sign-in.controller';

/** The pages to sign in and out. */
@Module({ imports: [PeopleModule], controllers: [SignInController] })
export class SignInModule {}
