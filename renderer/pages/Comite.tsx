import { useState } from 'react';
import { InstitutionDialog } from '../features/committee/InstitutionDialog.tsx';
import { Institutions } from '../features/committee/Institutions.tsx';
import { MemberDialog } from '../features/committee/MemberDialog.tsx';
import { Members } from '../features/committee/Members.tsx';
import { Responsibilities } from '../features/committee/Responsibilities.tsx';
import { AssignDialog } from '../features/responsibilities/AssignDialog.tsx';
import type { Institution } from '../../shared/institutions.ts';
import type { MemberView } from '../../shared/members.ts';
import { useAddressQuery } from '../state/address.ts';
import { useCharges, useCommitteeLinks } from '../state/committee-page.ts';
import { useCommitteeName, useElsewhere, useTakesPart } from '../state/committees.ts';
import { useMay } from '../state/permissions.ts';
import { useLinks, usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useRoleName } from '../state/role-names.ts';
import { useSession } from '../state/session.ts';
import { committeeText } from '../text/committee.ts';
import { responsibilityText } from '../text/responsibilities.ts';
import { uiText } from '../text/ui.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { InstitutionPage, PersonPage } from './ComiteHolder.tsx';

const none: readonly Institution[] = [];

/** The committee: who sits in it, who answers for what, and all of one person on one page. */
export function Comite() {
  const [query] = useAddressQuery();
  const members = useSession((state) => state.members);
  const takesPart = useTakesPart();
  const institutions = useQuery('institution.list', {});
  const person = members.find(({ id }) => id === query.persona);
  const body = institutions.value?.find(({ id }) => id === query.institucion);
  if (person !== undefined) return <PersonPage key={person.id} person={person} />;
  if (body !== undefined) return <InstitutionPage key={body.id} institution={body} members={members} />;
  if (query.persona !== undefined || (query.institucion !== undefined && !institutions.isLoading)) {
    return <NotHere />;
  }
  return <WholeCommittee members={members.filter(takesPart)} institutions={institutions.value ?? none} />;
}

type Editing =
  { kind: 'member'; member: MemberView | null } | { kind: 'institution'; institution: Institution | null };

function Editor({ editing, onClose }: { editing: Editing | null; onClose: () => void }) {
  if (editing === null) return null;
  return editing.kind === 'member' ? (
    <MemberDialog member={editing.member} onClose={onClose} />
  ) : (
    <InstitutionDialog institution={editing.institution} onClose={onClose} />
  );
}

type WholeProps = { members: readonly MemberView[]; institutions: readonly Institution[] };

function WholeCommittee({ members, institutions }: WholeProps) {
  const [query, change] = useAddressQuery();
  const links = useCommitteeLinks();
  const roleName = useRoleName();
  const mayEdit = useMay('structure') === 'yes';
  const isElsewhere = useElsewhere() !== null;
  const [editing, setEditing] = useState<Editing | null>(null);
  const add = (next: Editing) => (mayEdit ? () => setEditing(next) : undefined);
  const view = query.vista ?? 'integrantes';
  return (
    <>
      <PageHeader
        title={useOwnTitle()}
        help="committee"
        meta={mayEdit || isElsewhere ? undefined : committeeText.mayNot}
        actions={
          <AddButton
            view={view}
            onMember={add({ kind: 'member', member: null })}
            onInstitution={add({ kind: 'institution', institution: null })}
          />
        }
      />
      <Tabs
        label={committeeText.views}
        selected={view}
        onSelect={(vista) => change({ vista: vista === 'integrantes' ? null : vista, para: null })}
        tabs={[
          {
            key: 'integrantes',
            label: committeeText.members,
            content: (
              <Members
                members={members}
                roleName={roleName}
                personHref={(id) => links.holder({ kind: 'member', id })}
                onAdd={add({ kind: 'member', member: null })}
              />
            ),
          },
          {
            key: 'responsabilidades',
            label: committeeText.responsibilities,
            content: <Charges members={members} />,
          },
          {
            key: 'instituciones',
            label: committeeText.institutions,
            content: (
              <Institutions
                institutions={institutions}
                institutionHref={(id) => links.holder({ kind: 'institution', id })}
                onEdit={
                  mayEdit ? (institution) => setEditing({ kind: 'institution', institution }) : undefined
                }
              />
            ),
          },
        ]}
      />
      <Editor editing={editing} onClose={() => setEditing(null)} />
    </>
  );
}

/** The committee of the plan in view, by its name where it was chosen. */
function useOwnTitle(): string {
  const committeeId = usePlan()?.committeeId ?? null;
  const name = useCommitteeName();
  return committeeId === null ? committeeText.title : name(committeeId);
}

type AddProps = { view: string; onMember: (() => void) | undefined; onInstitution: (() => void) | undefined };

function AddButton({ view, onMember, onInstitution }: AddProps) {
  if (view === 'integrantes' && onMember !== undefined) {
    return (
      <Button shortcut="new" onPress={onMember}>
        {committeeText.addMember}
      </Button>
    );
  }
  if (view === 'instituciones' && onInstitution !== undefined) {
    return (
      <Button shortcut="new" onPress={onInstitution}>
        {committeeText.addInstitution}
      </Button>
    );
  }
  return null;
}

function Charges({ members }: Pick<WholeProps, 'members'>) {
  const { plan, assignments, status } = useCharges();
  const links = useLinks();
  const committeeLinks = useCommitteeLinks();
  const [query] = useAddressQuery();
  const today = useSession((state) => state.about?.today ?? '');
  const mayAssign = useMay('assign') === 'yes';
  const mayEdit = useMay('structure') === 'yes';
  if (plan === null) {
    const step = mayEdit && <ButtonLink href={links.firstHours}>{committeeText.toFirstHours}</ButtonLink>;
    return <EmptyState sentence={committeeText.needsPlan} step={step} />;
  }
  const error = assignments.error ?? status.error;
  if (error !== null) return <ErrorNote error={error} onRetry={status.reload} />;
  if (assignments.value === undefined || status.value === undefined) return <p aria-busy>{uiText.loading}</p>;
  return (
    <Responsibilities
      assignments={assignments.value}
      status={status.value}
      members={members}
      today={today}
      assigning={
        mayAssign
          ? (chosen, onClose, onAssigned) => (
              <AssignDialog
                title={responsibilityText.assignMany(chosen.length)}
                targets={chosen}
                initialHolder={query.para ?? null}
                onClose={onClose}
                onAssigned={onAssigned}
              >
                <small>{chosen.map(({ code }) => code).join(', ')}</small>
              </AssignDialog>
            )
          : undefined
      }
      isListFirst={query.para !== undefined}
      holderHref={committeeLinks.holder}
      assignHref={committeeLinks.assignTo}
      importHref={mayEdit ? links.importing : undefined}
      targetHref={({ commitmentId, milestoneId }) =>
        milestoneId === null ? links.commitment(commitmentId) : links.milestone(milestoneId)
      }
    />
  );
}

function NotHere() {
  const links = useCommitteeLinks();
  return (
    <>
      <PageHeader title={committeeText.title} crumbs={[{ label: committeeText.title, href: links.home }]} />
      <EmptyState sentence={committeeText.notHere} />
    </>
  );
}
