import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { SettlementModule } from '../settlement';
import { CopyAgreedYear } from './copy-agreed-year.service';
import { DoYearAct } from './do-year-act.service';
import { KeepYearAct } from './keep-year-act.service';
import { OfferYear } from './offer-year.service';
import { WeighYear } from './weigh-year.service';
import { WriteYear } from './write-year.service';
import { YearActsController } from './year-acts.controller';
import { YearAddendaController } from './year-addenda.controller';
import { YearAddendaReader } from './year-addenda.reader';
import { YearAddendaStore } from './year-addenda.store';
import { YearAnnouncement } from './year-announcement.service';
import { YearDecisionsController } from './year-decisions.controller';
import { YearDesk } from './year-desk.service';

const USE_CASES = [CopyAgreedYear, DoYearAct, OfferYear, WeighYear, WriteYear, YearAddendaReader, YearDesk];

@Module({
  imports: [AgreementsModule, SettlementModule],
  controllers: [YearAddendaController, YearActsController, YearDecisionsController],
  providers: [KeepYearAct, YearAddendaStore, YearAnnouncement, ...USE_CASES],
  exports: USE_CASES,
})
export class YearAddendaModule {}
