export { checkNoticeAct, type AskedNoticeAct, type NoticeActRefusal } from './check-notice-act';
export {
  giverOf,
  isReceived,
  stateOf,
  type NoticeAct,
  type NoticeActName,
  type NoticeHistory,
  type NoticeState,
} from './notice-act';
export { whatFollows, type Consequence } from './what-follows';
