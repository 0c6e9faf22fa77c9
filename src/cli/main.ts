import { oneLine } from './one-line.ts';
import { parseArguments, usage, WrongUsage } from './parse-arguments.ts';
import { runCommand } from './run-command.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is the end, not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

// npm runs commands in the project's folder; files are named from where the reader stands.
if (process.env['npm_lifecycle_event'] === 'clean' && process.env['INIT_CWD']) process.chdir(process.env['INIT_CWD']);

try {
  const command = parseArguments(process.argv.slice(2));
  if (command.does === 'help') process.stdout.write(`${usage}\n`);
  else process.exitCode = (await runCommand(command)) ? 1 : 0;
} catch (error) {
  process.stderr.write(`clean: ${oneLine(error)}\n`);
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
}
