/**
 * Listens for plain keys on the page: not while somebody types, not with a modifier, not when something else has
 * taken the key. What is taken (`take` says true) goes no further.
 */
export function onPageKey(take: (key: string) => boolean): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || hasModifier(event) || isTyping(event.target)) return;
    if (take(event.key)) event.preventDefault();
  });
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}
