export { DoYearAct } from './do-year-act.service';
export { isByContractor } from './domain';
export type { NewYearAct } from './keep-year-act.service';
export { WeighYear } from './weigh-year.service';
export { WriteYear } from './write-year.service';
export { YEAR_ACTED } from './year-announcement.service';
export { YearAddendaModule } from './year-addenda.module';
export { YearAddendaReader, type ShownYear } from './year-addenda.reader';
export type { DoneYearAct, FrozenComparison, WrittenYear, YearDossier } from './year-rows';
