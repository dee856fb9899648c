/** Brings due work to runners. What is due, done and whose turn it is stands in the database. */
export interface WorkQueue {
  start(): Promise<void>;
  /** Takes no new work and waits for what is running. */
  stop(): Promise<void>;
  /** Whether new work reaches a runner now; when not, it waits in the database. */
  isReachable(): boolean;
}

/** Under this name Nest gives the queue. */
export const WORK_QUEUE = Symbol('WORK_QUEUE');
