// Is somebody there, and is it who it says? Each way in which a connection fails has its own name and its own cure.
import { fetchBounded, NoAnswer, type BoundedAnswer, type BoundedRequest } from '../../bounded-fetch';
import { faultOfAddress } from '../../fetched-address';
import { failed, ok, skipped, type Finding } from './finding';

type Words = [code: string, saw: string, change: string];

const NO_CONNECTION: Record<string, Words> = {
  ENOTFOUND: ['name_unknown', 'There is no such name in DNS.', 'Check the host’s spelling, and that the name is public.'],
  EAI_AGAIN: ['name_unknown', 'The name could not be looked up.', 'Check the host’s spelling, and that the name is public.'],
  ECONNREFUSED: ['connection_refused', 'Nobody listens there.', 'Check the port, and that the service runs.'],
  ECONNRESET: ['connection_cut', 'The connection was cut before an answer.', 'Look for a firewall or a proxy in between that turns Live Assist away.'],
  EHOSTUNREACH: ['no_route', 'There is no way to that host.', 'Check the address, and the firewall in front of it.'],
  ENETUNREACH: ['no_route', 'There is no way to that network.', 'Check the address, and the firewall in front of it.'],
};

const NO_TLS: Record<string, Words> = {
  CERT_HAS_EXPIRED: ['tls_certificate_expired', 'The certificate has expired.', 'Renew the certificate of that host.'],
  CERT_NOT_YET_VALID: ['tls_certificate_not_yet_valid', 'The certificate is not valid yet.', 'Check the certificate, and the clocks.'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['tls_wrong_name', 'The certificate is for another name.', 'Use the name that the certificate has, or add this one to it.'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['tls_self_signed', 'The certificate is signed by itself.', 'Use a certificate of a public authority: the vendor’s service takes no other.'],
  SELF_SIGNED_CERT_IN_CHAIN: ['tls_self_signed', 'The certificate comes from an authority that nobody else knows.', 'Use a certificate of a public authority: the vendor’s service takes no other.'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['tls_chain_incomplete', 'The server does not send the intermediate certificate. Browsers often find it themselves; servers do not.', 'Configure the full chain at the server.'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['tls_chain_incomplete', 'The certificate’s authority is not known.', 'Configure the full chain at the server, from a public authority.'],
  EPROTO: ['tls_missing', 'There is somebody who does not speak TLS.', 'Check the port: https is usually 443.'],
  ERR_SSL_WRONG_VERSION_NUMBER: ['tls_missing', 'There is somebody who does not speak TLS.', 'Check the port: https is usually 443.'],
};

export interface Asked {
  findings: Finding[];
  answer?: BoundedAnswer;
}

/** Asks once. Findings: `{field}: connection` and `{field}: TLS`. */
export async function ask(field: string, url: string, request?: BoundedRequest): Promise<Asked> {
  const started = performance.now();
  try {
    const answer = await fetchBounded(url, request);
    const took = `status ${answer.status} after ${Math.round(performance.now() - started)} ms`;
    return { answer, findings: [ok(connection(field), took), tlsOf(field, url)] };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { findings: findingsOf(field, url, error) };
  }
}

const connection = (field: string) => `${field}: connection`;
const tls = (field: string) => `${field}: TLS`;

const tlsOf = (field: string, url: string): Finding =>
  new URL(url).protocol === 'https:' ? ok(tls(field), `the certificate of ${new URL(url).hostname} is good`) : skipped(tls(field), 'plain http, which only this machine may use');

function findingsOf(field: string, url: string, { kind, detail }: NoAnswer): Finding[] {
  if (kind === 'address_refused') {
    const { code, sentence, change } = faultOfAddress(url) ?? { code: 'address_refused', sentence: detail, change: 'Use a public address.' };
    return [failed(connection(field), code, sentence, change)];
  }
  if (kind === 'timed_out') return [failed(connection(field), 'timed_out', `There was ${detail}.`, 'Make it answer within 5 s. Where nothing answers at all, a firewall swallows the request: let Live Assist’s addresses through.')];
  if (kind === 'too_large') return [failed(connection(field), 'answer_too_large', `It answered with ${detail}.`, 'This is probably another address than the one meant.')];
  const noTls = NO_TLS[detail] ?? (/^(ERR_)?(SSL|TLS)|CERT/.test(detail) ? (['tls_failed', `TLS failed: ${detail}.`, 'Check the server’s certificate and TLS versions.'] satisfies Words) : undefined);
  if (noTls) return [ok(connection(field), 'somebody is there'), failed(tls(field), ...noTls)];
  return [failed(connection(field), ...(NO_CONNECTION[detail] ?? (['unreachable', `No connection: ${detail}.`, 'Check the address, and the firewall in front of it.'] satisfies Words)))];
}
