import { z } from 'zod';
import { PLANNED_FOR } from '../agreements/domain';
import { field } from '../platform/http';
import { DECIDED_LISTS } from './domain';

/**
 * Facts as a scenario file has them, list by list, so with its English names. Whether they go together
 * with what is known already is for the rules; here is which fields there are.
 */

const id = field.line('Kenmerk van het feit; elk feit van de overeenkomst heeft een eigen.', 'f-balie');
const replaces = field.line('Kenmerk van het feit in dezelfde lijst dat dit vervangt.').optional();

/** A number may stand as text, or as a JSON number of at most 15 digits. */
const numeric = (description: string) =>
  z.union([z.string().max(40), z.number()]).describe(`${description} Bij voorkeur tekst.`);

const euros = (description: string) => numeric(`${description} In euro’s, ten hoogste twee decimalen.`);
const percents = (description: string) => numeric(`${description} In procenten, ten hoogste vier decimalen.`);
const year = (description: string) => z.int().min(1900).max(2999).describe(description);

function list<Name extends string, Shape extends z.ZodRawShape>(
  name: Name,
  description: string,
  shape: Shape,
) {
  return z
    .strictObject({
      lijst: z.literal(name).describe('De lijst waartoe het feit behoort.'),
      id,
      replaces,
      ...shape,
    })
    .meta({ description, title: name });
}

const fromMonth = field.day('Eerste dag waarop dit geldt: de eerste van een maand.');
const costMonth = field.month('Maand waar de kosten bij horen.');

const TERMS = [
  list('policies', 'Beleidskeuzen waar de overeenkomst zwijgt; vanaf een 1 januari.', {
    from: field.day('Een 1 januari.'),
    overheadBasis: z
      .enum(['charged-salary-costs', 'actual-salary-costs', 'formation-ceiling'])
      .describe('Waarover overhead wordt berekend (DVO 3.4).'),
    trainingBasis: z.enum(['instalments', 'actual']).describe('In twaalfden, of werkelijk (DVO 4.2).'),
    indexation: z.enum(['automatic', 'after-agreement']).describe('Wanneer een salaristabel telt (DVO 4.3).'),
    fullTimeHours: numeric('Uren per week van een voltijdfunctie.'),
  }),
  list('tableAcceptances', 'Instemming van de opdrachtgever met een salaristabel (SLA, Addendum).', {
    table: field.line('Kenmerk van het feit waarmee de tabel is opgenomen.'),
    acceptedOn: field.day('Dag van de instemming.'),
    reference: field
      .line('Het stuk waarin de opdrachtgever instemde; die stemt ook zelf in, met een akkoord op de tabel.')
      .optional(),
  }),
  list('tableConsultations', 'Afstemming van een salaristabel met de opdrachtgever (SLA, Addendum).', {
    table: field.line('Kenmerk van het feit waarmee de tabel is opgenomen.'),
    consultedOn: field.day('Dag van de afstemming.'),
    consultedWith: field.line('Met wie, als functie.', 'regisseur'),
    means: field.line('Hoe, zoals een overleg, een brief of een e-mail.', 'overleg'),
    remark: field.text('Opmerking.').nullish(),
  }),
  list('overhead', 'Overheadpercentage (DVO 3.4).', {
    from: fromMonth,
    percentage: percents('Percentage.'),
    tasks: field
      .text('Welke afgesproken taken zijn veranderd; verplicht als het percentage verandert.')
      .nullish(),
  }),
  list('ikb', 'Individueel keuzebudget (SLA, Addendum).', {
    from: fromMonth,
    percentage: percents('Percentage.'),
  }),
  list('employerCharges', 'Werkgeverslasten (SLA, Addendum).', {
    from: fromMonth,
    percentage: percents('Percentage.'),
  }),
  list('vat', 'Btw-behandeling (DVO 4.11).', {
    from: fromMonth,
    category: z.enum(['O', 'E', 'S', 'AE']).describe('Buiten de btw, vrijgesteld, belast, verlegd.'),
    percentage: percents('Btw-percentage; alleen bij S boven nul.'),
    components: z
      .array(field.line('Onderdeel, zoals training of addendum:A1.'))
      .optional()
      .describe('Alleen voor deze onderdelen.'),
    reason: field.text('Waarom; verplicht bij een andere behandeling dan O.').nullish(),
    reference: field.line('Het stuk met het besluit; verplicht bij een andere behandeling dan O.').nullish(),
    compensable: z
      .enum(['yes', 'no', 'unknown'])
      .describe('Of de opdrachtgever de btw terugkrijgt uit het BTW-compensatiefonds.')
      .nullish(),
  }),
] as const;

