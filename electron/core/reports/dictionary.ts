export const dictionary: Record<string, string> = {};
