export { ExportScenario } from './export-scenario.service';
export { ScenariosModule } from './scenarios.module';
