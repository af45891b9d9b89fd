import { z } from 'zod';
import { isIsoDay, preciseDateSchema } from './dates.ts';
import { labelText } from './language.ts';

/**
 * A record's fields are declared once, here in `shared/`: the input schema, the columns of its table, the export,
 * the data dictionary and the import all follow from that declaration.
 */
export type FieldKind =
  'text' | 'integer' | 'flag' | 'day' | 'instant' | 'date' | 'weight' | 'money' | 'list' | 'source' | 'id';

export type Field<S extends z.ZodType = z.ZodType, K extends FieldKind = FieldKind> = {
  kind: K;
  schema: S;
  label: string;
  initial: z.output<S>;
  /** The record that an `id` or a `list` of ids points to. */
  refersTo?: string;
  /** The closed vocabulary of a text. */
  options?: readonly string[];
  /** What whoever types it is held to; a source may say otherwise, and is kept as it is. */
  form?: 'email';
};

export type Fields = Record<string, Field>;
export type ValuesOf<F extends Fields> = { -readonly [K in keyof F]: z.output<F[K]['schema']> };

const shortLimit = 500;
/** How many letters a long text may have. */
export const longLimit = 50_000;
export const idSchema = z.string().regex(/^[\w:.-]{1,64}$/);

/** Neither engine keeps NUL, nor half a surrogate pair, as it was written. */
export const isKeepable = (text: string): boolean => text.isWellFormed() && !text.includes('\0');
const text = (max: number, min = 0) =>
  z
    .string()
    .min(min, { abort: true })
    .max(max)
    .refine(isKeepable, { params: { problem: 'format' } });
const filled = (max: number) =>
  text(max, 1).refine((value) => value.trim() !== '', { params: { problem: 'missing' } });

/** One line of text, at most 500 characters. */
export const line = (label: string): Field<z.ZodString, 'text'> => ({
  kind: 'text',
  schema: text(shortLimit),
  label: labelText(label),
  initial: '',
});

/** One line for the address of a mailbox. */
export const email = (label: string): Field<z.ZodString, 'text'> => ({ ...line(label), form: 'email' });

/** Whether a text can be the address of a mailbox. */
export const isEmail = (text: string): boolean => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());

/** Only http and https addresses are kept as links. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .max(4000)
  .refine(isKeepable, { params: { problem: 'format' } });

/** One line that may not be empty. */
export const requiredLine = (label: string): Field<z.ZodString, 'text'> => ({
  ...line(label),
  schema: filled(shortLimit),
});

/** Paragraphs, at most 50,000 characters; where forms offer it, with the lists, emphasis and links of `prose.ts`. */
export const prose = (label: string): Field<z.ZodString, 'text'> => ({
  ...line(label),
  schema: text(longLimit),
});

/** Paragraphs that may not be empty. */
export const requiredProse = (label: string): Field<z.ZodString, 'text'> => ({
  ...line(label),
  schema: filled(longLimit),
});

/** One word of a closed vocabulary. */
export function word<const T extends readonly [string, ...string[]]>(
  label: string,
  options: T,
  initial: T[number],
) {
  return {
    kind: 'text' as const,
    schema: z.enum(options),
    label: labelText(label),
    initial,
    options,
  } as Field<z.ZodType<T[number]>, 'text'>;
}

/** One word of a closed vocabulary, or nothing. */
export function optionalWord<const T extends readonly [string, ...string[]]>(label: string, options: T) {
  return {
    kind: 'text' as const,
    schema: z.enum(options).nullable(),
    label: labelText(label),
    initial: null,
    options,
  } as Field<z.ZodType<T[number] | null>, 'text'>;
}

/** A whole number within bounds, or nothing. */
export const optionalInteger = (
  label: string,
  min: number,
  max: number,
): Field<z.ZodNullable<z.ZodNumber>, 'integer'> => ({
  kind: 'integer',
  schema: z.number().int().min(min).max(max).nullable(),
  label: labelText(label),
  initial: null,
});

/** A whole number within bounds. */
export const integer = (
  label: string,
  min: number,
  max: number,
  initial = min,
): Field<z.ZodNumber, 'integer'> => ({
  kind: 'integer',
  schema: z.number().int().min(min).max(max),
  label: labelText(label),
  initial,
});

/** Yes or no. */
export const flag = (label: string, initial: boolean): Field<z.ZodBoolean, 'flag'> => ({
  kind: 'flag',
  schema: z.boolean(),
  label: labelText(label),
  initial,
});

const isoDay = z.string().refine(isIsoDay, { params: { problem: 'date' } });

const isoInstant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

/** A moment of what was recorded: an instant, or the number of an entry of the log. */
export const asRecordedSchema = z.union([z.number().int().min(1), isoInstant]);
export type AsRecorded = z.output<typeof asRecordedSchema>;

