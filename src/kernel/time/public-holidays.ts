import { addDays, dateOf, dayOfWeek, type LocalDate } from './local-date';

const SUNDAY = 7;

export type Holiday =
  | 'new-year'
  | 'good-friday'
  | 'easter-monday'
  | 'kings-day'
  | 'liberation-day'
  | 'ascension-day'
  | 'whit-monday'
  | 'christmas-day'
  | 'boxing-day';

/**
 * The general holidays of a year, and Good Friday, which the law treats as one (Algemene termijnenwet, article 3), in
 * order. Days that a royal decree puts beside them are not computed.
 */
export function publicHolidays(year: number): (readonly [Holiday, LocalDate])[] {
  const easter = easterOf(year);
  return [
    ['new-year', dateOf(year, 1, 1)],
    ['good-friday', addDays(easter, -2)],
    ['easter-monday', addDays(easter, 1)],
    ['kings-day', kingsDayOf(year)],
    ['liberation-day', dateOf(year, 5, 5)],
    ['ascension-day', addDays(easter, 39)],
    ['whit-monday', addDays(easter, 50)],
    ['christmas-day', dateOf(year, 12, 25)],
    ['boxing-day', dateOf(year, 12, 26)],
  ];
}

/** 27 April, or the day before when that is a Sunday. */
function kingsDayOf(year: number): LocalDate {
  const day = dateOf(year, 4, 27);
  return dayOfWeek(day) === SUNDAY ? addDays(day, -1) : day;
}

/** Easter Sunday of the Gregorian calendar, by the moon of the golden number and the corrections of the centuries. */
function easterOf(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = century - Math.floor(century / 4);
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + leapCenturies - moonCorrection + 15) % 30;
  const fullMoon = epact - (epact === 29 || (epact === 28 && golden > 10) ? 1 : 0);
  const moonDay = addDays(dateOf(year, 3, 21), fullMoon);
  return addDays(moonDay, SUNDAY - (dayOfWeek(moonDay) % SUNDAY));
}
