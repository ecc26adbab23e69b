// What the system or the database said when the server tried to start, as a sentence that begins with the variable to change.

interface Failure extends NodeJS.ErrnoException {
  address?: string;
  port?: number;
}

/** SQLSTATE, such as 28P01 for a wrong password (PostgreSQL, appendix A). */
const SQLSTATE = /^[0-9A-Z]{5}$/;
const NOT_WRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EISDIR', 'EEXIST', 'ENOSPC', 'ENOENT']);
const NO_ANSWER = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Says what to change; undefined for what nobody foresaw. */
export function describeFailure(error: unknown): string | undefined {
  // Drizzle wraps the driver's error into its own.
  const { cause } = error as { cause?: unknown };
  const failure = (cause instanceof Error ? cause : error) as Failure;
  return describeBuild(failure) ?? describeListening(failure) ?? describeFolder(failure) ?? describeDatabase(failure);
}

function describeBuild({ message }: Failure): string | undefined {
  return message?.includes('production build') ? 'There is no production build yet. Run: npm run build' : undefined;
}

function describeListening({ code, syscall, address, port }: Failure): string | undefined {
  if (code === 'EADDRINUSE') return `PORT ${port} is in use by another program. Choose another, such as PORT=${Number(port) + 1}.`;
  if (syscall !== 'listen') return undefined;
  return code === 'EACCES' ? `PORT ${port} is not open to this user. Choose one above 1023.` : `HOST ${address} is not an address of this machine.`;
}

function describeFolder({ code = '', path }: Failure): string | undefined {
  return path && NOT_WRITABLE.has(code) ? `DATA_DIR cannot be written: ${code} at ${path}.` : undefined;
}

function describeDatabase({ code = '', message }: Failure): string | undefined {
  if (SQLSTATE.test(code)) return `DATABASE_URL is refused by the database: ${message}.`;
  // pg reports its own time limit without a code.
  if (NO_ANSWER.has(code) || /timeout/i.test(message)) return `DATABASE_URL names a server that does not answer (${message || code}).`;
  return undefined;
}
