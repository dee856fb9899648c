import { z } from 'zod';
import { ARTICLES, RULES, SCREENS, type Article } from '../../../templates/articles';
import { coverageOf, type Coverage } from './coverage-of';

const STATES = {
  covered: 'gedekt',
  partly: 'gedeeltelijk',
  planned: 'nog niet gebouwd',
  without: 'zonder financieel effect',
} as const satisfies Record<Coverage, string>;

const texts = (description: string) => z.array(z.string()).describe(description);

const COVERED_ARTICLE = z
  .strictObject({
    artikel: z.string().describe('Het artikel, zoals DVO 4.2 of SLA Ziekteverzuim.'),
    inhoud: z.string().describe('Waar het op neerkomt, in één zin.'),
    in2023: z.string().optional().describe('Wat de SLA van 2023 anders zei.'),
    stand: z.enum(STATES).describe('Hoever Slotsom dit artikel uitvoert.'),
    regels: texts('De regels die het uitvoeren.'),
    bewerkingen: texts('De bewerkingen van deze interface, met methode en pad.'),
    schermen: texts('De schermen.'),
    tests: z.int().describe('Hoeveel tests erover waken.'),
    nogTeBouwen: texts('Wat er nog niet is.'),
    reden: z.string().optional().describe('Waarom het geen financieel effect heeft.'),
  })
  .meta({ id: 'GedektArtikel' });

const RULE = z
  .strictObject({
    regel: z.string().describe('De regel, zoals R1.'),
    titel: z.string().describe('Wat de regel bepaalt.'),
    artikelen: texts('De artikelen die hij uitvoert.'),
  })
  .meta({ id: 'Rekenregel' });

export const COVERAGE = z
  .strictObject({
    artikelen: z.array(COVERED_ARTICLE).describe('Alle artikelen van DVO 2 tot en met 9 en van de SLA.'),
    regels: z.array(RULE).describe('Alle regels.'),
  })
  .meta({ id: 'Dekking' });

export function writeCoverage(): z.input<typeof COVERAGE> {
  const regels = RULES.map(({ id, title }) => ({
    regel: id,
    titel: title,
    artikelen: ARTICLES.filter(({ rules }) => rules?.includes(id)).map((article) => article.id),
  }));
  return { artikelen: ARTICLES.map(writeArticle), regels };
}

function writeArticle(article: Article): z.input<typeof COVERED_ARTICLE> {
  const { id, says, in2023, rules, routes, screens, tests, planned, without } = article;
  return {
    artikel: id,
    inhoud: says,
    ...(in2023 !== undefined && { in2023 }),
    stand: STATES[coverageOf(article)],
    regels: [...(rules ?? [])],
    bewerkingen: [...(routes ?? [])],
    schermen: (screens ?? []).map((path) => SCREENS[path] ?? path),
    tests: tests?.length ?? 0,
    nogTeBouwen: [...(planned ?? [])],
    ...(without !== undefined && { reden: without }),
  };
}
