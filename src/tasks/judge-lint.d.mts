/** What web-ext says of the package for a browser ('chrome' or 'firefox') that is held against us: one line each. */
export function judgeLint(output: string, target: string): string[];
