// Whose site is on the stage.
'use client';
import { brandThemeStyle } from '@/components/ui/brand-theme';
import { Select } from '@/components/ui/select';
import type { PackListing } from '@/stage/brands/list-packs';
import { useBrands } from './brands-context';
import { useStage } from './stage-context';
import { usePacks } from './use-packs';

/** Before the name of a pack, or of a file that is none, among the brands: no brand's address begins so. */
const PACK = 'pack:';
const NO_PACK = 'no pack:';

const valueOf = ({ name, problems }: PackListing) => `${problems.length ? NO_PACK : PACK}${name}`;

export function BrandPicker() {
  const { brand, controls, say } = useStage();
  const { brands, choose } = useBrands();
  const { packs, make } = usePacks(controls);
  const others = packs.filter(({ name, problems }) => problems.length || brands.every(({ slug }) => slug !== name));
  const pick = async (value: string) => {
    const unusable = value.startsWith(NO_PACK) && packs.find((pack) => valueOf(pack) === value);
    if (unusable) return say(`${unusable.name}.json cannot be used. ${unusable.problems.join('; ')}.`);
    if (!value.startsWith(PACK)) return choose(value);
    say('The brand is being made…');
    const problem = await make(value.slice(PACK.length));
    if (problem) say(problem);
  };
  return (
    <label className="flex min-w-0 items-center gap-2.5 border-line max-sm:order-last max-sm:basis-48 max-sm:flex-1 sm:border-l sm:pl-4">
      <span aria-hidden style={brandThemeStyle(brand.theme)} className="grid size-8 shrink-0 place-items-center rounded-lg bg-brand font-serif text-sm font-semibold text-on-brand">
        {brand.monogram}
      </span>
      <Select aria-label="Brand" value={brand.slug} onChange={(event) => pick(event.target.value)} className="max-sm:flex-1 sm:max-w-44 sm:@max-[80.5rem]/bar:max-w-38 @min-[96rem]/bar:max-w-56">
        {brands.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {nameOf(slug, name, brands)}
          </option>
        ))}
        {others.length > 0 && (
          <optgroup label="Make another">
            {others.map((pack) => (
              <option key={valueOf(pack)} value={valueOf(pack)}>
                {labelOf(pack)}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
    </label>
  );
}

/** Of a file that cannot be used, why is said when it is chosen. */
const labelOf = ({ name, title = name, industry, problems }: PackListing) => (problems.length ? `${name}.json · cannot be used: why?` : industry ? `${title} · ${industry}` : title);

/** Two brands made from one pack have one name: then the address tells them apart. */
const nameOf = (slug: string, name: string, brands: readonly { name: string }[]) => (brands.filter((one) => one.name === name).length > 1 ? `${name} (${slug})` : name);
