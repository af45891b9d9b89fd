import { contextBridge, ipcRenderer } from 'electron';

/** Everything the window can reach of the Node side: one function. */
contextBridge.exposeInMainWorld('compromiso', {
  call: (method: string, input: unknown, as: unknown): Promise<unknown> =>
    ipcRenderer.invoke('app:call', { method, input, as }),
});
