// A server that cannot start says why in words.
import { FolderInUseError } from '@/lib/data-folder';
import { EnvironmentError } from '@/lib/environment';
import { describeFailure } from './start-failure';

/** Prints why the server does not start, and ends the process with 1. */
export function refuseToStart(error: unknown): never {
  console.error(`\nThe server did not start.\n\n${describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  if (error instanceof EnvironmentError) return error.problems.map((problem) => `  ${problem}`).join('\n');
  if (error instanceof FolderInUseError) return `  ${error.message}`;
  return `  ${describeFailure(error) ?? (error instanceof Error ? error.stack : String(error))}`;
}
