import { Module } from '@nestjs/common';
import { AgreementRegister } from './agreement-register.service';
import { AgreementsStore } from './agreements.store';
import { FactRegister } from './fact-register.service';
import { FactRegisterStore } from './fact-register.store';

@Module({
  providers: [AgreementsStore, AgreementRegister, FactRegisterStore, FactRegister],
  exports: [AgreementRegister, FactRegister],
})
export class AgreementsModule {}
