import { z } from 'zod';
import type { StoredFile } from './files.ts';
import * as f from './fields.ts';
import { query } from './method.ts';

export const reportFormats = ['pdf', 'html', 'csv', 'json'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const reportMethods = {
  /** «Informe de avance» of a plan at a cut-off date; the same data and date give the same bytes. */
  'report.make': query(
    z.strictObject({
      planId: f.idSchema,
      ...f.atTwoTimes,
      format: z.enum(reportFormats),
      /** With the plan's timeline as one of its parts, on paper and as a page. */
      withTimeline: z.boolean().optional(),
      /** Only looked at in the window, not handed out. */
      isPreview: z.boolean().optional(),
    }),
  ).answers<StoredFile>(),
};
