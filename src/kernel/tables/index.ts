export { amountReader, type AmountNotation, type ReadAmount } from './amount-notation';
export { containsCitizenNumber, passesElevenTest } from './citizen-number';
export { FaultCollector, type FaultReport } from './fault-collector';
export { fold, rememberingFold } from './fold';
export { rowFault, type Place, type RowFault } from './row-fault';
