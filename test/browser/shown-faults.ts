/**
 * What of a page may not stand on a page of ours. Runs in the extension: it may use nothing but what it is given.
 * @returns one line for each element or attribute that could run, ask, send or lead somewhere by itself
 */
export function findShownFaults(document: Document): string[] {
  const forbidden =
    'iframe, frame, frameset, object, embed, applet, form, base, style, template, video, audio, canvas, math, portal, foreignObject, meta[http-equiv], script:not([src]), animate, set, use, image';
  const faults = [...document.querySelectorAll(forbidden)].map((element) => element.outerHTML.slice(0, 200));
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isCode = /^on|^(srcdoc|srcset|action|formaction|ping|poster|background|xlink:href|attributionsrc)$/.test(
        name,
      );
      const isAddress = /^(href|src)$/.test(name) && !isSafe(element, value);
      if (isCode || isAddress || (name === 'style' && /url|expression|import/i.test(value)))
        faults.push(`${element.localName} ${name}=${value.slice(0, 200)}`);
    }
  }
  return faults;

  function isSafe(element: Element, value: string): boolean {
    const { protocol, origin } = new URL(value, document.baseURI);
    if (/^(script|link)$/.test(element.localName)) return origin === document.location.origin;
    return /^(https?|mailto):$/.test(protocol) || origin === document.location.origin;
  }
}

/** What is taken away of an article. */
interface Taken {
  type: string;
  text: string;
}

/** Presses every button that copies or saves, and gives what would have been copied and saved. Runs in the extension. */
export async function takeEverything(document: Document): Promise<Taken[]> {
  const window = document.defaultView!;
  const taken: Promise<Taken>[] = [];
  window.URL.createObjectURL = (blob) => {
    const { type } = blob as Blob;
    taken.push((blob as Blob).text().then((text) => ({ type, text })));
    return 'about:blank';
  };
  window.HTMLAnchorElement.prototype.click = () => undefined;
  const readParts = async (item: ClipboardItem): Promise<string> => {
    const parts = await Promise.all(item.types.map((type) => item.getType(type)));
    return (await Promise.all(parts.map((part) => part.text()))).join('\n');
  };
  Object.defineProperty(window.navigator.clipboard, 'write', {
    configurable: true,
    value: (items: ClipboardItem[]) => {
      for (const item of items) taken.push(readParts(item).then((text) => ({ type: 'clipboard', text })));
      return Promise.resolve();
    },
  });
  const buttons = [...document.querySelectorAll<HTMLElement>('.panel-buttons button')];
  for (const button of buttons) button.click();
  // The timers of the tab behind it would be slow.
  const end = Date.now() + 5_000;
  while (taken.length < buttons.length && Date.now() < end) await new Promise((done) => window.setTimeout(done, 20));
  return Promise.all(taken);
}
