import type { Evidence } from '../../shared/evidence.ts';
import type { SameFile } from '../../shared/evidence-search.ts';
import { useKnownDay } from './known-at.ts';
import { useQuery } from './queries.ts';

const askedAtOnce = 100;

/** Where else the files of some evidence are evidence too, in any plan; as it was known then, nobody compared them. */
export function useSameFiles(evidence: readonly Evidence[]): (one: Evidence) => readonly SameFile[] {
  const isNow = useKnownDay() === null;
  const hashes = [...new Set(evidence.map(({ sha256 }) => sha256))].filter((sha256) => sha256 !== '');
  const asked = isNow && hashes.length > 0 ? { sha256: hashes.slice(0, askedAtOnce) } : null;
  const known = useQuery('evidence.sameFile', asked).value ?? [];
  return ({ id, sha256 }) =>
    isNow ? known.filter((same) => same.sha256 === sha256 && same.evidenceId !== id) : [];
}
