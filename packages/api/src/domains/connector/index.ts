import './forget-person.ts';

export { receiveWebhook } from './receive-webhook.service.ts';
