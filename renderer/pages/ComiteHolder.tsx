import { useState, type ReactNode } from 'react';
import { assignmentName } from '../features/committee/Assignments.tsx';
import { HandOver } from '../features/committee/HandOver.tsx';
import { HolderAssignments } from '../features/committee/HolderAssignments.tsx';
import { InstitutionDetails, MemberDetails } from '../features/committee/HolderDetails.tsx';
import { InstitutionDialog } from '../features/committee/InstitutionDialog.tsx';
import { MemberDialog } from '../features/committee/MemberDialog.tsx';
import { EndDialog } from '../features/responsibilities/EndDialog.tsx';
import { addDays } from '../../shared/dates.ts';
import type { Institution } from '../../shared/institutions.ts';
import type { MemberView } from '../../shared/members.ts';
import { isStanding, type Holder } from '../state/committee.ts';
import { useCharges, useCommitteeLinks } from '../state/committee-page.ts';
import { useMay, useMayChange } from '../state/permissions.ts';
import { useLinks } from '../state/plan.ts';
import { useSession } from '../state/session.ts';
import { committeeText } from '../text/committee.ts';
import { handOverText } from '../text/hand-over.ts';
import { uiText } from '../text/ui.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote, Note } from '../ui/ErrorNote.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import styles from './Comite.module.css';

/** One person of the committee and all that they answer for. */
export function PersonPage({ person }: { person: MemberView }) {
  const [isEditing, setEditing] = useState(false);
  const mayChange = useMayChange();
  return (
    <HolderPage
      holder={{ ...person, kind: 'member' }}
      endsOn={person.endsOn}
      onEdit={mayChange(person) ? () => setEditing(true) : undefined}
    >
      <MemberDetails member={person} />
      {isEditing && <MemberDialog member={person} onClose={() => setEditing(false)} />}
    </HolderPage>
  );
}

type InstitutionProps = { institution: Institution; members: readonly MemberView[] };

/** One institution, who of the committee belongs to it, and what it answers for. */
export function InstitutionPage({ institution, members }: InstitutionProps) {
  const [isEditing, setEditing] = useState(false);
  const mayEdit = useMay('structure') === 'yes';
  return (
    <HolderPage
      holder={{ ...institution, kind: 'institution' }}
      onEdit={mayEdit ? () => setEditing(true) : undefined}
    >
      <InstitutionDetails institution={institution} members={members} />
      {isEditing && <InstitutionDialog institution={institution} onClose={() => setEditing(false)} />}
    </HolderPage>
  );
}

type ChargesProps = {
  holder: Pick<Holder, 'kind' | 'id' | 'name'>;
  /** The last day of whoever leaves. */
  endsOn?: string | null;
};
type HolderProps = ChargesProps & { onEdit: (() => void) | undefined; children: ReactNode };

function HolderPage({ holder, endsOn = null, onEdit, children }: HolderProps) {
  const { name } = holder;
  const links = useCommitteeLinks();
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: committeeText.title, href: links.home }]}
        here={name}
        actions={onEdit !== undefined && <Button onPress={onEdit}>{committeeText.edit}</Button>}
      />
      <div className={styles.stack}>
        {children}
        <HolderCharges holder={holder} endsOn={endsOn} />
      </div>
    </>
  );
}

function HolderCharges({ holder, endsOn = null }: ChargesProps) {
  const { plan, assignments, standings } = useCharges();
  const links = useLinks();
  const committeeLinks = useCommitteeLinks();
  const today = useSession((state) => state.about?.today ?? '');
  const mayAssign = useMay('assign') === 'yes';
  if (plan === null) return <EmptyState sentence={committeeText.needsPlan} />;
  if (assignments.error !== null) return <ErrorNote error={assignments.error} onRetry={assignments.reload} />;
  if (assignments.value === undefined) return <p aria-busy>{uiText.loading}</p>;
  const own = assignments.value.filter(
    ({ memberId, institutionId }) => (memberId ?? institutionId) === holder.id,
  );
  const handingOver = mayAssign && <HandOver from={holder} plan={plan} endsOn={endsOn} />;
  const left = endsOn === null ? [] : own.filter((one) => isStanding(one, addDays(endsOn, 1)));
  return (
    <>
      {endsOn !== null && left.length > 0 && (
        <Note tone="warning" actions={handingOver}>
          {handOverText.leaves(holder.name, endsOn, left.length)}
        </Note>
      )}
      <HolderAssignments
        assignments={own}
        handingOver={left.length === 0 && handingOver}
        standings={standings}
        today={today}
        assignHref={mayAssign ? committeeLinks.assignTo(holder.id) : undefined}
        endingOf={(one, onClose) => (
          <EndDialog
            charge={one}
            who={holder.name}
            what={assignmentName(one)}
            today={today}
            onClose={onClose}
          />
        )}
        hrefOf={({ commitmentId, milestoneId }) =>
          milestoneId === null ? links.commitment(commitmentId) : links.milestone(milestoneId)
        }
      />
    </>
  );
}