const FORMATION = [
  list('publicationGroups', 'Publicatiegroep: functies die de opdrachtgever samen ziet (DVO 7.5; AVG).', {
    name: field.line('Naam, zoals formatieregels die noemen.', 'Balie'),
    from: fromMonth,
    persons: z.int().min(1).max(9999).describe('Hoeveel mensen erin werken.'),
    smallGroupReason: field.text('Waarom minder dan drie personen apart te zien mogen zijn.').nullish(),
  }),
  list('formation', 'Formatieregel: een functie met uren en schaal (DVO 4.2, 4.4, 4.7).', {
    function: field.line('Functie, zoals het loonbestand die noemt.'),
    service: field.line('Dienst van de SLA.', '1.1'),
    publicationGroup: field
      .line(
        'Publicatiegroep waaronder de opdrachtgever de kosten ziet; zonder groep bij de overige functies.',
      )
      .nullish(),
    overheadReason: field
      .text('Waarom de functie telt, hoewel haar dienst uit het overheadpercentage wordt betaald (SLA 1.10).')
      .nullish(),
    hoursPerWeek: numeric('Uren per week.'),
    from: field.day('Eerste dag.'),
    until: field.day('De dag na de laatste; leeg voor structureel.').nullish(),
    grades: z
      .array(
        z.strictObject({
          from: field.day('Eerste dag van de schaal.'),
          scale: field.line('Schaal.', '10A'),
        }),
      )
      .describe('De schalen in de tijd; een herwaardering is een nieuwe.'),
  }),
  list('regradingAnnouncements', 'Melding van een functieherwaardering aan de opdrachtgever (DVO 4.4).', {
    function: field.line('Functie, zoals de formatie die noemt.'),
    announcedOn: field.day('Dag van de melding.'),
    announcedTo: field.line('Aan wie, als functie.', 'regisseur'),
    reference: field.line('Het stuk waaruit de melding blijkt.'),
    from: field.day('Dag van de herwaardering; zonder die dag de eerste na de melding.').nullish(),
  }),
  list('trainingBudgets', 'Opleidingsbudget van een jaar (DVO 4.2).', {
    year: year('Jaar.'),
    amount: euros('Budget.'),
  }),
  list('trainingCosts', 'Opleidingskosten van een maand.', { costMonth, amount: euros('Kosten.') }),
  list(
    'decisionPolicies',
    'Wie boven het plafond beslist, en wiens de kosten zijn; vanaf een 1 januari (SLA).',
    {
      occasion: z.enum(['absence', 'continuity']).describe('Langdurig verzuim, of continuïteit (DVO 4.8).'),
      from: field.day('Een 1 januari.'),
      decider: z
        .enum(['municipal-secretary', 'regisseur'])
        .describe('De gemeentesecretaris, of de regisseur na overleg met de teamleider.'),
      costs: z.enum(['extra', 'all']).describe('De meerkosten boven het plafond, of alle kosten.'),
    },
  ),
  list('planningDates', 'Dag in de P&C-kalender van een partij (DVO 4.5, 6).', {
    party: z.enum(['client', 'contractor']).describe('Van wie.'),
    what: z
      .enum(PLANNED_FOR)
      .describe(
        'Besluit, voorjaarsnota, tussenrapportage, najaarsnota, begroting, jaarrekening, kwartaalrapportage, halfjaaroverzicht, jaarafrekening of voortgangsoverleg.',
      ),
    day: field.day('De dag.'),
  }),
  list(
    'deviationThresholds',
    'Vanaf welk verschil een halfjaaroverzicht een toelichting vraagt (DVO 4.5, 6).',
    {
      from: field.day('Een 1 januari.'),
      percentage: percents('Meer dan dit deel van de begroting,'),
      amount: euros('en meer dan dit bedrag.'),
    },
  ),
  list('corporationTax', 'Vennootschapsbelasting volgens aanslag (DVO 4.12).', {
    costMonth,
    amount: euros('Bedrag.'),
    assessment: field.line('Kenmerk van de aanslag; verplicht.', '123456789V60112').optional(),
    assessedOn: field.day('Dag van de aanslag; verplicht.').optional(),
    reference: field.line('Waar de aanslag is te vinden; verplicht.').optional(),
  }),
  list(
    'directCosts',
    'Kosten die de leverancier rechtstreeks in rekening brengt (DVO 4.9); ter informatie.',
    {
      costMonth,
      amount: euros('Bedrag.'),
    },
  ),
] as const;

