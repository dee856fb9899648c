export { DocumentFiles } from './document-files.service';
export { DocumentsModule } from './documents.module';
export { checkBeforeIssue } from './domain';
export { checkGlyphs } from './pdf/check-glyphs';
export { renderPdf } from './pdf/render-pdf';
export { renderUbl, type UblOptions } from './ubl/render-ubl';
export {
  articlesOf,
  describeRelation,
  nameCause,
  nameLate,
  nameLine,
  nameOperation,
  namePart,
  nameStep,
  nameSubject,
  nameVat,
  reasonWithoutVat,
  sayCalculation,
  sayProvisional,
  titleOf,
  wordParked,
} from './wording';
