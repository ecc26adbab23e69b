// The signed-in customer's own page: what they have here, in the brand's words, currency and way of writing numbers.
import type { AccountCard as Card, Customer, SiteContent } from '@/brand/site';
import { wordsOf } from '@/brand/words';
import { Activity } from './activity';
import { Heading } from './heading';
import { formatAmount } from './formats';

interface Props {
  slug: string;
  content: SiteContent;
  customer: Customer;
}

export function AccountPage({ slug, content, customer }: Props) {
  const { greetingName, memberSince, tier, notice, accounts, activity } = customer;
  const words = wordsOf(content);
  const figure = customer.figure ?? (words.total && { label: words.total, value: formatAmount(content, totalOf(accounts)) });
  return (
    <div className="mx-auto max-w-6xl px-5 pt-12 sm:px-8 lg:pt-20">
      <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
        <div>
          <p className="text-sm font-medium text-brand-text">
            {tier} · {words.since} {memberSince}
          </p>
          <Heading as="h1" size="large" className="mt-3">
            Welcome, <bdi>{greetingName}</bdi>
          </Heading>
        </div>
        {figure && (
          <p className="text-brand-muted">
            {figure.label}{' '}
            <span className="block text-3xl tracking-tight [font-weight:var(--brand-heading-weight,400)] text-brand-ink tabular-nums" style={{ fontFamily: 'var(--brand-heading-font)' }}>
              {figure.value}
            </span>
          </p>
        )}
      </div>
      {notice && (
        <p className="mt-8 rounded-xl border border-brand-line border-l-4 border-l-brand-accent bg-brand-panel px-5 py-4 leading-relaxed">
          <bdi>{notice}</bdi>
        </p>
      )}
      {accounts.length ? <Accounts accounts={accounts} content={content} /> : <NoAccounts slug={slug} content={content} />}
      <Activity activity={activity} content={content} />
    </div>
  );
}

/** Money that the customer has: not what is owed, nor what is counted in anything but money. */
const totalOf = (accounts: Card[]) => accounts.reduce((sum, { balance = 0, unit, kind }) => (unit || kind === 'loan' ? sum : sum + balance), 0);

function Accounts({ accounts, content }: { accounts: Customer['accounts']; content: SiteContent }) {
  return (
    <section aria-label={wordsOf(content).accounts} className="mt-10">
      {/* No card stands alone in a row where the number allows it. */}
      <ul className={`grid gap-4 sm:grid-cols-2 ${accounts.length % 4 ? 'lg:grid-cols-3' : 'lg:grid-cols-4'}`}>
        {accounts.map((account, index) => (
          <AccountCard key={index} account={account} content={content} />
        ))}
      </ul>
    </section>
  );
}

function AccountCard({ account: { name, reference, balance, unit, figure, note, kind }, content }: { account: Card; content: SiteContent }) {
  const overdrawn = balance !== undefined && balance < 0 && kind !== 'loan';
  const words = wordsOf(content);
  return (
    <li className="rounded-2xl border border-brand-line bg-brand-panel p-6">
      <h2 className="font-medium">
        <bdi>{name}</bdi>
      </h2>
      <p className="text-sm text-brand-muted">{reference}</p>
      <p className={`mt-6 text-2xl tracking-tight tabular-nums ${overdrawn ? 'text-danger' : ''}`} style={{ fontFamily: 'var(--brand-heading-font)' }}>
        <bdi>{balance === undefined ? figure : formatAmount(content, balance, unit)}</bdi>
      </p>
      {overdrawn && <p className="mt-1 text-sm text-danger">{words.overdrawn}</p>}
      {kind === 'loan' && <p className="mt-1 text-sm text-brand-muted">{words.loan}</p>}
      {note && (
        <p className="mt-1 text-sm text-brand-muted">
          <bdi>{note}</bdi>
        </p>
      )}
    </li>
  );
}

function NoAccounts({ slug, content }: { slug: string; content: SiteContent }) {
  const { product } = content;
  return (
    <p className="mt-10 rounded-2xl border border-dashed border-brand-line p-8 leading-relaxed text-brand-muted">
      {wordsOf(content).noAccounts}{' '}
      <a href={`/${slug}/${product.slug}`} className="font-medium text-brand-text underline underline-offset-4">
        Have a look at {product.name}
      </a>
    </p>
  );
}
