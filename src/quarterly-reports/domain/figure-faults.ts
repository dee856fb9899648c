/** What can be wrong with a figure, one by one or in a file. */
export const FIGURE_FAULTS = {
  unknownMeasure: 'F.760',
  productMissing: 'F.761',
  unknownProduct: 'F.762',
  productNotAsked: 'F.763',
  notCounted: 'F.764',
  abovePercentage: 'F.765',
  standsAlready: 'F.766',
  twiceInFile: 'F.767',
  otherQuarter: 'F.768',
  columnMissing: 'F.769',
  noRows: 'F.770',
  unreadable: 'F.771',
  otherWidth: 'F.772',
  cellEmpty: 'F.773',
  unknownColumn: 'F.774',
  notStanding: 'F.775',
  unknownSection: 'F.776',
  sectionTwice: 'F.777',
  namesPerson: 'F.778',
} as const;

export type FigureFaultCode = (typeof FIGURE_FAULTS)[keyof typeof FIGURE_FAULTS];
