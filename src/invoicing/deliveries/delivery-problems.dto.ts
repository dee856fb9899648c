import { CHANNEL_PROBLEMS } from '../../parties';
import { problems } from '../../platform/http';

/** What setting up a channel, sending again and writing down what became of a document refuse. */
export const DELIVERY_PROBLEMS = {
  ...CHANNEL_PROBLEMS,
  ...problems({
    ...{ 'invoice-to-fetch': 409, 'invoice-under-way': 409, 'invoice-own-channel': 403 },
    ...{ 'nothing-sent': 409, 'bounced-before': 409, 'day-not-possible': 400 },
    ...{ 'report-unreadable': 400, 'report-of-another': 409 },
    ...{ 'receipt-by-client': 403, 'receipt-needs-reason': 400 },
  }),
};

/** Under this heading the operations stand. */
export const DELIVERY_GROUP = 'Verzending van facturen';
export const DELIVERY_SOURCE = 'DVO artikelen 3.3 en 4.10';
