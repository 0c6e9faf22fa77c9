/** Throws one line that says what to do, when this Node is none of those that package.json names. */
export function checkNode(version?: string): void;
