import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { cli, cliJson, newFolder, seed, seedPlan } from './run-cli.ts';

let data: string;
beforeEach(async () => {
  data = await newFolder();
  await seedPlan(data);
});

const calendar = (...more: string[]) => cli(['calendar', '--data', data, ...more]);

describe('el calendario', { timeout: 90_000 }, () => {
  test('se guarda donde se pidió, y otra vez son los mismos bytes', async () => {
    const out = join(data, 'plan.ics');
    expect(await calendar('--out', out)).toMatchObject({ code: 0, err: '' });
    const first = await readFile(out, 'utf8');
    expect(first).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    const again = join(data, 'otra.ics');
    await cliJson(['calendar', '--data', data, '--out', again]);
    expect(await readFile(again, 'utf8')).toBe(first);
  });

  test('trae las sesiones a su hora', async () => {
    await seed(data, async (ask) => {
      const [plan] = (await ask('plan.list', {})) as { id: string }[];
      await ask('meeting.convene', {
        planId: plan?.id,
        values: { meetsOn: '2031-03-04', hour: '9:30 h', place: 'Cabildo', agenda: ['Acuerdos'] },
      });
    });
    const out = join(data, 'sesiones.ics');
    expect(await calendar('--out', out)).toMatchObject({ code: 0, err: '' });
    const text = await readFile(out, 'utf8');
    expect(text).toContain('\r\nDTSTART;TZID=America/Mexico_City:20310304T093000\r\n');
    expect(text).toContain('\r\nLOCATION:Cabildo\r\n');
  });

  test('sin decir dónde, o de quien no está en el comité, se niega', async () => {
    expect((await calendar()).code).toBe(2);
    expect(await calendar('--member', 'Nadie', '--out', join(data, 'x.ics'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nadie del comité se llama «Nadie»') as string,
    });
  });
});
