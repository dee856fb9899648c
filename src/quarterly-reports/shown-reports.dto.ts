import { z } from 'zod';
import { writeQuarter } from '../kernel/time';
import { DONE_ACT, field, writeDone } from '../platform/http';
import type { FilledPart, ReportActName, ReportState } from './domain';
import { FILLED, writeFilled } from './filled-parts.dto';
import type { ListedReport } from './listed-report';
import type { ShownReport } from './read-reports.service';
import type { FrozenReport } from './report-rows';

const STATES = {
  draft: 'in voorbereiding',
  offered: 'voorgelegd',
  commented: 'opmerkingen gemaakt',
  fixed: 'vastgesteld',
  withdrawn: 'ingetrokken',
} as const satisfies Readonly<Record<ReportState, string>>;

const ACTS = {
  submit: 'voorgelegd',
  answer: 'beantwoord',
  withdraw: 'ingetrokken',
  comment: 'opmerking',
  fix: 'vastgesteld',
} as const satisfies Readonly<Record<ReportActName, string>>;

const PARTS = {
  formation: 'formatie',
  notices: 'opzeggingen',
  supplementary: 'meer- en maatwerk',
  changes: 'wijzigingen',
  financial: 'financieel',
  addenda: 'addenda',
} as const satisfies Readonly<Record<FilledPart, string>>;

const SUMMARY = {
  kwartaal: z.string().describe('Jaar en kwartaal.'),
  versie: z.int().describe('De laatste versie, of die is vastgesteld.'),
  stand: z.enum(Object.values(STATES)).describe('Hoe die versie ervoor staat.'),
};

export const SHOWN_REPORTS = z
  .strictObject({
    kwartaalrapportages: z
      .array(z.strictObject(SUMMARY).meta({ id: 'KwartaalrapportageSamenvatting' }))
      .describe('De rapportages, op kwartaal.'),
  })
  .meta({ id: 'Kwartaalrapportages' });

const FIGURE = z
  .strictObject({
    meting: z.string().describe('De meting.'),
    product: z.string().optional().describe('Het product.'),
    waarde: z.string().optional().describe('Ontbreekt als niets is vastgelegd.'),
    bron: z.string().optional().describe('Waar het cijfer vandaan komt.'),
    vorigKwartaal: z.string().optional().describe('De waarde van het vorige kwartaal.'),
    vorigJaar: z.string().optional().describe('De waarde van hetzelfde kwartaal een jaar eerder.'),
    onderNorm: z.boolean().optional().describe('Of het onder de norm blijft (SLA 1.7).'),
  })
  .meta({ id: 'Rapportagecijfer' });

const SECTION = z
  .strictObject({
    onderdeel: z.string().describe('De sleutel van het onderdeel.'),
    titel: z.string().describe('De titel.'),
    ingevuld: z.array(z.enum(Object.values(PARTS))).describe('Wat de dienst zelf invult, onder ingevuld.'),
    cijfers: z.array(FIGURE).describe('Wat is vastgelegd, naast het vorige kwartaal en jaar.'),
    tekst: z.string().optional().describe('Wat eronder is geschreven.'),
  })
  .meta({ id: 'Rapportageonderdeel' });

export const SHOWN_REPORT = z
  .strictObject({
    ...SUMMARY,
    model: z.string().describe('Het rapportagemodel, naar de SLA.'),
    bekendOp: field.day('Dag van de kennis waarop de rapportage berust.'),
    positie: z.int().describe('Laatste positie die meetelt.'),
    onderdelen: z.array(SECTION).describe('In de volgorde van het model.'),
    ingevuld: FILLED.describe('Wat de dienst zelf weet.'),
    vingerafdruk: field.digest('Van de hele rapportage; hiermee leg je voor en stel je vast.'),
    handelingen: z
      .array(
        z
          .strictObject({
            handeling: z.enum(Object.values(ACTS)).describe('Wat er is gedaan.'),
            versie: z.int().describe('Met welke versie.'),
            onderdeel: z.string().optional().describe('Bij welk onderdeel.'),
            ...DONE_ACT,
          })
          .meta({ id: 'Rapportagehandeling' }),
      )
      .describe('Wat er is gedaan, per versie.'),
  })
  .meta({ id: 'Kwartaalrapportage' });

type Summary = z.input<typeof SHOWN_REPORTS>['kwartaalrapportages'][number];

export function writeListed({ dossier, latest, state }: ListedReport): Summary {
  return { kwartaal: writeQuarter(dossier.quarter), versie: latest.version, stand: STATES[state] };
}

export function writeShownReport(report: ShownReport): z.input<typeof SHOWN_REPORT> {
  const { report: said, fingerprint } = report.shown;
  return {
    ...writeListed(report),
    ...{ model: said.model, bekendOp: said.knownOn, positie: said.position },
    onderdelen: said.sections.map(writeSection),
    ingevuld: writeFilled(said.filled),
    vingerafdruk: fingerprint,
    handelingen: report.dossier.acts.map((done) => ({
      ...{ handeling: ACTS[done.act], versie: done.version },
      ...(done.section !== undefined && { onderdeel: done.section }),
      ...writeDone(done),
    })),
  };
}

function writeSection(section: FrozenReport['sections'][number]): z.input<typeof SECTION> {
  return {
    ...{ onderdeel: section.key, titel: section.title },
    ingevuld: section.filled.map((part) => PARTS[part]),
    cijfers: section.figures.map((one) => ({
      meting: one.measure,
      ...(one.product !== undefined && { product: one.product }),
      ...(one.value !== undefined && { waarde: one.value }),
      ...(one.source !== undefined && { bron: one.source }),
      ...(one.lastQuarter !== undefined && { vorigKwartaal: one.lastQuarter }),
      ...(one.lastYear !== undefined && { vorigJaar: one.lastYear }),
      ...(one.isBelowNorm !== undefined && { onderNorm: one.isBelowNorm }),
    })),
    ...(section.text !== undefined && { tekst: section.text }),
  };
}
