import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { ActAnnouncement } from './act-announcement.service';
import { AddendaController } from './addenda.controller';
import { AddendaReader } from './addenda.reader';
import { AddendaStore } from './addenda.store';
import { AddendumActsController } from './addendum-acts.controller';
import { AddendumDecisionsController } from './addendum-decisions.controller';
import { AddendumDesk } from './addendum-desk.service';
import { AddendumEntriesController } from './addendum-entries.controller';
import { AddendumEntriesStore } from './addendum-entries.store';
import { AddendumFilesStore } from './addendum-files.store';
import { CheckCosts } from './check-costs.service';
import { DoAct } from './do-act.service';
import { EntryLedger } from './entry-ledger.service';
import { FACT_RECORDER, type FactRecorder } from './fact-recorder.port';
import { KnownAddendaReader } from './known-addenda.reader';
import { ReceiveFile } from './receive-file.service';
import { RecordAct } from './record-act.service';
import { WriteEntry } from './write-entry.service';
import { WriteVersion } from './write-version.service';

const USE_CASES = [AddendaReader, DoAct, ReceiveFile, WriteEntry, WriteVersion];

/** The later capability that records facts of all kinds. */
interface LaterCapability {
  readonly module: Type;
  readonly recorder: Type<FactRecorder>;
}

@Module({})
export class AddendaModule {
  /** What acts lead to is recorded by a later capability, which is handed in. */
  static completedBy({ module, recorder }: LaterCapability): DynamicModule {
    return {
      module: AddendaModule,
      global: true,
      imports: [AgreementsModule, module],
      controllers: [
        AddendaController,
        AddendumActsController,
        AddendumDecisionsController,
        AddendumEntriesController,
      ],
      providers: [
        AddendaStore,
        AddendumEntriesStore,
        AddendumFilesStore,
        ActAnnouncement,
        AddendumDesk,
        CheckCosts,
        EntryLedger,
        KnownAddendaReader,
        RecordAct,
        ...USE_CASES,
        { provide: FACT_RECORDER, useExisting: recorder },
      ],
      exports: USE_CASES,
    };
  }
}
