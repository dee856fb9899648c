import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey, knownMoment, writeKnownMoment } from '../agreements';
import { field } from '../platform/http';
import type { AsKnown } from './draw-reports.service';
import type { FundingAccount } from './domain';

export class FundingPath extends createZodDto(z.strictObject({ kenmerk: agreementKey })) {}

const SPENDING = z
  .strictObject({
    id: field.line('Kenmerk van het feit.'),
    kostenmaand: field.month('Maand waar de besteding bij hoort.'),
    omschrijving: field.line('Waaraan het is besteed.'),
    bedrag: field.euro('Het bedrag.'),
  })
  .meta({ id: 'Doelbesteding' });

const TALK = z
  .strictObject({
    id: field.line('Kenmerk van het feit.'),
    gehoudenOp: field.day('Dag van het overleg.'),
    gehoudenMet: field.line('Met wie, als functie.', 'regisseur'),
    stuk: field.line('Het verslag of stuk.'),
  })
  .meta({ id: 'Rijksmiddelenoverleg' });

export const STATE_FUNDING = z
  .strictObject({
    ...knownMoment,
    rijksmiddelen: z
      .array(
        z
          .strictObject({
            id: field.line('Kenmerk van het feit.'),
            jaar: z.int().describe('Jaar waarvoor ze zijn.'),
            regeling: field.line('De regeling of brief.'),
            doel: field.text('Waarvoor ze zijn bedoeld.'),
            ontvangen: field.euro('Wat het Rijk gaf.'),
            besteed: field.euro('Wat aan het doel is besteed.'),
            over: field.euro('Ontvangen min besteed; onder nul is er meer besteed dan ontvangen.'),
            bestedingen: z.array(SPENDING).describe('Op maand.'),
            overleggen: z
              .array(TALK)
              .describe('Op dag; leeg zolang partijen er niet over hebben overlegd (DVO 4.13).'),
          })
          .meta({ id: 'Rijksmiddel' }),
      )
      .describe('Per jaar; ter informatie, nooit op een factuur.'),
  })
  .meta({ id: 'Rijksmiddelen' });

export function writeStateFunding({
  moment,
  report,
}: AsKnown<readonly FundingAccount[]>): z.input<typeof STATE_FUNDING> {
  return { ...writeKnownMoment(moment), rijksmiddelen: report.map(writeAccount) };
}

function writeAccount({
  funding,
  spendings,
  talks,
  spent,
  left,
}: FundingAccount): z.input<typeof STATE_FUNDING>['rijksmiddelen'][number] {
  return {
    ...{ id: funding.id, jaar: funding.year, regeling: funding.arrangement, doel: funding.purpose },
    ...{ ontvangen: funding.amount.toString(), besteed: spent.toString(), over: left.toString() },
    bestedingen: spendings.map(({ id, costMonth, description, amount }) => ({
      ...{ id, kostenmaand: costMonth, omschrijving: description, bedrag: amount.toString() },
    })),
    overleggen: talks.map(({ id, heldOn, heldWith, reference }) => ({
      ...{ id, gehoudenOp: heldOn, gehoudenMet: heldWith, stuk: reference },
    })),
  };
}
