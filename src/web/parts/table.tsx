import type { ComponentChildren, JSX } from 'preact';
import type { Euro } from '../../kernel/money';
import { formatAmount } from '../../kernel/text';

export interface Column {
  readonly heading: string;
  /** Numbers stand to the right, so that their digits are under each other. */
  readonly isNumber?: boolean;
}

interface TableProps {
  readonly caption: string;
  /** When the heading above the table says the same. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column[];
  readonly children: ComponentChildren;
  /** On a narrow screen the cells of a row stand below each other; each with its `heading`, where it has one. */
  readonly isStacked?: boolean;
  /** The row of totals. */
  readonly foot?: ComponentChildren;
}

/** A table with a caption; on a narrow screen it scrolls by itself, also with the keyboard, or stacks its cells. */
export function Table(props: TableProps): JSX.Element {
  const { caption, isCaptionHidden, columns, children, isStacked, foot } = props;
  return (
    <div class="table-scroll" role="region" aria-label={caption} tabIndex={0}>
      <table class={`utrecht-table utrecht-table--html-table${isStacked ? ' stacked-table' : ''}`}>
        <caption class={isCaptionHidden ? 'visually-hidden' : 'utrecht-table__caption'}>{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {columns.map(({ heading, isNumber }) => (
              <th key={heading} scope="col" class={isNumber ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">{children}</tbody>
        {foot && <tfoot class="utrecht-table__footer">{foot}</tfoot>}
      </table>
    </div>
  );
}

export function RowHeading({ children }: { children: ComponentChildren }): JSX.Element {
  return <th scope="row">{children}</th>;
}

interface AmountCellProps {
  readonly amount: Euro;
  /** Of its column, where the table stacks its cells. */
  readonly heading?: string;
}

/** An amount in a column whose heading says that it is in euros. */
export function AmountCell({ amount, heading }: AmountCellProps): JSX.Element {
  return (
    <td class="number" data-heading={heading}>
      {formatAmount(amount)}
    </td>
  );
}

interface NumberCellProps {
  readonly children: ComponentChildren;
  /** Of its column, where the table stacks its cells. */
  readonly heading?: string;
}

export function NumberCell({ children, heading }: NumberCellProps): JSX.Element {
  return (
    <td class="number" data-heading={heading}>
      {children}
    </td>
  );
}
