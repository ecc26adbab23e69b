// What somebody had typed when the conversation was over: it stays to be read and copied.
export function Unsent({ text }: { text: string }) {
  if (!text.trim()) return null;
  return (
    <div className="grid gap-1 rounded-xl bg-sunken px-3.5 py-2.5 text-sm">
      <p className="text-muted">You had not sent this:</p>
      <p dir="auto" className="max-h-24 overflow-y-auto wrap-anywhere whitespace-pre-wrap" tabIndex={0}>
        {text.trim()}
      </p>
    </div>
  );
}
