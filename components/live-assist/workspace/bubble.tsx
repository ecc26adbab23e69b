// One message, as plain text: line breaks kept, long words broken, written in its own direction.

const LOOKS = {
  own: 'rounded-br-md border border-transparent bg-accent text-on-accent',
  theirs: 'rounded-bl-md border border-line bg-panel text-ink',
  unsent: 'rounded-br-md border border-dashed border-accent bg-accent-soft text-ink',
};

export function Bubble({ own, unsent, children }: { own: boolean; unsent?: boolean; children: string }) {
  const look = unsent ? LOOKS.unsent : own ? LOOKS.own : LOOKS.theirs;
  return (
    <p dir="auto" className={`max-w-[85%] rounded-2xl px-3.5 py-2 text-[0.95rem] leading-relaxed wrap-anywhere whitespace-pre-wrap ${look}`}>
      {children}
    </p>
  );
}
