import type { SearchHit } from '../../shared/search.ts';
import { planLinks, type PlanLinks } from './links.ts';

type Where = Pick<SearchHit, 'kind' | 'pageId' | 'planCode'>;

/** The page of what was found; within the plan in view it keeps its cut-off date. */
export function hrefOfFound(
  { kind, pageId, planCode }: Where,
  links: PlanLinks,
  inView: string | null,
): string {
  const to = planCode === null || planCode === inView ? links : planLinks(planCode, null);
  switch (kind) {
    case 'plan':
      return to.board;
    case 'commitment':
      return to.commitment(pageId);
    case 'milestone':
    case 'activity':
    case 'evidence':
      return to.milestone(pageId);
    case 'observation':
      return to.observation(pageId);
    case 'agreement':
    case 'meeting':
      return to.meeting(pageId);
    case 'document':
      return to.cycle;
    case 'member':
    case 'institution':
      return to.committee;
  }
}
