// next-auth logs errors with what caused them, codes and states included. Only the names of errors go into our log.
import type { LoggerInstance } from 'next-auth';
import { log } from '@/lib/log';

export const sessionLogger = (brand: string): Partial<LoggerInstance> => ({
  error: (event, metadata) => log.warn({ brand, event, reason: nameOf(metadata) }, 'sign-in problem'),
  warn: () => {},
  debug: () => {},
});

function nameOf(metadata: unknown): string | undefined {
  const cause = metadata instanceof Error ? metadata : (metadata as { error?: unknown } | undefined)?.error;
  return cause instanceof Error ? cause.name : undefined;
}
