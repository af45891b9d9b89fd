import { milestoneFields } from '../../../shared/milestones.ts';
import type { FormItem } from '../../ui/RecordInput.tsx';

/** The field of a milestone as an item of a form. */
export const milestoneItem = (
  name: keyof typeof milestoneFields,
  as: FormItem['as'],
  more: Partial<FormItem> = {},
): FormItem => ({ name, label: milestoneFields[name].label, as, ...more });
