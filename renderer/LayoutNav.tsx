import {
  CalendarCheck,
  CalendarClock,
  ChartNoAxesGantt,
  ChevronsUpDown,
  CircleHelp,
  ClipboardList,
  FileText,
  Footprints,
  Gavel,
  History,
  Inbox,
  LayoutDashboard,
  MessageSquare,
  Paperclip,
  Plus,
  Route,
  Settings,
  Upload,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { firstSteps, nextStep } from '../shared/first-hours.ts';
import { tasksIn } from '../shared/tasks.ts';
import { useHashPath } from './state/address.ts';
import { planLinks } from './state/links.ts';
import { useMay } from './state/permissions.ts';
import { useLinks, usePlan } from './state/plan.ts';
import { useQuery } from './state/queries.ts';
import { useMe, useSession } from './state/session.ts';
import { firstHoursText, stepsDone } from './text/first-hours.ts';
import { count } from './text/format.ts';
import { helpText } from './text/help.ts';
import { planPeriod } from './text/plans.ts';
import { shellText } from './text/shell.ts';
import { Menu, type MenuGroup } from './ui/Menu.tsx';
import styles from './Layout.module.css';

type Section = { href: string; label: string; icon: ReactNode; count?: ReactNode };

/** The plan in view and its sections. */
export function LayoutNav({ isMenuOpen, onNavigate }: { isMenuOpen: boolean; onNavigate: () => void }) {
  const links = useLinks();
  const plan = usePlan();
  const [path] = useHashPath();
  const foot = useFoot();
  const ofPlan: Section[] = [
    { href: links.board, label: shellText.board, icon: <LayoutDashboard aria-hidden /> },
    { href: links.work(), label: shellText.work, icon: <Inbox aria-hidden />, count: <WorkCount /> },
    { href: links.commitments(), label: shellText.commitments, icon: <ClipboardList aria-hidden /> },
    { href: links.timeline, label: shellText.timeline, icon: <ChartNoAxesGantt aria-hidden /> },
    { href: links.evidences(), label: shellText.evidences, icon: <Paperclip aria-hidden /> },
    { href: links.periods, label: shellText.periods, icon: <CalendarCheck aria-hidden /> },
    { href: links.replannings, label: shellText.replannings, icon: <CalendarClock aria-hidden /> },
    { href: links.observations(), label: shellText.observations, icon: <MessageSquare aria-hidden /> },
    { href: links.meetings(), label: shellText.meetings, icon: <Gavel aria-hidden /> },
    { href: links.cycle, label: shellText.cycle, icon: <Route aria-hidden /> },
    { href: links.reports, label: shellText.reports, icon: <FileText aria-hidden /> },
  ];
  const ofHouse: Section[] = [
    { href: links.importing, label: shellText.importing, icon: <Upload aria-hidden /> },
    { href: links.committee, label: shellText.committee, icon: <Users aria-hidden /> },
    { href: links.audit, label: shellText.audit, icon: <History aria-hidden /> },
    { href: links.settings, label: shellText.settings, icon: <Settings aria-hidden /> },
  ];
  return (
    <div className={styles.side} data-closed={!isMenuOpen}>
      <PlanSwitcher />
      <nav className={styles.nav} aria-label={shellText.sections} onClick={onNavigate}>
        {plan !== null && <Sections sections={ofPlan} path={path} />}
        <Sections sections={ofHouse} path={path} />
        <Sections sections={foot} path={path} />
      </nav>
    </div>
  );
}

/** What helps: the help, and the first steps while one of them is still to be taken. */
function useFoot(): Section[] {
  const links = useLinks();
  const may = useMay('structure') === 'yes';
  const facts = useQuery('start.read', may ? {} : null).value;
  const help = { href: links.help(), label: helpText.title, icon: <CircleHelp aria-hidden /> };
  if (!may || facts === undefined || nextStep(facts) === null) return [help];
  const done = stepsDone(facts);
  const first: Section = {
    href: links.firstHours,
    label: firstHoursText.title,
    icon: <Footprints aria-hidden />,
    count: (
      <span className={styles.count}>
        <span className="visually-hidden">, </span>
        {firstHoursText.count(done, firstSteps.length)}
      </span>
    ),
  };
  return [first, help];
}

function Sections({ sections, path }: { sections: readonly Section[]; path: string }) {
  return (
    <ul>
      {sections.map(({ href, label, icon, count }) => (
        <li key={label}>
          <a href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
            {icon}
            {label}
            {count}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** How much waits for whoever looks, in the plan in view; who only reads has no work. */
function WorkCount() {
  const plan = usePlan();
  const me = useMe();
  const isAsked = plan !== null && me !== null;
  const work = useQuery('work.mine', isAsked ? { planId: plan.id, limit: 1 } : null).value;
  const total = work === undefined || !isAsked ? 0 : tasksIn(work.counts, null, null);
  if (total === 0) return null;
  return (
    <span className={styles.count}>
      <span aria-hidden>{count(total)}</span>
      <span className="visually-hidden">{shellText.waiting(total)}</span>
    </span>
  );
}

/** A milestone belongs to its commitment, and the queue of verdicts to one's work: their pages stand in that section. */
function isWithin(path: string, href: string): boolean {
  const [section = ''] = href.slice(1).split('?');
  const place = path.replace(/\/hitos\//, '/compromisos/').replace(/\/por-verificar$/, '/trabajo');
  return place === section || place.startsWith(`${section}/`);
}

function PlanSwitcher() {
  const plan = usePlan();
  const plans = useSession((state) => state.plans);
  const groups: MenuGroup[] = [
    {
      title: shellText.changePlan,
      ...(plan === null ? {} : { selected: plan.id }),
      actions: plans.map((one) => ({
        key: one.id,
        label: one.name,
        description: planPeriod(one),
        href: planLinks(one.code, null).board,
      })),
    },
    {
      title: shellText.more,
      actions: [{ key: 'new', label: shellText.newPlan, icon: <Plus aria-hidden />, href: '#/plan-nuevo' }],
    },
  ];
  return (
    <Menu
      label={shellText.changePlan}
      groups={groups}
      trigger={
        <Button className={styles.plan ?? ''}>
          <span>
            <span className="visually-hidden">{shellText.plan}: </span>
            {plan?.name ?? shellText.noPlan}
            {plan !== null && <small>{planPeriod(plan)}</small>}
          </span>
          <ChevronsUpDown aria-hidden />
        </Button>
      }
    />
  );
}
