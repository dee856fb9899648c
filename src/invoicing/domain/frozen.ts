import { Euro } from '../../kernel/money';
import { Percentage } from '../../kernel/percentage/percentage';
import { parseLocalDate, parseMonth, type LocalDate, type Month } from '../../kernel/time';

/** An amount of an issued document; that it can be read was checked before it was issued. */
export function euroOf(text: string): Euro {
  return existing(Euro.parse(text), text);
}

export function percentageOf(text: string): Percentage {
  return existing(Percentage.parse(text), text);
}

export function dayOf(text: string): LocalDate {
  return existing(parseLocalDate(text), text);
}

export function monthOf(text: string): Month {
  return existing(parseMonth(text), text);
}

function existing<T>(value: T | undefined, text: string): T {
  if (value === undefined) throw new Error(`An issued document holds ${text}, which cannot be read`);
  return value;
}
