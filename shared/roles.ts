import { z } from 'zod';

/** The sides of the table and who works around it (domain: who is at the table). */
export const roles = ['government', 'civilSociety', 'oversight', 'secretariat', 'reader'] as const;
export type Role = (typeof roles)[number];
export const roleSchema = z.enum(roles);

/** The three sectors that hold seats in the committee. */
export const sectors = ['government', 'civilSociety', 'oversight'] as const satisfies readonly Role[];
export type Sector = (typeof sectors)[number];
