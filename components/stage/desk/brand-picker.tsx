// Whose site is on the stage.
'use client';
import { brandThemeStyle } from '@/components/ui/brand-theme';
import { useBrands } from './brands-context';
import { useStage } from './stage-context';
import { usePacks } from './use-packs';

/** Before a pack's name, among the brands: no brand's address begins so. */
const PACK = 'pack:';

export function BrandPicker() {
  const { brand, controls, say } = useStage();
  const { brands, choose } = useBrands();
  const { packs, make } = usePacks(controls);
  const others = packs.filter(({ name }) => brands.every(({ slug }) => slug !== name));
  const pick = async (value: string) => {
    if (!value.startsWith(PACK)) return choose(value);
    say('The brand is being made…');
    const problem = await make(value.slice(PACK.length));
    if (problem) say(problem);
  };
  return (
    <label className="flex min-w-0 items-center gap-2.5 border-line sm:border-l sm:pl-4">
      <span aria-hidden style={brandThemeStyle(brand.theme)} className="grid size-8 shrink-0 place-items-center rounded-lg bg-brand font-serif text-sm font-semibold text-on-brand">
        {brand.monogram}
      </span>
      <select aria-label="Brand" value={brand.slug} onChange={(event) => pick(event.target.value)} className="min-h-8 max-w-56 min-w-0 cursor-pointer truncate rounded-lg border border-line bg-panel px-2 text-sm font-semibold">
        {brands.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {nameOf(slug, name, brands)}
          </option>
        ))}
        {others.length > 0 && (
          <optgroup label="Make another">
            {others.map(({ name, title = name, industry }) => (
              <option key={name} value={`${PACK}${name}`}>
                {industry ? `${title} · ${industry}` : title}
              </option>
            ))}
          </optgroup>
        )}
      </select>
    </label>
  );
}

/** Two brands made from one pack have one name: then the address tells them apart. */
const nameOf = (slug: string, name: string, brands: readonly { name: string }[]) => (brands.filter((one) => one.name === name).length > 1 ? `${name} (${slug})` : name);
