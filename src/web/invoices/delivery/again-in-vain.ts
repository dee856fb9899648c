import type { TrailDelivery } from '../../../invoicing';
import { wordSendFailure } from '../../../parties';

/** What someone does about a document that was sent once more in vain: by what stood in the way, or the address when it came back. */
export function wordAgainInVain({ channel, attempts }: TrailDelivery): string {
  const outcome = attempts.at(-1)?.outcome ?? 'delivered';
  return outcome === 'delivered'
    ? 'Kijk of het adres klopt, en verstuur het zo nodig opnieuw.'
    : wordSendFailure(outcome, channel).text;
}
