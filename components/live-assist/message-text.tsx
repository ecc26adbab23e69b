// A message's text: what is an address can be followed, what was searched for is marked, everything else is as it was written.
import { cutAtMatches } from '@/live-assist/transcript/search';
import { splitLinks } from '@/live-assist/transcript/links';

export function MessageText({ text, pattern }: { text: string; pattern?: RegExp }) {
  return splitLinks(text).map((part, index) =>
    typeof part === 'string' ? (
      <Marked key={index} text={part} pattern={pattern} />
    ) : (
      // The page behind it learns neither where it was linked nor gets hold of this window.
      <a key={index} href={part.href} target="_blank" rel="noopener noreferrer nofollow" dir="ltr" className="font-medium underline underline-offset-2">
        <Marked text={part.shown} pattern={pattern} />
      </a>
    ),
  );
}

function Marked({ text, pattern }: { text: string; pattern?: RegExp }) {
  if (!pattern) return text;
  return cutAtMatches(text, pattern).map((part, index) => (index % 2 ? <mark key={index} className="rounded-xs bg-[#ffd54a] text-[#1a1400]">{part}</mark> : part));
}
