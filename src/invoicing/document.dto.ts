import { z } from 'zod';
import { knownMoment, PARTY_DETAILS } from '../agreements';
import { field } from '../platform/http';
import { parkedReason, vatCategory } from '../settlement';

export const KINDS = { invoice: 'factuur', 'credit-note': 'creditfactuur' } as const;
export const GROUPS = { taxed: 'belast', 'outside-vat': 'buiten-btw' } as const;
export const LINE_KINDS = {
  regular: 'regulier',
  late: 'nagekomen',
  correction: 'correctie',
  reversal: 'terugname',
} as const;
export const PARTS = {
  salary: 'loonkosten',
  ceiling: 'plafond',
  overhead: 'overhead',
  training: 'opleiding',
  addendum: 'addendum',
  'corporation-tax': 'vennootschapsbelasting',
} as const;

/** Whether the client can reclaim VAT. */
export const COMPENSABLE = { yes: 'ja', no: 'nee', unknown: 'onbekend' } as const;

export const documentKind = z
  .enum(Object.values(KINDS))
  .describe('Soort; een negatief totaal is een creditfactuur.');
export const vatGroup = z
  .enum(Object.values(GROUPS))
  .describe('Een e-factuur mengt "buiten de btw" met niets anders (EN 16931).');

export const writeKind = (kind: keyof typeof KINDS): z.input<typeof documentKind> => KINDS[kind];
export const writeGroup = (group: keyof typeof GROUPS): z.input<typeof vatGroup> => GROUPS[group];

/** A share of a difference (R11). */
export const CAUSE = z
  .strictObject({
    bron: z.string().describe('Bron van het feit.'),
    omschrijving: z.string().describe('De oorzaak in woorden.'),
    artikelen: z.array(z.string()).describe('De artikelen waarop de oorzaak berust.'),
    bedrag: field.euro('Aandeel van deze bron.'),
  })
  .meta({ id: 'Oorzaak' });

export const LINE = z
  .strictObject({
    volgnummer: z.int().describe('Regelnummer, vanaf 1.'),
    kostenmaand: field.month('Maand waar de kosten bij horen.'),
    onderdeel: z.enum(Object.values(PARTS)).describe('Waarvoor.'),
    omschrijving: z
      .string()
      .describe('Publicatiegroep van loonkosten, of sleutel en titel van een addendum.'),
    soort: z.enum(Object.values(LINE_KINDS)).describe('Waarom de regel er staat (DVO 4.3).'),
    btwCategorie: vatCategory,
    btwPercentage: field.percentage('Btw-percentage.'),
    overheadpercentage: field.percentage('Bij overhead: het percentage in die maand.').optional(),
    aanslagen: z
      .array(
        z.strictObject({
          aanslag: z.string().describe('Kenmerk.'),
          opgelegdOp: field.day('Dag van de aanslag.').optional(),
        }),
      )
      .optional()
      .describe('Bij vennootschapsbelasting: de aanslagen waarnaar zij is gerekend (DVO 4.12).'),
    bedrag: field.euro('Verschuldigd min al gefactureerd, zonder btw.'),
    gefactureerd: field.euro('Wat eerdere facturen rekenden.'),
    verschuldigd: field.euro('Wat nu verschuldigd is.'),
    oorzaken: z.array(CAUSE).describe('Waardoor het verschil is ontstaan; samen het bedrag.'),
    naAfsluiting: z
      .literal(true)
      .optional()
      .describe('Het jaar van de kostenmaand was al afgesloten toen deze factuur werd vastgesteld.'),
  })
  .meta({ id: 'Factuurregel' });

const VAT = z.strictObject({
  categorie: vatCategory,
  percentage: field.percentage('Btw-percentage.'),
  grondslag: field.euro('Waarover.'),
  bedrag: field.euro('Btw.'),
  compensabel: z
    .array(
      z.strictObject({
        antwoord: z
          .enum(Object.values(COMPENSABLE))
          .describe('Terug te vragen bij het BTW-compensatiefonds.'),
        grondslag: field.euro('Over welk deel van de grondslag.'),
      }),
    )
    .optional()
    .describe('Wat btw-besluiten zeggen over terugvragen (DVO 4.11); ontbreekt als zij niets zeggen.'),
});

