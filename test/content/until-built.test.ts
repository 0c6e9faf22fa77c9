// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { untilBuilt } from '../../src/content/until-built.ts';
import { showPage } from './page.ts';

/** A page that goes on loading for ever, and what waits for it. */
function waiting(html: string) {
  showPage(html);
  vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  vi.stubGlobal('requestIdleCallback', (done: () => void) => setTimeout(done));
  const isDone = vi.fn();
  void untilBuilt(document).then(isDone);
  return { isDone, load: () => window.dispatchEvent(new Event('load')) };
}

describe('a page that goes on loading', () => {
  vi.useFakeTimers();
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test('goes first, for a tenth of a second', async () => {
    const { isDone } = waiting('<p>Text</p>');
    await vi.advanceTimersByTimeAsync(90);
    expect(isDone).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(isDone).toHaveBeenCalled();
  });

  test('is waited for no longer than it takes', async () => {
    const { isDone, load } = waiting('<p>Text</p>');
    load();
    await vi.advanceTimersByTimeAsync(1);
    expect(isDone).toHaveBeenCalled();
  });

  test('is given seconds where a framework takes it over', async () => {
    const { isDone } = waiting('<div id="__next"><p>Text</p></div>');
    await vi.advanceTimersByTimeAsync(3000);
    expect(isDone).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1100);
    expect(isDone).toHaveBeenCalled();
  });
});
