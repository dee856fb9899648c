export type { Encoding } from './decode-file';
export { encodeText } from './encode-text';
export { readRows, rowsOf, type BrokenOff, type FileBytes, type RowsFormat } from './read-rows';
