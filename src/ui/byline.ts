import type { Metadata } from '../core/types.ts';

/** Who is named beside the site: its own name, where it is its author, stands in the line of the source already. */
export const bylineOf = ({ authors, siteName }: Metadata): string[] => authors.filter((author) => author !== siteName);
