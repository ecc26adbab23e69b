// A person's initials in a circle: decoration beside a name that is written out.

const SIZES = { small: 'size-8 text-xs', normal: 'size-10 text-sm', large: 'size-14 text-lg' } as const;

interface Props {
  name: string;
  size?: keyof typeof SIZES;
  /** A dot for who is there; a ring for who is not. Absent: neither. */
  present?: boolean;
}

export function Avatar({ name, size = 'normal', present }: Props) {
  return (
    <span aria-hidden className={`relative inline-grid shrink-0 place-items-center rounded-full bg-accent-soft font-semibold text-accent ${SIZES[size]}`}>
      {initialsOf(name)}
      {present !== undefined && (
        <span className={`absolute -right-0.5 -bottom-0.5 size-3 rounded-full border-2 border-panel ${present ? 'bg-verified' : 'bg-muted/60'}`} />
      )}
    </span>
  );
}

/** First letters of the first and the last word, as a reader counts letters. */
function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}\p{N}'’-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return ends.map((word) => [...new Intl.Segmenter().segment(word)][0]?.segment ?? '').join('').toLocaleUpperCase() || '?';
}
