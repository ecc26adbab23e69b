// A script of the brand's own host, under an address that names its content: no page load asks for it again.
import { scriptAddress } from '@/lib/script-address';

type Data = { [name in `data-${string}`]?: string };

/** `public/{file}`, run when the page has been read, in the order of these. */
export async function OwnScript({ file, ...data }: { file: string } & Data) {
  return <script defer src={await scriptAddress(file)} {...data} />;
}
