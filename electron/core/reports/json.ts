import type { ProgressReportModel } from './model.ts';
import { dictionary } from './dictionary.ts';

/** The report as JSON: its data in a fixed order of keys, and a dictionary that says what each key is. */
export function renderJson(model: ProgressReportModel): string {
  return `${JSON.stringify({ ...model, dictionary })}\n`;
}
