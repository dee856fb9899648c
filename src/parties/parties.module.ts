import { Module } from '@nestjs/common';
import { PartiesStore } from './parties.store';
import { PartyRegister } from './party-register.service';

@Module({ providers: [PartiesStore, PartyRegister], exports: [PartyRegister] })
export class PartiesModule {}
