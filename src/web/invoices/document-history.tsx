import type { JSX } from 'preact';
import { dayOf } from '../../documents/domain';
import type { DocumentSummary } from '../../invoicing';
import type { IssuedDocument } from '../../invoicing/domain';
import { capitalised, formatLongDate } from '../../kernel/text';
import { Definitions } from '../parts/definitions';
import { Disclosure } from '../parts/disclosure';
import { Section } from '../parts/heading';

interface DocumentHistoryProps {
  readonly document: IssuedDocument;
  readonly summary: DocumentSummary;
}

/** Who prepared and issued a document, by which knowledge, and the proof that it is the same since. */
export function DocumentHistory({ document, summary }: DocumentHistoryProps): JSX.Element {
  const events = [
    `Opgesteld door ${document.preparedBy}, met wat bekend was op ${formatLongDate(dayOf(document.knownOn))}`,
    `Vastgesteld door ${document.issuedBy} op ${formatLongDate(dayOf(document.issuedOn))}`,
    ...(summary.creditedBy === null ? [] : [`Gecrediteerd met ${summary.creditedBy}`]),
  ];
  return (
    <Section id="geschiedenis" title="Geschiedenis">
      <ol class="history">
        {events.map((event) => (
          <li key={event}>{capitalised(event)}</li>
        ))}
      </ol>
      <Disclosure summary="Bewijs dat dit document niet is gewijzigd">
        <Definitions
          items={[
            {
              term: 'Vingerafdruk (SHA-256)',
              value: <code class="fingerprint">{document.fingerprint}</code>,
            },
            {
              term: 'Controleketen voor vaststelling',
              value: <code class="fingerprint">{document.auditHead}</code>,
            },
            { term: 'Stand van de gegevens', value: document.knownPosition.toString() },
            { term: 'Versie van de rekenregels', value: document.rulesVersion },
          ]}
        />
      </Disclosure>
    </Section>
  );
}
