import type { ChannelMedium, ChannelType } from '../../generated/prisma/enums.ts';
import { fold } from '../layouts/words.ts';

/** Words in the names of channels, and what they say of them. */
const KINDS: readonly (readonly [words: RegExp, type: ChannelType, medium: ChannelMedium])[] = [
  [/\be ?mail|\bmail|courriel|newsletter/, 'EMAIL', 'DIGITAL'],
  [/\bsms\b|text message/, 'SMS', 'DIGITAL'],
  [/chatbot|\bbot\b/, 'CHATBOT', 'DIGITAL'],
  [/chat|messenger|whatsapp/, 'CHAT', 'DIGITAL'],
  [/social|facebook|instagram|linkedin|tiktok|twitter|youtube|reseau/, 'SOCIAL', 'DIGITAL'],
  [/phone|call|hotline|appel/, 'PHONE', 'HUMAN'],
  [/store|shop|magasin|boutique/, 'STORE', 'PHYSICAL'],
  [/branch|agence/, 'BRANCH', 'PHYSICAL'],
  [/post|letter|courrier/, 'POST', 'PHYSICAL'],
  [/\bapp\b|mobile/, 'MOBILE_APP', 'DIGITAL'],
  [/web|site|search|display|direct|ads|organic|referral|recherche/, 'WEBSITE', 'DIGITAL'],
];

/** What kind of channel one is, as far as its name tells. */
export function channelKind(name: string): { type: ChannelType; medium: ChannelMedium } {
  const found = KINDS.find(([words]) => words.test(fold(name)));
  const [, type, medium] = found ?? [null, 'OTHER' as const, 'HYBRID' as const];
  return { type, medium };
}
