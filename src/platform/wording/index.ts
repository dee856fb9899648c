export { wordFault } from './word-fault';
export { nameOfRole } from './name-of-role';
export { fillIn } from './fill-in';
export { wordParked } from './word-parked';
export { wordRefusalCode } from './word-refusal';
