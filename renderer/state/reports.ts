import { useEffect, useState } from 'react';
import type { ReplyError } from '../../shared/errors.ts';
import type { StoredFile } from '../../shared/files.ts';
import { readFile } from '../api.ts';
import { useQuery } from './queries.ts';

type Loaded = { sha256: string; text: string | null; error: ReplyError | null };

/** The report as a page, made again whenever the plan or the day changes. */
export function useReportPage(planId: string, on: string, withTimeline: boolean) {
  const made = useQuery('report.make', { planId, on, format: 'html', withTimeline, isPreview: true });
  const file: StoredFile | undefined = made.isPrevious ? undefined : made.value;
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { sha256, name, mediaType } = file ?? {};
  useEffect(() => {
    if (sha256 === undefined || name === undefined || mediaType === undefined) return;
    let isWanted = true;
    void readFile(sha256, name, mediaType).then(async (reply) => {
      const text = reply.ok ? await reply.value.text() : null;
      if (isWanted) setLoaded({ sha256, text, error: reply.ok ? null : reply.error });
    });
    return () => {
      isWanted = false;
    };
  }, [sha256, name, mediaType]);
  const page = loaded !== null && loaded.sha256 === file?.sha256 ? loaded : null;
  return { file, text: page?.text ?? null, error: made.error ?? page?.error ?? null, reload: made.reload };
}
