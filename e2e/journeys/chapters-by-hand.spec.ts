// Every chapter from its first step to its last, step by step as the presenter presses it.
import { CHAPTERS } from '../fixtures/chapters';
import { openStage, seatAgent } from '../fixtures/stage';
import { expect, test } from '../fixtures/test';
import { waitForKind } from '../fixtures/wire';

for (const { id, steps, causes = {}, seen } of CHAPTERS)
  test(`the presenter tells chapter ${id} by hand`, { tag: '@once' }, async ({ consumer: stage, brand }) => {
    test.setTimeout(150_000);
    await stage.emulateMedia({ reducedMotion: 'reduce' });
    await openStage(stage, brand, `&chapter=${id}`);
    await seatAgent(stage, brand);
    const doIt = stage.getByRole('button', { name: 'Do it' });
    for (let step = 0; step < steps; step++) {
      if (step > 0) await stage.getByRole('button', { name: 'Next', exact: true }).click();
      await expect(stage).toHaveURL(new RegExp(`chapter=${id}&step=${step + 1}&`));
      await doIt.click();
      await expect(doIt).toBeEnabled({ timeout: 30_000 });
      const caused = causes[step];
      if (caused) await waitForKind(brand, caused);
    }
    await seen(stage, brand);
  });
