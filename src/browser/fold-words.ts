import type { Category } from '../core/types.ts';
import { categoryKeys } from './category-keys.ts';
import { getMessage } from './i18n.ts';
import type { FoldWords } from './messages.ts';

/** The words for all lines that there can be in a page. */
export function foldWords(): FoldWords {
  const categories = Object.entries(categoryKeys).map(([category, key]) => [category, getMessage(key)]);
  return {
    categories: Object.fromEntries(categories) as Record<Category, string>,
    show: getMessage('foldShow'),
    announcement: getMessage('foldAnnouncement'),
  };
}
