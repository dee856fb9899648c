import { Module } from '@nestjs/common';
import { AgreementsModule } from '../agreements';
import { AcceptDelivery } from './accept-delivery.service';
import { CheckPayrollFile } from './check-payroll-file.service';
import { PayrollContextReader } from './payroll-context.reader';
import { PayrollDeliveriesController } from './payroll-deliveries.controller';
import { PayrollDeliveries } from './payroll-deliveries.service';
import { PayrollDeliveriesStore } from './payroll-deliveries.store';
import { PayrollLines } from './payroll-lines.service';
import { PayrollLinesStore } from './payroll-lines.store';
import { PayrollProfilesController } from './payroll-profiles.controller';
import { PayrollProfiles } from './payroll-profiles';
import { PayrollUploadsController } from './payroll-uploads.controller';
import { PayrollUploads } from './payroll-uploads.service';
import { PayrollUploadsStore } from './payroll-uploads.store';
import { RemoveUpload } from './remove-upload.processor';
import { WaitingUploads } from './waiting-uploads.service';

@Module({
  imports: [AgreementsModule],
  controllers: [PayrollUploadsController, PayrollDeliveriesController, PayrollProfilesController],
  providers: [
    AcceptDelivery,
    CheckPayrollFile,
    PayrollContextReader,
    PayrollDeliveries,
    PayrollDeliveriesStore,
    PayrollLines,
    PayrollLinesStore,
    PayrollProfiles,
    PayrollUploads,
    PayrollUploadsStore,
    RemoveUpload,
    WaitingUploads,
  ],
  exports: [AcceptDelivery, PayrollDeliveries, PayrollLines, PayrollProfiles, PayrollUploads],
})
export class PayrollModule {}
