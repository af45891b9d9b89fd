import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ImportRecord } from '../../electron/core/imports/import-record.ts';
import { detectProfile } from '../../electron/core/imports/profiles/detect.ts';
import { readTables } from '../../electron/core/imports/read-tables.ts';
import type { PreciseDate } from '../../shared/dates.ts';
import { problemLevel } from '../../shared/import-problems.ts';
import { codesOf, importFiles, ofEntity, tableOf } from './reading.ts';

const fixture = (name: string): Buffer =>
  readFileSync(new URL(`../fixtures/imports/${name}`, import.meta.url));
const mexico = { name: 'ogp_irm_mexico.csv', bytes: fixture('ogp_irm_mexico.csv') };
const world = { name: 'ogp_irm_2016.csv', bytes: gunzipSync(fixture('ogp_irm_2016.csv.gz')) };
const canada = ['compromisos', 'hitos', 'indicadores'].map((kind) => ({
  name: `nap5_${kind}.csv`,
  bytes: fixture(`nap5_${kind}.csv`),
}));

/** The file read by another program than ours: cell by cell, below the row that has the names. */
function cellsOf(bytes: Uint8Array, headerRow: number): { header: string[]; rows: string[][] } {
  const text = new TextDecoder().decode(bytes);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const all = Papa.parse<string[]>(text, { delimiter: ',', newline, skipEmptyLines: true }).data;
  return { header: all[headerRow] ?? [], rows: all.slice(headerRow + 1) };
}

const plainText = (text: string): string =>
  text
    .replace(/<br\/>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const isDate = (value: unknown): value is PreciseDate =>
  typeof value === 'object' && value !== null && 'precision' in value;

/** What a record says in one field, as it was written in the file; dates only when they were written as ISO days. */
function saidIn(record: ImportRecord, field: string): string | null {
  const value = record.fields[field];
  if (Array.isArray(value)) return value.join('; ');
  if (isDate(value)) return value.on;
  return typeof value === 'string' ? value : null;
}

/** Every text that a record has, to look for what no cell of its row says. */
function textsOf(fields: Record<string, unknown>): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]): [string, string][] => {
    if (isDate(value)) return [[name, value.text]];
    if (Array.isArray(value)) return value.map((item) => [name, String(item)]);
    return [[name, String(value)]];
  });
}

const irmText: Record<string, string> = {
  'Comm No': 'number',
  'Commitment Title': 'title',
  'Full Text': 'description',
  'Start Date': 'start',
  'End Date': 'due',
  'Lead Institution': 'leadInstitution',
  'Supporting Institution(s)': 'supportingInstitutions',
};
const irmValues: Record<string, string> = {
  'Value -Info': 'transparency',
  'Value -Part': 'participation',
  'Value -Acc': 'accountability',
  'Value -Tech': 'technology',
};
const listed = (record: ImportRecord, field: string): string[] =>
  (record.fields[field] as string[] | undefined) ?? [];

/** Whether a cell of the IRM database can be had back, to the letter, from the records that its row became. */
function isFound(
  column: string,
  raw: string,
  index: number,
  commitment: ImportRecord,
  plan: ImportRecord,
): boolean {
  if (commitment.source[column] === raw) return true;
  if (column === 'Country') return (plan.source.Country ?? plan.fields.place) === raw;
  if (column === 'Action Plan Number') return plan.fields.number === raw;
  const field = irmText[column];
  if (field !== undefined) return saidIn(commitment, field) === raw;
  const value = irmValues[column];
  if (value !== undefined) return raw === (listed(commitment, 'values').includes(value) ? '1' : '0');
  // From «Anti-corruption» (16) to «OGP» (58): one column for each policy area.
  if (index < 16 || index > 58) return false;
  return raw === (listed(commitment, 'policyAreas').includes(column) ? '1' : '0');
}

