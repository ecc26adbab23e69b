// The signed-in customer's own figures, in the brand's currency and way of writing numbers.
import type { Customer, SiteContent } from '@/brand/site';
import { Activity } from './activity';
import { Heading } from './heading';
import { moneyFormat } from './formats';

interface Props {
  slug: string;
  content: SiteContent;
  customer: Customer;
}

export function AccountPage({ slug, content, customer }: Props) {
  const { greetingName, memberSince, tier, notice, accounts, activity } = customer;
  const total = accounts.reduce((sum, { balance, kind }) => (kind === 'loan' ? sum : sum + balance), 0);
  const money = moneyFormat(content);
  return (
    <div className="mx-auto max-w-6xl px-5 pt-12 sm:px-8 lg:pt-20">
      <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-6">
        <div>
          <p className="text-sm font-medium text-brand-text">
            {tier} · with us since {memberSince}
          </p>
          <Heading as="h1" size="large" className="mt-3">
            Welcome, <bdi>{greetingName}</bdi>
          </Heading>
        </div>
        <p className="text-brand-muted">
          In your accounts{' '}
          <span className="block text-3xl tracking-tight text-brand-ink tabular-nums" style={{ fontFamily: 'var(--brand-heading-font)' }}>
            {money.format(total)}
          </span>
        </p>
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

function Accounts({ accounts, content }: { accounts: Customer['accounts']; content: SiteContent }) {
  return (
    <section aria-label="Accounts" className="mt-10">
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {accounts.map((account) => (
          <AccountCard key={account.reference} account={account} content={content} />
        ))}
      </ul>
    </section>
  );
}

function AccountCard({ account: { name, reference, balance, kind }, content }: { account: Customer['accounts'][number]; content: SiteContent }) {
  const overdrawn = balance < 0 && kind !== 'loan';
  return (
    <li className="rounded-2xl border border-brand-line bg-brand-panel p-6">
      <h2 className="font-medium">
        <bdi>{name}</bdi>
      </h2>
      <p className="text-sm text-brand-muted">{reference}</p>
      <p className={`mt-6 text-2xl tracking-tight tabular-nums ${overdrawn ? 'text-danger' : ''}`} style={{ fontFamily: 'var(--brand-heading-font)' }}>
        {moneyFormat(content).format(balance)}
      </p>
      {overdrawn && <p className="mt-1 text-sm text-danger">Overdrawn</p>}
      {kind === 'loan' && <p className="mt-1 text-sm text-brand-muted">Still to repay</p>}
    </li>
  );
}

function NoAccounts({ slug, content: { product } }: { slug: string; content: SiteContent }) {
  return (
    <p className="mt-10 rounded-2xl border border-dashed border-brand-line p-8 leading-relaxed text-brand-muted">
      You have no account with us yet.{' '}
      <a href={`/${slug}/${product.slug}`} className="font-medium text-brand-text underline underline-offset-4">
        Have a look at {product.name}
      </a>
    </p>
  );
}
