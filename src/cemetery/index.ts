export { exportProfile, outputProfile, workingDaysWith } from './cemetery-profiles';
export { renderBillingFile, type RenderedFile } from './render-billing-file';
