// For whom the token was made. A token for another client, however genuine, proves nothing to Live Assist.
import type { Evidence } from './check';
import { show } from './redact';
import { refuse } from './refuse';

/** `aud` is a text or a list of them (RFC 7519 §4.1.3). */
const audiencesOf = (aud: unknown): unknown[] => (Array.isArray(aud) ? aud : [aud]);

export function audienceIsClient({ claims: { aud }, connector: { clientId } }: Evidence): void {
  if (aud === undefined) refuse('aud_missing', 'no aud', clientId);
  const audiences = audiencesOf(aud);
  if (!audiences.length || !audiences.every((one) => typeof one === 'string')) refuse('aud_malformed', show(aud), clientId);
  if (!audiences.includes(clientId)) refuse('aud_wrong', show(aud), clientId);
}

export function authorizedPartyIsClient({ claims: { aud, azp }, connector: { clientId } }: Evidence): void {
  if (azp === undefined && audiencesOf(aud).length > 1) refuse('azp_missing', `no azp, ${audiencesOf(aud).length} audiences`, clientId);
  if (azp !== undefined && azp !== clientId) refuse('azp_wrong', show(azp), clientId);
}
