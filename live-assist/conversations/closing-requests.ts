// What may be said of a conversation that is over: by the consumer, a rating; by the agent, a note.
import { z } from 'zod';
import { storable } from '@/lib/storable';
import { RATING_LIMITS, WRAP_UP_LENGTH, type RatingRequest } from '../contract/rating';

const note = (max: number) => z.string().trim().max(max, `must have ${max} characters at most`).transform(storable);

export const ratingRequest: z.ZodType<RatingRequest> = z.strictObject({
  rating: z.int('must be a whole number').min(RATING_LIMITS.least, 'must be 1 at least').max(RATING_LIMITS.most, 'must be 5 at most'),
  comment: note(RATING_LIMITS.comment),
});

export const wrapUpRequest = z.strictObject({ text: note(WRAP_UP_LENGTH) });
