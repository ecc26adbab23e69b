// A token, layer by layer, from outside to inside.
import type { TokenLayers } from '@/stage/wire/shape';

const LAYERS = [
  ['jwe', 'JWE header: encrypted around the rest'],
  ['jws', 'JWS header: who signed it, and how'],
  ['claims', 'Claims'],
] as const;

export function TokenPanel({ token }: { token: TokenLayers & { name: string } }) {
  const isClosed = token.jwe && !token.claims;
  return (
    // No landmark: several arrows may be open, each with a token of one name.
    <div role="group" aria-label={`Token ${token.name}`} className="grid gap-2">
      <h3 className="font-mono text-[0.8125rem] font-semibold">{token.name}</h3>
      {LAYERS.map(([layer, title]) => token[layer] && <Layer key={layer} title={title} text={JSON.stringify(token[layer], null, 2)} />)}
      {isClosed && <p className="text-muted">What is inside, only Live Assist can read: it has the key.</p>}
      {token.text ? <Layer title="As text: it is spent or has expired" text={token.text} /> : <p className="text-muted">Its text is not shown while it is good.</p>}
    </div>
  );
}

const Layer = ({ title, text }: { title: string; text: string }) => (
  <div className="grid gap-1">
    <p className="text-xs font-medium text-muted">{title}</p>
    <pre tabIndex={0} aria-label={title} className="max-h-72 overflow-auto rounded-lg bg-sunken p-3 font-mono text-xs whitespace-pre-wrap wrap-anywhere">
      {text}
    </pre>
  </div>
);
