/**
 * The one seam to the browser: promises in both browsers, one type, one place for tests to stand in.
 * Nothing outside this folder imports the polyfill.
 */
export { default as browser } from 'webextension-polyfill';
