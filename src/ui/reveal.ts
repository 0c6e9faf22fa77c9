/** What is shown comes to rest this far down the window: under the bar, with what leads up to it in sight. */
const restAt = 0.3;

/** Scrolls only when a place cannot be seen as it is: what is being read does not move without need. */
export function reveal(range: Range): void {
  if (isInSight(range)) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const { top } = range.getBoundingClientRect();
  scrollBy({ top: top - innerHeight * restAt, behavior: still ? 'instant' : 'smooth' });
}

/** Between the bar and the foot of the window, or the panel that lies there. */
export function isInSight(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  const panel = document.querySelector('.entry-panel:not([hidden])')?.getBoundingClientRect();
  const foot = panel && panel.width > innerWidth * 0.9 ? panel.top : innerHeight;
  return top >= barHeight() + 8 && bottom <= foot - 8;
}

export function barHeight(): number {
  return document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
}
