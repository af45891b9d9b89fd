import { nextStep, type FirstHours, type FirstStep } from '../../shared/first-hours.ts';
import { FirstSecretariat } from '../features/settings/FirstSecretariat.tsx';
import { CommitteeForm } from '../features/start/CommitteeForm.tsx';
import { Example } from '../features/start/Example.tsx';
import { Path, type StepParts } from '../features/start/Path.tsx';
import { planLinks, type PlanLinks } from '../state/links.ts';
import { useMay } from '../state/permissions.ts';
import { useLinks } from '../state/plan.ts';
import { useQuery } from '../state/queries.ts';
import { useRoleName } from '../state/role-names.ts';
import { useSession } from '../state/session.ts';
import { firstHoursText } from '../text/first-hours.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Card } from '../ui/Card.tsx';
import { ChipRow } from '../ui/Chip.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Link } from '../ui/Link.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';
import { Pending } from '../ui/Pending.tsx';

/** From an empty folder to the first report: what is done and what comes next. */
export function PrimerosPasos() {
  const answer = useQuery('start.read', {});
  const may = useMay('structure') === 'yes';
  return (
    <Pending answer={answer} title={firstHoursText.title}>
      {(facts) => (
        <>
          <PageHeader
            title={firstHoursText.title}
            meta={may ? firstHoursText.intro : firstHoursText.mayNot}
          />
          <Steps facts={facts} may={may} />
          {may && <Example />}
        </>
      )}
    </Pending>
  );
}

function Steps({ facts, may }: { facts: FirstHours; may: boolean }) {
  const inView = useLinks();
  const links = facts.plan === null ? inView : planLinks(facts.plan.code, null);
  const parts = useParts(facts, links);
  const noAct = (step: FirstStep): StepParts => ({ ...parts[step], act: null });
  return (
    <>
      {nextStep(facts) === null && <AllDone links={links} />}
      <Path
        facts={facts}
        parts={
          may
            ? parts
            : {
                secretariat: noAct('secretariat'),
                committee: noAct('committee'),
                plan: noAct('plan'),
                assign: noAct('assign'),
                report: noAct('report'),
              }
        }
      />
    </>
  );
}

function useParts(facts: FirstHours, links: PlanLinks): Record<FirstStep, StepParts> {
  const settings = useSession((state) => state.settings);
  const isOpen = useSession((state) => state.about?.access.mode) === 'open';
  const roleName = useRoleName();
  const see = (href: string, text: string) => <Link href={href}>{text}</Link>;
  return {
    secretariat: {
      act: isOpen ? (
        <FirstSecretariat />
      ) : (
        <ButtonLink href={links.committee}>{firstHoursText.toCommittee}</ButtonLink>
      ),
      see: see(links.committee, firstHoursText.toCommittee),
    },
    committee: {
      act: settings !== null && (
        <CommitteeForm
          settings={settings}
          roleName={roleName}
          settingsHref={`${links.settings}?vista=comite`}
        />
      ),
      see: see(links.committee, firstHoursText.toCommittee),
    },
    plan: {
      act: <PlanStep plan={facts.plan} links={links} />,
      see: (
        <>
          {see(links.commitments(), firstHoursText.toPlan)}
          {see(links.settings, firstHoursText.toPlanData)}
        </>
      ),
    },
    assign: {
      act: (
        <ChipRow>
          <ButtonLink kind="main" href={links.charges}>
            {firstHoursText.toCharges}
          </ButtonLink>
        </ChipRow>
      ),
    },
    report: {
      act: (
        <ChipRow>
          <ButtonLink kind="main" href={links.reports}>
            {firstHoursText.toReport}
          </ButtonLink>
        </ChipRow>
      ),
      see: see(links.reports, firstHoursText.toReport),
    },
  };
}

/** A plan is brought in or written; one that is begun goes on. */
function PlanStep({ plan, links }: { plan: FirstHours['plan']; links: PlanLinks }) {
  const write =
    plan === null
      ? { href: '#/plan-nuevo', text: firstHoursText.write }
      : plan.commitments === 0
        ? { href: links.commitments({ agregar: 'si' }), text: firstHoursText.addCommitment }
        : { href: links.commitments(), text: firstHoursText.openCommitments };
  return (
    <>
      <p>{firstHoursText.importHelp}</p>
      <ChipRow>
        <ButtonLink kind="main" href={plan === null ? '#/importar' : links.importing}>
          {firstHoursText.importIt}
        </ButtonLink>
        <ButtonLink href={write.href}>{write.text}</ButtonLink>
      </ChipRow>
    </>
  );
}

function AllDone({ links }: { links: PlanLinks }) {
  return (
    <Card title={firstHoursText.allDone}>
      <EmptyState
        sentence={firstHoursText.allDoneHelp}
        step={
          <>
            <ButtonLink kind="main" href={links.board}>
              {firstHoursText.toBoard}
            </ButtonLink>
            <ButtonLink href={links.help()}>{firstHoursText.toHelp}</ButtonLink>
          </>
        }
      />
    </Card>
  );
}
