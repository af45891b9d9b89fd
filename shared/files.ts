/** Bytes that the core made or keeps, fetched by their hash (`/files/<sha256>`). */
export type StoredFile = { sha256: string; size: number; name: string; mediaType: string };
