import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Reply } from '../../shared/errors.ts';
import type { App } from '../core/app.ts';
import { answerCall, refusal } from '../serving/call.ts';
import { isOurs } from './addresses.ts';

/** The one channel between the window and the core. */
export const channel = 'app:call';

/** Answers the window's messages; whoever else sends one gets a refusal, not silence. */
export function answerIpc(app: App): void {
  ipcMain.handle(channel, (event, message: unknown): Promise<Reply<unknown>> | Reply<never> => {
    if (!isOurWindow(event)) return refusal({ code: 'forbidden', details: { reason: 'sender' } });
    const { method, input, as } = (message ?? {}) as Record<string, unknown>;
    return answerCall(app, method, input, as);
  });
}

/** Only the main frame, and only while it shows our page. */
function isOurWindow({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOurs(senderFrame.url);
}
