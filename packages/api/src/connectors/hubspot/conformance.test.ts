import { describe } from 'vitest';
import { describeReading } from '../testing/conformance-reading.ts';
import { describeWebhooks } from '../testing/conformance-webhooks.ts';
import { describeWriting } from '../testing/conformance-writing.ts';
import { hubspotForConformance } from './testing/conformance-hubspot.ts';

describe('HubSpot', () => {
  describeReading(hubspotForConformance);
  describeWebhooks(hubspotForConformance);
  describeWriting(hubspotForConformance);
});
