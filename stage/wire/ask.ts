// The wire in the formats that leave the page: the same addresses that curl asks.
import type { Level } from '@/lib/wire/kind';
import type { Arrow } from './shape';

export interface Asking {
  brand: string;
  level: Level;
  demoKey?: string | null;
}

async function ask({ brand, level, demoKey }: Asking, path: string, format?: string): Promise<string | undefined> {
  const query = new URLSearchParams({ level, ...(format && { format }) });
  const headers: HeadersInit = demoKey ? { authorization: `Bearer ${demoKey}` } : {};
  const answer = await fetch(`/api/demo/brands/${brand}/wire${path}?${query}`, { headers, cache: 'no-store' }).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
}

/** The whole wire as text; undefined where it could not be had. */
export const askFor = (asking: Asking, format: 'json' | 'mermaid' | 'har'): Promise<string | undefined> => ask(asking, '', format);

/** One arrow, opened; undefined where it could not be had. */
export async function askForArrow(asking: Asking, id: string): Promise<Arrow | undefined> {
  const text = await ask(asking, `/${id}`);
  return text === undefined ? undefined : (JSON.parse(text) as Arrow);
}
