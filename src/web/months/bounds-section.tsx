import type { JSX } from 'preact';
import type { DraftBeyond } from '../../invoicing';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate, Month } from '../../kernel/time';
import { decide } from '../../people';
import { dutchDateOf } from '../../platform/clock';
import { nameOfRole, wordFault } from '../../platform/wording';
import { BOUNDS_PATH } from '../billing-bounds';
import { hrefIn, type Frame } from '../layout/frame';
import { PostForm, SubmitButton } from '../parts/actions';
import { Alert } from '../parts/alert';
import { errorOf, type FieldError } from '../parts/error-summary';
import { TextAreaField } from '../parts/field';
import { Section } from '../parts/heading';
import { Link, Paragraph } from '../parts/paragraph';

interface BoundsSectionProps {
  readonly frame: Frame;
  readonly month: Month;
  readonly beyond: DraftBeyond;
  readonly errors: readonly FieldError[];
}

/** What a draft does beyond its bounds, and accepting it; afterwards who did so and why. */
export function BoundsSection(props: BoundsSectionProps): JSX.Element | null {
  const { beyond } = props;
  const { exceeded, acceptance } = beyond;
  if (exceeded.length === 0) return null;
  return (
    <Section id="grenzen" title="Anders dan gewoon">
      <Alert kind={acceptance ? 'info' : 'warning'}>
        <ul class="utrecht-unordered-list">
          {exceeded.map(wordFault).map((text) => (
            <li class="utrecht-unordered-list__item" key={text}>
              {text}
            </li>
          ))}
        </ul>
      </Alert>
      {acceptance ? (
        <Paragraph>
          {`Aanvaard door ${nameOfRole(acceptance.acceptedRole)} op ${formatLongDate(dutchDateOf(acceptance.acceptedAt) as LocalDate)}: ‘${acceptance.reason}’`}
        </Paragraph>
      ) : (
        <Waiting {...props} />
      )}
    </Section>
  );
}

function Waiting({ frame, month, beyond, errors }: BoundsSectionProps): JSX.Element {
  const { draft } = beyond;
  if (!decide(frame.person, 'billing-bounds.accept').allowed || draft.preparedBy === frame.person.id)
    return (
      <Paragraph>
        Het concept wacht tot een collega die het niet opstelde, dit aanvaardt. Klopt het niet, herstel dan de
        gegevens en stel het opnieuw op.{' '}
        <Link href={hrefIn(frame, BOUNDS_PATH)}>Bekijk wanneer een concept wacht</Link>
      </Paragraph>
    );
  return (
    <PostForm frame={frame} path={`/maanden/${month}/grensakkoorden`}>
      <input type="hidden" name="vingerafdruk" value={draft.fingerprint} />
      <TextAreaField
        name="grensreden"
        label="Reden"
        description="Leg in één zin uit waarom dit klopt. Klopt het niet, laat het concept dan opnieuw opstellen."
        error={errorOf(errors, 'grensreden')}
      />
      <SubmitButton kind="secondary">Dit klopt, aanvaarden</SubmitButton>
    </PostForm>
  );
}
