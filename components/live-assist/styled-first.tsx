// Nothing of the page is read before its style is there. Chromium lays a frame of another site out once while the style sheet is on its way;
// it paints nothing of that, but it takes the time (some 100 ms), and counts what moves when the style comes as a shift of the layout.
import { headers } from 'next/headers';
import { nonceIn } from '@/lib/nonce';

/** Stands first in the body: a script waits for the style sheets before it, and the rest of the page for the script (HTML §4.12.1, “style sheet that is blocking scripts”). */
export async function StyledFirst() {
  return <script nonce={nonceIn((await headers()).get('content-security-policy'))} dangerouslySetInnerHTML={{ __html: ';' }} />;
}
