import type { JSX } from 'preact';
import { formatDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import type { FeedAddress } from '../../people';
import { dutchDateOf, type Instant } from '../../platform/clock';
import type { Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { Section } from '../parts/heading';
import { Paragraph } from '../parts/paragraph';
import { RowHeading, Table, type Column } from '../parts/table';

const COLUMNS: readonly Column[] = [
  { heading: 'Gemaakt op' },
  { heading: 'Laatst gelezen op' },
  { heading: 'Intrekken' },
];

interface FeedSectionProps {
  readonly frame: Frame;
  readonly feeds: readonly FeedAddress[];
  /** The address that was just made; it is shown once. */
  readonly address: string | undefined;
}

/** Addresses by which someone has these days in a calendar of their own. */
export function FeedSection({ frame, feeds, address }: FeedSectionProps): JSX.Element {
  return (
    <Section id="agenda" title="In je eigen agenda">
      <Paragraph>
        Maak een adres en voeg het in je agenda toe als abonnement. Je agenda toont dan wat er wanneer moet
        zijn, zonder bedragen, namen of stand. Wie het adres heeft, kan de dagen lezen: deel het niet.
      </Paragraph>
      <Paragraph>
        Een adres stopt als je het intrekt, als de beheerder van je gemeente je afmeldt, als je rol verandert,
        en als je je 90 dagen niet aanmeldt.
      </Paragraph>
      {address !== undefined && <NewAddress address={address} />}
      {feeds.length > 0 && (
        <Table caption="Jouw adressen voor een agenda" columns={COLUMNS}>
          {feeds.map((feed) => (
            <FeedRow key={feed.id} frame={frame} feed={feed} />
          ))}
        </Table>
      )}
      <PostForm frame={frame} path="/kalender/adressen">
        <SubmitButton kind="secondary">Adres voor een agenda maken</SubmitButton>
      </PostForm>
    </Section>
  );
}

function NewAddress({ address }: { address: string }): JSX.Element {
  return (
    <Alert kind="ok" title="Je adres is gemaakt" isFirst>
      <Paragraph>
        Kopieer het nu: het wordt hierna niet meer getoond. Kwijt? Trek het in en maak een nieuw adres.
      </Paragraph>
      <label class="utrecht-form-label field__label" for="agenda-adres">
        Adres voor je agenda
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input feed-address"
        id="agenda-adres"
        type="url"
        value={address}
        readOnly
      />
    </Alert>
  );
}

function FeedRow({ frame, feed }: { frame: Frame; feed: FeedAddress }): JSX.Element {
  const { id, madeAt, lastUsedAt } = feed;
  return (
    <tr>
      <RowHeading>{dayOf(madeAt)}</RowHeading>
      <td>{lastUsedAt === null ? 'Nog niet gelezen' : dayOf(lastUsedAt)}</td>
      <td>
        <PostForm frame={frame} path="/kalender/adressen/intrekkingen">
          <input type="hidden" name="adres" value={id} />
          <SubmitButton kind="subtle">Intrekken</SubmitButton>
        </PostForm>
      </td>
    </tr>
  );
}

function dayOf(at: Instant): string {
  return formatDate(dutchDateOf(at) as LocalDate);
}
