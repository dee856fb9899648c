import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../agreements';
import { BILLING_OFF_PROBLEM } from '../invoicing';
import { CHANNEL_PROBLEMS } from '../parties';
import { UPLOAD_PROBLEMS } from '../payroll';
import { field, problems } from '../platform/http';

export const CEMETERY_PROBLEMS = {
  ...UPLOAD_PROBLEMS,
  ...CHANNEL_PROBLEMS,
  ...BILLING_OFF_PROBLEM,
  ...problems({
    ...{ 'no-series': 409, 'series-fixed': 409, 'series-faults': 400 },
    ...{ 'tariff-faults': 400, 'tariffs-read-before': 409, 'export-faults': 400 },
    ...{ 'left-out-too-many': 409 },
    ...{ 'profile-faults': 400, 'profile-built-in': 409 },
    ...{ 'window-released': 409, 'window-not-next': 409, 'window-running': 409, 'file-unwritable': 409 },
    ...{ 'not-prepared': 409, 'preparation-differs': 409 },
    ...{ 'released-by-preparer': 403, 'released-by-reader': 403, 'sent-by-own-channel': 403 },
    ...{ 'not-released': 409, 'received-before': 409, 'no-difference': 409, 'file-removed': 409 },
    'no-channel': 409,
  }),
};

/** Under this heading the operations stand. */
export const CEMETERY_GROUP = 'Begraafplaatsen';
export const CEMETERY_SOURCE = 'SLA 1.9 en DVO artikel 3.1.3';

export class CemeteryPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

/** Count and sum, as someone says a file has them. */
export class ControlBody extends createZodDto(
  z
    .strictObject({
      aantalRegels: z.int().min(0).max(10_000_000).describe('Aantal items.'),
      controletotaal: field.euro('Som van alle items.'),
    })
    .meta({ id: 'Controletotaal' }),
) {}