const BUDGET = z.strictObject({
  jaar: z.int().describe('Kalenderjaar.'),
  totEnMet: field.month('Maand van de factuur.'),
  gefactureerd: field.euro('Van de vergoeding van het jaar, deze factuur meegerekend.'),
  maximum: field.euro('Maximale jaarlijkse vergoeding (DVO 4.2).'),
});

export const REFERENCES = z.strictObject({
  klantreferentie: z.string().describe('BT-10.'),
  orderreferentie: z.string().optional().describe('BT-13.'),
  projectreferentie: z.string().optional().describe('BT-11.'),
  boekhoudreferentie: z.string().optional().describe('BT-19.'),
});

const content = {
  soort: documentKind,
  btwGroep: vatGroup,
  maand: field.month('Maand van de factuurrun.'),
  overeenkomst: z
    .strictObject({
      kenmerk: z.string().describe('Kenmerk van de overeenkomst.'),
      titel: z.string().describe('Titel van de overeenkomst.'),
      contractreferentie: z.string().describe('BT-12.'),
    })
    .describe('Waar de factuur bij hoort.'),
  jaaraddendum: z.string().describe('Het jaaraddendum waar de factuur bij hoort (DVO 4.2).'),
  leverancier: PARTY_DETAILS,
  afnemer: PARTY_DETAILS,
  eFactuurformaat: z.enum(['nlcius', 'peppol-bis-3']).describe('Formaat van de e-factuur.'),
  voorafgaandeFacturen: z.array(z.string()).describe('Facturen die deze corrigeert of crediteert.'),
  crediteert: z.string().optional().describe('Nummer van de factuur die in haar geheel wordt teruggenomen.'),
  vervangt: z
    .array(
      z.strictObject({
        factuur: z.string().describe('Nummer van de gecrediteerde factuur.'),
        gecrediteerdMet: z.string().describe('Nummer waarmee zij is teruggenomen.'),
      }),
    )
    .optional()
    .describe('Gecrediteerde facturen waarvan deze de regels opnieuw rekent; ontbreekt als er geen zijn.'),
  regels: z.array(LINE).describe('Per publicatiegroep en maand, nooit per persoon.'),
  netto: field.euro('Som van de regels.'),
  btw: z.array(VAT).describe('Btw per categorie en percentage.'),
  btwBedrag: field.euro('Btw samen.'),
  totaal: field.euro('Te betalen, met btw.'),
  begroting: BUDGET.describe('Gefactureerd van het jaar, en het maximum.'),
  aangehouden: z
    .array(z.strictObject({ reden: parkedReason, bedrag: field.euro('Aangehouden.') }))
    .describe('Wat is vastgelegd, maar niet in rekening gebracht mag worden.'),
  voorlopigeTabellen: z
    .array(
      z.strictObject({
        jaar: z.int().describe('Kalenderjaar waarvan het plafond op de tabel rust.'),
        cao: z.string().describe('Naam van de cao.'),
        vanaf: field.day('Eerste dag van de tabel.'),
        eersteMaand: field.month('Vanaf deze maand.'),
      }),
    )
    .optional()
    .describe('Voorlopige salaristabellen waarop de cijfers rusten; ontbreekt als er geen zijn.'),
  ...knownMoment,
  opgesteldDoor: z.string().describe('Rol van wie het opstelde.'),
  regelversie: z.string().describe('Versie van de rekenregels.'),
};

/** A document before it is numbered. */
export const UNISSUED_DOCUMENT = z
  .strictObject({ ...content, referenties: REFERENCES.describe('Waarnaar de factuur verwijst.') })
  .meta({ id: 'Conceptdocument' });

/** A document as issued; it never changes. */
export const ISSUED_DOCUMENT = z
  .strictObject({
    nummer: z.string().describe('Nummer, per reeks zonder gaten.'),
    ...content,
    referenties: REFERENCES.extend({
      betalingskenmerk: z.string().describe('Wat bij de betaling wordt genoemd.'),
    }).describe('Waarnaar de factuur verwijst.'),
    vastgesteldOp: field.day('Factuurdatum.'),
    vervaltOp: field.day('Betaaldatum, dertig dagen later; de termijn begint bij ontvangst.'),
    vastgesteldDoor: z.string().describe('Rol van wie haar vaststelde.'),
    vingerafdruk: field.digest('Van wat is beoordeeld voor het vaststellen.'),
    auditkop: field.digest('Kop van de auditketen voor deze factuur.'),
  })
  .meta({ id: 'Factuur' });
