import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { channelFields, RECORDED_CHANNEL, writeChannelVersion, type ChannelVersion } from '../../parties';
import { FILE_CHANNELS } from '../../parties/domain';

const SET_UP = channelFields(FILE_CHANNELS);

export class ChannelBody extends createZodDto(
  z
    .strictObject(SET_UP)
    .meta({ id: 'NieuwBegraafkanaal', description: 'Nooit een wachtwoord of sleutel zelf.' }),
) {}

export const CHANNEL = z.strictObject({ ...RECORDED_CHANNEL, ...SET_UP }).meta({ id: 'Begraafkanaal' });

export const CHANNELS = z
  .strictObject({ begraafkanalen: z.array(CHANNEL).describe('Elke instelling, de nieuwste het laatst.') })
  .meta({ id: 'Begraafkanalen' });

export function writeChannel(kept: ChannelVersion): z.input<typeof CHANNEL> {
  return { ...(kept.setUp as z.input<typeof ChannelBody.schema>), ...writeChannelVersion(kept) };
}
