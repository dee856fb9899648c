import type { JSX } from 'preact';
import type { DeliveryOverview } from '../../payroll';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';

/** What the client will read of this file, literally, so that nobody is named by mistake. */
export function PrintedSources({ overview }: { overview: DeliveryOverview }): JSX.Element {
  return (
    <Section id="op-documenten" title="Wat de opdrachtgever leest">
      <Paragraph>
        Deze teksten kunnen als oorzaak van een verschil op facturen staan. Noem geen persoon en geen
        gezondheid. Klopt een tekst niet, verbeter dan de reden in het bestand.
      </Paragraph>
      <ul class="utrecht-unordered-list">
        {overview.printedSources.map((source) => (
          <li class="utrecht-unordered-list__item" key={source}>
            {source}
          </li>
        ))}
      </ul>
    </Section>
  );
}
