import { BrowserWindow } from 'electron';
import { showContextMenu } from './context-menu.ts';
import { pageAddress } from './addresses.ts';

/** Opens the one window of the application, with its security written out. */
export function openWindow(preload: string): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Compromiso Abierto',
    width: 1360,
    height: 860,
    minWidth: 800,
    minHeight: 600,
    show: false,
    backgroundColor: '#f5f4f0',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      // Elsewhere Chromium would fetch its dictionaries from the network; macOS has its own, and knows the language.
      spellcheck: process.platform === 'darwin',
      // Its own viewer shows the PDF of a report before it is saved.
      plugins: true,
    },
  });
  window.once('ready-to-show', () => window.show());
  showContextMenu(window.webContents);
  void window.loadURL(pageAddress);
  return window;
}

/** Brings the window to the front when the application is started a second time. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}
