export { wordFault } from './word-fault';
