import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import type { Month } from '../../kernel/time';
import { PayrollDeliveries, PayrollProfiles } from '../../payroll';
import { Desk, type Visit } from '../desk/desk.service';
import { sendPage } from '../desk/send-page';
import { UploadPage, type UploadPageProps } from './upload.page';

/** Loads and shows the first step of reading in, also again after something was refused. */
@Injectable()
export class UploadPages {
  constructor(
    private readonly desk: Desk,
    private readonly deliveries: PayrollDeliveries,
    private readonly profiles: PayrollProfiles,
  ) {}

  async load(visit: Visit, month: Month): Promise<UploadPageProps> {
    const { frame, view } = await this.desk.read(visit, (tx, { agreementId }) =>
      this.deliveries.all(tx, agreementId),
    );
    const lastUsed = view.at(-1)?.profile;
    return {
      frame: { ...frame, path: `/maanden/${month}/inlezen` },
      month,
      profiles: this.profiles.names(),
      ...(lastUsed !== undefined && { profile: lastUsed }),
      deliveries: view.filter(({ bookedMonth }) => bookedMonth === month),
    };
  }

  async showAgain(
    visit: Visit,
    response: Response,
    month: Month,
    answer: Partial<UploadPageProps> & { readonly status: number },
  ): Promise<void> {
    const { status, ...why } = answer;
    const props = await this.load(visit, month);
    sendPage(response, status, <UploadPage {...props} {...why} />);
  }
}
