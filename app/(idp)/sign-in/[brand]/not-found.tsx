// A sign-in of a brand that there is not.
export default function NotFound() {
  return (
    <main className="mx-auto grid min-h-screen max-w-md content-center gap-3 p-6">
      <h1 className="text-2xl font-semibold">There is no sign-in here</h1>
      <p>The address is not complete, or it belongs to a site that is gone. Go back to the site you came from and begin again.</p>
    </main>
  );
}
