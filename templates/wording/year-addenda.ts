/** Where what a year was agreed to be comes from, as causes on invoices name it. */
export const YEAR_ADDENDUM_SOURCE = 'jaaraddendum {year}';

