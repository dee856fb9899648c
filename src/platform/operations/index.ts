export { HealthController } from './health.controller';
export { OperationsServer } from './operations-server';
export { Probes } from './probes';
export { StateMetrics } from './state-metrics';
