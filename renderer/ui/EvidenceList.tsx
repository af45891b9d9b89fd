import type { ReactNode } from 'react';
import { formatDay } from '../../shared/dates.ts';
import type { Evidence } from '../../shared/evidence.ts';
import type { LinkFact, SameFile } from '../../shared/evidence-search.ts';
import { evidenceFacts, evidenceText, linkStanding } from '../text/evidence.ts';
import { uiText } from '../text/ui.ts';
import { cx } from './class-names.ts';
import { ExternalLink } from './Link.tsx';
import { Prose } from './Prose.tsx';
import { SameFiles } from './SameFiles.tsx';
import { Thumbnail } from './Thumbnail.tsx';
import styles from './EvidenceList.module.css';

type Props = {
  evidence: readonly Evidence[];
  /** What can be done with one: save its file, withdraw it. */
  actionsOf?: (evidence: Evidence) => ReactNode;
  /** What is known of whether its link opens. */
  factOf?: (evidence: Evidence) => LinkFact | null;
  /** Where else its file is evidence. */
  sameOf?: (evidence: Evidence) => readonly SameFile[];
  /** Where it belongs, on a page of more than one milestone. */
  placeOf?: (evidence: Evidence) => ReactNode;
};

/** What proves the advances; what was withdrawn stays, struck out, with its reason. */
export function EvidenceList({ evidence, actionsOf, factOf, sameOf, placeOf }: Props) {
  return (
    <ul className={styles.list}>
      {evidence.map((one) => (
        <li key={one.id} className={cx(styles.item, one.withdrawnOn !== null && styles.withdrawn)}>
          <Thumbnail evidence={one} size="small" />
          <div>
            <Title evidence={one} />
            {placeOf !== undefined && <span className={styles.facts}>{placeOf(one)}</span>}
            {one.description !== '' && <Prose text={one.description} className={styles.text} />}
            {one.note !== '' && <Prose text={one.note} className={styles.text} />}
            <span
              className={styles.facts}
              title={one.sha256 === '' ? undefined : `${uiText.fingerprint} ${one.sha256}`}
            >
              {evidenceFacts(one)}
            </span>
            {one.kind === 'link' && one.withdrawnOn === null && (
              <span className={styles.facts}>{linkStanding(one, factOf?.(one) ?? null)}</span>
            )}
            {sameOf !== undefined && (
              <div className={styles.facts}>
                <SameFiles same={sameOf(one)} milestoneId={one.milestoneId} said="alsoAs" />
              </div>
            )}
            {one.withdrawnOn !== null && (
              <span className={styles.facts}>
                {evidenceText.withdrawn(formatDay(one.withdrawnOn), one.withdrawnReason)}
              </span>
            )}
          </div>
          <div>{actionsOf?.(one)}</div>
        </li>
      ))}
    </ul>
  );
}

function Title({ evidence }: { evidence: Evidence }) {
  const isLink = evidence.kind === 'link';
  return (
    <span className={styles.title}>
      {isLink ? <ExternalLink href={evidence.url}>{evidence.title}</ExternalLink> : evidence.title}
    </span>
  );
}
