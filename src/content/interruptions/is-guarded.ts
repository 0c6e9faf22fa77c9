import { findInside, isWithin, matches, parentOf, rectOf, textOf } from '../live-page.ts';

/** The site's own bars and tools, and what is for the publisher and the law to decide. */
const around = 'nav, [role="navigation" i], [role="banner" i], [role="search" i], body > header';
const inside =
  'nav, [role="navigation" i], [role="search" i], input[type="search" i], [role="toolbar" i], [role="tablist" i], [role="menu" i], textarea, [contenteditable]:not([contenteditable="false" i]), input[type="password" i], [autocomplete~="username" i], [autocomplete~="current-password" i], [autocomplete^="cc-" i], input[type="date" i], input[type="file" i], [aria-live]:not([aria-live="off" i]), [role="alert" i], [role="status" i], [role="log" i], [role="timer" i]';
const moving = 'video, audio, iframe, object, embed, canvas';

/** Names by which stylesheets call walls, sign-in, consent and age gates: whole words of ids and class names. */
const names =
  /(?:^|[^a-z])(?:pay-?wall|reg-?wall|subscriber-?wall|meter(?:ed|ing)?|cookies?|(?:cookie|consent|gdpr|ccpa)[a-z]*|cmp|onetrust|didomi|usercentrics|truste|sourcepoint|quantcast|log-?in|sign-?in|auth|age-?(?:gate|check|verif[a-z]*)|captcha|ad-?block[a-z]*)(?:[^a-z]|$)/i;

/** Is this of a kind that is never touched, by how it is built? */
export function isGuardedByMarkup(element: Element): boolean {
  return (
    isWithin(element, around) ||
    [element, ...findInside(element, inside)].some((one) => matches(one, inside)) ||
    [element, ...findInside(element, moving)].some((one) => matches(one, moving) && isSeen(one))
  );
}

function isSeen(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width > 10 && height > 10;
}

/** Is this of such a kind by what its stylesheets call it? To be asked of what is an appeal otherwise. */
export function isGuardedByName(element: Element): boolean {
  const all = [element, ...findInside(element, '[id], [class], form[action]')];
  for (let outer = parentOf(element); outer && !matches(outer, 'body'); outer = parentOf(outer)) all.push(outer);
  return all.some((one) =>
    ['id', 'class', 'action'].some((name) => names.test(Element.prototype.getAttribute.call(one, name) ?? '')),
  );
}

const buttons = 'button, a, [role="button" i], [tabindex], label, summary, [onclick], input[type="button" i]';
const closingName = /(?:^|[^a-z])(?:close[a-z]*|dismiss[a-z]*|btn-?x|cross|cancel|hide)(?:[^a-z]|$)/i;
const closingWords =
  /^[×✕✖✗⨯╳xX]$|^(?:close|dismiss|cancel|skip|hide|no,? thank|no,? thanks|not (?:now|today)|maybe later|later|remind me|i.?ll do it later|continue to|schlie(?:ß|ss)en|nein,? danke|(?:jetzt |gerade )?nicht|(?:vielleicht )?später|fermer|non,? merci|plus tard|pas maintenant|cerrar|no,? gracias|(?:más|quizás más) tarde|ahora no|chiudi|no,? grazie|più tardi|non ora|fechar|não,? obrigad|mais tarde|agora não|zamknij|nie,? dzięk|(?:może )?później|nie teraz|закрыть|нет,? спасибо|позже|не сейчас|закрити|ні,? дякую|пізніше|не зараз|stäng|lukk?|luk|sluit|sulje|kapat)/i;

/**
 * Does the publisher let the reader close it? What stands in the way and can't be closed is a wall: whoever built it
 * means it.
 */
export function canBeClosed(element: Element): boolean {
  if (
    findInside(element, '[data-dismiss], [data-close], form[method="dialog" i], [popovertargetaction="hide" i]').length
  )
    return true;
  return findInside(element, buttons).some((button) => {
    const read = (name: string): string => Element.prototype.getAttribute.call(button, name) ?? '';
    return (
      closingWords.test(textOf(button).trim()) ||
      closingWords.test(read('aria-label').trim()) ||
      closingWords.test(read('title').trim()) ||
      closingName.test(`${read('class')} ${read('id')}`)
    );
  });
}
