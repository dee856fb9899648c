export { enumerate, fill } from './fill';
export { describeRelation, titleOf } from './name-document';
export { nameOperation, nameStep, nameSubject, sayCalculation } from './say-calculation';
export { explainLine, nameCause, nameLate, nameLine, namePart } from './name-line';
export { wordParked } from './word-parked';
export { nameVat, nameVatBriefly, reasonWithoutVat } from './name-vat';
