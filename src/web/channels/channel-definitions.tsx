import { CHANNEL_NAMES } from '../../../templates/wording/channels';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { wordPlace, type ChannelVersion } from '../../parties';
import { placeOf } from '../../parties/domain';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole } from '../../platform/wording';
import type { Definition } from '../parts/definitions';

/** How the client's bookkeeping gets its files, and by what its server is known; never a secret. */
export function channelDefinitions(newest: ChannelVersion | undefined): Definition[] {
  const channel = newest?.channel ?? { kind: 'download' };
  const place = placeOf(channel);
  return [
    { term: 'Kanaal', value: CHANNEL_NAMES[channel.kind] },
    ...(place === undefined
      ? []
      : [{ term: 'Naar', value: <code class="fingerprint">{wordPlace(place)}</code> }]),
    ...(channel.kind === 'sftp'
      ? [
          {
            term: 'Sleutels van de server',
            value: <code class="fingerprint">{channel.hostKeys.join(', ')}</code>,
          },
        ]
      : []),
    ...(newest
      ? [
          {
            term: 'Vastgelegd',
            value: `versie ${newest.version}, ${formatDate(dutchDateOf(newest.recordedAt) as LocalDate)}, ${nameOfRole(newest.recordedRole)}`,
          },
        ]
      : []),
  ];
}
