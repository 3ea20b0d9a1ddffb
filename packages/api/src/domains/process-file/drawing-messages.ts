import type { LintFinding, ProcessDrawing } from '../../reading/bpmn/index.ts';
import type { VersionChange } from '../../reading/process/compare-versions.ts';
import type { VersionSource } from '../../reading/process/process-version.ts';
import type { ExportFile, ProcessModel } from '../../writing/index.ts';

/** What the thread does for others, by name. */
export interface DrawingTasks {
  /** Reads a file, whatever it holds. */
  read(bytes: Uint8Array, fileName: string): Promise<ProcessDrawing>;
  /** Writes a process over its file, or as a new one. */
  write(bytes: Uint8Array | null, model: ProcessModel): Promise<ExportFile>;
  /** Judges a file. */
  lint(bytes: Uint8Array): Promise<LintFinding[]>;
  /** Compares two versions of a process. */
  compare(before: VersionSource, after: VersionSource): Promise<VersionChange[]>;
}

export type TaskName = keyof DrawingTasks;
export type TaskInput<Name extends TaskName> = Parameters<DrawingTasks[Name]>;
export type TaskResult<Name extends TaskName> = Awaited<ReturnType<DrawingTasks[Name]>>;

/** What the thread is asked. */
export interface ToDrawingThread {
  task: TaskName;
  input: unknown[];
}

/** What the thread answers. */
export type FromDrawingThread =
  | { type: 'done'; result: unknown }
  | { type: 'refused'; code: string; message: string; line: number | undefined };
