import { milestoneFields } from '../../../shared/milestones.ts';
import type { FormItem } from '../../ui/RecordInput.tsx';

/** The field of a milestone as an item of a form. */
export const milestoneItem = (
  name: keyof typeof milestoneFields,
  as: FormItem['as'],
  more: Partial<FormItem> = {},
): FormItem => ({
  name,
  label: milestoneFields[name].label,
  field: milestoneFields[name],
  ...(name === 'due' ? { notBefore: 'start' } : {}),
  as,
  ...more,
});

/** What is typed of a report before it is sent. */
export type ReportDraft = {
  periodStart: string | null;
  periodEnd: string | null;
  percentage: number | null;
  isNoProgress: boolean;
  done: string;
  difficulties: string;
  successFactors: string;
  closingText: string;
};
