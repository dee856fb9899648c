import type { JSX } from 'preact';
import type { ReleasedFile } from '../../../cemetery';
import { formatLongDate } from '../../../kernel/text';
import { decide } from '../../../people';
import { nameOfRole } from '../../../platform/wording';
import { hrefIn, type Frame } from '../../layout/frame';
import { ActionLink, Actions } from '../../parts/actions';
import { Alert } from '../../parts/alert';
import { Definitions } from '../../parts/definitions';
import { Disclosure } from '../../parts/disclosure';
import { Section } from '../../parts/heading';
import { Paragraph } from '../../parts/paragraph';
import { ItemsLink } from '../items/items-link';
import { FiguresTables } from './figures-tables';
import type { WindowView } from './window-view';

interface FileSectionProps {
  readonly frame: Frame;
  readonly view: WindowView;
}

/** The file as it was released: its figures, its fingerprints and, for who may, the file itself. */
export function FileSection({ frame, view: { shown, doers } }: FileSectionProps): JSX.Element | null {
  const { file, kept, acts } = shown;
  if (!file) return null;
  const mayOpen = decide(frame.person, 'cemetery.open').allowed;
  return (
    <Section id="bestand" title={`Bestand ${file.fileNumber}`}>
      <FiguresTables figures={file.figures} />
      <ItemsLink frame={frame} windowNumber={file.windowNumber} />
      <Definitions
        items={[
          {
            term: 'Vrijgegeven',
            value: `door ${doers.released ?? nameOfRole(file.releasedRole)} op ${formatLongDate(file.releasedOn)}`,
          },
          ...(kept ? [{ term: 'Debiteuren bewaard tot en met', value: formatLongDate(kept.until) }] : []),
        ]}
      />
      {kept?.isLapsing && (
        <Alert kind="warning" title="Dit bestand vervalt binnenkort">
          <Paragraph>
            De ontvangst is nog niet afgehandeld. Na {formatLongDate(kept.until)} worden de debiteuren en het
            bestand verwijderd, en kan de opdrachtgever er geen rekeningen meer mee sturen.
          </Paragraph>
        </Alert>
      )}
      <Fingerprints file={file} />
      {mayOpen && (
        <Download frame={frame} file={file} isDelivered={acts.some(({ act }) => act === 'deliver')} />
      )}
    </Section>
  );
}

function Fingerprints({ file }: { file: ReleasedFile }): JSX.Element {
  return (
    <Disclosure summary="Vingerafdrukken en profiel">
      <Definitions
        items={[
          { term: 'SHA-256 van het bestand', value: <code class="fingerprint">{file.digest}</code> },
          { term: 'SHA-256 van de regels', value: <code class="fingerprint">{file.digestOfLines}</code> },
          { term: 'Profiel', value: file.outputProfile },
        ]}
      />
    </Disclosure>
  );
}

function Download(props: { frame: Frame; file: ReleasedFile; isDelivered: boolean }): JSX.Element {
  const { frame, file, isDelivered } = props;
  const isClient = frame.person.side === 'client';
  const isFirst = isClient && !isDelivered;
  return (
    <>
      <Paragraph>
        Het bestand noemt wie een rekening krijgt. Daarom wordt vastgelegd wie het ophaalt.
        {isFirst && ' Zodra jij het ophaalt, geldt het als afgeleverd.'}
      </Paragraph>
      <Actions>
        <ActionLink
          kind={isFirst ? 'primary' : 'secondary'}
          href={hrefIn(frame, `/k2b/${file.windowNumber.toString()}/bestand`)}
        >
          Bestand downloaden
        </ActionLink>
      </Actions>
    </>
  );
}
