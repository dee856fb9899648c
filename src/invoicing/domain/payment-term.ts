import { addDays, type LocalDate } from '../../kernel/time';

/** Days after receipt within which the client pays an invoice. */
const PAYMENT_TERM_DAYS = 30;

/** When an invoice is to be paid. */
export interface PaymentTerm {
  /** Absent while nothing tells it: the client cannot have the document yet, or the printed day went by while nobody said when it was received. */
  readonly dueOn: LocalDate | undefined;
  /** The day of receipt is not known yet, so any day is the one that the document prints. */
  readonly isExpected: boolean;
  /** The term has run out; whether the client paid is not kept here. */
  readonly isOver: boolean;
}

/** What a document prints: counted from its date, because nobody knows yet when it will be received. */
export function expectedDueDate(issuedOn: LocalDate): LocalDate {
  return addDays(issuedOn, PAYMENT_TERM_DAYS);
}

/** A document that is to be paid, as far as the client has it. */
interface Payable {
  readonly dueOn: LocalDate;
  /** Whether the client can have it. */
  readonly isOut: boolean;
  readonly receivedOn: LocalDate | undefined;
}

/** The term starts on the day of receipt; before that day is known nothing is late. */
export function paymentTermOf({ dueOn, isOut, receivedOn }: Payable, today: LocalDate): PaymentTerm {
  if (receivedOn === undefined)
    return { dueOn: isOut && today <= dueOn ? dueOn : undefined, isExpected: true, isOver: false };
  const due = addDays(receivedOn, PAYMENT_TERM_DAYS);
  return { dueOn: due, isExpected: false, isOver: today > due };
}
