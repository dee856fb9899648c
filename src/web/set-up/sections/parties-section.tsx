import type { JSX } from 'preact';
import { endedBy } from '../../../agreements/domain';
import { formatLongDate } from '../../../kernel/text';
import { Definitions } from '../../parts/definitions';
import { Section } from '../../parts/heading';
import type { SetUpSectionProps } from '../set-up-view';

/** Who agreed, from when until when (DVO 1, 9.1), and what invoices refer to (DVO 4.10). */
export function PartiesSection({ view: { agreement, facts, references } }: SetUpSectionProps): JSX.Element {
  const { id, client, contractor, startsOn, endsOn } = endedBy(agreement, facts.notices);
  return (
    <Section id="partijen" title="Partijen en looptijd (DVO artikelen 1 en 9.1)">
      <Definitions
        items={[
          { term: 'Kenmerk', value: id },
          { term: 'Opdrachtgever', value: client },
          { term: 'Opdrachtnemer', value: contractor },
          { term: 'Gaat in op', value: formatLongDate(startsOn) },
          { term: 'Eindigt op', value: endsOn ? formatLongDate(endsOn) : 'onbepaalde tijd' },
          ...(references
            ? [
                { term: 'Contractreferentie op facturen', value: references.contractReference },
                { term: 'Referentie van de inkoper', value: references.buyerReference },
              ]
            : []),
        ]}
      />
    </Section>
  );
}
