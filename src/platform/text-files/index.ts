export { readRows, rowsOf, type BrokenOff, type FileBytes, type RowsFormat } from './read-rows';
