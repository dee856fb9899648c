/** What the pages that stand for an article are called, by their path. */
export const SCREENS: Readonly<Record<string, string>> = {
  '/maanden/:month': 'Maandafsluiting',
  '/maanden/:month/inlezen': 'Loonkosten inlezen',
  '/facturen': 'Facturen',
  '/facturen/:number': 'Factuur',
  '/facturen/:number/regels/:line': 'Hoe is dit berekend?',
  '/correcties': 'Correcties',
  '/jaarafrekening/:year': 'Jaarafsluiting',
  '/indexering': 'Indexering',
  '/addenda': 'Addenda',
  '/goedkeuringen': 'Goedkeuringen',
  '/calamiteiten/nieuw': 'Calamiteit melden',
  '/adviesnotas': 'Adviesnota’s',
  '/opzegging': 'Opzegging',
  '/historie': 'Geschiedenis',
  '/beheer/bevoegdheden': 'Bevoegdheden',
  '/beheer/overeenkomst': 'Inrichting van de overeenkomst',
};
