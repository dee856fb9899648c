export type { Dossier, DossierAct, DossierState, DossierVersion } from './dossier';
export { preparedIt } from './prepared-it';
export { latestVersion, readState } from './read-state';
