/** What a step of a calculation computes, by its name in the rules. */
export const STEP_NAMES: Readonly<Record<string, string>> = {
  'published-line': 'loonkosten van de groep',
  'to-charge': 'nog in rekening te brengen',
  charged: 'al in rekening gebracht',
  'taken-back': 'teruggenomen',
  'actual-salary-costs': 'werkelijke loonkosten',
  'chargeable-salary-costs': 'loonkosten die in rekening mogen worden gebracht',
  ceiling: 'aanpassing aan het formatieplafond',
  'formation-line-ceiling': 'plafond van een formatieregel',
  'formation-ceiling': 'formatieplafond',
  'decided-extra': 'besluiten boven het plafond',
  'salary-limit': 'grens van de loonkosten',
  'overhead-budget': 'overhead over het plafond',
  'overhead-limit': 'grens van de overhead',
  'chargeable-overhead': 'overhead die in rekening mag worden gebracht',
  'training-due': 'verschuldigde opleidingskosten',
  'chargeable-training': 'opleidingskosten die in rekening mogen worden gebracht',
  'maximum-compensation': 'maximale vergoeding',
  'chargeable-addendum': 'kosten van het addendum die in rekening mogen worden gebracht',
  'corporation-tax': 'vennootschapsbelasting',
  'entry-amount': 'bedrag van een post',
  'agreed-calamity-costs': 'afgesproken kosten van de calamiteit',
  'chargeable-up-to-maximum': 'in rekening te brengen tot het maximum',
};

/** How a step comes from the values it uses. */
export const OPERATION_NAMES = {
  fact: 'vastgelegd',
  constant: 'vaste waarde',
  sum: 'optelling',
  difference: 'aftrekking',
  product: 'vermenigvuldiging',
  quotient: 'deling',
  minimum: 'laagste van',
  'round-to-cents': 'afgerond op centen',
} as const;

/** A calculation in a sentence: what is owed, what was charged, and where the owed amount comes from. */
export const CALCULATION_SENTENCE =
  '{line}: {owed} verschuldigd, {charged} al in rekening gebracht, verschil {amount}. {source} ({article})';
export const OWED_SOURCES = {
  group:
    'Verschuldigd en in rekening gebracht zijn van de hele groep; de stappen laten zien wat erin is gewijzigd.',
  fact: 'Verschuldigd is {name} volgens de administratie.',
  constant: 'Er is niets meer verschuldigd.',
  one: 'Verschuldigd is één bedrag: {name}.',
  sum: 'Verschuldigd is de optelling van {count} bedragen: {name}.',
  difference: 'Verschuldigd is {first} tot en met deze maand min {second} tot en met de vorige: {name}.',
  minimum: 'Verschuldigd is het laagste van {first} en {second}: {name}.',
  other: 'Verschuldigd is {name}.',
} as const;
export const UNNAMED_STEP = 'het bedrag';

/** What a step is about, in the words of a reader; `≤` says up to and with a month. */
export const SUBJECT_WORDS: Readonly<Record<string, string>> = {
  '≤': 'tot en met',
  overhead: 'overhead',
  training: 'opleiding',
  ceiling: 'plafond',
  'corporation-tax': 'vennootschapsbelasting',
  'actual-salary-costs': 'werkelijke loonkosten',
  'formation-ceiling': 'formatieplafond',
};

/** Which field of a fact was read. */
export const FIELD_NAMES: Readonly<Record<string, string>> = {
  amount: 'bedrag',
  owed: 'verschuldigd',
  charged: 'in rekening gebracht',
  percentage: 'percentage',
  hoursPerWeek: 'uren per week',
  fullTimeHours: 'voltijdsuren per week',
  quantity: 'aantal',
  unitPrice: 'prijs per eenheid',
  maximum: 'maximum',
};
export const SCALE_FIELD = 'maximum van schaal {scale}';
