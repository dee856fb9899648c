import { z } from 'zod';
import { field } from '../../platform/http';
import { parkedReason, provisionalTables } from '../../settlement';
import { CHANGE_CAUSE } from '../change-cause.dto';
import { ORIGINAL_BUDGET, ORIGINAL_BUDGET_DAY } from '../original-budget.dto';
import { OVERVIEW_ROW, OVERVIEW_SUMS } from '../overviews.dto';
import { reportPart } from '../report-parts.dto';
import { yearStanding } from '../year-standing.dto';

const { onderdeel: _part, jaarbudget: _year, ...PERIOD } = OVERVIEW_ROW;

const percentage = (of: string): z.ZodString =>
  z
    .string()
    .meta({ description: `${of} Met één decimaal, of n.v.t. als er niets is begroot.`, examples: ['-4.2'] });
const verdict = z
  .enum(['voordelig', 'nadelig', 'gelijk'])
  .describe('Voordelig: er is minder in rekening te brengen dan begroot.');

const FIGURES = {
  ...PERIOD,
  oordeel: verdict,
  verschilPercentage: percentage('Verschil als deel van het budget, in procenten.'),
  verplicht: field.euro('Waartoe addenda met akkoord over het halfjaar verplichten.'),
  aangehouden: field.euro('Wat het halfjaar aan aangehouden bedragen toevoegde.'),
  primitieveBegroting: ORIGINAL_BUDGET,
  wijzigingen: field.euro('Wat er sindsdien is gewijzigd, over het hele jaar.'),
  inRekeningTeBrengenTotNu: field.euro('Van januari tot en met het einde van het halfjaar.'),
  ruimte: field.euro('Begroot voor het jaar, min in rekening te brengen tot nu.'),
  verwacht: field.euro('Wat over het hele jaar in rekening te brengen zal zijn.'),
  verwachteKosten: field.euro('Wat het hele jaar zal kosten, ook boven een grens.'),
  nietGedekt: field.euro('Verwachte kosten min verwacht: vraagt een besluit, akkoord of afronding.'),
  verwachtVerschil: field.euro('Begroot voor het jaar, min verwacht.'),
  verwachtVerschilPercentage: percentage('Verwacht verschil als deel van de begroting, in procenten.'),
};

const amounts = z
  .array(z.strictObject({ onderdeel: reportPart, bedrag: field.euro('Bedrag.') }))
  .describe('Per onderdeel.');

const BRIDGE = z
  .strictObject({
    primitieveBegrotingVan: ORIGINAL_BUDGET_DAY,
    primitieveBegroting: ORIGINAL_BUDGET,
    wijzigingen: z
      .array(
        z.strictObject({
          ...CHANGE_CAUSE,
          bekendSinds: field.day('Dag waarop ze bekend werd.'),
          onderdelen: amounts,
          bedrag: field.euro('Samen.'),
        }),
      )
      .describe('In de volgorde waarin ze bekend werden.'),
    actueleBegroting: field.euro('Primitieve begroting en wijzigingen samen.'),
    afwijkingen: amounts.describe('Prognose min actuele begroting, waar die verschillen.'),
    prognose: field.euro('Actuele begroting en afwijkingen samen.'),
  })
  .meta({ id: 'Begrotingsverloop' });

const BOOKED = z
  .strictObject({
    totaal: field.euro('Alle facturen met een datum in het halfjaar, zonder btw.'),
    ditHalfjaar: field.euro('Daarvan voor maanden van het halfjaar.'),
    eerdereHalfjaren: z
      .array(
        z.strictObject({
          periode: z.string().describe('Jaar en helft.'),
          onderdeel: reportPart,
          bedrag: field.euro('Bedrag.'),
        }),
      )
      .describe('Correcties en nagekomen kosten van eerdere halfjaren; niet in de onderdelen hierboven.'),
    latereMaanden: field.euro('Daarvan voor maanden na het halfjaar.'),
  })
  .meta({ id: 'GeboekteFacturen' });

