// What an agent reads instead of an attribute's wire name.

const LABELS: Record<string, string> = {
  sub: 'Customer ID',
  customerId: 'Customer ID',
  cstatus: 'Status',
  ctype: 'Customer type',
  balance: 'Balance',
  socialId: 'Social ID',
  imei: 'IMEI',
  userName: 'User name',
  preferred_username: 'User name',
  given_name: 'First name',
  firstname: 'First name',
  family_name: 'Last name',
  lastname: 'Last name',
  phone_number: 'Phone',
  lastPaymentDate: 'Last payment',
  registrationDate: 'Customer since',
  companySize: 'Company size',
  accountName: 'Account name',
  loginStatus: 'Login status',
  age: 'Age',
  born: 'Date of birth',
};

/** `contacts.1.address.country` → “Country 2”: the last word counts, and which of several it belongs to. */
export function labelOf(name: string): string {
  const parts = name.split('.');
  const last = parts.filter((part) => !isIndex(part)).at(-1) ?? name;
  const index = Number(parts.find(isIndex) ?? 0);
  const label = LABELS[last] ?? humanise(last);
  return index > 0 ? `${label} ${index + 1}` : label;
}

const isIndex = (part: string) => /^\d+$/.test(part);

/** `companySize` → “Company size”, `zone_info` → “Zone info”, `vipURL` → “Vip URL”. */
function humanise(name: string): string {
  const words = name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[\s_.-]+/).filter(Boolean);
  const lower = words.map((word) => (/^[A-Z0-9]{2,}$/.test(word) ? word : word.toLowerCase())).join(' ');
  return lower ? lower[0]!.toUpperCase() + lower.slice(1) : name;
}
