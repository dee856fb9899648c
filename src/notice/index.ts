export { NOTICE_ACTED } from './announce-notice-act.service';
export { DoNoticeAct, type NoticeActOnGiven } from './do-notice-act.service';
export type { NoticeContent } from './fact-of-notice';
export { GiveNotice } from './give-notice.service';
export { NoticeModule } from './notice.module';
export { NoticesReader } from './notices.reader';
export type { ShownNotice } from './notice-rows';
