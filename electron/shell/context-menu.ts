import { Menu, type ContextMenuParams, type MenuItemConstructorOptions, type WebContents } from 'electron';

type Writing = Pick<WebContents, 'replaceMisspelling' | 'on'>;

/** The menu over what is written: how a word may be spelt, where the system checks it, and the editing of a text. */
export function showContextMenu(contents: Writing): void {
  contents.on('context-menu', (_event, params) => {
    const items = itemsFor(params, (word) => contents.replaceMisspelling(word));
    if (items.length > 0) Menu.buildFromTemplate(items).popup();
  });
}

const atMost = 5;

export function itemsFor(
  { misspelledWord, dictionarySuggestions, isEditable, selectionText, editFlags }: ContextMenuParams,
  replace: (word: string) => void,
): MenuItemConstructorOptions[] {
  const words = dictionarySuggestions.slice(0, atMost).map((word) => ({
    label: word,
    click: () => replace(word),
  }));
  const none: MenuItemConstructorOptions[] = [{ label: 'Sin sugerencias', enabled: false }];
  const spelling = misspelledWord === '' ? [] : [...(words.length > 0 ? words : none), separator];
  const copy: MenuItemConstructorOptions = { role: 'copy', label: 'Copiar', enabled: editFlags.canCopy };
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy];
  return [
    ...spelling,
    { role: 'cut', label: 'Cortar', enabled: editFlags.canCut },
    copy,
    { role: 'paste', label: 'Pegar', enabled: editFlags.canPaste },
    { role: 'selectAll', label: 'Seleccionar todo', enabled: editFlags.canSelectAll },
  ];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };
