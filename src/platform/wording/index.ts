export { wordFault } from './word-fault';
export { nameOfRole } from './name-of-role';
export { fillIn } from './fill-in';
export { wordRefusalCode } from './word-refusal';
