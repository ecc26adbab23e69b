// One message, as plain text: line breaks kept, long words broken, written in its own direction.

export function Bubble({ own, muted, children }: { own: boolean; muted?: boolean; children: string }) {
  const look = own ? 'rounded-br-md bg-accent text-on-accent' : 'rounded-bl-md border border-line bg-panel text-ink';
  return (
    <p dir="auto" className={`max-w-[85%] rounded-2xl px-3.5 py-2 text-[0.95rem] leading-relaxed wrap-anywhere whitespace-pre-wrap ${look} ${muted ? 'opacity-80' : ''}`}>
      {children}
    </p>
  );
}
