import type { z } from 'zod';
import type { FieldIssue } from './errors.ts';

type Issue = z.core.$ZodIssue;

/** What zod found, in the closed vocabulary that the Spanish sentences know; at most 20 issues. */
export function inputIssues(error: z.ZodError): FieldIssue[] {
  return error.issues.slice(0, 20).flatMap((issue): FieldIssue[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys
        .slice(0, 20)
        .map((key) => ({ path: pathOf([...issue.path, key.slice(0, 80)]), problem: 'unknown' }));
    }
    return [{ path: pathOf(issue.path), ...problemOf(issue) }];
  });
}

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.').slice(0, 300);

function problemOf(issue: Issue): Omit<FieldIssue, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return { problem: issue.input === undefined ? 'missing' : 'type' };
    case 'too_big':
      return { problem: issue.origin === 'number' ? 'tooBig' : 'tooLong', limit: Number(issue.maximum) };
    case 'too_small': {
      if (issue.origin === 'number') return { problem: 'tooSmall', limit: Number(issue.minimum) };
      return Number(issue.minimum) === 1
        ? { problem: 'missing' }
        : { problem: 'tooShort', limit: Number(issue.minimum) };
    }
    case 'invalid_value':
      return { problem: 'notInList', options: issue.values.slice(0, 20).map(String) };
    case 'custom': {
      const problem: unknown = issue.params?.problem;
      return { problem: problem === 'date' || problem === 'missing' ? problem : 'format' };
    }
    default:
      return { problem: 'format' };
  }
}