/** The figures of a half-year in full, as known at a moment or as fixed. */
export const HALF_YEAR_FIGURES = {
  ...OVERVIEW_SUMS,
  stand: yearStanding,
  totEnMet: field.month('Laatste kostenmaand die meetelt.'),
  regelversie: z.string().describe('Versie van de rekenregels.'),
  toelichtenVanaf: z
    .strictObject({ percentage: field.percentage('Deel van de begroting.'), bedrag: field.euro('Bedrag.') })
    .describe('Wie beide overschrijdt, vraagt een toelichting.'),
  onderdelen: z
    .array(
      z
        .strictObject({
          ...OVERVIEW_ROW,
          ...FIGURES,
          grensBereiktIn: field.month('Vanaf welke maand niets van de grens over is.').optional(),
          toelichtingNodig: z
            .array(z.enum(['halfjaar', 'jaar']))
            .describe('Welk verschil boven de afwijkingsgrens komt.'),
        })
        .meta({ id: 'Overzichtsregel' }),
    )
    .describe('Per onderdeel, in vaste volgorde; eerste helft plus tweede is het jaar.'),
  samen: z
    .strictObject({ jaarbudget: OVERVIEW_ROW.jaarbudget, ...FIGURES })
    .describe('De onderdelen samen.')
    .meta({ id: 'Overzichtstotaal' }),
  maanden: z
    .array(
      z
        .strictObject({
          maand: field.month('Kostenmaand.'),
          onderdeel: reportPart,
          ...PERIOD,
          verplicht: FIGURES.verplicht,
        })
        .meta({ id: 'Overzichtsmaand' }),
    )
    .describe('Per onderdeel en maand, van het hele jaar.'),
  addenda: z
    .array(
      z
        .strictObject({
          addendum: z.string().describe('Kenmerk.'),
          titel: z.string().describe('Titel.'),
          onderdeel: reportPart,
          maximum: field.euro('Hoogste bedrag waarmee is ingestemd, over al zijn maanden.').optional(),
          ...PERIOD,
          verplicht: FIGURES.verplicht,
        })
        .meta({ id: 'Overzichtsaddendum' }),
    )
    .describe('De addenda met iets in het halfjaar; per soort samen het onderdeel.'),
  formatie: z
    .strictObject({
      groepen: z
        .array(z.strictObject({ groep: z.string().describe('Publicatiegroep.'), ...PERIOD }))
        .describe('Nooit van één persoon.'),
      buitenGroepen: z
        .strictObject(PERIOD)
        .describe('Wat bij geen functie hoort: besluiten, en wat het plafond tegenhoudt of vrijgeeft.'),
    })
    .describe('De formatie per publicatiegroep.')
    .meta({ id: 'FormatiePerGroep' }),
  aangehoudenPerReden: z
    .array(
      z.strictObject({
        onderdeel: reportPart,
        reden: parkedReason,
        halfjaar: field.euro('Wat het halfjaar toevoegde; onder nul is vrijgekomen.'),
        stand: field.euro('Van januari tot en met het einde van het halfjaar.'),
      }),
    )
    .describe('Vastgelegd, maar niet in rekening te brengen.'),
  facturen: BOOKED,
  verloop: BRIDGE,
  rijksmiddelen: z
    .array(
      z.strictObject({
        regeling: z.string().describe('De regeling of brief.'),
        doel: z.string().describe('Waarvoor ze zijn bedoeld.'),
        ontvangen: field.euro('Wat het Rijk gaf.'),
        besteed: field.euro('Wat aan het doel is besteed.'),
        over: field.euro('Ontvangen min besteed.'),
      }),
    )
    .describe('Van het jaar; ter informatie (DVO 4.13).'),
  voorlopigeTabellen: provisionalTables.optional(),
};

export type WrittenFigures = z.input<z.ZodObject<typeof HALF_YEAR_FIGURES>>;
