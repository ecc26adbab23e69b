// 400 for a form: each field that is wrong by its name, with a stable code and what to change.
import type { z } from 'zod';
import { HttpError } from '@/lib/http-error';
import { FIELD_FAULTS, fieldFault, type FieldFault, type FieldFaultCode } from './field-faults';

export class FormRefused extends HttpError {
  constructor(
    code: string,
    readonly fields: readonly FieldFault[],
  ) {
    super(400, code, 'Some fields cannot be used as they are.', fields.map(({ field, sentence, change }) => `${field}: ${sentence} ${change}`));
  }

  override body() {
    return { error: { ...super.body().error, fields: this.fields } };
  }
}

/** A check of the schema hands its fault over in `params`; the schema's own words are codes of {@link FIELD_FAULTS}. */
export function faultsOf({ issues }: z.ZodError): FieldFault[] {
  return issues.flatMap((issue) => {
    const field = issue.path.join('.') || '(body)';
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => fieldFault([...issue.path, key].join('.'), 'field_unknown'));
    if (issue.code === 'custom' && issue.params) return [{ field, ...(issue.params as Omit<FieldFault, 'field'>) }];
    const code: FieldFaultCode = issue.message in FIELD_FAULTS ? (issue.message as FieldFaultCode) : 'not_text';
    return [fieldFault(field, code)];
  });
}
