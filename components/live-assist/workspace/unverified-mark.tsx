// The mark beside everything that nobody vouches for. It has no picture, so that it is never taken for the secure icon.

export function UnverifiedMark() {
  return <span className="shrink-0 rounded bg-unverified-soft px-1.5 font-sans text-[0.7rem] leading-5 font-semibold text-unverified">unverified</span>;
}
