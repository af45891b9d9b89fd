import { isIsoDay } from '../../shared/dates.ts';
import { roleNames } from '../../shared/glossary.ts';
import type { HistoryEntry } from '../../shared/history.ts';
import { auditKindNames, type AuditKind } from '../../shared/history-kinds.ts';
import { AuditExport } from '../features/audit/AuditExport.tsx';
import { AuditFilters } from '../features/audit/AuditFilters.tsx';
import { AuditFoot } from '../features/audit/AuditFoot.tsx';
import { AuditList } from '../features/audit/AuditList.tsx';
import { useAddressQuery } from '../state/address.ts';
import { useUndo } from '../state/undo.ts';
import { useAbout } from '../state/audit-about.ts';
import { useAuditLog } from '../state/audit.ts';
import { useCommittees } from '../state/committees.ts';
import { usePlan } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useRoleName } from '../state/role-names.ts';
import { useSession } from '../state/session.ts';
import { auditText } from '../text/audit.ts';
import { Card } from '../ui/Card.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ErrorNote } from '../ui/ErrorNote.tsx';
import { Loading } from '../ui/Loading.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Tip } from '../ui/Tip.tsx';

const isKind = (text: string | undefined): text is AuditKind => text !== undefined && text in auditKindNames;

const dayIn = (text: string | undefined): string | null =>
  text !== undefined && isIsoDay(text) ? text : null;

/** The log: every change as a sentence. */
export function Bitacora() {
  const plan = usePlan();
  const [query, change] = useAddressQuery();
  const isWhole = plan === null || query.alcance === 'todo';
  const kind = isKind(query.clase) ? query.clase : null;
  const members = useSession((state) => state.members);
  const memberId = members.find(({ id }) => id === query.quien)?.id ?? null;
  const [from, to] = [dayIn(query.desde), dayIn(query.hasta)];
  const narrowed = {
    ...(kind === null ? {} : { kind }),
    ...(memberId === null ? {} : { memberId }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
  };
  const isNarrowed = Object.keys(narrowed).length > 0;
  const filter = { ...(isWhole ? {} : { planId: plan.id }), ...narrowed };
  const log = useAuditLog(filter);
  const nameOf = useNames();
  const roleName = useRoleName();
  const plans = useSession((state) => state.plans);
  const roleOf = ({ role, at, planId }: HistoryEntry): string => {
    const committeeId = plans.find(({ id }) => id === planId)?.committeeId ?? null;
    const name = roleName(role, at.slice(0, 10), committeeId);
    return name === roleNames[role] ? name.toLowerCase() : name;
  };
  const undo = useUndo();
  const about = useAbout(plan?.id ?? null, log.entries, nameOf);
  return (
    <>
      <PageHeader title={auditText.title} help="log" meta={auditText.help} />
      <Tip place="audit" />
      <Card title={auditText.list} actions={<AuditExport filter={filter} />}>
        <AuditFilters
          kind={kind}
          onKind={(clase) => change({ clase })}
          person={{ options: members.map(({ id, name }) => ({ key: id, label: name })), chosen: memberId }}
          onPerson={(quien) => change({ quien })}
          days={{ from, to }}
          onDays={change}
          scope={
            plan === null
              ? undefined
              : { isWhole, onChange: (all) => change({ alcance: all ? 'todo' : null }) }
          }
        />
        <ErrorNote error={log.error} onRetry={log.more} />
        <ErrorNote error={undo.error} />
        {log.isLoading && log.entries.length === 0 && <Loading />}
        {!log.isLoading && log.error === null && log.entries.length === 0 && (
          <EmptyState sentence={isNarrowed ? auditText.noneSuch : auditText.none} />
        )}
        <AuditList entries={log.entries} nameOf={nameOf} about={about} roleOf={roleOf} undo={undo} />
        <AuditFoot {...log} isNarrowed={isNarrowed} onMore={log.more} />
      </Card>
    </>
  );
}

/** Names of the people, institutions and committees that changes refer to. */
function useNames(): (id: string) => string | undefined {
  const members = useSession((state) => state.members);
  const committees = useCommittees();
  const institutions = useQuery('institution.list', {}).value ?? [];
  return (id) => [...members, ...institutions, ...committees].find((one) => one.id === id)?.name;
}
