export { checkNoticeAct, type AskedNoticeAct, type NoticeActRefusal } from './check-notice-act';
export {
  disputeOf,
  giverOf,
  receiptOf,
  stateOf,
  type NoticeAct,
  type NoticeActName,
  type NoticeHistory,
  type NoticeState,
  type Receipt,
} from './notice-act';
export { whatFollows, type Consequence } from './what-follows';
