import { create } from 'zustand';
import type { ReplyError } from '../../shared/errors.ts';
import type { ImportOutcome, ImportPreview, ImportProfile, TableMapping } from '../../shared/imports.ts';

/** A file that was chosen; once it has its hash, the core keeps it. */
export type ImportFile = {
  key: string;
  name: string;
  size: number;
  sha256: string | null;
  error: ReplyError | null;
};

export type JobProgress = { phase: 'reading' | 'matching' | 'writing' | 'none'; done: number; total: number };

/** Something asked of the core: under way while it has a job. */
export type Work<T> = {
  jobId: string | null;
  progress: JobProgress | null;
  value: T | null;
  error: ReplyError | null;
};

export const idle: Work<never> = { jobId: null, progress: null, value: null, error: null };

export const importSteps = ['archivos', 'vista', 'columnas', 'ensayo', 'resultado'] as const;
export type ImportStep = (typeof importSteps)[number];

export type Importing = {
  /** The step that was seen last, to come back to. */
  step: ImportStep;
  files: readonly ImportFile[];
  profile: ImportProfile;
  preview: Work<ImportPreview>;
  /** The columns as they stand, corrected by hand. */
  mapping: readonly TableMapping[];
  /** The plan of the rows that name none; null takes what the files say, or makes one of their name. */
  planId: string | null;
  isPlanChosen: boolean;
  /** Whoever imports agreed that the verified milestones of this rehearsal change. */
  allowsVerified: boolean;
  rehearsal: Work<ImportOutcome>;
  run: Work<ImportOutcome>;
};

const nothing: Importing = {
  step: 'archivos',
  files: [],
  profile: 'auto',
  preview: idle,
  mapping: [],
  planId: null,
  isPlanChosen: false,
  allowsVerified: false,
  rehearsal: idle,
  run: idle,
};

const keptName = 'compromiso.importing';
type Kept = Pick<Importing, 'step' | 'files' | 'profile' | 'mapping' | 'planId' | 'isPlanChosen'>;

/** What was done in the wizard: it outlives the page, and a reload of the window. */
export const useImporting = create<Importing>(() => ({ ...nothing, ...readKept() }));

useImporting.subscribe(({ step, files, profile, mapping, planId, isPlanChosen }) => {
  const arrived = files.filter(({ sha256 }) => sha256 !== null);
  const kept: Kept = { step, files: arrived, profile, mapping, planId, isPlanChosen };
  try {
    sessionStorage.setItem(keptName, JSON.stringify(kept));
  } catch {
    // A mapping larger than the browser keeps only outlives the page, not the reload.
  }
});

function readKept(): Partial<Kept> {
  try {
    return JSON.parse(sessionStorage.getItem(keptName) ?? '{}') as Partial<Kept>;
  } catch {
    return {};
  }
}

/** Starts over. */
export function forgetImport(): void {
  useImporting.setState(nothing);
}

/** Whether the core has every file that was chosen. */
export const areFilesReady = ({ files }: Pick<Importing, 'files'>): boolean =>
  files.length > 0 && files.every(({ sha256 }) => sha256 !== null);

/** Whether the files are an export of this application, whose columns need no assigning. */
export const isOwnForm = ({ preview }: Pick<Importing, 'preview'>): boolean =>
  preview.value?.profile === 'own';

/** Whether some column of some table fills a field. */
export const fillsSomething = (state: Pick<Importing, 'mapping' | 'preview'>): boolean =>
  isOwnForm(state) ||
  state.mapping.some(({ entity, columns }) => entity !== null && columns.some(({ field }) => field !== null));

/** Changes what an import would do: what was rehearsed or done before no longer stands for it. */
export function changeImport(changes: Partial<Pick<Importing, 'mapping' | 'planId' | 'isPlanChosen'>>): void {
  useImporting.setState({ ...changes, allowsVerified: false, rehearsal: idle, run: idle });
}