describe('la base del IRM', () => {
  it.each([
    ['México', mexico, 0, 63, 2],
    ['todos los países', world, 1, 1927, 100],
  ])('de %s se importa entera: nada se pierde', async (_, file, headerRow, commitments, plans) => {
    const { records, problems, rejected, tables } = await importFiles(file);
    expect(detectProfile(tables)).toBe('ogp-irm');
    expect(problems.filter(({ code }) => problemLevel(code) === 'error')).toEqual([]);
    expect([...rejected.values()].flatMap((lines) => [...lines])).toEqual([]);
    const found = ofEntity(records, 'commitment');
    expect([found.length, ofEntity(records, 'plan').length]).toEqual([commitments, plans]);
    const planBy = new Map(ofEntity(records, 'plan').map((plan) => [plan.key, plan]));
    const { header, rows } = cellsOf(file.bytes, headerRow);
    const lost = rows.flatMap((row, n) => {
      const commitment = found[n];
      const plan = planBy.get(commitment?.parents.plan?.key ?? '');
      if (!commitment || !plan) return [`fila ${n}`];
      return row.flatMap((raw, i) => {
        const column = header[i] ?? '';
        return raw === '' || isFound(column, raw, i, commitment, plan)
          ? []
          : [`fila ${n}, ${column}: ${raw}`];
      });
    });
    expect(lost).toEqual([]);
  });

  it('nada se inventa: cada texto está en su fila o se deduce por regla', async () => {
    const { records } = await importFiles(world);
    const { rows } = cellsOf(world.bytes, 1);
    const rules = new Set(['completionOverride', 'completionOverrideReason', 'values', 'policyAreas']);
    const invented = ofEntity(records, 'commitment').flatMap((commitment, n) => {
      const said = (rows[n] ?? []).map(plainText);
      return textsOf(commitment.fields).flatMap(([field, text]) => {
        const isSaid = said.some((cell) => cell.includes(plainText(text)));
        return isSaid || rules.has(field) || (field === 'state' && said.includes('Withdrawn'))
          ? []
          : [`${n} ${field}: ${text}`];
      });
    });
    expect(invented).toEqual([]);
  });

  it('da un plan por país y número, sin fechas que el archivo no trae', async () => {
    const { records } = await importFiles(mexico);
    expect(ofEntity(records, 'plan').map(({ fields, source }) => ({ ...fields, source }))).toEqual(
      ['1', '2'].map((number) => ({
        ...{ name: `México · Plan de acción ${number}`, place: 'México', number, scope: 'country' },
        source: { Country: 'Mexico' },
      })),
    );
    const plans = ofEntity(records, 'commitment').map(({ parents }) => parents.plan?.said);
    expect([
      plans.filter((said) => said === 'México · 1').length,
      plans.filter((said) => said === 'México · 2').length,
    ]).toEqual([37, 26]);
  });

  it('deja vacío lo que no es dato, y limpia los textos sin perder el original', async () => {
    const { records } = await importFiles(world);
    const commitments = ofEntity(records, 'commitment');
    const emptied = commitments.filter(({ source }) => source['Start Date'] === 'Not Specified');
    expect(emptied).toHaveLength(878);
    expect(emptied.every(({ fields }) => fields.start === undefined)).toBe(true);
    expect(commitments.every(({ fields }) => fields.contactName === undefined)).toBe(true);
    const texts = commitments.flatMap(({ fields }) => textsOf(fields).map(([, text]) => text));
    expect(texts.filter((text) => text.includes('<br/>') || text.includes('\u00a0'))).toEqual([]);
    const broken = commitments.filter(({ source }) =>
      /[^>\s]<br\/>\s*[^<\s]/.test(source['Full Text'] ?? ''),
    );
    expect(broken.length).toBeGreaterThan(300);
    expect(broken.every(({ fields }) => (fields.description as string).includes('\n'))).toBe(true);
  });

  it('reconoce las dos formas de escribir «Not started» y los compromisos retirados', async () => {
    const { records } = await importFiles(world);
    const said = 'Completion (progress report)';
    const levels = Map.groupBy(ofEntity(records, 'commitment'), ({ source }) => source[said] ?? '');
    const levelOf = (word: string) =>
      new Set(levels.get(word)?.map(({ fields }) => fields.completionOverride));
    expect(levels.get('a. Not Started')).toHaveLength(1);
    expect(levels.get('a. Not started')).toHaveLength(191);
    expect([...levelOf('a. Not Started'), ...levelOf('a. Not started')]).toEqual([
      'notStarted',
      'notStarted',
    ]);
    expect([...levelOf('c. Substantial'), ...levelOf('NR'), ...levelOf('Unclear')]).toEqual([
      ...['substantial', undefined, undefined],
    ]);
    expect(levels.get('Withdrawn')?.map(({ fields }) => fields.state)).toEqual(Array(20).fill('retired'));
  });

  it('con números repetidos distingue los compromisos por su orden, siempre igual', async () => {
    const first = await importFiles(world);
    const keys = first.records.map(({ entity, key }) => `${entity} ${key}`);
    expect(new Set(keys).size).toBe(keys.length);
    const brazil = ofEntity(first.records, 'commitment').filter(
      ({ parents, fields }) => parents.plan?.said === 'Brasil · 2' && fields.number === '1.1',
    );
    expect(brazil.map(({ ownKey }) => ownKey)).toEqual(['1.1', '1.1 (2)']);
    expect(codesOf(first.problems).filter((code) => code === 'repeatedNumber')).toHaveLength(45);
    expect((await importFiles(world)).records.map(({ entity, key }) => `${entity} ${key}`)).toEqual(keys);
  });

  it('lee las fechas por la regla escrita y avisa de cada una que pudo ser otra', async () => {
    const { records, problems } = await importFiles(world);
    const dates = ofEntity(records, 'commitment')
      .flatMap(({ fields }) => [fields.start, fields.due])
      .filter(isDate);
    const on = (text: string) => [
      ...new Set(dates.filter((date) => date.text === text).map((date) => date.on)),
    ];
    expect(on('07/01/2012')).toEqual(['2012-07-01']);
    expect(on('01/10/2013')).toEqual(['2013-10-01']);
    expect(on('31/12/2014')).toEqual(['2014-12-31']);
    expect(on('09/30/2013')).toEqual(['2013-09-30']);
    expect(on('02/03/2014')).toEqual(['2014-03-02']);
    expect(on('Quarter 1 2015')).toEqual(['2015-03-31']);
    expect(on('2/29/2014')).toEqual([null]);
    expect(codesOf(problems).filter((code) => code === 'ambiguousDate')).toHaveLength(1409);
    expect(problems.filter(({ code }) => code === 'unreadDate').map(({ value }) => value)).toEqual([
      '2/29/2014',
      '31/9/2014',
    ]);
    // The only period that no reading of the file puts in order.
    expect(problems.filter(({ code }) => code === 'unlikelyPeriod').map(({ line }) => line)).toEqual([93]);
  });
});

