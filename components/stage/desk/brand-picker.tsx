// Whose site is on the stage.
'use client';
import { brandThemeStyle } from '@/components/ui/brand-theme';
import { useBrands } from './brands-context';
import { useStage } from './stage-context';

export function BrandPicker() {
  const { brand } = useStage();
  const { brands, choose } = useBrands();
  return (
    <label className="flex min-w-0 items-center gap-2.5 border-line sm:border-l sm:pl-4">
      <span className="sr-only">Brand</span>
      <span aria-hidden style={brandThemeStyle(brand.theme)} className="grid size-8 shrink-0 place-items-center rounded-lg bg-brand font-serif text-sm font-semibold text-on-brand">
        {brand.monogram}
      </span>
      <select value={brand.slug} onChange={(event) => choose(event.target.value)} className="min-h-8 max-w-56 min-w-0 cursor-pointer truncate rounded-lg border border-line bg-panel px-2 text-sm font-semibold">
        {brands.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {nameOf(slug, name, brands)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Two brands made from one pack have one name: then the address tells them apart. */
const nameOf = (slug: string, name: string, brands: readonly { name: string }[]) => (brands.filter((one) => one.name === name).length > 1 ? `${name} (${slug})` : name);
