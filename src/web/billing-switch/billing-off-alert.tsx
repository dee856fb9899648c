import type { JSX } from 'preact';
import { describeSwitch, type BillingSwitch } from '../../invoicing';
import { capitalised } from '../../kernel/text';
import { decide } from '../../people';
import { nameOfRole } from '../../platform/wording';
import { hrefIn, type Frame } from '../layout/frame';
import { Alert } from '../parts/alert';
import { Link, Paragraph } from '../parts/paragraph';

export const SWITCHES_PATH = '/beheer/facturering';

/** That billing is off, since when and why; nothing while it is on. */
export function BillingOffAlert(props: { frame: Frame; off: readonly BillingSwitch[] }): JSX.Element | null {
  const { frame, off } = props;
  if (off.length === 0) return null;
  return (
    <Alert kind="warning" title="De facturering staat uit">
      {off.map((one) => (
        <Paragraph key={one.scope}>{sayWhy(one)}</Paragraph>
      ))}
      <Paragraph>
        Een concept opstellen kan wel; vaststellen, crediteren, bestanden voor de begraafplaatsen vrijgeven en
        versturen kan weer als de facturering aan staat.
        {decide(frame.person, 'billing-switch.read').allowed && (
          <>
            {' '}
            <Link href={hrefIn(frame, SWITCHES_PATH)}>Bekijk wie haar uitzette</Link>
          </>
        )}
      </Paragraph>
    </Alert>
  );
}

/** `Voor alles, sinds 3 maart 2026 door de beheerder: ‘…’`. */
function sayWhy(turned: BillingSwitch): string {
  const { where = '', since = '', reason = '' } = describeSwitch(turned);
  const place = capitalised(where);
  return `${place}, sinds ${since}, door ${nameOfRole(turned.switchedRole)}: ‘${reason}’`;
}
