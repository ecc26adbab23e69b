// One call of the page's method gets one answer: the vendor waits for it, and ignores every later one.

/** `proof`: a code with its redirect_uri, an ID token as text, or null where there is none; then `error` says why. */
export type Callback = (proof: { ssoKey: string; redirect_uri: string } | string | null, error?: string) => void;

/** `callback`, for one answer only: given within `limitMs`, or the error `timed_out`. A callback that throws is reported, not called again. */
export function answerOnce(callback: Callback, limitMs: number): Callback {
  let answered = false;
  const answer: Callback = (proof, error) => {
    if (answered) return;
    answered = true;
    clearTimeout(timer);
    try {
      callback(proof, error);
    } catch (thrown) {
      console.error('The callback of lpGetAuthenticationToken threw', thrown);
    }
  };
  const timer = setTimeout(() => answer(null, 'timed_out'), limitMs);
  return answer;
}
