/** Path of a browser, which on Debian is installed when it is missing; throws one line that says how to get one. */
export function needBrowser(name: 'chromium' | 'firefox', say?: (line: string) => void): string;
