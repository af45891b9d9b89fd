import type { ReactNode } from 'react';
import { timeZooms, type TimeZoom } from '../../../shared/charts/time-scale.ts';
import { milestoneStateNames } from '../../../shared/glossary.ts';
import { timelineLevels, type TimelineFilters, type TimelineLevel } from '../../../shared/timeline.ts';
import { timelineLevelNames, timelineText, timelineZoomNames } from '../../text/timeline.ts';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { ComboBox } from '../../ui/ComboBox.tsx';
import type { Option } from '../../ui/options.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Timeline.module.css';

type Props = {
  filters: TimelineFilters;
  level: TimelineLevel;
  zoom: TimeZoom;
  commitments: readonly Option[];
  holders: readonly Option[];
  total: number | null;
  onChange: (changes: Record<string, string | null>) => void;
  children: ReactNode;
};

const named = <K extends string>(keys: readonly K[], names: Record<K, string>): Option<K>[] =>
  keys.map((key) => ({ key, label: names[key] }));
const states = Object.entries(milestoneStateNames).map(([key, label]) => ({ key, label }));
const none = { compromiso: null, responsable: null, estado: null, vencidos: null, mios: null };

/** What narrows the chart, how far down it goes and how wide its time is; all of it is in the address. */
export function TimelineControls(props: Props) {
  const { filters, level, zoom, total, onChange } = props;
  const levels = named(timelineLevels, timelineLevelNames);
  return (
    <section aria-label={timelineText.filters}>
      <div className={styles.controls}>
        <ComboBox
          label={timelineText.commitment}
          options={props.commitments}
          value={filters.commitmentId ?? null}
          onChange={(key) => onChange({ compromiso: key })}
          placeholder={timelineText.all}
        />
        <ComboBox
          label={timelineText.holder}
          options={props.holders}
          value={filters.holderId ?? null}
          onChange={(key) => onChange({ responsable: key })}
          placeholder={timelineText.all}
        />
        <Select
          label={timelineText.state}
          options={[{ key: '', label: timelineText.all }, ...states]}
          value={filters.state ?? ''}
          onChange={(key) => onChange({ estado: key })}
        />
        <Select
          label={timelineText.level}
          options={levels}
          value={level}
          onChange={(key) => onChange({ nivel: key, salvo: null })}
        />
        <Select
          label={timelineText.zoom}
          options={named(timeZooms, timelineZoomNames)}
          value={zoom}
          onChange={(key) => onChange({ escala: key })}
        />
      </div>
      <div className={styles.foot}>
        <span role="status" className={styles.count}>
          {total !== null && timelineText.found(total)}
        </span>
        <Checkbox
          label={timelineText.onlyOverdue}
          isSelected={filters.onlyOverdue === true}
          onChange={(is) => onChange({ vencidos: is ? 'si' : null })}
        />
        <Checkbox
          label={timelineText.onlyMine}
          isSelected={filters.onlyMine === true}
          onChange={(is) => onChange({ mios: is ? 'si' : null })}
        />
        {Object.keys(filters).length > 0 && (
          <Button kind="link" onPress={() => onChange(none)}>
            {timelineText.clear}
          </Button>
        )}
        {props.children}
      </div>
    </section>
  );
}
