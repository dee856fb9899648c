export { AddendaModule } from './addenda.module';
export { AddendaReader, type ShownAddendum, type ShownEntry } from './addenda.reader';
export type { AddendumFile, EntrySort } from './addendum-rows';
export { ENTRY_REASONS } from './entry-reasons';
export { DoAct } from './do-act.service';
export type { NewAct } from './new-act';
export { ReceiveFile } from './receive-file.service';
export { WriteEntry, type NewEntry } from './write-entry.service';
export { WriteVersion } from './write-version.service';
