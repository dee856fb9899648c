export { checkBeforeIssue } from './domain';
export { checkGlyphs } from './pdf/check-glyphs';
export { renderPdf } from './pdf/render-pdf';
export { renderUbl, type UblOptions } from './ubl/render-ubl';
