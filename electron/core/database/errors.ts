import { AppError } from '../../../shared/errors.ts';

const codeOf = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
};

/** Another connection holds the lock; the same call may succeed in a moment. */
export const isBusy = (error: unknown): boolean =>
  error instanceof AppError ? error.code === 'busy' : /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error));

/** Says in the application's words what the database refused; anything else stays as it is. */
export function translateDatabaseError(error: unknown, file = ''): unknown {
  if (error instanceof AppError) return error;
  const code = codeOf(error);
  if (isBusy(error)) return new AppError('busy', {}, { cause: error });
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') {
    return new AppError('diskFull', {}, { cause: error });
  }
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB') {
    return new AppError('databaseCorrupt', { file }, { cause: error });
  }
  if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === '23505') {
    return new AppError('duplicateCode', {}, { cause: error });
  }
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY' || code === '23503') {
    return new AppError('notFound', {}, { cause: error });
  }
  return error;
}
