// For tests: a brand's issuer with a name nobody else has, so that tests share a database and never meet.
import { randomBytes } from 'node:crypto';
import { createIssuer, deleteIssuer, type IssuerSetup } from '../control';
import { CLAIMS, SUB } from './ada';

export interface TestIssuer extends IssuerSetup {
  remove: () => Promise<void>;
}

/** `origin` is where the VAS answers; its addresses are the ones the stage would choose. */
export async function makeIssuer(origin = 'http://localhost:3000', settings: Partial<IssuerSetup['settings']> = {}): Promise<TestIssuer> {
  const brand = `test-${randomBytes(6).toString('hex')}`;
  const setup = setupOf(brand, origin, settings);
  await createIssuer(setup);
  return { ...setup, remove: () => deleteIssuer(brand) };
}

function setupOf(brand: string, origin: string, settings: Partial<IssuerSetup['settings']>): IssuerSetup {
  const site = `${origin}/${brand}`;
  const theme = { primary: '#0b3d4f', onPrimary: '#ffffff', accent: '#c8553d', surface: '#f7f4ee', ink: '#12262e', headingFont: 'serif' } as const;
  const hint = { name: 'Ada Whitfield', summary: 'Private client', monogram: 'AW' };
  return {
    brand,
    settings: { name: 'Test & Sons', monogram: 'T', locale: 'en', theme, idTokenTtl: 900, demoPassword: 'correct horse', siteUrl: site, ...settings },
    clients: [
      { client_id: 'brand-site', client_secret: 'site-secret:/+%', redirect_uris: [`${site}/callback`], post_logout_redirect_uris: [site], scope: 'openid profile email' },
      { client_id: 'live-assist', client_secret: 'chat-secret', redirect_uris: [`${site}/chat-callback`], scope: 'openid profile email phone lp_sdes' },
    ],
    accounts: [
      // What a careless pack might say of itself must not stand in a token.
      { sub: SUB, login: 'ada', claims: { ...CLAIMS, sub: 'forged', iss: 'https://evil.example', aud: 'evil', exp: 1 }, hint },
      { sub: '6f0c7c2e-6f0a-4d7e-9a51-3b1f6c0a1d02', login: 'ben', claims: { given_name: 'Ben' }, hint: { ...hint, name: 'Ben' } },
    ],
  };
}
