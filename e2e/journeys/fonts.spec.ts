// A page that is laid out before its fonts are there is laid out once more for each: they are asked for with the page, and once.
import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures/test';

/** Names of the fonts that the page itself asks for, without what its frames ask for. */
async function fontsOf(page: Page, address: string): Promise<{ withThePage: string[]; asked: string[] }> {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font' && request.frame() === page.mainFrame()) asked.push(nameOf(request.url()));
  });
  const link = (await (await page.goto(address))!.allHeaders()).link ?? '';
  await page.evaluate(() => document.fonts.ready);
  return { withThePage: [...link.matchAll(/<([^>]+\.woff2)>; rel=preload/g)].map(([, url]) => nameOf(url!)), asked };
}

/** Without the part that names its content. */
const nameOf = (url: string) => url.split('/').pop()!.split('.')[0]!;

for (const [place, fonts] of [
  ['the brand’s site', ['inter-latin-wght-normal', 'fraunces-latin-wght-normal']],
  ['the stage', ['inter-latin-wght-normal', 'fraunces-latin-wght-normal']],
  ['the workspace', ['inter-latin-wght-normal']],
] as const)
  test(`${place} has its fonts asked for with the page, and none twice @once`, async ({ newBrowser, brand }) => {
    const { withThePage, asked } = await fontsOf(await newBrowser(), { 'the brand’s site': brand.addresses.site, 'the stage': `/?brand=${brand.slug}`, 'the workspace': brand.addresses.workspace }[place]);
    expect(withThePage).toEqual(fonts);
    expect(asked).toEqual(expect.arrayContaining([...fonts]));
    expect(asked).toEqual([...new Set(asked)]);
  });
