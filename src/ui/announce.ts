/** Tells a screen reader something once, politely. The page has the live region in its markup, as they must be there before they speak. */
export function announce(sentence: string): void {
  const region = document.getElementById('announcements');
  if (!region) return;
  // The same sentence twice is read only if the region was empty between.
  region.textContent = '';
  requestAnimationFrame(() => {
    region.textContent = sentence;
  });
}
