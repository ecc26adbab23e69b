// The contact card: what the CRM beside the workspace knows of a person. It is Live Assist's customer's data, not the token's.

export interface ContactRecord {
  fullName: string;
  jobTitle: string;
  company: string;
  email: string;
  phone: string;
  city: string;
  country: string;
  owner: string;
  /** What a colleague noted. */
  description: string;
  recentCases: { title: string; status: string; on: string }[];
}
