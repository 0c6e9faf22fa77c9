import { oneLine } from './one-line.ts';
import { parseArguments, usage, WrongUsage } from './parse-arguments.ts';
import { runCommand } from './run-command.ts';

// A reader that has seen enough (`| head`) closes the pipe: that is the end, not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  const command = parseArguments(process.argv.slice(2));
  if (command.does === 'help') process.stdout.write(`${usage}\n`);
  else process.exitCode = (await runCommand(command)) ? 1 : 0;
} catch (error) {
  process.stderr.write(`clean: ${oneLine(error)}\n`);
  process.exitCode = error instanceof WrongUsage ? 2 : 1;
}
