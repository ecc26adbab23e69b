// The Offline survey: POST /api/account/{account}/survey.

export type SurveyCause = 'not_verified' | 'no_agent';

/** POST /api/account/{account}/survey → 201. `id` is the sender's own (a UUID): sent twice, stored once. */
export interface SurveyRequest {
  id: string;
  cause: SurveyCause;
  name: string;
  contact: string;
  message: string;
}

/** Limits of the survey's fields, in characters, for the form and for the service. */
export const SURVEY_LIMITS = { name: 100, contact: 200, message: 4000 } as const;

/** A stored survey, as the workspace lists it. */
export interface Survey extends SurveyRequest {
  at: string;
}
