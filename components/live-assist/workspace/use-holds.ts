'use client';
// Whether the newest proof holds, as time passes: drawn again when the answer changes, not every second.
import { useSyncExternalStore } from 'react';
import type { ConversationSummary } from '@/live-assist/contract/transcript';
import { holds } from '@/live-assist/workspace/provenance';
import { watchSeconds } from './use-now';

export const useHolds = (summary: ConversationSummary): boolean => useSyncExternalStore(watchSeconds, () => holds(summary, Date.now()), () => true);
