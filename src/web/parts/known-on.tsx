import type { JSX } from 'preact';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { hrefIn, type Frame } from '../layout/frame';
import { SubmitButton } from './actions';
import { AgreementField } from './agreement-field';
import { Alert } from './alert';
import { DateField } from './field';
import { Link, Paragraph } from './paragraph';

/** The field of the address that asks for the figures of an earlier day. */
export const KNOWN_ON_FIELD = 'bekendOp';

/** Asks for the figures as known on a day; the day lives in the address, so that a link can be shared. */
export function KnownOnChoice({ frame, day }: { frame: Frame; day?: LocalDate }): JSX.Element {
  return (
    <form class="filter" method="get" action={frame.path} aria-label="Cijfers van een eerdere dag">
      <AgreementField frame={frame} />
      <DateField name={KNOWN_ON_FIELD} label="Zoals bekend op" value={day} />
      <SubmitButton kind="secondary">Tonen</SubmitButton>
    </form>
  );
}

/** Says that the page shows the past, and leads back to the present. */
export function KnownOnBanner({ frame, day }: { frame: Frame; day: LocalDate }): JSX.Element {
  return (
    <Alert kind="warning">
      <Paragraph>
        Je ziet de cijfers zoals bekend op {formatLongDate(day)}.{' '}
        <Link href={hrefIn(frame, frame.path)}>Terug naar nu</Link>
      </Paragraph>
    </Alert>
  );
}
