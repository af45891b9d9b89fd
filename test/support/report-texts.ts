import { progressReportModel, type ProgressReportModel } from '../../electron/core/reports/model.ts';
import type { PlanImage } from '../../shared/plan-image.ts';
import { sampleCutOff, samplePlanImage } from './sample-plan-image.ts';

export const extra = { appVersion: '0.1.0', logHead: { seq: 1234, hash: '9f'.repeat(32) } };

/** The report of an image, the sample's where none is given. */
export const reportOf = (image: PlanImage = samplePlanImage(), on = sampleCutOff): ProgressReportModel =>
  progressReportModel(image, on, extra);

/** Every text of a value, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Every name of a key of a value, however deep. */
export function keysIn(value: unknown): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((one) => [...keysIn(one)]));
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.entries(value).flatMap(([key, one]) => [key, ...keysIn(one)]));
}

/** What a program says where it forgot that there may be nothing. */
export const forgotten = /\b(?:null|undefined|NaN|Infinity)\b|\[object /;
