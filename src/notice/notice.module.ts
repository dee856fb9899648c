import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { DecisionsModule } from '../decisions';
import { ReportingModule } from '../reporting';
import { SettlementModule } from '../settlement';
import { AnnounceNoticeAct } from './announce-notice-act.service';
import { DoNoticeAct } from './do-notice-act.service';
import { ExitController } from './exit.controller';
import { GiveNotice } from './give-notice.service';
import { KeepNoticeAct } from './keep-notice-act.service';
import { ListOpenPoints } from './list-open-points.service';
import { NoticeActsStore } from './notice-acts.store';
import { NoticeDesk, NoticesNowReader } from './notice-desk.service';
import { NoticesController } from './notices.controller';
import { NoticesReader } from './notices.reader';

const USE_CASES = [DoNoticeAct, GiveNotice, ListOpenPoints, NoticesNowReader, NoticesReader];

@Module({
  imports: [AgreementsModule, DecisionsModule, ReportingModule, SettlementModule],
  controllers: [NoticesController, ExitController],
  providers: [AnnounceNoticeAct, KeepNoticeAct, NoticeActsStore, NoticeDesk, ...USE_CASES],
  exports: USE_CASES,
})
export class NoticeModule {}