const INFORMATION = [
  list('overheadEvaluations', 'Jaarlijkse evaluatie van de overheadafspraken (DVO 3.4).', {
    year: year('Jaar waarover.'),
    heldOn: field.day('Dag van de evaluatie.'),
    heldWith: field.line('Met wie, als functie.', 'regisseur'),
    findings: field.text('Wat er bleek van de werkelijke verdeling van taken.'),
    conclusion: z.enum(['stays', 'adjusted']).describe('Het percentage blijft, of wordt aangepast.'),
    reference: field.line('Het verslag of stuk.'),
  }),
  list('overheadServices', 'Diensten die uit het overheadpercentage worden betaald (SLA 1.10).', {
    from: fromMonth,
    services: z
      .array(field.line('Dienst van de SLA.', '1.10'))
      .max(50)
      .describe('De diensten; leeg voor geen.'),
    reference: field.line('Waar dit is afgesproken.', 'SLA 2024, dienst 1.10'),
  }),
  list('mandatePurchases', 'Kleine materialen, gekocht onder mandaat (DVO 2.2a); ter informatie.', {
    costMonth,
    amount: euros('Bedrag.'),
    description: field.line('Wat er is gekocht.'),
  }),
  list('stateFunding', 'Extra rijksmiddelen voor overgenomen werk (DVO 4.13); ter informatie.', {
    year: year('Jaar waarvoor ze zijn.'),
    arrangement: field.line('De regeling of brief.'),
    purpose: field.text('Waarvoor ze zijn bedoeld.'),
    amount: euros('Bedrag.'),
  }),
  list('fundingSpendings', 'Wat van rijksmiddelen aan hun doel is besteed (DVO 4.13); ter informatie.', {
    funding: field.line('Kenmerk van de rijksmiddelen.'),
    costMonth,
    amount: euros('Bedrag.'),
    description: field.line('Waaraan het is besteed.'),
  }),
  list('fundingTalks', 'Overleg over rijksmiddelen (DVO 4.13 en 6).', {
    funding: field.line('Kenmerk van de rijksmiddelen.'),
    heldOn: field.day('Dag van het overleg.'),
    heldWith: field.line('Met wie, als functie.', 'regisseur'),
    reference: field.line('Het verslag of stuk.'),
  }),
] as const;

const WITHDRAWALS = [
  list('withdrawals', 'Intrekking van één feit of van alles uit één bron.', {
    fact: field.line('Kenmerk van het feit.').optional(),
    ofSource: field.line('Naam van de bron.').optional(),
  }),
] as const;

/**
 * A fact to record. Salary tables and payroll come in their own ways; what both sides decide on is proposed and
 * agreed to, not recorded (DVO 3.3, 3.6, 3.7, 4.8).
 */
export const FACT = z
  .discriminatedUnion('lijst', [...TERMS, ...FORMATION, ...INFORMATION, ...WITHDRAWALS])
  .meta({ id: 'Feit' });

/** The lists of which recorded facts can be asked; payroll lines come with deliveries. */
export const FACT_LISTS = [
  'salaryTables',
  ...DECIDED_LISTS,
  ...FACT.options.map(({ shape }) => shape.lijst.value),
] as const;
