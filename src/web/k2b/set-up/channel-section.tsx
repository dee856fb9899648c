import type { JSX } from 'preact';
import { CHANNEL_NAMES } from '../../../../templates/wording/cemetery';
import type { ChannelVersion } from '../../../cemetery';
import { formatDate } from '../../../kernel/text';
import type { LocalDate } from '../../../kernel/time';
import { placeOf } from '../../../parties/domain';
import { decide } from '../../../people';
import { dutchDateOf } from '../../../platform/clock';
import { nameOfRole } from '../../../platform/wording';
import { hrefIn, type Frame } from '../../layout/frame';
import { ActionLink, Actions } from '../../parts/actions';
import { Definitions } from '../../parts/definitions';
import { Section } from '../../parts/heading';

interface ChannelSectionProps {
  readonly frame: Frame;
  readonly newest: ChannelVersion | undefined;
}

/** How the client's bookkeeping gets its files, and by what its server is known; never a secret. */
export function ChannelSection({ frame, newest }: ChannelSectionProps): JSX.Element {
  const channel = newest?.channel ?? { kind: 'download' };
  const place = placeOf(channel);
  return (
    <Section id="kanaal" title="Kanaal naar de boekhouding">
      <Definitions
        items={[
          { term: 'Kanaal', value: CHANNEL_NAMES[channel.kind] },
          ...(place === undefined ? [] : [{ term: 'Naar', value: <code class="fingerprint">{place}</code> }]),
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
        ]}
      />
      {decide(frame.person, 'cemetery.set-up').allowed && (
        <Actions>
          <ActionLink kind="secondary" href={hrefIn(frame, '/beheer/k2b/kanaal')}>
            Kanaal wijzigen
          </ActionLink>
        </Actions>
      )}
    </Section>
  );
}
