export { PayrollLines } from './payroll-lines.service';
export { PayrollModule } from './payroll.module';
