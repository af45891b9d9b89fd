import { observationOriginNames, roleNames } from '../../../shared/glossary.ts';
import { observationOrigins } from '../../../shared/observations.ts';
import type { Sector } from '../../../shared/roles.ts';
import { observationText } from '../../text/observations.ts';
import { DayField } from '../../ui/DayField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { askedOf, sidesToAsk, type ObservationDraft } from './observation-form.ts';
import styles from './Observations.module.css';

type Props = {
  values: ObservationDraft;
  set: (changes: Partial<ObservationDraft>) => void;
  side: Sector | null;
  today: string;
};

/** Who must answer and, where civil society records it, whether a citizen said it, who and when. */
export function AskedAndOrigin({ values, set, side, today }: Props) {
  return (
    <>
      <Select
        label={observationText.asked}
        options={sidesToAsk(side).map((key) => ({ key, label: roleNames[key] }))}
        value={askedOf(values, side)}
        onChange={(asked) => set({ asked })}
      />
      {side === 'civilSociety' && (
        <RadioGroup
          label={observationText.origin}
          options={observationOrigins.map((key) => ({ key, label: observationOriginNames[key] }))}
          value={values.origin}
          onChange={(origin) => set({ origin })}
          across
        />
      )}
      {side === 'civilSociety' && values.origin === 'citizen' && (
        <div className={styles.two}>
          <TextField
            label={observationText.originText}
            help={observationText.originTextHelp}
            value={values.originText}
            onChange={(originText) => set({ originText })}
            isRequired
          />
          <DayField
            label={observationText.originOn}
            value={values.originOn}
            onChange={(originOn) => set({ originOn })}
            max={values.openedOn ?? today}
          />
        </div>
      )}
    </>
  );
}
