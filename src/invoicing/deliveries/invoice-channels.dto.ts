import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { channelFields, RECORDED_CHANNEL, writeChannelVersion, type ChannelVersion } from '../../parties';
import { INVOICE_CHANNELS } from '../../parties/domain';
import { field } from '../../platform/http';

const SET_UP = {
  ...channelFields(INVOICE_CHANNELS),
  deelnemer: field
    .line(
      'Bij peppol: schema en nummer van de opdrachtgever in het netwerk: 0190 met het OIN, 0106 met het KvK-nummer of 9944 met het btw-nummer.',
      '0190:00000001123456782000',
    )
    .optional(),
};

export class InvoiceChannelBody extends createZodDto(
  z
    .strictObject(SET_UP)
    .meta({ id: 'NieuwFactuurkanaal', description: 'Nooit een wachtwoord of sleutel zelf.' }),
) {}

export const INVOICE_CHANNEL_SHOWN = z
  .strictObject({ ...RECORDED_CHANNEL, ...SET_UP })
  .meta({ id: 'Factuurkanaal' });

export const INVOICE_CHANNELS_SHOWN = z
  .strictObject({
    factuurkanalen: z.array(INVOICE_CHANNEL_SHOWN).describe('Elke instelling, de nieuwste het laatst.'),
  })
  .meta({ id: 'Factuurkanalen' });

export function writeInvoiceChannel(kept: ChannelVersion): z.input<typeof INVOICE_CHANNEL_SHOWN> {
  return { ...(kept.setUp as z.input<typeof InvoiceChannelBody.schema>), ...writeChannelVersion(kept) };
}
