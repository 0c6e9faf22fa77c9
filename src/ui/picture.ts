/** Width and height in px, as the page states them or its browser knew them. */
interface Size {
  width: number;
  height: number;
}

/** The place of a picture of unknown size: as wide as the text, in the shape that most photographs of the news have. */
const commonSize: Size = { width: 3_000, height: 2_000 };

/**
 * A picture in a place that is settled before it is loaded: whether it comes, is of another shape, or fails, what is
 * being read stays where it is.
 * @param image without an address; it starts loading as soon as it has one
 * @param isInWords stands in a line of text, in which an unknown size is small
 */
export function picture(image: HTMLImageElement, address: string, stated: unknown[], isInWords: boolean): HTMLElement {
  image.setAttribute('referrerpolicy', 'no-referrer');
  image.setAttribute('loading', 'lazy');
  image.setAttribute('decoding', 'async');
  image.alt = image.alt || '';
  const size = toSize(stated);
  const place = !size && isInWords ? undefined : makePlace(size ?? commonSize, image);
  place?.classList.toggle('of-unknown-size', !size);
  image.addEventListener('error', () => {
    if (place && isInSight(place)) image.replaceWith(insteadOfPicture(image.alt));
    else (place ?? image).replaceWith(insteadOfPicture(image.alt));
  });
  image.addEventListener('load', () => {
    if (place && !isInSight(place)) setSize(place, trueSize(image, size));
  });
  image.src = address;
  return place ?? image;
}

/** The description of a picture that is not shown. */
export function insteadOfPicture(description: string): HTMLElement {
  const made = document.createElement('span');
  made.className = 'no-image';
  made.textContent = description;
  return made;
}

function toSize(stated: unknown[]): Size | undefined {
  const [width, height] = stated.map((value) => (/^\d{1,5}$/.test(String(value)) ? Number(value) : 0));
  return width && height ? { width, height } : undefined;
}

/** As wide as stated, in the shape of the file. */
function trueSize({ naturalWidth, naturalHeight }: HTMLImageElement, stated: Size | undefined): Size {
  // A drawing may have no size of its own.
  if (naturalWidth === 0 || naturalHeight === 0) return stated ?? commonSize;
  const width = stated?.width ?? naturalWidth;
  return { width, height: (width * naturalHeight) / naturalWidth };
}

function makePlace(size: Size, image: HTMLImageElement): HTMLElement {
  const place = document.createElement('span');
  place.className = 'picture';
  setSize(place, size);
  place.append(image);
  return place;
}

function setSize(place: HTMLElement, { width, height }: Size): void {
  place.style.setProperty('--width', String(width));
  place.style.setProperty('--height', String(height));
}

/** In the window or above it: a change there would move the text. */
function isInSight(place: HTMLElement): boolean {
  return place.getBoundingClientRect().top < innerHeight;
}
