/**
 * Takes the class by which an element holds room that nothing will come into, as soon as that moves nothing in sight:
 * at once when all below it is out of the window, otherwise when it is scrolled away itself.
 */
export function giveUpRoom(holder: HTMLElement, className: string): void {
  const done = new AbortController();
  const look = (): void => {
    const { top, bottom } = holder.getBoundingClientRect();
    if (bottom > 0 && bottom < innerHeight) return;
    done.abort();
    const next = holder.nextElementSibling;
    const before = next?.getBoundingClientRect().top ?? 0;
    holder.classList.remove(className);
    const moved = (next?.getBoundingClientRect().top ?? 0) - before;
    if (top < 0 && Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
  };
  addEventListener('scrollend', look, { signal: done.signal });
  look();
}
