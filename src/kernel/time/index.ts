export * from './effective-dated';
export * from './half-year';
export * from './local-date';
export * from './month';
export * from './quarter';
export * from './working-days';
