import { endsBeforeStart, preciseDay, type PreciseDate } from '../../shared/dates.ts';
import { issueText } from '../../shared/error-text.ts';
import type { FieldIssue } from '../../shared/errors.ts';
import { inputIssues } from '../../shared/input-issues.ts';
import { formText } from '../text/forms.ts';
import type { FormItem, FormValues } from './RecordInput.tsx';

/** What is wrong with a field, as a sentence that begins with a capital. */
export function sentence(issue: FieldIssue): string {
  const text = issueText(issue);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** What the declaration of a field refuses of what is typed in it, or that it ends before it starts. */
export function brokenRule({ name, field, notBefore }: FormItem, values: FormValues): string | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const parsed = field?.schema.safeParse(value, { reportInput: true });
  const [issue] = parsed?.success === false ? inputIssues(parsed.error) : [];
  if (issue !== undefined) return sentence(issue);
  const [start, end] = [dateOf(values[notBefore ?? '']), dateOf(value)];
  return start !== null && end !== null && endsBeforeStart(start, end) ? formText.endsBeforeStart : undefined;
}

function dateOf(value: unknown): PreciseDate | null {
  if (typeof value === 'string' && value !== '') return preciseDay(value);
  return typeof value === 'object' && value !== null && 'precision' in value ? (value as PreciseDate) : null;
}
