import { z } from 'zod';
import type { MilestonePage } from './milestones.ts';
import * as f from './fields.ts';
import { command } from './method.ts';
import { permissions } from './permissions.ts';

/** A progress report (avance) on a milestone; it is never edited, a later one takes its place. */
export const progressReportFields = {
  planId: f.reference('Plan', 'plan'),
  commitmentId: f.reference('Compromiso', 'commitment'),
  milestoneId: f.reference('Hito', 'milestone'),
  periodStart: f.optionalDay('Inicio del periodo'),
  periodEnd: f.day('Fin del periodo'),
  percentage: f.integer('Avance reportado', 0, 100),
  isNoProgress: f.flag('Sin avance en el periodo', false),
  done: f.prose('Qué se hizo'),
  difficulties: f.prose('Dificultades'),
  successFactors: f.prose('Factores de éxito'),
  closingText: f.prose('Texto de cierre'),
  reportedBy: f.optionalReference('Reportó', 'member'),
  capturedBy: f.optionalReference('Capturó', 'member'),
  recordedAt: f.instant('Registrado'),
  source: f.sourceData('Datos de origen'),
};
export type ProgressReport = f.ValuesOf<typeof progressReportFields> & { id: string; version: number };

export const progressReportMethods = {
  /** 100 % needs a closing text and at least one live evidence (domain: rules of progress, 1). */
  'progress.report': command(
    z.strictObject({
      milestoneId: f.idSchema,
      periodStart: progressReportFields.periodStart.schema.optional(),
      periodEnd: progressReportFields.periodEnd.schema.optional(),
      percentage: progressReportFields.percentage.schema,
      isNoProgress: z.boolean().optional(),
      done: progressReportFields.done.schema.optional(),
      difficulties: progressReportFields.difficulties.schema.optional(),
      successFactors: progressReportFields.successFactors.schema.optional(),
      closingText: progressReportFields.closingText.schema.optional(),
    }),
    permissions.report,
  ).answers<MilestonePage>(),
};