const napFields: Record<string, Record<string, string>> = {
  commitment: { id: 'code', titulo_en: 'title' },
  milestone: { id: 'code', titulo_en: 'title', compromiso_id: 'commitment' },
  activity: {
    ...{ id: 'code', titulo_en: 'title', compromiso_id: 'commitment', hito_id: 'milestone' },
    ...{ lead_dept: 'responsible', supt_sept: 'coResponsible' },
  },
};

describe('el plan de Canadá en tres archivos', () => {
  it.each([
    ['commitment', 0],
    ['milestone', 1],
    ['activity', 2],
  ] as const)('de cada %s se vuelve a encontrar cada valor', async (entity, index) => {
    const { records } = await importFiles(...canada);
    const { header, rows } = cellsOf(canada[index]?.bytes ?? Buffer.alloc(0), 0);
    const found = ofEntity(records, entity);
    expect(found).toHaveLength(rows.length);
    const lost = rows.flatMap((row, n) =>
      row.flatMap((raw, i) => {
        const column = header[i] ?? '';
        const record = found[n];
        const field = napFields[entity]?.[column] ?? '';
        const parent = record?.parents[field as 'commitment' | 'milestone']?.said;
        const isThere = record && [record.source[column], saidIn(record, field), parent].includes(raw);
        return raw === '' || isThere ? [] : [`${column}: ${raw}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it('da 5 compromisos, 19 hitos y 106 actividades en un plan, en cualquier orden de archivos', async () => {
    const { records, tables, problems } = await importFiles(...canada.toReversed());
    expect(detectProfile(tables)).toBe('nap');
    const count = (entity: ImportRecord['entity']) => ofEntity(records, entity).length;
    expect([count('plan'), count('commitment'), count('milestone'), count('activity')]).toEqual([
      1, 5, 19, 106,
    ]);
    expect(records.flatMap(({ parents }) => Object.values(parents)).every(({ key }) => key !== null)).toBe(
      true,
    );
    expect(records[0]?.fields).toEqual({
      ...{ code: 'NAP5', number: '5', name: 'Canadá · Plan de acción 5', scope: 'country', place: 'Canadá' },
    });
    expect(codesOf(problems).sort()).toEqual([
      ...Array<string>(3).fill('dateDisagreement'),
      ...Array<string>(4).fill('severalDates'),
    ]);
  });

  it('junta el plazo en palabras con su mes, y si se contradicen valen las palabras', async () => {
    const { records } = await importFiles(...canada);
    const due = (code: string) =>
      ofEntity(records, 'activity').find(({ fields }) => fields.code === code)?.fields.due;
    expect(due('C02.2.2')).toEqual({ on: '2022-11-30', precision: 'season', text: 'By fall 2022' });
    expect(due('C04.5.2')).toEqual({ on: '2022-08-31', precision: 'continuous', text: 'Ongoing' });
    expect(due('C04.1.5')).toEqual({
      on: '2023-05-31',
      precision: 'continuous',
      text: 'May 2023 and ongoing',
    });
    expect(due('C05.2.07')).toEqual({ on: '2023-03-31', precision: 'month', text: 'By March 2023' });
    expect(due('C03.1.2')).toEqual({ on: '2023-12-31', precision: 'month', text: 'By December 2023' });
    const dated = ofEntity(records, 'activity').filter(
      ({ fields }) => (fields.due as PreciseDate).on !== null,
    );
    expect(dated).toHaveLength(106);
  });
});

describe('el perfil', () => {
  it('se reconoce por los encabezados, y un archivo cualquiera va por los suyos', async () => {
    expect(detectProfile([await tableOf('Clave,Compromiso\nC1,Uno')])).toBe('auto');
    expect(detectProfile([...(await readTables(canada)), await tableOf('Clave,Compromiso\nC1,Uno')])).toBe(
      'auto',
    );
    expect(detectProfile([])).toBe('auto');
  });
});
