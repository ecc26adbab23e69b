// What an arrow carried, name by name. What is kept back says why.
import { EyeOff } from 'lucide-react';
import type { ShownFact } from '@/stage/wire/shape';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : Array.isArray(value) ? value.join('\n') : JSON.stringify(value));

export const FactList = ({ facts }: { facts: readonly ShownFact[] }) => (
  <dl className="grid grid-cols-1 gap-x-4 gap-y-1.5 @xl:grid-cols-[max-content_1fr]">
    {facts.map((fact) => (
      <div key={fact.name} className="@xl:contents">
        <dt className="font-medium text-muted">{fact.name}</dt>
        {'hidden' in fact ? (
          <dd className="flex items-center gap-1.5 text-muted">
            <EyeOff aria-hidden className="size-3.5 shrink-0" />
            {fact.hidden}
          </dd>
        ) : (
          <dd className="font-mono text-[0.8125rem] whitespace-pre-wrap wrap-anywhere">{textOf(fact.value)}</dd>
        )}
      </div>
    ))}
  </dl>
);
