// What a page's main thread spends, as Chromium counts it: CPU time, which a busy machine lengthens far less than it does the time that passes.
import type { Page } from 'playwright';

/** Milliseconds of CPU time that the main thread of the page spends while `work` is done. */
export async function cpuOfMainThread(page: Page, work: () => Promise<unknown>): Promise<number> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => (await chromium.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
  const before = await spent();
  await work();
  const after = await spent();
  await chromium.detach();
  return after - before;
}
