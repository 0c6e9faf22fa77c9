/**
 * web-ext is Firefox's linter: of the package for Chrome it wants what Chrome's manifest has no place for. All else
 * that it says of that package counts, and what the two have in common is everything but manifest and background.
 */
const firefoxOnly = [
  'BACKGROUND_SERVICE_WORKER_NOFALLBACK',
  'ADDON_ID_REQUIRED',
  'MISSING_DATA_COLLECTION_PERMISSIONS',
];
/** A permission that Firefox does not know. */
const isChromeOnly = ({ code, message }) => code === 'MANIFEST_PERMISSIONS' && message.includes('"offscreen"');

/** What web-ext says of the package for a browser that is held against us: one line each. */
export function judgeLint(output, target) {
  const report = parse(output);
  if (!report) return [`web-ext gave no report: ${output}`];
  return [...report.errors, ...report.warnings]
    .filter((entry) => target === 'firefox' || !(firefoxOnly.includes(entry.code) || isChromeOnly(entry)))
    .map(({ code, message, file, line }) => [target, code, message, file, line].filter(Boolean).join(' · '));
}

/** The report is the one line of JSON; what stands around it is chatter of the program that started web-ext. */
function parse(output) {
  const line = output.split('\n').find((text) => text.startsWith('{'));
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
