// Who embeds the window with a wrong account, or from a page that the account does not list, reads here what to change.
export default function WindowNotFound() {
  return (
    <main aria-label="Chat" className="grid min-h-dvh content-center gap-2 bg-panel p-6">
      <h1 className="text-lg font-semibold">This chat cannot be opened here</h1>
      <p className="text-muted">The account is not known, or does not list this page’s origin among its sites.</p>
    </main>
  );
}
