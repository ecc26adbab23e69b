// The token from outside to inside, as far as it could be read. Personal values are kept by kind and length only.
import type { TokenLayers } from '@/live-assist/contract/refusal';

export function Token({ token }: { token: TokenLayers | null }) {
  return (
    <section aria-labelledby="token" className="min-w-0">
      <h3 id="token" className="font-semibold">
        The token
      </h3>
      {token ? <Layers token={token} /> : <p className="text-sm text-muted">None came far enough to be read.</p>}
    </section>
  );
}

function Layers({ token: { jweHeader, jwsHeader, claims } }: { token: TokenLayers }) {
  return (
    <>
      <p className="text-sm text-muted">Layer by layer. What the protocol needs stands as it came; what is personal only by its kind and length.</p>
      <ol className="mt-3 grid grid-cols-1 gap-3">
        <Layer title="Encryption" name="JWE header" value={jweHeader} absent="Not encrypted: signed only." />
        <Layer title="Signature" name="JWS header" value={jwsHeader} absent="Not readable." />
        <Layer title="Claims" name="JWT claims set" value={claims} absent="Not readable." />
      </ol>
    </>
  );
}

function Layer({ title, name, value, absent }: { title: string; name: string; value: Record<string, unknown> | null; absent: string }) {
  return (
    <li className="min-w-0 overflow-hidden rounded-2xl border border-line bg-panel shadow-xs">
      <p className="flex items-baseline justify-between gap-3 border-b border-line px-4 py-2.5 text-sm">
        <span className="font-medium">{title}</span>
        <span className="text-xs text-muted">{name}</span>
      </p>
      {value ? (
        <pre tabIndex={0} role="region" aria-label={name} className="overflow-x-auto p-4 font-mono text-xs leading-relaxed -outline-offset-2">
          {JSON.stringify(value, null, 2)}
        </pre>
      ) : (
        <p className="px-4 py-3 text-sm text-muted">{absent}</p>
      )}
    </li>
  );
}
