import { errorText } from '../../shared/error-text.ts';
import { AppError } from '../../shared/errors.ts';

/** Why the application could not be opened, for the person who tried to. */
export function failureText(error: unknown): string {
  if (error instanceof AppError) return errorText({ code: error.code, details: error.details });
  return `Compromiso Abierto no pudo abrirse: ${error instanceof Error ? error.message : String(error)}`;
}
