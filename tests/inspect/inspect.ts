import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commands, UnreadableError } from './commands';

// For the day Gmail changes: what do our readers make of a capture? JSON goes to standard output,
// and a line to standard error with exit 1 for what cannot be read.

function inspect([name = '', ...values]: readonly string[]): string {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    const usages = Object.values(commands).map(({ usage }) => usage);
    throw new UnreadableError(`usage: inspect ${usages.join(' | ')}`);
  }
  if (values.length !== command.parameters.length) {
    throw new UnreadableError(`usage: inspect ${command.usage}`);
  }
  const inputs = values.map((value, index) => ({
    name: value,
    text: command.parameters[index] === 'file' ? readFile(value) : value,
  }));
  return JSON.stringify(command.run(...inputs), null, 2);
}

function readFile(path: string): string {
  // npm runs scripts in the project's folder and says where it was called.
  const called = resolve(process.env.INIT_CWD ?? '.', path);
  try {
    return readFileSync(existsSync(path) ? path : called, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : 'unreadable';
    throw new UnreadableError(`${path}: cannot be read (${code})`);
  }
}

try {
  console.log(inspect(process.argv.slice(2)));
} catch (error) {
  const reason =
    error instanceof UnreadableError ? error.message : `internal error: ${String(error)}`;
  console.error(`inspect: ${reason}`);
  process.exitCode = 1;
}
