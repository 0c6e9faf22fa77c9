import { choiceFor } from '../browser/category-choice.ts';
import { categoryKeys } from '../browser/category-keys.ts';
import type { CategoryChoice, Settings } from '../browser/settings.ts';
import type { Category } from '../core/types.ts';
import { categoryWords } from '../ui/category-words.ts';
import { element } from '../ui/element.ts';
import { say } from '../ui/say.ts';

type Change = (part: (settings: Settings) => Partial<Settings>) => Promise<void>;

/** One line a category: fold it in the page, hide it altogether, or leave it alone. */
export function categoryRows(settings: Settings, change: Change): HTMLElement {
  const categories = (Object.keys(categoryKeys) as Category[]).filter(isOpenToChoice);
  return element('div', {}, ...categories.map((category) => categoryRow(category, settings, change)));
}

/** Walls and consent stay as they are whatever is chosen, so there is nothing to choose. */
function isOpenToChoice(category: Category): boolean {
  return choiceFor(category, { categories: { [category]: 'fold' } }) === 'fold';
}

function categoryRow(category: Category, settings: Settings, change: Change): HTMLElement {
  const words: Record<CategoryChoice, string> = {
    fold: say('choiceFold'),
    hide: say('choiceHide'),
    leave: say('choiceLeave'),
  };
  const now = choiceFor(category, settings);
  const options = Object.entries(words).map(([value, label]) =>
    element('option', { value, selected: value === now }, label),
  );
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => {
    const choice = select.value as CategoryChoice;
    void change(({ categories }) => ({ categories: { ...categories, [category]: choice } }));
  });
  return element('label', { class: 'category-row' }, element('span', {}, categoryWords(category)), select);
}
