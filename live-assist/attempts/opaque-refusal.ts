// The vendor's one answer to every cause. A browser, and whoever sits at it, learns nothing of which check failed.
import type { OpaqueRefusal } from '../contract/chat-request';

export const opaqueRefusal = (): OpaqueRefusal => ({
  error: { time: new Date().toISOString(), message: 'Failed to validate user with customer authentication service', internalCode: 10 },
});
