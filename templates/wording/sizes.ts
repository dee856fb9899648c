/** What is too big or too small, by what it is: a text, a list or a number. */
export const SIZE_WORDING = {
  too_big: {
    text: 'Dit is te lang. Gebruik ten hoogste {limit} tekens.',
    list: 'Dit zijn er te veel. Geef er ten hoogste {limit}.',
    number: 'Dit is te hoog. Geef ten hoogste {limit}.',
  },
  too_small: {
    text: 'Dit is te kort. Gebruik minstens {limit} tekens.',
    list: 'Dit zijn er te weinig. Geef er minstens {limit}.',
    number: 'Dit is te laag. Geef minstens {limit}.',
  },
} as const;
