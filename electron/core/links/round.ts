import { setTimeout as pause } from 'node:timers/promises';
import { lookAtLink, type Limits, type Look } from './look.ts';
import type { LinkNet } from './net.ts';

export type Link = { id: string; url: string };

export type RoundOptions = Limits & {
  /** Between two questions to the same site. */
  pauseMs: number;
  onLook: (link: Link, look: Look) => Promise<void>;
};

/** How many sites are asked at the same time. */
const sitesAtOnce = 4;

/** Looks at links, a few sites at a time and each site slowly; stops, whatever is under way, where it is told to. */
export async function lookAtLinks(
  net: LinkNet,
  links: readonly Link[],
  options: RoundOptions,
): Promise<void> {
  const sites = [...Map.groupBy(links, ({ url }) => URL.parse(url)?.hostname ?? '').values()];
  const work = async (): Promise<void> => {
    for (let site = sites.shift(); site !== undefined; site = sites.shift()) {
      await lookAtSite(net, site, options);
    }
  };
  await Promise.all(Array.from({ length: Math.min(sitesAtOnce, sites.length) }, work));
}

async function lookAtSite(net: LinkNet, links: readonly Link[], options: RoundOptions): Promise<void> {
  const { stop, pauseMs, onLook } = options;
  for (const [i, link] of links.entries()) {
    if (i > 0) await pause(pauseMs, undefined, { signal: stop });
    stop.throwIfAborted();
    await onLook(link, await lookAtLink(net, link.url, options));
  }
}
