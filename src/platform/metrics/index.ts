export { measureRequests } from './measure-requests';
export { Metrics } from './metrics';
