// A server that cannot start says why in words, by the name of what is wrong.
import { FolderInUseError } from '@/lib/data-folder';
import { EnvironmentError } from '@/lib/environment';

/** Prints why the server does not start, and ends the process with 1. */
export function refuseToStart(error: unknown): never {
  console.error(`\nThe server did not start.\n\n${describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  if (error instanceof EnvironmentError) return error.problems.map((problem) => `  ${problem}`).join('\n');
  if (error instanceof FolderInUseError) return `  ${error.message}`;
  const { code, port, address, message, stack } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === 'EADDRINUSE') return `  PORT ${port} is in use by another program. Choose another, such as PORT=${Number(port) + 1}.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `  HOST ${address ?? ''} is not an address of this machine.`;
  if (code === 'ECONNREFUSED') return `  DATABASE_URL names a server that does not answer (${message}).`;
  if (message?.includes('production build')) return '  There is no production build yet. Run: npm run build';
  return `  ${stack ?? String(error)}`;
}
