/** What a mail about days of the calendar says: which, and where. No amounts, no titles, no names of persons (DVO 4.5, 6). */
export const PLANNING_MAIL = {
  subject: 'Kalender: dagen die aandacht vragen',
  text: 'U wordt aan deze dagen op de kalender van de overeenkomst herinnerd: {days}. Zo’n bericht kan voor een dag drie keer komen: zes weken ervoor, twee weken ervoor en als het te laat is. Op de kalender staat wat er voor elke dag nodig is en waar u dat doet.',
} as const;

/** A day in the mail, by when one is reminded of it. */
export const PLANNING_MAIL_DAYS = {
  'six-weeks': '{name} op {day}',
  'two-weeks': '{name} op {day}',
  late: '{name}, dat was op {day} en is nog niet gereed',
} as const;
