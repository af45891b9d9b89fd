import type { z } from 'zod';
import { permissions } from './permissions.ts';
import type { Role } from './roles.ts';

/** Who calls: a member, with what proves it, and, when the secretariat captures for another, in whose name. */
export type Caller = { memberId: string | null; inNameOf?: string | null; session?: string | null };

type Base<I extends z.ZodType, O> = {
  input: I;
  /** Only a type: carries what the method answers. */
  readonly output?: O;
};

export type Query<I extends z.ZodType = z.ZodType, O = unknown> = Base<I, O> & { kind: 'query' };

/** `roles` may call it; with `byProxy` the secretariat may too, naming a member of those roles in whose name. */
export type Command<I extends z.ZodType = z.ZodType, O = unknown> = Base<I, O> & {
  kind: 'command';
  roles: readonly Role[];
  byProxy: boolean;
  /** What it is, in the words of the table of permissions. */
  does: string;
};

export type Method = Query | Command;

/** A question: anybody may ask it, it changes nothing. */
export function query<I extends z.ZodType>(input: I) {
  return { answers: <O>(): Query<I, O> => ({ kind: 'query', input }) };
}

/** An order: one transaction, one permission, its audit entries. */
export function command<I extends z.ZodType>(
  input: I,
  permission: { roles: readonly Role[]; byProxy?: boolean; does?: string },
) {
  return {
    answers: <O>(): Command<I, O> => ({
      kind: 'command',
      input,
      roles: permission.roles,
      byProxy: permission.byProxy ?? false,
      does: permission.does ?? '',
    }),
  };
}

/** The structure of the plan belongs to the oversight body; the secretariat operates it. */
export const structure = permissions.structure;
