import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey, type AgreementRecord } from '../../agreements';
import { field, problems } from '../../platform/http';
import { nameOfRole } from '../../platform/wording';
import type { BillingSwitch, SwitchScope } from './billing-switch';

export const SWITCH_MEANING =
  'Zolang de facturering uit is, wordt er niets vastgesteld, ook geen creditering, geen begraafbestand vrijgegeven, en wordt geen van beide verstuurd. Een voorbeeld en een concept kunnen wel.';

export const SWITCH_PROBLEMS = problems({ 'billing-switched-before': 409 });

const SWITCH_SCOPES: Readonly<Record<SwitchScope, 'alles' | 'gemeente' | 'overeenkomst'>> = {
  system: 'alles',
  party: 'gemeente',
  agreement: 'overeenkomst',
};

export class SwitchesPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

export class SwitchBody extends createZodDto(
  z
    .strictObject({
      uit: z.boolean().describe('Of de facturering uit gaat; anders gaat ze aan.'),
      reden: field.text('Waarom.'),
    })
    .meta({ id: 'Facturatiestandopdracht' }),
) {}

export const SWITCH = z
  .strictObject({
    voor: z.enum(Object.values(SWITCH_SCOPES)).describe('Waarvoor de stand geldt.'),
    partij: z.string().optional().describe('De gemeente, als de stand voor een gemeente geldt.'),
    overeenkomst: z.string().optional().describe('Het kenmerk, als de stand voor een overeenkomst geldt.'),
    uit: z.boolean().describe('Of de facturering uit is.'),
    reden: z.string().describe('Waarom.'),
    sinds: field.moment('Sinds wanneer.'),
    door: z.string().describe('Kenmerk van wie het deed.'),
    functie: z.string().describe('De functie van wie het deed.'),
  })
  .meta({ id: 'Facturatiestand' });

export const SWITCHES = z
  .strictObject({
    standen: z.array(SWITCH).describe('Elke keer dat de facturering uit of aan ging, de laatste eerst.'),
  })
  .meta({ id: 'Facturatiestanden' });

export function writeSwitch(
  { scope, party, agreementId, isOff, reason, switchedAt, switchedBy, switchedRole }: BillingSwitch,
  agreements: readonly AgreementRecord[],
): z.input<typeof SWITCH> {
  const agreement = agreements.find((record) => record.agreementId === agreementId);
  return {
    voor: SWITCH_SCOPES[scope],
    ...(party !== null && { partij: party }),
    ...(agreement && { overeenkomst: agreement.key }),
    uit: isOff,
    reden: reason,
    sinds: switchedAt,
    door: switchedBy,
    functie: nameOfRole(switchedRole),
  };
}
