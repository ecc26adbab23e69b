// The login page: a customer says who they are. Its forms are plain HTML, answered by idp/sign-in.ts.
import { notFound } from 'next/navigation';
import { AccountChooser } from '@/components/idp/account-chooser';
import { PasswordForm } from '@/components/idp/password-form';
import { SignInFrame } from '@/components/idp/sign-in-frame';
import { readSignInPage } from '@/idp/sign-in-page';

type Props = { params: Promise<{ brand: string; uid: string }> };

export default async function SignIn({ params }: Props) {
  const { brand, uid } = await params;
  const content = await readSignInPage(brand, uid);
  if (!content) notFound();
  const { settings, personas, problem } = content;
  const customer = settings.customer ?? 'customer';
  const address = `/sign-in/${brand}/${uid}`;
  return (
    <SignInFrame brand={settings} cancelAction={`${address}/cancel`}>
      <AccountChooser action={`${address}/submit`} personas={personas} password={settings.demoPassword} customer={customer} />
      <PasswordForm action={`${address}/submit`} problem={problem} customer={customer} />
    </SignInFrame>
  );
}
