export { wordFault } from './word-fault';
export { nameOfRole } from './name-of-role';
