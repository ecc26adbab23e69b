// At the beginning of a transcript of which there is more: it comes when the reader gets there, or by this button.
export function EarlierMessages({ loading, onClick }: { loading: boolean; onClick: () => void }) {
  return (
    <button type="button" aria-disabled={loading} onClick={onClick} className="mx-auto my-2 block cursor-pointer rounded-full border border-line px-3.5 py-1.5 text-sm text-muted hover:bg-sunken">
      {loading ? 'Loading earlier messages…' : 'Show earlier messages'}
    </button>
  );
}
