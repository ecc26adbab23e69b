// A page about a brand that there is not: its wire, or who can read what there.
import { buttonClass } from '@/components/ui/button';

export default function BrandUnknown() {
  return (
    <main className="mx-auto grid min-h-dvh max-w-md content-center justify-items-start gap-3 p-6">
      <h1 className="font-serif text-2xl font-semibold">There is no such brand</h1>
      <p className="text-pretty text-muted">It was deleted, or its address is mistyped. The stage has all the brands that there are.</p>
      {/* Not a Link: the page begins anew. */}
      <a href="/" className={`mt-2 ${buttonClass('quiet')}`}>
        Go to the stage
      </a>
    </main>
  );
}
