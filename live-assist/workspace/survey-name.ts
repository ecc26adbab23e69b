// The name on an Offline survey stands where verified visitors' names stand, and anybody typed it.
import type { Survey } from '../contract/survey';
import { PAGE_LIMITS, plainText } from './page-attributes';

/** Without pictures: none of them could pass for the secure icon. */
export const surveyName = ({ name }: Pick<Survey, 'name'>): string => plainText(name, PAGE_LIMITS.valueLength);
