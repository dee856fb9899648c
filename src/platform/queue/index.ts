export { BullQueue, type BullQueueOptions } from './bull-queue';
export type { ClaimedWork, ScheduledWork, WorkPayload } from './due-work';
export { DueWork } from './due-work.service';
export { OwnQueue } from './own-queue';
export { QueueLifecycle } from './queue-lifecycle';
export { WorkBell } from './work-bell';
export { WorkPerformer } from './work-performer';
export { WORK_QUEUE, type WorkQueue } from './work-queue';
export { WorkRegistry, type WorkFunction } from './work-registry';
