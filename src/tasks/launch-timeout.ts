/** Milliseconds that a browser gets to start: from a disk that is cold it has taken a minute and a half. */
export const launchTimeout = 180_000;
