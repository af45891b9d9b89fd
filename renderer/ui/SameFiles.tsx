import type { SameFile } from '../../shared/evidence-search.ts';
import { planLinks } from '../state/links.ts';
import { evidenceText } from '../text/evidence.ts';
import { instantDay } from '../text/format.ts';
import { Link } from './Link.tsx';

type Props = {
  same: readonly SameFile[];
  /** The milestone in question, to which no link leads. */
  milestoneId: string;
  said: 'sameAs' | 'alsoAs';
  onLeave?: () => void;
};

const shown = 3;

/** Where the same file is evidence already, each with the way there. */
export function SameFiles({ same, milestoneId, said, onLeave }: Props) {
  return (
    <>
      {same.slice(0, shown).map((one) => (
        <p key={one.evidenceId}>
          {evidenceText[said](
            `${one.planCode} · ${one.milestoneCode}`,
            one.title,
            instantDay(one.recordedAt),
            one.suppliedByName,
          )}
          {one.withdrawnOn !== null && ` ${evidenceText.sameWithdrawn}`}
          {one.milestoneId !== milestoneId && (
            <>
              {' '}
              <Link href={planLinks(one.planCode, null).milestone(one.milestoneId)} onClick={onLeave}>
                {evidenceText.toSame(one.milestoneCode)}
              </Link>
            </>
          )}
        </p>
      ))}
      {same.length > shown && <p>{evidenceText.sameMore(same.length - shown)}</p>}
    </>
  );
}
