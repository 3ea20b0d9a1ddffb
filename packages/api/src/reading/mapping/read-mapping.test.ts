import { describe, expect, it } from 'vitest';
import { readMapping } from './read-mapping.ts';

describe('readMapping', () => {
  it('reads everything it knows', () => {
    const text = [
      'version: 1',
      'layout: steps-as-rows',
      'journey: { key: buy, name: I buy }',
      'map: { key: today, name: Today, state: TO_BE }',
      'step: Étape',
      'dropNumbers: true',
      'phase: Phase',
      'fields: { Attente: expectation }',
      'lanes:',
      '  Irritants: { name: Pain points, key: pain, kind: PAIN_POINT, role: FRONTSTAGE_ACTIONS }',
      'createMissing: [tag, PAIN_POINT]',
      'ignore: [N°, 2]',
    ].join('\n');

    expect(readMapping(text)).toEqual({
      layout: 'steps-as-rows',
      journey: { key: 'buy', name: 'I buy' },
      map: { key: 'today', name: 'Today', state: 'TO_BE' },
      step: 'Étape',
      dropNumbers: true,
      phase: 'Phase',
      fields: new Map([['attente', 'expectation']]),
      lanes: new Map([
        [
          'irritants',
          { name: 'Pain points', key: 'pain', kind: 'PAIN_POINT', role: 'FRONTSTAGE_ACTIONS' },
        ],
      ]),
      columns: new Map(),
      createMissing: ['TAG', 'PAIN_POINT'],
      ignore: new Set(['n', '2']),
    });
  });

  it.each([
    ['', 'In the mapping “version” must be 1.', undefined],
    ['version: 2', 'In the mapping “version” must be 1.', 1],
    [
      'version: 1\nlayuot: x',
      'In the mapping “layuot” is not known; it can be one of version, layout, rows, journey, map, emotionScale, step, phase, dropNumbers, columns, fields, lanes, createMissing, ignore.',
      2,
    ],
    [
      'version: 1\nlayout: rows',
      'In the mapping “layout” is "rows"; it must be one of lanes-as-rows, steps-as-rows, long, detail.',
      2,
    ],
    [
      'version: 1\nfields:\n  Attente: expecting',
      'In the mapping “fields.Attente” is "expecting"; it must be one of customerGoal, action, thoughts, expectation, waitingActivity, waitingSeconds, durationSeconds, optional.',
      3,
    ],
    [
      'version: 1\nlanes:\n  A: { kind: PAIN }',
      'In the mapping “lanes.A.kind” is "PAIN"; it must be one of TEXT, EMOTION, TOUCHPOINT, PAIN_POINT, ACTION, PROCESS, CUSTOM.',
      3,
    ],
    ['version: 1\nignore: A', 'In the mapping “ignore” must be a list of headers.', 2],
    ['version: 1\nstep: [A]', 'In the mapping “step” must be a text.', 2],
    [
      'version: 1\ncreateMissing: [tags]',
      'In the mapping “createMissing” names “tags”; it can be TAG, CHANNEL, PERSONA, TOUCHPOINT, ACTOR, DEPARTMENT, SYSTEM, OBJECTIVE, PAIN_POINT, ACTION, PROCESS.',
      2,
    ],
    [
      'version: 1\ncolumns: { A: { to: action.dueDate, dateFormat: day } }',
      'In the mapping “columns.A.dateFormat” is “day”; it must be such as D/M/YYYY, M/D/YY or YYYY-MM-DD.',
      2,
    ],
    ['[1]', 'The mapping must hold names and values.', 1],
  ])('refuses %j', (text, message, line) => {
    expect(() => readMapping(text)).toThrow(
      expect.objectContaining({ code: 'BAD_MAPPING', message, line }),
    );
  });

  it('refuses what is not YAML, with its line', () => {
    expect(() => readMapping('version: 1\nstep: "open')).toThrow(
      expect.objectContaining({ code: 'BAD_MAPPING', line: 2 }),
    );
  });
});
