// The most characters that the engagement's texts may have; for the form and for the page that explains it.
export const ENGAGEMENT_LIMITS = { invitation: 40, greeting: 300 } as const;
