import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { Euro } from '../kernel/money';
import { field } from '../platform/http';
import { part, vatCategory, writeComponent } from '../settlement';
import { writeDifferences, type WrittenDifference } from './domain';
import type { RulesAcceptance } from './rules-acceptances.store';
import type { RulesCheck } from './rules-guard.service';

export class AcceptRulesBody extends createZodDto(
  z
    .strictObject({ reden: field.text('Waarom het verschil wordt aanvaard.') })
    .meta({ id: 'Rekenregelakkoordopdracht' }),
) {}

const rulesVersion = z.string().describe('Versie van de rekenregels.');
const fingerprint = field.digest('Van de versie en alle verschillen; ook de ETag.');

const DIFFERENCE = z
  .strictObject({
    kostenmaand: field.month('Maand waar de kosten bij horen.'),
    onderdeel: part,
    functie: z.string().optional().describe('Bij loonkosten: de functie.'),
    addendum: z.string().optional().describe('Bij een addendum: de sleutel.'),
    btwCategorie: vatCategory,
    btwPercentage: field.percentage('Btw-percentage.'),
    gefactureerd: field.euro('Wat in rekening is gebracht.'),
    volgensRegels: field.euro('Wat deze rekenregels uitrekenen met wat toen bekend was.'),
    verschil: field.euro('Volgens de regels min gefactureerd.'),
  })
  .meta({ id: 'Rekenregelverschil' });

const differences = z.array(DIFFERENCE).describe('Per kostenmaand, onderdeel en btw-behandeling.');

export const RULES_ACCEPTANCE = z
  .strictObject({
    regelversie: rulesVersion,
    vingerafdruk: fingerprint,
    reden: z.string().describe('Waarom het is aanvaard.'),
    aanvaardDoor: z.string().describe('Kenmerk van wie het aanvaardde; die stelt de run niet vast.'),
    aanvaardOm: field.moment('Wanneer.'),
    verschillen: differences,
  })
  .meta({ id: 'Rekenregelakkoord' });

export const RULES_ACCEPTANCES = z
  .strictObject({ akkoorden: z.array(RULES_ACCEPTANCE).describe('Op volgorde van tijd.') })
  .meta({ id: 'Rekenregelakkoorden' });

export const RULES_DIFFERENCES = z
  .strictObject({
    regelversie: rulesVersion,
    vingerafdruk: fingerprint,
    wacht: z.boolean().describe('Of de facturering van deze overeenkomst wacht op een akkoord.'),
    totaal: field.euro('Som van de verschillen.'),
    verschillen: differences,
    akkoord: RULES_ACCEPTANCE.nullable().describe('Het akkoord op juist deze verschillen.'),
  })
  .meta({
    id: 'Rekenregelverschillen',
    description: 'Wat de rekenregels van nu voor het verleden anders uitrekenen dan is gefactureerd.',
  });

export function writeCheck(check: RulesCheck): z.input<typeof RULES_DIFFERENCES> {
  const { acceptance, differences: differing } = check;
  return {
    regelversie: check.rulesVersion,
    vingerafdruk: check.fingerprint,
    wacht: differing.length > 0 && acceptance === undefined,
    totaal: Euro.sum(differing.map(({ amount }) => amount)).toString(),
    verschillen: writeDifferences(differing).map(writeDifference),
    akkoord: acceptance ? writeAcceptance(acceptance) : null,
  };
}

export function writeAcceptance(acceptance: RulesAcceptance): z.input<typeof RULES_ACCEPTANCE> {
  return {
    regelversie: acceptance.rulesVersion,
    vingerafdruk: acceptance.fingerprint,
    reden: acceptance.reason,
    aanvaardDoor: acceptance.acceptedBy,
    aanvaardOm: acceptance.acceptedAt,
    verschillen: acceptance.differences.map(writeDifference),
  };
}

function writeDifference(difference: WrittenDifference): z.input<typeof DIFFERENCE> {
  const { costMonth, component, vatCategory: category, vatPercentage, charged, byRules } = difference;
  const [was, becomes] = [Euro.parse(charged), Euro.parse(byRules)];
  return {
    kostenmaand: costMonth,
    ...writeComponent(component),
    btwCategorie: category as z.input<typeof vatCategory>,
    btwPercentage: vatPercentage,
    gefactureerd: charged,
    volgensRegels: byRules,
    verschil: (becomes ?? Euro.ZERO).minus(was ?? Euro.ZERO).toString(),
  };
}
