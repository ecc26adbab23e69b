// Every pack that ships is fit to be shown: axe finds nothing in its pages in either scheme, and they fit 320 pixels, in the words of its own business.
import { PACKS } from '../fixtures/packs';
import { pickPersona } from '../fixtures/site';
import { expectReadable } from '../fixtures/sound';
import { expect, test } from '../fixtures/test';

for (const pack of PACKS)
  test(`${pack}: home, product, account and sign-in are readable`, { tag: '@once' }, async ({ consumer, brands }) => {
    test.slow();
    const brand = await brands.make(undefined, pack);
    const [product, account] = await visitHome();
    await expectReadable(consumer, `${pack}, home`);
    await consumer.goto(product);
    await expectReadable(consumer, `${pack}, product`);
    await consumer.goto(account);
    await consumer.getByRole('main').getByRole('button', { name: /^Sign in/ }).click();
    await expect(consumer.getByRole('heading', { name: `Sign in to ${brand.name}` })).toBeVisible();
    // The customer of the chapters comes first, as in the pack.
    const offered = consumer.getByRole('button', { name: /^Sign in as / });
    for (const [place, { name }] of brand.signIns.entries()) await expect(offered.nth(place)).toHaveAccessibleName(`Sign in as ${name}`);
    await expectReadable(consumer, `${pack}, sign-in`);
    await pickPersona(consumer, brand, brand.signIns[0]!.login);
    await expect(consumer.getByRole('heading', { level: 1, name: /^Welcome, / })).toBeVisible();
    await expectReadable(consumer, `${pack}, account`);
    await brands.delete(brand.slug);

    async function visitHome(): Promise<[product: string, account: string]> {
      await consumer.goto(brand.addresses.site);
      await expect(consumer.getByRole('heading', { level: 1 })).toBeVisible();
      const links = consumer.getByRole('navigation', { name: 'Site' }).getByRole('link');
      return [(await links.first().getAttribute('href'))!, (await links.last().getAttribute('href'))!];
    }
  });
