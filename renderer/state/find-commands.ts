import { useCommand } from './commands.ts';
import { useMay } from './permissions.ts';
import { say } from './notices.ts';
import { planLinks } from './links.ts';
import { useLinks, usePlan } from './plan.ts';
import { useSession } from './session.ts';
import { setTheme, themes, type Theme } from './theme.ts';

/** What can be done from anywhere: a page to go to, or something that is done at once. */
export type FindCommand =
  | { key: PageName | ActName; href: string }
  | { key: 'rebuild'; run: () => void }
  | ThemeCommand
  | PlanCommand;
type ThemeCommand = { key: 'theme'; theme: Theme; run: () => void };
type PlanCommand = { key: 'switchPlan'; name: string; href: string };

export type PageName =
  | 'board'
  | 'work'
  | 'commitments'
  | 'periods'
  | 'replannings'
  | 'observations'
  | 'meetings'
  | 'cycle'
  | 'reports'
  | 'importing'
  | 'committee'
  | 'audit'
  | 'settings';
type ActName = 'addCommitment' | 'convene' | 'report' | 'verify' | 'import' | 'backup' | 'newPlan';

/** What whoever looks may do, first what is done most. */
export function useFindCommands(told: (entries: number) => string): FindCommand[] {
  const acts = useActs();
  const pages = usePages();
  const plan = usePlan();
  const plans = useSession((state) => state.plans);
  const mayRebuild = useMay('structure') === 'yes';
  const rebuild = useCommand('search.rebuild');
  const others = plans.filter(({ id }) => id !== plan?.id);
  return [
    ...acts,
    ...pages,
    ...others.map(({ name, code }): FindCommand => ({
      key: 'switchPlan',
      name,
      href: planLinks(code, null).board,
    })),
    ...themes.map((theme): FindCommand => ({ key: 'theme', theme, run: () => setTheme(theme) })),
    ...(mayRebuild
      ? [
          {
            key: 'rebuild' as const,
            run: () =>
              void rebuild.run({}).then((done) => {
                if (done !== null) say(told(done.entries));
              }),
          },
        ]
      : []),
  ];
}

function useActs(): FindCommand[] {
  const links = useLinks();
  const hasPlan = usePlan() !== null;
  const mayStructure = useMay('structure') === 'yes';
  const mayMeet = useMay('meet') === 'yes';
  const mayVerify = useMay('verify') === 'yes';
  const all: [ActName, boolean, string][] = [
    ['addCommitment', hasPlan && mayStructure, links.commitments({ agregar: 'si' })],
    ['convene', hasPlan && mayMeet, links.meetings({ convocar: 'si' })],
    ['verify', hasPlan && mayVerify, links.queue],
    ['report', hasPlan, links.reports],
    ['import', mayStructure, links.importing],
    ['backup', mayStructure, `${links.settings}${links.settings.includes('?') ? '&' : '?'}vista=datos`],
    ['newPlan', mayStructure, '#/plan-nuevo'],
  ];
  return all.filter(([, may]) => may).map(([key, , href]) => ({ key, href }));
}

function usePages(): FindCommand[] {
  const links = useLinks();
  const ofPlan: [PageName, string][] = [
    ['board', links.board],
    ['work', links.work()],
    ['commitments', links.commitments()],
    ['periods', links.periods],
    ['replannings', links.replannings],
    ['observations', links.observations()],
    ['meetings', links.meetings()],
    ['cycle', links.cycle],
    ['reports', links.reports],
  ];
  const ofHouse: [PageName, string][] = [
    ['importing', links.importing],
    ['committee', links.committee],
    ['audit', links.audit],
    ['settings', links.settings],
  ];
  const shown = usePlan() === null ? ofHouse : [...ofPlan, ...ofHouse];
  return shown.map(([key, href]) => ({ key, href }));
}
