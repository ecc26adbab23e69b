// The customers of this place, each one click away.
interface Persona {
  login: string;
  name: string;
  summary: string;
  monogram: string;
}

interface Props {
  action: string;
  personas: Persona[];
  password: string;
  /** What this brand calls those who sign in. */
  customer: string;
}

export function AccountChooser({ action, personas, password, customer }: Props) {
  return (
    <section className="grid content-start gap-4 p-6 sm:p-8">
      <h2 className="text-lg font-semibold">
        Continue as
      </h2>
      <form method="post" action={action} className="grid gap-2">
        {personas.map((persona) => (
          <PersonaButton key={persona.login} {...persona} />
        ))}
      </form>
      <p className="text-sm text-brand-muted">
        Every {customer}’s password here is <strong className="font-semibold text-brand-ink">{password}</strong>.
      </p>
    </section>
  );
}

function PersonaButton({ login, name, summary, monogram }: Persona) {
  return (
    <button
      name="persona"
      value={login}
      aria-label={`Sign in as ${name}`}
      aria-describedby={`summary-${login}`}
      className="flex min-h-16 items-center gap-3 rounded-xl border border-brand-line px-3 py-2.5 text-left transition hover:border-brand-text hover:bg-brand-line/30"
    >
      <span aria-hidden className="grid size-10 shrink-0 place-items-center rounded-full bg-brand text-sm font-semibold text-on-brand">
        {monogram}
      </span>
      <span className="grid min-w-0">
        <span dir="auto" className="font-medium wrap-anywhere">{name}</span>
        <span id={`summary-${login}`} className="text-sm text-brand-muted wrap-anywhere">
          {summary}
        </span>
      </span>
    </button>
  );
}
