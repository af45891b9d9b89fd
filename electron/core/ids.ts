import { v7 } from 'uuid';

/** A new record's id: UUIDv7, so that ids sort in the order of their making. */
export const newId = (): string => v7();
