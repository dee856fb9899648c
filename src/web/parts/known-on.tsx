import type { JSX } from 'preact';
import type { Fault } from '../../kernel/fault/fault';
import { formatLongDate } from '../../kernel/text';
import type { LocalDate } from '../../kernel/time';
import { hrefIn, type Frame } from '../layout/frame';
import { wordFaultOnPage } from '../wording/word-faults';
import { SubmitButton } from './actions';
import { AgreementField } from './agreement-field';
import { Alert } from './alert';
import type { FieldError } from './error-summary';
import { DateField } from './field';
import { Link, Paragraph } from './paragraph';

/** The field of the address that asks for the figures of an earlier day. */
export const KNOWN_ON_FIELD = 'bekendOp';

/** Of which day a page shows the figures. */
export interface KnownOnDay {
  /** The earlier day that is looked at; undefined while the page shows the present. */
  readonly day?: LocalDate | undefined;
  /** Why the day that was asked for cannot be; the page then shows the present. */
  readonly fault?: Fault | undefined;
}

interface KnownOnProps {
  readonly frame: Frame;
  readonly knownOn: KnownOnDay;
}

/** Asks for the figures as known on a day; the day lives in the address, so that a link can be shared. */
export function KnownOnChoice({ frame, knownOn }: KnownOnProps): JSX.Element {
  return (
    <form class="filter" method="get" action={frame.path} aria-label="Cijfers van een eerdere dag">
      <AgreementField frame={frame} />
      <KnownOnField knownOn={knownOn} />
      <SubmitButton kind="secondary">Tonen</SubmitButton>
    </form>
  );
}

/** The day by itself, for a page that asks for more than that. */
export function KnownOnField({ knownOn }: Pick<KnownOnProps, 'knownOn'>): JSX.Element {
  const [error] = knownOnErrors(knownOn);
  return (
    <DateField name={KNOWN_ON_FIELD} label="Zoals bekend op" value={knownOn.day} error={error?.message} />
  );
}

/** What is wrong with the day that was asked for. */
export function knownOnErrors({ fault }: KnownOnDay): FieldError[] {
  return fault ? [{ name: KNOWN_ON_FIELD, message: wordFaultOnPage(fault) }] : [];
}

/** By which a link keeps the day that is looked at. */
export function knownOnQuery({ day }: KnownOnDay): Record<string, string | undefined> {
  return { [KNOWN_ON_FIELD]: day };
}

interface KnownOnBannerProps extends KnownOnProps {
  /** What the way back to the present keeps. */
  readonly kept?: Readonly<Record<string, string | undefined>>;
  /** What the page shows of that day. */
  readonly shows?: string;
}

/** While a page shows the past it says so, and leads back to the present. */
export function KnownOnBanner({
  frame,
  knownOn,
  kept,
  shows = 'de cijfers',
}: KnownOnBannerProps): JSX.Element | null {
  if (knownOn.day === undefined) return null;
  return (
    <Alert kind="warning">
      <Paragraph>
        Je ziet {shows} zoals bekend op {formatLongDate(knownOn.day)}.{' '}
        <Link href={hrefIn(frame, frame.path, kept)}>Terug naar nu</Link>
      </Paragraph>
    </Alert>
  );
}