/** What is asked at two times: what had happened by a day, as far as it was recorded by a moment. */
export const atTwoTimes = {
  on: z
    .string()
    .refine(isIsoDay, { params: { problem: 'date' } })
    .nullable()
    .optional(),
  asRecorded: asRecordedSchema.optional(),
};

/** A calendar day, YYYY-MM-DD. */
export const day = (label: string): Field<z.ZodString, 'day'> => ({
  kind: 'day',
  schema: isoDay,
  label: labelText(label),
  initial: '',
});

/** A calendar day or nothing. */
export const optionalDay = (label: string): Field<z.ZodNullable<z.ZodString>, 'day'> => ({
  kind: 'day',
  schema: isoDay.nullable(),
  label: labelText(label),
  initial: null,
});

/** An instant in UTC, ISO-8601, written by the application. */
export const instant = (label: string): Field<z.ZodString, 'instant'> => ({
  kind: 'instant',
  schema: isoInstant,
  label: labelText(label),
  initial: '',
});

/** An instant in UTC or nothing. */
export const optionalInstant = (label: string): Field<z.ZodNullable<z.ZodString>, 'instant'> => ({
  kind: 'instant',
  schema: isoInstant.nullable(),
  label: labelText(label),
  initial: null,
});

/** A date with its precision and original text. */
export const preciseDate = (label: string): Field<typeof preciseDateSchema, 'date'> => ({
  kind: 'date',
  schema: preciseDateSchema,
  label: labelText(label),
  initial: { on: null, precision: 'none', text: '' },
});

/** A weight in its parent's sum: 0 to 1,000,000, kept to thousandths. */
export const weight = (label: string): Field<z.ZodNumber, 'weight'> => ({
  kind: 'weight',
  schema: z
    .number()
    .min(0)
    .max(1_000_000)
    .refine((w) => Math.abs(w * 1000 - Math.round(w * 1000)) < 1e-6, { params: { problem: 'format' } }),
  label: labelText(label),
  initial: 1,
});

/** Pesos as a number of cents, or nothing. */
export const money = (label: string): Field<z.ZodNullable<z.ZodNumber>, 'money'> => ({
  kind: 'money',
  schema: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
  label: labelText(label),
  initial: null,
});

/** A list of short texts: keys of a catalogue, or free. */
export const list = (label: string): Field<z.ZodArray<z.ZodString>, 'list'> => ({
  kind: 'list',
  schema: z.array(text(shortLimit, 1)).max(200),
  label: labelText(label),
  initial: [],
});

/** A list of the ids of other records. */
export const references = (label: string, refersTo: string): Field<z.ZodArray<z.ZodString>, 'list'> => ({
  kind: 'list',
  schema: z.array(idSchema).max(500),
  label: labelText(label),
  initial: [],
  refersTo,
});

/** The id of another record. */
export const reference = (label: string, refersTo: string): Field<z.ZodString, 'id'> => ({
  kind: 'id',
  schema: idSchema,
  label: labelText(label),
  initial: '',
  refersTo,
});

/** The id of another record, or nothing. */
export const optionalReference = (
  label: string,
  refersTo: string,
): Field<z.ZodNullable<z.ZodString>, 'id'> => ({
  kind: 'id',
  schema: idSchema.nullable(),
  label: labelText(label),
  initial: null,
  refersTo,
});

/** What a source file said in columns that have no home here, or said in other words: column → text. */
export const sourceData = (label: string): Field<z.ZodRecord<z.ZodString, z.ZodString>, 'source'> => ({
  kind: 'source',
  schema: z.record(text(shortLimit), text(1_000_000)),
  label: labelText(label),
  initial: {},
});

type SchemaShape<F extends Fields> = { [K in keyof F]: F[K]['schema'] };
type PartialShape<F extends Fields> = { [K in keyof F]: z.ZodOptional<F[K]['schema']> };

/** The schema of some fields as an input in which each may be left out; unknown ones are refused. */
export function changesSchema<F extends Fields>(fields: F): z.ZodObject<PartialShape<F>, z.core.$strict> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field.schema.optional()]),
  );
  return z.strictObject(shape as PartialShape<F>);
}

/** The schema of a whole record: every field is there. */
export function recordSchema<F extends Fields>(fields: F): z.ZodObject<SchemaShape<F>, z.core.$strict> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]));
  return z.strictObject(shape as SchemaShape<F>);
}

/** A record with the initial value of each field. */
export function initialValues<F extends Fields>(fields: F): ValuesOf<F> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, freshCopy(field.initial)]),
  ) as ValuesOf<F>;
}

function freshCopy(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as unknown[])];
  return typeof value === 'object' && value !== null ? { ...value } : value;
}

/** Only the named fields. */
export function pick<F extends Fields, K extends keyof F>(fields: F, ...names: K[]): Pick<F, K> {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as Pick<F, K>;
}

/** All but the named fields. */
export function omit<F extends Fields, K extends keyof F>(fields: F, ...names: K[]): Omit<F, K> {
  const left = new Set<PropertyKey>(names);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !left.has(name))) as Omit<F, K>;
}
