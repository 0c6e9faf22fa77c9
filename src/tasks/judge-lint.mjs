/** What web-ext says of the package that is held against us: one line each. */
export function judgeLint(output) {
  const report = parse(output);
  if (!report) return [`web-ext gave no report: ${output}`];
  return [...report.errors, ...report.warnings].map(({ code, message, file, line }) =>
    [code, message, file, line].filter(Boolean).join(' · '),
  );
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
