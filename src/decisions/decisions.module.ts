import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { PayrollModule } from '../payroll';
import { SettlementModule } from '../settlement';
import { AdviceNotesController } from './advice-notes.controller';
import { AdviceNotesReader } from './advice-notes.reader';
import { AdviceNotesStore } from './advice-notes.store';
import { CheckNote } from './check-note.service';
import { DoNoteAct } from './do-note-act.service';
import { DraftNote } from './draft-note.service';
import { ForeseeLimits } from './foresee-limits.service';
import { KeepNoteAct } from './keep-note-act.service';
import { MeasureYear } from './measure-year.service';
import { NoteActsController } from './note-acts.controller';
import { NoteAnnouncement } from './note-announcement.service';
import { NoteDecisionsController } from './note-decisions.controller';
import { NoteDesk } from './note-desk.service';
import { RouteOfNote } from './route-of-note.service';
import { WeighNote } from './weigh-note.service';
import { WriteNote } from './write-note.service';

const USE_CASES = [
  AdviceNotesReader,
  CheckNote,
  DoNoteAct,
  DraftNote,
  ForeseeLimits,
  NoteDesk,
  WeighNote,
  WriteNote,
];

@Module({
  imports: [AgreementsModule, PayrollModule, SettlementModule],
  controllers: [AdviceNotesController, NoteActsController, NoteDecisionsController],
  providers: [AdviceNotesStore, KeepNoteAct, MeasureYear, NoteAnnouncement, RouteOfNote, ...USE_CASES],
  exports: USE_CASES,
})
export class DecisionsModule {}
