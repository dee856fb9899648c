/** The columns of a line in the order in which jsonb writes its keys: the shorter first. */
const COLUMNS = {
  reason: 'text',
  source: 'text',
  file_row: 'number',
  function: 'text',
  position: 'number',
  component: 'text',
  recording: 'number',
  cost_month: 'text',
  cost_centre: 'text',
  delivery_id: 'id',
  agreement_id: 'id',
  booked_month: 'text',
  ledger_account: 'text',
} as const;

const WRITTEN = {
  text: (column: string) => `to_json(line.${column})::text`,
  number: (column: string) => `line.${column}`,
  id: (column: string) => `'"' || line.${column} || '"'`,
} as const;

/**
 * A row of `payroll_line` as its digest has it: letter by letter what `digestedText` makes of it, in a third of the time. A delivery
 * may have a hundred thousand of them, and making jsonb of each took as long as storing them.
 */
export const LINE_TEXT = [
  `'{"amount": ' || line.amount`,
  ...Object.entries(COLUMNS).map(
    ([column, kind]) => `coalesce(', "${column}": ' || ${WRITTEN[kind](column)}, '')`,
  ),
  "'}'",
].join(' || ');
