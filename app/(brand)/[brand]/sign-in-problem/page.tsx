import type { Metadata } from 'next';
import { returnPath } from '@/brand/session/return-path';
import { problemOf, SIGN_IN_PROBLEMS } from '@/brand/session/sign-in-problem';
import { SignInProblemPage } from '@/components/brand/sign-in-problem-page';
import { pageSite, type BrandParams } from '../../site';

export const metadata: Metadata = { title: 'Signing in' };

type Props = BrandParams & { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `?reason=` one of our codes, `&returnTo=` the page that the customer came from. */
export default async function SignInProblem(props: Props) {
  const { slug } = await pageSite(props);
  const { reason, returnTo } = await props.searchParams;
  return <SignInProblemPage slug={slug} problem={SIGN_IN_PROBLEMS[problemOf(reason)]} returnTo={returnPath(slug, returnTo)} />;
}
