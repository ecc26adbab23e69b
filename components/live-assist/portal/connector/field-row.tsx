// One field with what stands beside it: what it must equal, and what usually goes wrong.
import type { ReactNode } from 'react';
import { FIELD_HELP } from '@/live-assist/portal/field-help';
import type { DraftField } from '@/live-assist/portal/connector-draft';

export function FieldRow({ field, children }: { field: DraftField; children: ReactNode }) {
  const { equals, mistake } = FIELD_HELP[field];
  return (
    <div className="grid grid-cols-1 gap-x-10 gap-y-3 py-5 xl:grid-cols-[minmax(0,1fr)_19rem]">
      <div className="grid min-w-0 grid-cols-1 content-start gap-2">{children}</div>
      <dl className="grid content-start gap-2 text-xs leading-relaxed text-muted">
        <div>
          <dt className="inline font-semibold text-ink">At the VAS: </dt>
          <dd className="inline">{equals}</dd>
        </div>
        <div>
          <dt className="inline font-semibold text-ink">Often wrong: </dt>
          <dd className="inline">{mistake}</dd>
        </div>
      </dl>
    </div>
  );
}
