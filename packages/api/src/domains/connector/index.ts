import './forget-person.ts';

export { receiveWebhook } from './receive-webhook.service.ts';
export { tendSources } from './tend-sources.service.ts';
