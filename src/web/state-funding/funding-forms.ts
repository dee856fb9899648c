import type { AgreementFacts } from '../../settlement/domain';
import type { FactChoice, FactField, FactForm } from '../set-up/fact-form';

const ofFunding: FactField = {
  ...{ name: 'rijksmiddelen', of: 'funding', label: 'Rijksmiddelen', kind: 'choice' },
  choices: fundingsToChoose,
};
const costMonth: FactField = { name: 'maand', of: 'costMonth', label: 'Kostenmaand', kind: 'month' };
const amount: FactField = { name: 'bedrag', of: 'amount', label: 'Bedrag', kind: 'amount' };

/** Records extra money of the state (DVO 4.13). */
export const FUNDING_FORM: FactForm = {
  name: 'rijksmiddelen',
  list: 'stateFunding',
  title: 'Rijksmiddelen vastleggen',
  done: 'De rijksmiddelen zijn vastgelegd. Overleg erover met de opdrachtgever.',
  sourceExample: 'septembercirculaire 2026',
  fields: [
    { name: 'regeling', of: 'arrangement', label: 'Regeling of brief', kind: 'text' },
    { name: 'doel', of: 'purpose', label: 'Waarvoor ze zijn', kind: 'text' },
    { name: 'jaar', of: 'year', label: 'Voor welk jaar', kind: 'year' },
    amount,
  ],
};

/** Records what of it was spent on its purpose. */
export const SPENDING_FORM: FactForm = {
  name: 'besteding',
  list: 'fundingSpendings',
  title: 'Besteding vastleggen',
  done: 'De besteding is vastgelegd.',
  sourceExample: 'kostenoverzicht april 2026',
  fields: [
    ofFunding,
    costMonth,
    { name: 'omschrijving', of: 'description', label: 'Waaraan', kind: 'text' },
    {
      ...amount,
      description: 'In euro’s, zoals 1.234,50. Een bedrag onder nul verbetert een eerdere besteding.',
    },
  ],
};

/** Records that both parties talked about it. */
export const TALK_FORM: FactForm = {
  name: 'overleg',
  list: 'fundingTalks',
  title: 'Overleg vastleggen',
  done: 'Het overleg is vastgelegd.',
  sourceExample: 'verslag van 20 maart 2026',
  fields: [
    ofFunding,
    { name: 'op', of: 'heldOn', label: 'Dag van het overleg', kind: 'day' },
    {
      ...{ name: 'met', of: 'heldWith', label: 'Met wie', kind: 'text' },
      description: 'Als functie, zoals: regisseur. Noem geen namen.',
    },
    { name: 'stuk', of: 'reference', label: 'Verslag of stuk', kind: 'text' },
  ],
};

/** Records what a supplier charged to the client directly (DVO 4.9). */
export const DIRECT_COSTS_FORM: FactForm = {
  name: 'rechtstreekse-kosten',
  list: 'directCosts',
  title: 'Rechtstreekse kosten vastleggen',
  done: 'De rechtstreekse kosten zijn vastgelegd, ter informatie.',
  sourceExample: 'factuur van de leverancier van 3 maart 2026',
  fields: [costMonth, amount],
};

/** Records small materials that the contractor bought under mandate (DVO 2.2a). */
export const PURCHASE_FORM: FactForm = {
  name: 'klein-materiaal',
  list: 'mandatePurchases',
  title: 'Klein materiaal vastleggen',
  done: 'Het kleine materiaal is vastgelegd, ter informatie.',
  sourceExample: 'bon van 12 maart 2026',
  fields: [
    costMonth,
    amount,
    { name: 'omschrijving', of: 'description', label: 'Wat er is gekocht', kind: 'text' },
  ],
};

export const FUNDING_FORMS: readonly FactForm[] = [
  FUNDING_FORM,
  SPENDING_FORM,
  TALK_FORM,
  DIRECT_COSTS_FORM,
  PURCHASE_FORM,
];

function fundingsToChoose({ stateFunding }: AgreementFacts): readonly FactChoice[] {
  return stateFunding.map(({ id, arrangement, year }) => ({
    value: id,
    label: `${arrangement} (${year.toString()})`,
  }));
}
