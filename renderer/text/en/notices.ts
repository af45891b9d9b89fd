import type * as es from '../notices.ts';
import { counted } from '../format.ts';

export const noticeText: typeof es.noticeText = {
  unread: (n) => `Notices, ${counted(n, 'unread', 'unread')}`,
  isNew: 'New',
  times: (n) => counted(n, 'time', 'times'),
  place: 'Go to where it was done',
};
