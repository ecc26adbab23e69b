// What the position of a switch means, beside it. The switch itself says it to those who do not see this.

interface Props {
  on: boolean;
  words: { on: string; off: string };
}

export const SwitchWords = ({ on, words }: Props) => (
  <span aria-hidden className={`min-w-[4.25rem] text-sm font-medium ${on ? 'text-verified' : 'text-muted'}`}>
    {on ? words.on : words.off}
  </span>
);
