import { act, cleanup, fireEvent, render, renderHook, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { keptDraft, keepTyped, myDrafts, useDraft } from '../../renderer/state/drafts.ts';
import { useRecordEdit } from '../../renderer/state/record-edit.ts';
import { useSession } from '../../renderer/state/session.ts';
import {
  nextItem,
  putLink,
  toggleList,
  toggleMark,
  type Edit,
  type Writing,
} from '../../renderer/ui/format-edit.ts';
import { NumberField } from '../../renderer/ui/NumberField.tsx';
import { found } from './window.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
  useSession.setState(useSession.getInitialState(), true);
});

const becomes = (memberId: string) => useSession.setState({ who: { kind: 'member', memberId } });
const record = { id: 'c', version: 1, title: 'Antes', objective: 'Uno' };
const open = (from: typeof record) =>
  renderHook(() => useRecordEdit(from, null, { draft: 'commitment.revise.c' })).result;

describe('el borrador de un registro', () => {
  test('guarda solo lo que se tocó, y vuelve al abrir', () => {
    becomes('ana');
    const edit = open(record);
    act(() => edit.current.set('title', 'Después'));
    expect(keptDraft('commitment.revise.c')).toMatchObject({
      edits: { title: 'Después' },
      before: { title: 'Antes' },
      version: 1,
    });
    const again = open(record);
    expect(again.current.values.title).toBe('Después');
    expect(again.current.draft?.isRecovered).toBe(true);
    act(() => again.current.draft?.startAgain());
    expect(again.current.values.title).toBe('Antes');
    expect(myDrafts()).toEqual([]);
  });

  test('lo que se escribe y se regresa a como estaba no es borrador', () => {
    becomes('ana');
    const edit = open(record);
    act(() => edit.current.set('title', 'Después'));
    act(() => edit.current.set('title', 'Antes'));
    expect(myDrafts()).toEqual([]);
  });

  test('si otro cambió lo que no se tocó, queda lo de ahora y lo escrito sobre ello', () => {
    becomes('ana');
    const edit = open(record);
    act(() => edit.current.set('title', 'Después'));
    const again = open({ ...record, version: 2, objective: 'Dos' });
    expect(again.current.conflict).toBeNull();
    expect(again.current.values).toMatchObject({ title: 'Después', objective: 'Dos', version: 2 });
    expect(again.current.changes).toEqual({ title: 'Después' });
  });

  test('si otro cambió lo mismo, los dos se ven lado a lado', () => {
    becomes('ana');
    const edit = open(record);
    act(() => edit.current.set('title', 'Después'));
    const again = open({ ...record, version: 2, title: 'De otra persona' });
    expect(again.current.conflict).toMatchObject({
      isRecovered: true,
      mine: { title: 'Después' },
      saved: { title: 'De otra persona' },
    });
  });

  test('nadie encuentra el de otra persona, y las contraseñas no se guardan', () => {
    becomes('ana');
    keepTyped('x', { name: 'text', value: 'mío', before: '' });
    keepTyped('x', { name: 'passphrase', value: 'secreta', before: '' });
    expect(JSON.stringify(localStorage)).not.toContain('secreta');
    becomes('luis');
    expect(keptDraft('x')).toBeNull();
    expect(myDrafts()).toEqual([]);
    becomes('ana');
    expect(myDrafts()).toHaveLength(1);
  });

  test('un formulario suelto también vuelve, hasta que se guarda', () => {
    becomes('ana');
    const { result } = renderHook(() => useDraft('report.h', { done: '', percentage: 10 }));
    act(() => result.current.set({ done: 'Media frase' }));
    const again = renderHook(() => useDraft('report.h', { done: '', percentage: 40 })).result;
    expect(again.current.values).toEqual({ done: 'Media frase', percentage: 40 });
    act(() => again.current.drop());
    expect(keptDraft('report.h')).toBeNull();
  });

  test('lo guardado que no se entiende no detiene nada', () => {
    becomes('ana');
    localStorage.setItem('compromiso.draft.ana/report.h', '{"edits":');
    expect(keptDraft('report.h')).toBeNull();
    expect(myDrafts()).toEqual([]);
  });
});

test('un porcentaje entre dos pasos se queda como se escribió', () => {
  let value: number | null = null;
  render(
    <NumberField
      label="Avance"
      value={value}
      onChange={(next) => (value = next)}
      min={0}
      max={100}
      step={5}
    />,
  );
  const box = screen.getByRole('textbox', { name: 'Avance' });
  fireEvent.focus(box);
  fireEvent.change(box, { target: { value: '33' } });
  fireEvent.blur(box);
  expect(value).toBe(33);
});

describe('el formato de un texto', () => {
  const done = ({ text }: Writing, { from, to, put }: Edit) => text.slice(0, from) + put + text.slice(to);
  const over = (text: string, start: number, end = start): Writing => ({ text, start, end });

  test('pone y quita la marca alrededor de lo elegido', () => {
    const plain = over('el acta', 3, 7);
    const edit = toggleMark(plain, '**');
    const bold = done(plain, edit);
    expect(bold).toBe('el **acta**');
    const marked = over(bold, edit.start, edit.end);
    expect(done(marked, toggleMark(marked, '**'))).toBe('el acta');
    expect(done(marked, toggleMark(marked, '*'))).toBe('el ***acta***');
  });

  test('hace lista de los renglones, y renglones de la lista', () => {
    const lines = over('uno\ndos', 0, 7);
    expect(done(lines, toggleList(lines, 'bullets'))).toBe('- uno\n- dos');
    const list = over('- uno\n- dos', 0, 11);
    expect(done(list, toggleList(list, 'numbers'))).toBe('1. uno\n2. dos');
    expect(done(list, toggleList(list, 'bullets'))).toBe('uno\ndos');
  });

  test('Enter sigue la lista, y en un punto vacío la termina', () => {
    const item = over('2. dos', 6);
    expect(done(item, found(nextItem(item)))).toBe('2. dos\n3. ');
    const empty = over('- uno\n- ', 8);
    expect(done(empty, found(nextItem(empty)))).toBe('- uno\n');
    expect(nextItem(over('sin lista', 9))).toBeNull();
  });

  test('una dirección elegida es a donde va el enlace', () => {
    const address = over('ver https://a.mx', 4, 16);
    expect(done(address, putLink(address, 'texto'))).toBe('ver [texto](https://a.mx)');
  });
});
