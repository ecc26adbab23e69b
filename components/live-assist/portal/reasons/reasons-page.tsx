// Every reason why a visitor may be refused: public, one anchor a code.
import { ProductMark } from '../../workspace/entry-card';

export interface DocumentedReason {
  code: string;
  party: string;
  vendorCode: number | null;
  sentence: string;
  expected: string;
  change: string;
}

export interface ReasonGroup {
  /** The check that refuses with these. */
  check: string;
  clause: string;
  reasons: DocumentedReason[];
}

export function ReasonsPage({ groups }: { groups: ReasonGroup[] }) {
  return (
    <div className="min-h-dvh">
      <header className="flex min-h-14 items-center gap-3 border-b border-line bg-panel px-4 sm:px-6">
        <ProductMark />
        <p className="text-sm font-semibold">Live Assist</p>
      </header>
      <main className="mx-auto grid max-w-4xl grid-cols-1 gap-8 px-4 py-8 sm:px-6 sm:py-12">
        <div>
          <h1 className="text-2xl font-semibold tracking-tight text-balance">Why a visitor is not verified</h1>
          <p className="mt-2 max-w-2xl text-pretty text-muted">
            Every check that a chat request goes through, in order, and every reason with which it can refuse. The browser gets one opaque answer to all of them and shows the Offline survey; the operator finds the reason in the
            Engagement Portal under “Why the survey?”. The codes are stable.
          </p>
        </div>
        {groups.map((group) => (
          <section key={group.check} aria-label={group.check} className="grid grid-cols-1 gap-3">
            <h2 className="flex flex-wrap items-baseline gap-x-3 font-semibold">
              {group.check} <span className="text-xs font-normal text-muted">{group.clause}</span>
            </h2>
            {group.reasons.map((reason) => (
              <Reason key={reason.code} reason={reason} />
            ))}
          </section>
        ))}
      </main>
    </div>
  );
}

function Reason({ reason: { code, party, vendorCode, sentence, expected, change } }: { reason: DocumentedReason }) {
  return (
    <article id={code} className="scroll-mt-6 rounded-2xl border border-line bg-panel p-4 shadow-xs target:border-accent target:bg-accent-soft sm:p-5">
      <h3 className="font-mono text-sm font-semibold wrap-anywhere">
        <a href={`#${code}`} className="text-accent underline-offset-2 hover:underline">
          {code}
        </a>
      </h3>
      <p className="mt-1.5">{sentence}</p>
      <dl className="mt-3 grid grid-cols-1 gap-x-4 gap-y-1.5 text-sm sm:grid-cols-[8rem_1fr]">
        <Fact label="What to change">{change}</Fact>
        <Fact label="Expected">{expected}</Fact>
        <Fact label="Who must act">{party}</Fact>
        <Fact label="Vendor’s code">{vendorCode === null ? 'none' : String(vendorCode)}</Fact>
      </dl>
    </article>
  );
}

function Fact({ label, children }: { label: string; children: string }) {
  return (
    <>
      <dt className="font-medium text-muted max-sm:mt-1">{label}</dt>
      <dd className="wrap-anywhere">{children}</dd>
    </>
  );
}
