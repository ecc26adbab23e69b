// The visitor is typing. The words are in the header; here is only the movement, which is not read out again and again.

export function TypingDots({ name }: { name: string }) {
  return (
    <div aria-hidden title={`${name} is typing`} className="flex w-fit gap-1.5 rounded-2xl rounded-bl-md border border-line bg-panel px-4 py-3.5">
      {[0, 150, 300].map((delay) => (
        <span key={delay} style={{ animationDelay: `${delay}ms` }} className="size-2 animate-pulse rounded-full bg-muted" />
      ))}
    </div>
  );
}
