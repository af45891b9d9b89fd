import { app, BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';

/** The application's menu, in Spanish: Electron would label it in the system's language or in English. */
export function showMenu(): void {
  const menus = [file, edit, view, windowMenu];
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [program] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, ...menus]));
}

const program: MenuItemConstructorOptions = {
  label: app.name,
  submenu: [
    { role: 'about', label: 'Acerca de Compromiso Abierto' },
    { type: 'separator' },
    { role: 'hide', label: 'Ocultar Compromiso Abierto' },
    { role: 'hideOthers', label: 'Ocultar las demás' },
    { role: 'unhide', label: 'Mostrar todo' },
    { type: 'separator' },
    { role: 'quit', label: 'Salir de Compromiso Abierto' },
  ],
};

const file: MenuItemConstructorOptions = {
  label: '&Archivo',
  submenu: [
    { label: 'Imprimir…', accelerator: 'CmdOrCtrl+P', click: print },
    { type: 'separator' },
    { role: 'quit', label: 'Salir' },
  ],
};

const edit: MenuItemConstructorOptions = {
  label: '&Edición',
  submenu: [
    edits('undo', 'Deshacer', []),
    edits('redo', 'Rehacer', ['shift']),
    { type: 'separator' },
    { role: 'cut', label: 'Cortar' },
    { role: 'copy', label: 'Copiar' },
    { role: 'paste', label: 'Pegar' },
    { role: 'selectAll', label: 'Seleccionar todo' },
  ],
};

const view: MenuItemConstructorOptions = {
  label: '&Ver',
  submenu: [
    { role: 'reload', label: 'Volver a cargar' },
    { type: 'separator' },
    { role: 'resetZoom', label: 'Tamaño normal' },
    { role: 'zoomIn', label: 'Acercar' },
    { role: 'zoomOut', label: 'Alejar' },
    { type: 'separator' },
    { role: 'togglefullscreen', label: 'Pantalla completa' },
  ],
};

const windowMenu: MenuItemConstructorOptions = {
  label: 'Ve&ntana',
  submenu: [
    { role: 'minimize', label: 'Minimizar' },
    { role: 'close', label: 'Cerrar' },
  ],
};

/**
 * The page knows whether a text takes it back or the application does, so that the entry presses the keys for it; macOS
 * has its own way into a text, and lets the page hear the keys before the menu.
 */
function edits(role: 'undo' | 'redo', label: string, shift: 'shift'[]): MenuItemConstructorOptions {
  if (process.platform === 'darwin') return { role, label };
  const press = (_item: unknown, window: unknown): void => {
    if (!(window instanceof BrowserWindow)) return;
    window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Z', modifiers: ['control', ...shift] });
  };
  const accelerator = shift.length === 0 ? 'Ctrl+Z' : 'Ctrl+Shift+Z';
  return { label, accelerator, registerAccelerator: false, click: press };
}

function print(_item: unknown, window: unknown): void {
  if (window instanceof BrowserWindow) window.webContents.print();
}
