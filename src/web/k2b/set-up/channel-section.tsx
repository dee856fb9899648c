import type { JSX } from 'preact';
import type { ChannelVersion } from '../../../parties';
import { decide } from '../../../people';
import { channelDefinitions } from '../../channels/channel-definitions';
import { hrefIn, type Frame } from '../../layout/frame';
import { ActionLink, Actions } from '../../parts/actions';
import { Definitions } from '../../parts/definitions';
import { Section } from '../../parts/heading';

interface ChannelSectionProps {
  readonly frame: Frame;
  readonly newest: ChannelVersion | undefined;
}

/** How the client's bookkeeping gets its files. */
export function ChannelSection({ frame, newest }: ChannelSectionProps): JSX.Element {
  return (
    <Section id="kanaal" title="Kanaal naar de boekhouding">
      <Definitions items={channelDefinitions(newest)} />
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
