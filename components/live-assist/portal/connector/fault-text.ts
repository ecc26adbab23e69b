// What is wrong with a field, as a text below it.
import type { FieldFault } from '@/live-assist/connectors/field-faults';

export const faultText = (fault: FieldFault | undefined): string | undefined =>
  fault && [fault.sentence, fault.actual && `(${fault.actual})`, fault.change].filter(Boolean).join(' ');
