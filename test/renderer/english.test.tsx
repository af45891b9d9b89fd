import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { speakEnglish } from '../../shared/language.ts';

// Words are chosen as their modules load: the English comes first, as in the window.
speakEnglish(await import('../../renderer/text/en/first.ts'));
speakEnglish(await import('../../renderer/text/en/index.ts'));
const { openScene } = await import('../support/core-plan.ts');
const { button, heading, openWindow } = await import('./window.tsx');

describe('la ventana en inglés', () => {
  it('asks who looks, and greets with what waits', async () => {
    const scene = await openScene();
    const plan = await scene.plan({ code: 'PAL-1', name: 'Test plan' });
    const commitment = await scene.commitment(plan.id);
    const milestone = await scene.milestone(commitment.id, { title: 'Register of items' });
    await scene.complete(milestone.id);
    const members = await scene.app.ask('member.list', {});
    const monitor = members.find(({ role }) => role === 'civilSociety');
    const user = openWindow(scene.app);
    await heading('Who are you?');
    expect(screen.getByRole('button', { name: 'Español' })).toBeDefined();
    await user.click(await button(new RegExp(monitor?.name ?? '—')));
    await heading(/1 milestone awaits your verdict/);
    expect(document.title).toBe('Board · Compromiso Abierto');
  });

  it('a refusal, a field and a date are in English', async () => {
    const { errorText } = await import('../../shared/error-text.ts');
    const { formatPreciseDate } = await import('../../shared/dates.ts');
    const { commitmentFields } = await import('../../shared/commitments.ts');
    const { percent, listText } = await import('../../renderer/text/format.ts');
    expect(errorText({ code: 'forbidden', details: { role: 'government', allowed: ['civilSociety'] } })).toBe(
      'As government you cannot do this; it belongs to: civil society. Nothing was saved.',
    );
    expect(commitmentFields.problem.label).toBe('Public problem and baseline');
    expect(formatPreciseDate({ on: '2027-06-30', precision: 'quarter', text: '' })).toBe(
      '2nd quarter of 2027',
    );
    expect(formatPreciseDate({ on: '2026-11-20', precision: 'day', text: '' })).toBe('20 Nov 2026');
    expect(percent(58)).toBe('58%');
    expect(listText(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('the log tells it in English', async () => {
    const scene = await openScene();
    await scene.plan({ code: 'PAL-1', name: 'Test plan' });
    openWindow(scene.app, { as: 'reader', at: '/bitacora' });
    await heading('Log');
    expect((await screen.findAllByText(/added the action plan/)).length).toBeGreaterThan(0);
  });
});
