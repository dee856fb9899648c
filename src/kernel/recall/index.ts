export { madeOnce } from './made-once';
