/** Where a notice comes from, as causes on invoices name it. */
export const NOTICE_SOURCE = 'opzegging {notice}';
export const NOTICE_TAKEN_BACK_SOURCE = 'intrekking van opzegging {notice}';
