import { recordTerms } from '../../../shared/glossary.ts';

const termsByEntity: Partial<Record<string, { one: string }>> = {
  ...recordTerms,
  link_check: { one: 'revisión de enlace' },
};

/** What a person calls a kind of record; a kind that only the log knows keeps its name. */
export const termOf = (entity: string): string => termsByEntity[entity]?.one ?? entity;
