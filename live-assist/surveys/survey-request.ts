// What a consumer without a chat may leave behind. Nobody is verified here: it is all "typed in the survey".
import { z } from 'zod';
import { storable } from '@/lib/storable';
import { SURVEY_LIMITS, type SurveyRequest } from '../contract/survey';

const typed = (max: number) => z.string().trim().min(1, 'must not be empty').max(max, `must have ${max} characters at most`).transform(storable);

export const surveyRequest: z.ZodType<SurveyRequest> = z.strictObject({
  id: z.guid('must be a UUID').transform((id) => id.toLowerCase()),
  cause: z.enum(['not_verified', 'no_agent']),
  name: typed(SURVEY_LIMITS.name),
  contact: typed(SURVEY_LIMITS.contact),
  message: typed(SURVEY_LIMITS.message),
});
