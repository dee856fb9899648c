import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { agreementKey } from '../agreements';
import { field, problems } from '../platform/http';
import type { Verification } from './verify-records.service';
import { wordFinding } from './word-verification';

export const EVIDENCE_PROBLEMS = problems({
  'nothing-issued': 404,
  'reason-missing': 400,
  'verification-busy': 429,
});

export class IssuedYearPath extends createZodDto(
  z.strictObject({
    kenmerk: agreementKey,
    jaar: field.yearText('Kalenderjaar waarin de documenten zijn vastgesteld.'),
  }),
) {}

export class EvidenceQuery extends createZodDto(
  z.strictObject({
    reden: field
      .line('Waarom het bestand wordt opgehaald; nodig voor het volledige bestand. Komt in de geschiedenis.')
      .optional(),
  }),
) {}

export class JournalQuery extends createZodDto(
  z.strictObject({
    vorm: z
      .enum(['ledger', 'xaf'])
      .describe('Tekst voor hledger en ledger, of XML Auditfile Financieel 3.2.')
      .default('ledger'),
  }),
) {}

export const VERIFICATION = z
  .strictObject({
    klopt: z.boolean().describe('Of alles is zoals het is vastgelegd.'),
    bevindingen: z
      .array(
        z.strictObject({
          code: z.string().describe('Soort bevinding; verandert niet.'),
          omschrijving: z.string().describe('Om welke vastlegging het gaat, en wat er niet klopt.'),
        }),
      )
      .describe('Wat niet is zoals het is vastgelegd.'),
    ketens: z
      .int()
      .describe('Zoveel auditketens zijn nagelopen: die van de overeenkomst en die van de dienst.'),
    schakels: z.int().describe('Zoveel schakels kloppen.'),
    documenten: z.int().describe('Zoveel vastgestelde documenten zijn gecontroleerd.'),
    jaarafrekeningen: z.int().describe('Zoveel vastgestelde jaarafrekeningen zijn gecontroleerd.'),
    halfjaaroverzichten: z.int().describe('Zoveel vastgestelde halfjaaroverzichten zijn gecontroleerd.'),
    kwartaalrapportages: z.int().describe('Zoveel voorgelegde kwartaalrapportages zijn gecontroleerd.'),
    nietNagerekend: z
      .int()
      .describe(
        'Zoveel daarvan zijn met een andere versie van de rekenregels gemaakt; zij gelden zoals ze zijn vastgesteld.',
      ),
    rekenregelsVerschillen: z
      .boolean()
      .describe(
        'Of de rekenregels van nu voor het verleden iets anders uitrekenen. Dat is geen bevinding: wat is vastgesteld, blijft.',
      ),
  })
  .meta({ id: 'Controle' });

export function writeVerification(verification: Verification): z.input<typeof VERIFICATION> {
  const { findings, chains, links, documents, notRecomputed, rulesDiffer, ...reports } = verification;
  return {
    klopt: findings.length === 0,
    bevindingen: findings.map((finding) => ({ code: finding.code, omschrijving: wordFinding(finding) })),
    ketens: chains,
    schakels: links,
    documenten: documents,
    jaarafrekeningen: reports.yearEnds,
    halfjaaroverzichten: reports.halfYears,
    kwartaalrapportages: reports.quarterlyReports,
    nietNagerekend: notRecomputed,
    rekenregelsVerschillen: rulesDiffer.length > 0,
  };
}
