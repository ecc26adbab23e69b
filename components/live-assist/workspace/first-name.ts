/** The first word of a display name, for sentences such as “Ada is here”. */
export const firstName = (name: string): string => name.trim().split(/\s+/)[0] || 'The visitor';
