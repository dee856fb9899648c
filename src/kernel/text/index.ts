export { namesCause, withoutAmounts } from './about-persons';
export {
  capitalised,
  formatAmount,
  formatDate,
  formatEuro,
  formatLongDate,
  formatMonth,
  formatPercentage,
  formatQuantity,
  nameOfMonth,
  shortNameOfMonth,
} from './dutch';
export { enumerate, fill } from './fill';
export { mentionsHealth } from './mentions-health';
export { wordsOf } from './words-of';
export { writeXml, type XmlElement } from './write-xml';
export { blocksOf, withPlainLines, type TextBlock } from './written-text';
