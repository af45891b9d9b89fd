import { errorText } from '../../shared/error-text.ts';
import { AppError } from '../../shared/errors.ts';

const systemSentences: Record<string, (path: string) => string> = {
  ENOENT: (path) => `No existe «${path}».`,
  EACCES: (path) => `No hay permiso para usar «${path}».`,
  EPERM: (path) => `No hay permiso para usar «${path}».`,
  EROFS: (path) => `«${path}» está en un disco en el que no se puede escribir.`,
  EISDIR: (path) => `«${path}» es una carpeta, no un archivo.`,
  ENOTDIR: (path) => `«${path}» pasa por algo que no es una carpeta.`,
  ENOSPC: () => errorText({ code: 'diskFull', details: {} }),
};

/** Why it could not be done, in Spanish. */
export function sentenceOf(error: unknown): string {
  if (error instanceof AppError) return errorText(error);
  if (!(error instanceof Error)) return 'Ocurrió un error que no esperábamos.';
  const { code = '', path = '' } = error as NodeJS.ErrnoException;
  return systemSentences[code]?.(path) ?? `Ocurrió un error que no esperábamos: ${error.message}`;
}
