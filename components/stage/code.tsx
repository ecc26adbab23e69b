/** Something to type, as it is typed. */
export const Code = ({ children }: { children: string }) => <code className="rounded bg-sunken px-1.5 py-0.5 font-mono text-[0.85em] wrap-anywhere text-ink">{children}</code>;
