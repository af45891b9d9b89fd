import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup } from '../ui/Checkbox.tsx';
import { ComboBox } from '../ui/ComboBox.tsx';
import { DayField } from '../ui/DayField.tsx';
import type { FieldProps } from '../ui/field-parts.tsx';
import { FileDrop } from '../ui/FileDrop.tsx';
import { MultiChoice } from '../ui/MultiChoice.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { PreciseDateField } from '../ui/PreciseDateField.tsx';
import { RadioGroup } from '../ui/RadioGroup.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea, TextField } from '../ui/TextField.tsx';
import { Section, Specimen, type Shown } from './Specimen.tsx';
import { options, samples } from './samples.ts';
import styles from './Design.module.css';

const { names, label, help, error } = samples;
const ignore = () => undefined;

/** Every field is drawn full and empty. */
const fields: Record<string, (props: FieldProps, isFull: boolean) => ReactNode> = {
  TextField: (props, isFull) => (
    <TextField {...props} value={isFull ? samples.value : ''} onChange={ignore} />
  ),
  TextArea: (props, isFull) => (
    <TextArea {...props} value={isFull ? samples.paragraph : ''} onChange={ignore} />
  ),
  NumberField: (props, isFull) => (
    <NumberField {...props} value={isFull ? 1280 : null} onChange={ignore} unit="%" />
  ),
  Select: (props, isFull) => (
    <Select {...props} options={options} value={isFull ? 'control' : null} onChange={ignore} />
  ),
  ComboBox: (props, isFull) => (
    <ComboBox {...props} options={options} value={isFull ? 'control' : null} onChange={ignore} />
  ),
  DayField: (props, isFull) => <DayField {...props} value={isFull ? samples.day : null} onChange={ignore} />,
  RadioGroup: (props, isFull) => (
    <RadioGroup {...props} options={options} value={isFull ? 'water' : null} onChange={ignore} />
  ),
  CheckboxGroup: (props, isFull) => (
    <CheckboxGroup {...props} options={options} value={isFull ? ['water'] : []} onChange={ignore} />
  ),
};

const states: [name: string, props: Partial<FieldProps>, isFull: boolean, shown: Shown][] = [
  [names.empty, {}, false, 'rest'],
  [names.filled, { help }, true, 'rest'],
  [names.focus, {}, true, 'focus'],
  [names.required, { isRequired: true }, false, 'rest'],
  [names.error, { error }, false, 'rest'],
  [names.disabled, { isDisabled: true }, true, 'rest'],
  [names.long, { label: samples.longLabel, help: samples.paragraph }, true, 'rest'],
];

/** What is filled in. */
export function FieldSections() {
  return (
    <>
      {Object.entries(fields).map(([field, draw]) => (
        <Section key={field} title={field}>
          {states.map(([name, props, isFull, shown]) => (
            <Specimen key={name} name={`${field} ${name}`} shown={shown}>
              <div className={styles.field}>{draw({ label, ...props }, isFull)}</div>
            </Specimen>
          ))}
        </Section>
      ))}
      <Section title="Otros campos">
        <Specimen name="Checkbox">
          <Checkbox label={label} isSelected={false} onChange={ignore} />
        </Specimen>
        <Specimen name={`Checkbox ${names.chosen}`}>
          <Checkbox label={label} note={help} isSelected onChange={ignore} />
        </Specimen>
        <Specimen name={`Checkbox ${names.disabled}`}>
          <Checkbox label={label} isSelected isDisabled onChange={ignore} />
        </Specimen>
        <Specimen name="MultiChoice">
          <MultiChoice label={label} options={options} value={['water']} onChange={ignore} />
        </Specimen>
        <Specimen name="PreciseDateField">
          <PreciseDateField
            label={label}
            value={{ on: samples.day, precision: 'day', text: '' }}
            today={samples.day}
            onChange={ignore}
          />
        </Specimen>
        <Specimen name="FileDrop" isWide>
          <FileDrop label={label} files={[]} onFiles={ignore} help={help} />
        </Specimen>
      </Section>
    </>
  );
}
