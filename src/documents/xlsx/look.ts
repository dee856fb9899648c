import brand from '../../../templates/brand/neutral.json';

export const AMOUNT_FORMAT = '#,##0.00;[Red]-#,##0.00';
export const SHARE_FORMAT = '0.0%';
export const MONTH_FORMAT = 'mmmm yyyy';

export const TITLE = { fontWeight: 'bold', fontSize: 14, textColor: brand.accent } as const;
export const LEAD = { textColor: brand.muted } as const;
export const HEADING = {
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
  backgroundColor: brand.soft,
  bottomBorderStyle: 'thin',
} as const;
export const TOTAL = { fontWeight: 'bold', topBorderStyle: 'thin' } as const;
