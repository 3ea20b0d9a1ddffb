/** Notices of changes to one job, for someone who follows it. */
export interface JobWatch {
  /**
   * Resolves with true when it is time to look at the job again: soon after it
   * changed, now and then although nobody said so, and at most a few times a
   * second. Resolves with false when the signal aborts or the process shuts down.
   */
  next(signal: AbortSignal): Promise<boolean>;
  /** Lets go of the job. */
  close(): void;
}

/** The queue of background work, as use cases see it. Jobs get into it by `enqueueJob`. */
export interface JobQueue {
  /** To be called after a commit that left a job to be started. */
  wake(): void;
  /** To be called after a commit that changed a job: whoever runs or follows it looks again. */
  changed(jobId: string): void;
  /** Watches a job. What changes after the call is not missed. */
  watch(jobId: string): JobWatch;
}
