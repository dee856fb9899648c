import type { JSX } from 'preact';
import { decide } from '../../people';
import type { Frame } from '../layout/frame';
import { SubmitButton } from '../parts/actions';
import { AgreementField } from '../parts/agreement-field';
import { errorOf } from '../parts/error-summary';
import { SelectField, TextField } from '../parts/field';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';
import type { HistoryView } from './history-view';

interface HandOutProps {
  readonly frame: Frame;
  readonly view: HistoryView;
}

/** What someone can take along: evidence and postings of a year. */
export function HandOut({ frame, view }: HandOutProps): JSX.Element | null {
  const evidence = decide(frame.person, 'evidence.export').allowed;
  const journal = decide(frame.person, 'journal.export').allowed;
  if (!evidence && !journal) return null;
  return (
    <Section id="meenemen" title="Bewijs en boekingen meenemen">
      {view.years.length === 0 ? (
        <Paragraph>
          Er is nog geen document vastgesteld. Daarna kun je hier per jaar bestanden ophalen.
        </Paragraph>
      ) : (
        <>
          {evidence && <EvidenceForm frame={frame} view={view} />}
          {journal && <JournalForm frame={frame} view={view} />}
        </>
      )}
    </Section>
  );
}

function EvidenceForm({ frame, view: { years, errors } }: HandOutProps): JSX.Element {
  const isFull = frame.person.party === frame.agreement?.contractorParty;
  return (
    <>
      <Paragraph>
        Het bewijsbestand bevat de documenten van een jaar met alles waarop ze rusten
        {isFull ? ', ook de loonregels' : ', met bedragen per publicatiegroep'}. Iedereen kan het controleren,
        zonder deze dienst, met het <Link href="/v1/bewijscontrole">controleprogramma</Link>. Het ophalen
        wordt genoteerd.
      </Paragraph>
      <form class="filter" method="get" action="/historie/bewijsbestand" aria-label="Bewijsbestand ophalen">
        <AgreementField frame={frame} />
        <SelectField id="bewijsjaar" name="jaar" label="Jaar" choices={years.map(asChoice)} />
        {isFull && <TextField name="reden" label="Waarom haal je dit op?" error={errorOf(errors, 'reden')} />}
        <SubmitButton kind="secondary">Bewijsbestand downloaden</SubmitButton>
      </form>
    </>
  );
}

function JournalForm({ frame, view: { years } }: HandOutProps): JSX.Element {
  const forms = [
    { value: 'ledger', label: 'Tekst voor hledger en ledger' },
    { value: 'xaf', label: 'Auditfile (XAF 3.2)' },
  ];
  return (
    <>
      <Paragraph>
        De journaalposten zijn de documenten van een jaar als dubbele boekingen, met controletotalen.
      </Paragraph>
      <form class="filter" method="get" action="/historie/journaalposten" aria-label="Journaalposten ophalen">
        <AgreementField frame={frame} />
        <SelectField id="journaaljaar" name="jaar" label="Jaar" choices={years.map(asChoice)} />
        <SelectField name="vorm" label="Vorm" choices={forms} />
        <SubmitButton kind="secondary">Journaalposten downloaden</SubmitButton>
      </form>
    </>
  );
}

function asChoice(year: string): { value: string; label: string } {
  return { value: year, label: year };
}
