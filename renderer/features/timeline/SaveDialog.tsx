import { useState } from 'react';
import { withPlainColours } from '../../../shared/charts/svg.ts';
import type { TimeZoom } from '../../../shared/charts/time-scale.ts';
import { timelineDrawing } from '../../../shared/charts/timeline.ts';
import { fold } from '../../../shared/fold.ts';
import { timelineMost, type TimelinePaper } from '../../../shared/timeline.ts';
import { saveFile } from '../../host-web.ts';
import { say } from '../../state/notices.ts';
import { useOnDemand } from '../../state/on-demand.ts';
import { pngOf } from '../../state/pictures.ts';
import { useStoredFile } from '../../state/stored-files.ts';
import type { TimelineQuestion } from '../../state/timeline.ts';
import { timelineFormats, timelineText, type TimelineFormat } from '../../text/timeline.ts';
import { Note } from '../../ui/ErrorNote.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { RecordDialog } from '../../ui/RecordDialog.tsx';
import styles from './Timeline.module.css';

type Props = {
  plan: { code: string; name: string };
  question: TimelineQuestion;
  zoom: TimeZoom;
  today: string;
  onClose: () => void;
};

const formats = Object.entries(timelineFormats).map(([key, label]) => ({
  key: key as TimelineFormat,
  label,
}));
const two = <A extends string, B extends string>(a: A, first: string, b: B, second: string) =>
  [
    { key: a, label: first },
    { key: b, label: second },
  ] as { key: A | B; label: string }[];
const papers = two('letter', timelineText.letter, 'tabloid', timelineText.tabloid);
const ways = two('flat', timelineText.flat, 'upright', timelineText.upright);
const counts = two('many', timelineText.manyPages, 'one', timelineText.onePage);
const pictureWidth = 1400;

/** What is in view, as a PDF, an SVG or a PNG. */
export function SaveDialog(props: Props) {
  const { onClose } = props;
  const [format, setFormat] = useState<TimelineFormat>('pdf');
  const [paper, setPaper] = useState<TimelinePaper>('letter');
  const [way, setWay] = useState<'flat' | 'upright'>('flat');
  const [pages, setPages] = useState<'one' | 'many'>('many');
  const saving = useSaving(props);
  const save = async () => {
    const isUpright = way === 'upright';
    const name = await saving.save(format, { paper, isUpright, pages });
    if (name === null) return;
    say(timelineText.saved(name));
    onClose();
  };
  return (
    <RecordDialog
      title={timelineText.saveTitle}
      isOpen
      onClose={onClose}
      onSave={() => void save()}
      isSaving={saving.isBusy}
      error={saving.error}
      saveLabel={timelineText.make}
    >
      <div className={styles.form}>
        <p>{timelineText.saveHelp}</p>
        <RadioGroup label={timelineText.format} options={formats} value={format} onChange={setFormat} />
        {format === 'pdf' && (
          <>
            <RadioGroup label={timelineText.paper} options={papers} value={paper} onChange={setPaper} />
            <RadioGroup label={timelineText.orientation} options={ways} value={way} onChange={setWay} />
            <RadioGroup label={timelineText.pages} options={counts} value={pages} onChange={setPages} />
          </>
        )}
        {saving.isTooLarge && <Note tone="warning">{timelineText.noPicture}</Note>}
      </div>
    </RecordDialog>
  );
}

type Paper = { paper: TimelinePaper; isUpright: boolean; pages: 'one' | 'many' };

function useSaving({ plan, question, zoom, today }: Props) {
  const print = useOnDemand('timeline.print');
  const read = useOnDemand('timeline.read');
  const stored = useStoredFile();
  const [isDrawing, setDrawing] = useState(false);
  const [isTooLarge, setTooLarge] = useState(false);
  const save = async (format: TimelineFormat, how: Paper): Promise<string | null> => {
    setTooLarge(false);
    if (format === 'pdf') {
      const file = await print.ask({ ...question, ...how });
      return file !== null && (await stored.save(file)) ? file.name : null;
    }
    const made = await read.ask({ ...question, limit: timelineMost });
    if (made === null) return null;
    setDrawing(true);
    const { rows: bars, first, last, on } = made;
    const frame = { zoom, width: pictureWidth, rowHeight: 32, days: { today, on } };
    const title = `${timelineText.title}. ${plan.name}`;
    const svg = withPlainColours(timelineDrawing({ title, bars, first, last, ...frame }));
    const bytes = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
    setDrawing(false);
    if (bytes === null) {
      setTooLarge(true);
      return null;
    }
    const name = `cronograma-${fold(plan.code).replace(/[^a-z0-9]+/g, '-')}-${on}.${format}`;
    saveFile(bytes, name);
    return name;
  };
  const isBusy = print.isAsking || read.isAsking || stored.isBusy || isDrawing;
  return { save, isBusy, isTooLarge, error: print.error ?? read.error ?? stored.error };
}
