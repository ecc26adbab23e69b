// The Visitor Authentication Service: one oidc-provider per brand, mounted at /idp/{brand}.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerJson, answerUnexpected } from './answers';
import { cutOff } from './faults';
import { mountAt } from './mount';
import { vasOf } from './providers';

const BRAND_IN_PATH = /^\/idp\/([^/?]+)/;

/** Answers a request below /idp/. */
export async function handleVas(request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const brand = BRAND_IN_PATH.exec(request.url ?? '')?.[1];
    const vas = brand && (await vasOf(brand));
    if (!vas) return answerJson(response, 404, 'brand_unknown', 'There is no sign-in service of that name.');
    mountAt(vas.mountPath, request);
    if (cutOff(vas.settings.faults, request)) return;
    await vas.handle(request, response);
  } catch (error) {
    answerUnexpected(response, error);
  }
}
