import type { Command } from './parse-arguments.ts';
import { runList } from './run-list.ts';
import { runPage } from './run-page.ts';

/** Does what was asked for and prints the results; tells whether anything failed. */
export function runCommand(command: Exclude<Command, { does: 'help' }>): Promise<boolean> {
  return command.does === 'page' ? runPage(command) : runList(command);
}
