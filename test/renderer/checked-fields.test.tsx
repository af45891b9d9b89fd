import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { commitmentFields } from '../../shared/commitments.ts';
import { awaited, beginWork, useUnderWay } from '../../renderer/state/under-way.ts';
import { RecordDialog } from '../../renderer/ui/RecordDialog.tsx';
import { RecordForm } from '../../renderer/ui/RecordForm.tsx';
import type { FormItem, FormValues } from '../../renderer/ui/RecordInput.tsx';

afterEach(cleanup);

const items: readonly FormItem[] = [
  { name: 'title', label: 'Título', as: 'line', isRequired: true },
  { name: 'contactEmail', label: 'Correo', as: 'line', field: commitmentFields.contactEmail },
  { name: 'position', label: 'Orden', as: 'integer', field: commitmentFields.position },
  { name: 'start', label: 'Inicio', as: 'day' },
  { name: 'due', label: 'Término', as: 'day', notBefore: 'start' },
  { name: 'closing', label: 'Cierre', as: 'prose', isRequired: true },
];

function Form({ initial, onSave }: { initial: FormValues; onSave: () => void }) {
  const [values, setValues] = useState(initial);
  return (
    <RecordDialog
      title="Registro"
      isOpen
      onClose={() => undefined}
      onSave={onSave}
      isSaving={false}
      error={null}
    >
      <RecordForm
        groups={[{ title: 'Registro', items }]}
        values={values}
        onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))}
        error={null}
        today="2026-06-30"
      />
    </RecordDialog>
  );
}

const blank = { title: '', contactEmail: '', position: 1, start: null, due: null, closing: 'Se cerró.' };
const open = (initial: FormValues = blank) => {
  const onSave = vi.fn();
  render(<Form initial={initial} onSave={onSave} />);
  return { onSave, user: userEvent.setup() };
};
const box = (name: RegExp) => screen.getByRole('textbox', { name });

describe('lo que está mal en un campo', () => {
  test('se dice al salir de él y no mientras se escribe; se va en cuanto se corrige', async () => {
    const { user } = open();
    await user.type(box(/^Correo/), 'ana@');
    expect(screen.queryByText(/No es una dirección de correo/)).toBeNull();
    await user.tab();
    await screen.findByText(/No es una dirección de correo/);
    await user.type(box(/^Correo/), 'lugar.mx');
    expect(screen.queryByText(/No es una dirección de correo/)).toBeNull();
  });

  test('el dato que falta se dice junto a él, y no se guarda', async () => {
    const { user, onSave } = open();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByText('Falta este dato.');
    expect(onSave).not.toHaveBeenCalled();
    await user.type(box(/^Título/), 'Ventanilla');
    expect(screen.queryByText('Falta este dato.')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(onSave).toHaveBeenCalledOnce();
  });

  test('el foco va a donde se escribe, no a los botones de su formato', async () => {
    const { user } = open({ ...blank, title: 'Uno', closing: '' });
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await vi.waitFor(() => expect(document.activeElement).toBe(box(/^Cierre/)));
  });

  test('la regla es la que declara el registro', async () => {
    const { user } = open();
    await user.clear(box(/^Orden/));
    await user.type(box(/^Orden/), '1000001');
    await user.tab();
    await screen.findByText('Es mayor que el máximo, 1,000,000.');
  });

  test('un término anterior al inicio se dice junto al término', async () => {
    const { user, onSave } = open({ ...blank, title: 'Uno', start: '2026-06-30', due: '2026-06-01' });
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    await screen.findByText('Termina antes de empezar.');
    expect(onSave).not.toHaveBeenCalled();
  });

  test('un correo que así vino de su fuente no impide guardar lo demás', async () => {
    const { user, onSave } = open({ ...blank, title: 'Uno', contactEmail: 'sin correo' });
    await user.click(screen.getByRole('button', { name: 'Guardar' }));
    expect(onSave).toHaveBeenCalledOnce();
  });

  test('mientras se oprime un botón nada se mueve debajo', async () => {
    open();
    box(/^Título/).focus();
    const cancel = screen.getByRole('button', { name: 'Cancelar' });
    fireEvent.pointerDown(cancel);
    act(() => cancel.focus());
    expect(screen.queryByText('Falta este dato.')).toBeNull();
    fireEvent.pointerUp(cancel);
    await screen.findByText('Falta este dato.');
  });
});

describe('el trabajo en curso', () => {
  afterEach(() => vi.useRealTimers());

  test('se lista después de 200 ms, dice cuánto va y se detiene', () => {
    vi.useFakeTimers();
    const cancel = vi.fn();
    const work = beginWork('backup', { cancel });
    work.tell(40);
    vi.advanceTimersByTime(199);
    expect(useUnderWay.getState().all).toEqual([]);
    vi.advanceTimersByTime(1);
    const [listed] = useUnderWay.getState().all;
    expect(listed).toMatchObject({ kind: 'backup', percent: 40, isStopping: false });
    listed?.cancel?.();
    expect(cancel).toHaveBeenCalledOnce();
    expect(useUnderWay.getState().all[0]?.isStopping).toBe(true);
    work.end();
    expect(useUnderWay.getState().all).toEqual([]);
  });

  test('quien pidió un documento deja de esperarlo', async () => {
    vi.useFakeTimers();
    const reply = awaited('report', new Promise<never>(() => undefined));
    vi.advanceTimersByTime(200);
    useUnderWay.getState().all[0]?.cancel?.();
    expect(await reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(useUnderWay.getState().all).toEqual([]);
  });
});
