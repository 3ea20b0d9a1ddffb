import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../schema.ts';
import { costOf } from './cost.ts';

const cost = (document: string, variables?: Record<string, unknown>, operationName?: string) =>
  costOf({ schema, document: parse(document), variables, operationName });

const points = (document: string, variables?: Record<string, unknown>) =>
  cost(document, variables).points;

describe('the cost of reading', () => {
  it.each<[string, string, number]>([
    ['one object, its columns included', '{workspace{id name timeZone revision}}', 1],
    ['an object with one it refers to', '{step(id:"x"){name phase{name goal}}}', 2],
    ['a page of objects', '{journeys(first:50){nodes{id name type}}}', 51],
    ['a page from the end', '{journeys(last:50){nodes{id}}}', 51],
    ['a page of the default size', '{journeys{nodes{id}}}', 21],
    [
      'the places in a page',
      '{journeys(first:50){edges{cursor node{id}} pageInfo{endCursor}}}',
      51,
    ],
    [
      'a page of which only the pageInfo is read',
      '{journeys(first:50){pageInfo{hasNextPage}}}',
      51,
    ],
    ['a count beside a page', '{journeys(first:1){totalCount}}', 2],
    ['the same page read twice', '{journeys(first:50){nodes{id} edges{node{id}}}}', 101],
    [
      'a page in a page',
      '{journeys(first:10){nodes{maps(first:5){nodes{id}}}}}',
      1 + 10 * (1 + 1 + 5),
    ],
    [
      'pages in pages of the default size',
      '{journeys{nodes{maps{nodes{id}}}}}',
      1 + 20 * (1 + 1 + 20),
    ],
    ['a list without pages', '{persona(key:"x"){preferredChannels{name}}}', 1 + 1 + 10],
    ['objects by their ids', '{nodes(ids:["a","b","c"]){id}}', 1 + 3],
    ['a page size out of range, refused later', '{journeys(first:1000000){nodes{id}}}', 101],
    ['a negative page size, refused later', '{journeys(first:-5){nodes{id}}}', 2],
    ['what is skipped', '{journeys(first:50) @skip(if:true){nodes{id}}}', 0],
    ['the name of a type', '{__typename}', 0],
  ])('of %s', (_name, document, expected) => {
    expect(points(document)).toBe(expected);
  });

  it('follows fragments, each time they are spread', () => {
    const document = `{
      a: journeys(first: 10) { ...page }
      b: journeys(first: 20) { ...page }
    } fragment page on JourneyConnection { nodes { id maps(first: 1) { nodes { id } } } }`;

    expect(points(document)).toBe(1 + 10 * 3 + 1 + 20 * 3);
  });

  it('takes the dearest of the types an object may have', () => {
    const document = `{ node(id: "x") {
      ... on Journey { maps(first: 10) { nodes { id } } }
      ... on JourneyMap { steps(first: 60) { nodes { id } } }
    } }`;

    expect(points(document)).toBe(1 + 61);
  });

  it('reads page sizes from variables, with their defaults', () => {
    const document = 'query ($n: Int = 7) {journeys(first:$n){nodes{id}}}';

    expect([points(document), points(document, { n: 100 }), points(document, { n: null })]).toEqual(
      [8, 101, 21],
    );
  });

  it('prices introspection the same however much it asks', () => {
    expect(points(getIntrospectionQuery())).toBe(10);
    expect(points('{__type(name:"Step"){name}}')).toBe(10);
  });

  it.each([
    [
      'a list of 20 journeys with maps and steps',
      '{journeys(first:20){nodes{name maps(first:1){nodes{name steps(first:60){nodes{name action}}}}}}}',
      1_280,
    ],
    [
      'a map of 60 steps and 10 lanes with everything on them',
      `{journeyMap(id:"x"){
        steps(first:60){nodes{name cards(first:20){nodes{text}} touchpointPlacements(first:5){nodes{touchpoint{name}}}}}
        lanes(first:10){nodes{name}} emotionPoints(first:100){nodes{score}}
      }}`,
      2_100,
    ],
  ])('leaves room for %s', (_name, document, most) => {
    expect(points(document)).toBeLessThan(most * 1.05);
  });

  it.each([
    [
      'three levels of 100',
      '{journeys(first:100){nodes{maps(first:100){nodes{steps(first:100){nodes{id}}}}}}}',
    ],
    [
      'four levels of the default size',
      '{journeys{nodes{maps{nodes{steps{nodes{cards{nodes{id}}}}}}}}}',
    ],
    [
      '30 pages of 100 with a page each',
      `{${Array.from({ length: 20 }, (_, i) => `a${i}:journeys(first:100){nodes{maps(first:2){nodes{id}}}}`).join(' ')}}`,
    ],
  ])('is beyond all measure for %s', (_name, document) => {
    expect(points(document)).toBeGreaterThan(5_000);
  });
});

describe('the cost of writing', () => {
  it('is ten points and what is read back', () => {
    expect(points('mutation {personaCreate(input:{name:"A"}){id}}')).toBe(11);
    expect(points('mutation {personaCreate(input:{name:"A"}){id preferredChannels{name}}}')).toBe(
      10 + 1 + 11,
    );
    expect(
      points(
        'mutation {a:personaCreate(input:{name:"A"}){id} b:personaCreate(input:{name:"B"}){id}}',
      ),
    ).toBe(22);
  });

  it('counts the rows of bulk writes apart, from a literal or a variable', () => {
    const document = `mutation ($rows: [PersonaRowInput!]!) {
      a: personaBulkUpsert(input: {rows: $rows}) { rows { id errors { message } } }
      b: personaBulkUpsert(input: {rows: [{name: "A"}, {name: "B"}]}) { created }
    }`;

    const rows = Array.from({ length: 300 }, (_, i) => ({ name: `P${i}` }));

    expect(cost(document, { rows })).toEqual({ points: 20, rows: 302 });
  });
});

describe('which operation it is', () => {
  const document =
    'query A {journeys(first:10){nodes{id}}} query B {journeys(first:90){nodes{id}}}';

  it('prices the one that is named', () => {
    expect(cost(document, {}, 'B')).toEqual({ points: 91, rows: 0 });
  });

  it.each([
    ['a name that no operation has', document, 'C', 'The document has no operation named “C”.'],
    [
      'a name for an operation without one',
      '{workspace{id}}',
      'A',
      'The document has no operation named “A”.',
    ],
    [
      'no name',
      document,
      undefined,
      'The document has several operations; name one in operationName.',
    ],
  ])('refuses %s', (_name, text, name, message) => {
    expect(() => cost(text, {}, name)).toThrow(message);
  });
});
