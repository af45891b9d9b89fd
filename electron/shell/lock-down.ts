import { app, shell, type WebContents } from 'electron';
import { isOurs } from './addresses.ts';
import { isExternalPage, isMailDraft } from './external-links.ts';

/** Refuses in one place what a page of ours never needs: going elsewhere, new windows, webviews and permissions. */
export function lockDown(): void {
  app.enableSandbox();
  app.on('web-contents-created', (_event, contents) => {
    refuseNavigation(contents);
    refusePermissions(contents);
  });
}

function refuseNavigation(contents: WebContents): void {
  contents.on('will-frame-navigate', (event) => {
    const isOwnFrame = event.url.startsWith('blob:') && !event.isMainFrame;
    if (!isOurs(event.url) && !isOwnFrame) event.preventDefault();
    if (event.isMainFrame && isMailDraft(event.url)) void shell.openExternal(event.url);
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    if (isExternalPage(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}

/** Copying what the user selected is the one permission that the window has. */
function refusePermissions({ session }: WebContents): void {
  session.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(permission === 'clipboard-sanitized-write'),
  );
  session.setPermissionCheckHandler((_contents, permission) => permission === 'clipboard-sanitized-write');
  session.setDevicePermissionHandler(() => false);
}
