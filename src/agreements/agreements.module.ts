import { Module } from '@nestjs/common';
import { PartiesModule } from '../parties';
import { AgreementAccess } from './agreement-access.service';
import { AgreementEndings } from './agreement-endings.reader';
import { AgreementRegister } from './agreement-register.service';
import { AgreementsController } from './agreements.controller';
import { AgreementsStore } from './agreements.store';
import { CoverageController } from './articles/coverage.controller';
import { FactRegister } from './fact-register.service';
import { FactRegisterStore } from './fact-register.store';
import { HistoryController } from './history.controller';
import { KnownMoments } from './known-moments.service';
import { PartiesController } from './parties.controller';
import { RegisterAgreement } from './register-agreement.service';

@Module({
  imports: [PartiesModule],
  controllers: [PartiesController, AgreementsController, HistoryController, CoverageController],
  providers: [
    AgreementsStore,
    AgreementRegister,
    AgreementAccess,
    RegisterAgreement,
    FactRegisterStore,
    FactRegister,
    AgreementEndings,
    KnownMoments,
  ],
  exports: [
    AgreementRegister,
    AgreementAccess,
    AgreementEndings,
    FactRegister,
    KnownMoments,
    RegisterAgreement,
  ],
})
export class AgreementsModule {}
