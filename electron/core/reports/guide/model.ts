import { milestoneCycleChart } from '../../../../shared/charts/milestone-cycle.ts';
import { withPlainColours } from '../../../../shared/charts/svg.ts';
import { formatLongDay } from '../../../../shared/dates.ts';
import { roleNames } from '../../../../shared/glossary.ts';
import {
  firstWeek,
  guideData,
  guideKeys,
  guideRoles,
  guideText,
  milestoneCycle,
} from '../../../../shared/guide-text.ts';

/** What the quick guide says, in the order in which it is read. */
export type GuideModel = {
  title: string;
  subtitle: string;
  committee: string;
  on: string;
  onText: string;
  week: { title: string; intro: string; roles: { name: string; does: readonly string[] }[] };
  cycle: { title: string; intro: string; svg: string; alt: string };
  data: { title: string; paragraphs: readonly string[] };
  keys: { title: string; key: string; does: string; rows: { keys: string; does: string }[] };
  page: { one: string; of: string };
  madeWith: string;
};

export type GuideFrame = {
  committee: string;
  /** What the third party is called on that day. */
  oversight: string;
  on: string;
  dataDir: string;
  appVersion: string;
};

/** The quick guide of a committee on a day. */
export function guideModel({ committee, oversight, on, dataDir, appVersion }: GuideFrame): GuideModel {
  return {
    title: guideText.title,
    subtitle: guideText.subtitle,
    committee,
    on,
    onText: guideText.on(formatLongDay(on)),
    week: {
      title: guideText.weekTitle,
      intro: guideText.weekIntro,
      roles: guideRoles.map((role) => ({
        name: role === 'oversight' ? oversight : roleNames[role],
        does: firstWeek[role],
      })),
    },
    cycle: {
      title: guideText.cycleTitle,
      intro: milestoneCycle.intro,
      svg: withPlainColours(milestoneCycleChart()),
      alt: milestoneCycle.description,
    },
    data: { title: guideText.dataTitle, paragraphs: guideData(dataDir) },
    keys: {
      title: guideText.keysTitle,
      key: guideText.key,
      does: guideText.does,
      rows: guideKeys.map(({ keys, does }) => ({ keys: keys.join(' + ').replace('↑ + ↓', '↑ ↓'), does })),
    },
    page: guideText.page,
    madeWith: guideText.madeWith(appVersion),
  };
}
