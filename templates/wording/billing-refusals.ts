import type { RefusalWording } from './refusal-wording';

/** Why billing was held: the switch, the safety bounds and the month rounds. */
export const BILLING_REFUSAL_WORDING = {
  'billing-off': {
    code: 'F.660',
    text: 'De facturering staat {where} uit sinds {since}: ‘{reason}’. Er is niets vastgesteld. Wacht tot ze weer aan is; onder Inrichting staat wie haar uitzette.',
  },
  'billing-switched-before': {
    code: 'F.661',
    text: 'De facturering staat hier al {state}. Een collega was je voor.',
  },
} as const satisfies Readonly<Record<string, RefusalWording>>;
