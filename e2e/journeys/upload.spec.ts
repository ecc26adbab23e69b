// A prospect's own brand, handed in on the stage: a good file comes onto it, a bad one says what is wrong with it, field by field.
import type { Page } from 'playwright/test';
import { expectAccessible } from '../fixtures/accessibility';
import { OWN_BRAND } from '../fixtures/own-brand';
import { openStage } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';

async function handIn(stage: Page, name: string, content: string | Buffer): Promise<void> {
  await stage.getByLabel('Brand file (JSON)').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

const dialogOn = (stage: Page) => stage.getByRole('dialog', { name: 'A brand of your own' });
const wrongWith = (stage: Page, file: string) => dialogOn(stage).getByRole('list', { name: `What is wrong with ${file}` }).getByRole('listitem');

test('a prospect’s file becomes a brand on the stage, in the chapter that is open', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  const slug = `${brand.slug}-own`;
  await openStage(stage, brand, '&chapter=implicit');
  await stage.getByRole('button', { name: 'Own brand' }).click();
  await dialogOn(stage).getByLabel('Address').fill(slug);
  await handIn(stage, 'bruecke.json', JSON.stringify(OWN_BRAND));
  await expect(stage).toHaveURL(new RegExp(`brand=${slug}&chapter=implicit`));
  await expect(stage.getByLabel('Brand', { exact: true }).locator('option:checked')).toContainText('Brücke & Bogen');
  await expect(stage.getByRole('button', { name: 'Sign in as Ottilie Brandt' })).toBeVisible();
  await expect(stage.frameLocator('iframe[title="Brücke & Bogen, the brand’s site"]').getByRole('heading', { name: 'Over the river by Tuesday' })).toBeVisible();
  await brands.delete(slug);
});

test('a file that cannot be used names every field that is wrong, and nothing is made', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  await openStage(stage, brand);
  await stage.getByRole('button', { name: 'Own brand' }).click();
  await handIn(stage, 'half.json', '{ "name": ');
  await expect(wrongWith(stage, 'half.json')).toContainText(['(file) is not JSON']);
  await handIn(stage, 'latin.json', Buffer.from('{ "name": "Café" }', 'latin1'));
  await expect(wrongWith(stage, 'latin.json')).toContainText(['(file) is not text in UTF-8: save it as UTF-8']);
  await handIn(stage, 'wrong.json', JSON.stringify({ logo: 'https://example.com/logo.png', colour: '#123456', personas: [{ name: 'A', login: 'A B' }] }));
  await expect(dialogOn(stage).getByRole('status')).toContainText('wrong.json has 4 fields that cannot be used. Nothing was made.');
  const lines = await wrongWith(stage, 'wrong.json').allTextContents();
  expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(['colour', 'logo', 'name', 'personas.0.login']);
  await expectAccessible(stage, 'own brand, with problems', 'iframe');
  await dialogOn(stage).getByRole('button', { name: 'Close' }).click();
  await expect(stage).toHaveURL(new RegExp(`brand=${brand.slug}&`));
});

test('colours that cannot be read are told with their ratio, and made with those that would do', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  const slug = `${brand.slug}-pale`;
  await openStage(stage, brand);
  await stage.getByRole('button', { name: 'Own brand' }).click();
  await dialogOn(stage).getByLabel('Address').fill(slug);
  await handIn(stage, 'pale.json', JSON.stringify({ name: 'Pale', colours: { primary: '#ffd400', onPrimary: '#ffffff' } }));
  await expect(wrongWith(stage, 'pale.json')).toContainText([/colours\.onPrimary contrast of onPrimary on primary .* is 1\.\d+:1, and 4\.5:1 is needed; #[0-9a-f]{6} would do/]);
  await dialogOn(stage).getByRole('button', { name: 'Make it with those colours' }).click();
  await expect(stage).toHaveURL(new RegExp(`brand=${slug}&`));
  await brands.delete(slug);
});

test('an address that is taken is said, and another one can be given', { tag: '@once' }, async ({ consumer: stage, brand, brands }) => {
  await openStage(stage, brand);
  await stage.getByRole('button', { name: 'Own brand' }).click();
  await dialogOn(stage).getByLabel('Address').fill(brand.slug);
  await handIn(stage, 'again.json', JSON.stringify({ name: 'Once more' }));
  await expect(wrongWith(stage, 'again.json')).toContainText(['There is already a brand called']);
  await dialogOn(stage).getByLabel('Address').fill(`${brand.slug}-b`);
  await dialogOn(stage).getByRole('button', { name: 'Try again' }).click();
  await expect(stage).toHaveURL(new RegExp(`brand=${brand.slug}-b&`));
  await brands.delete(`${brand.slug}-b`);
});

test('a file in the folder that cannot be used stands in the list of brands, and says why when it is chosen', { tag: '@once' }, async ({ consumer: stage, brand }) => {
  const why = 'colours.ink: contrast of ink on surface is 2.82:1, and 7:1 is needed';
  await stage.route('**/api/demo/packs', (route) => route.fulfill({ json: { packs: [{ name: 'pale', source: 'folder', problems: [why] }] } }));
  await openStage(stage, brand);
  const brands = stage.getByLabel('Brand', { exact: true });
  await brands.selectOption('pale.json · cannot be used: why?');
  await expect(stage.getByRole('status').first()).toContainText(`pale.json cannot be used. ${why}`);
  await expect(brands).toHaveValue(brand.slug);
});
