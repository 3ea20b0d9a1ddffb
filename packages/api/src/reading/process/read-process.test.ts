import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ProcessDrawing } from '../bpmn/index.ts';
import { readProcess } from './read-process.ts';

const read = (text: string, name = 'order.csv') =>
  readProcess(new TextEncoder().encode(text), name);

const brief = ({ elements, flows, lanes }: ProcessDrawing) => ({
  lanes: lanes.map(({ id, name, parentId }) => [id, name, parentId].join(' ').trim()),
  elements: elements.map(({ id, kind, name, laneId }) => `${id} ${kind} ${name} ${laneId ?? '-'}`),
  flows: flows.map(
    ({ kind, sourceId, targetId, name }) => `${sourceId} ${kind} ${targetId} ${name ?? '-'}`,
  ),
});

describe('a Mermaid flowchart', () => {
  it('is read with boxes, arrows, their texts and subgraphs', async () => {
    const drawing = await read(
      `---
title: Refund
---
%% made by hand
flowchart TD
  subgraph desk [Service desk]
    A([Start]) --> B["Check #quot;it#quot;"]:::hot & C[[Look up]]
    B -- once more --> D{Is it ours?}
  end
  D -->|yes| E[(Archive)]; D -. no .-> F(((Done)))
  C ==> D
  classDef hot fill:#f00
  click A "https://example.org"
`,
      'refund.txt',
    );

    expect(drawing).toMatchObject({ format: 'MERMAID', name: 'Refund', findings: [] });
    expect(brief(drawing)).toEqual({
      lanes: ['desk Service desk'],
      elements: [
        'A START Start desk',
        'B TASK Check "it" desk',
        'D DECISION Is it ours? desk',
        'F END Done -',
        'C SUBPROCESS Look up desk',
        'E DOCUMENT Archive -',
      ],
      flows: [
        'A SEQUENCE B -',
        'A SEQUENCE C -',
        'B SEQUENCE D once more',
        'D DATA E yes',
        'D SEQUENCE F no',
        'C SEQUENCE D -',
      ],
    });
    expect(drawing.flows[4]?.condition).toBe('no');
  });

  it('says on which line it is not understood', async () => {
    const drawing = await read('flowchart LR\n  a --> b\n  a ==@@ b\n  b --> c\n');

    expect(drawing.findings).toEqual([
      {
        code: 'UNREADABLE_PART',
        message: '“==@@ b” is not understood; it is left out.',
        line: 3,
        elementId: null,
      },
    ]);
    expect(drawing.flows).toHaveLength(2);
  });

  it('never ends in anything but a drawing or a refusal', async () => {
    const whole =
      'flowchart TD\n  subgraph s [S]\n a["x"] -- t --> b{y} & c\n end\n b -.->|no| d\n';
    const broken = fc
      .tuple(fc.nat(whole.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 12 }))
      .map(([at, cut, text]) => whole.slice(0, at) + text + whole.slice(at + cut));
    await fc.assert(
      fc.asyncProperty(broken, async (text) => {
        const outcome = await read(text, 'a.mmd').catch((error) => error);
        if ('elements' in outcome) return;
        expect(outcome.name).toBe('ReadingFailure');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a list of steps', () => {
  it('is read with types, ways on, conditions, lanes and times', async () => {
    const drawing = await read(
      `Order to cash;;;;;;
Id;Step;Type;Next;Condition;Actor;Duration (min)
1;Start;start;2;;Clerk;
2;Check order;;3, 4;yes;Clerk;1,5
3;In stock?;decision;"no: 5; yes: 4";;Clerk;
4;Pack;task;5;;Stock;2 h
5;Done;end;;;;
`,
    );

    expect(drawing).toMatchObject({ format: 'STEP_LIST', findings: [] });
    expect(brief(drawing)).toEqual({
      lanes: ['lane-clerk Clerk', 'lane-stock Stock'],
      elements: [
        '_1 START Start lane-clerk',
        '_2 TASK Check order lane-clerk',
        '_3 DECISION In stock? lane-clerk',
        '_5 END Done -',
        '_4 TASK Pack lane-stock',
      ],
      flows: [
        '_1 SEQUENCE _2 -',
        '_2 SEQUENCE _3 yes',
        '_2 SEQUENCE _4 -',
        '_3 SEQUENCE _5 no',
        '_3 SEQUENCE _4 yes',
        '_4 SEQUENCE _5 -',
      ],
    });
    expect(drawing.elements.map(({ measures }) => measures?.durationSeconds)).toEqual([
      undefined,
      90,
      undefined,
      undefined,
      7_200,
    ]);
  });

  it('is read in French, from a workbook, in the order of its rows', async () => {
    const rows = [
      ['Étape', 'Acteur', 'Temps de traitement (min)', "Temps d'attente (h)", 'Couleur'],
      ['Recevoir', 'Accueil', 5, 1, 'rouge'],
      ['Vérifier ?', 'Contrôle', 'beaucoup', '', ''],
      ['Fin', '', '', '', ''],
    ];
    const bytes = await writeXlsx({ sheets: [{ name: 'Feuille1', rows }] });

    const drawing = await readProcess(bytes, 'processus.xlsx');

    expect(brief(drawing)).toEqual({
      lanes: ['lane-accueil Accueil', 'lane-controle Contrôle'],
      elements: [
        'recevoir TASK Recevoir lane-accueil',
        'verifier DECISION Vérifier ? lane-controle',
        'fin END Fin -',
      ],
      flows: ['recevoir SEQUENCE verifier -', 'verifier SEQUENCE fin -'],
    });
    expect(drawing.elements[0]?.measures).toEqual({ durationSeconds: 300, waitingSeconds: 3_600 });
    expect(drawing.findings).toEqual([
      {
        code: 'IGNORED_COLUMN',
        message: 'The column “Couleur” tells nothing a process has a place for; it is left out.',
        line: 1,
        elementId: null,
      },
      {
        code: 'UNREADABLE_PART',
        message: '“beaucoup” is no time; it is left out.',
        line: 3,
        elementId: null,
      },
    ]);
  });

  it('tells what does not hold together, with lines', async () => {
    const drawing = await read('Step,Type,Next\nA,task,B;Nowhere\nB,spaceship,\n,task,A\n');

    expect(drawing.findings.map(({ code, line, message }) => `${code} ${line} ${message}`)).toEqual(
      [
        'UNREADABLE_PART 4 The step has no name; it is left out.',
        'UNREADABLE_PART 3 “spaceship” is no known type of a step; it is taken for a task.',
        'DANGLING_FLOW 2 The next step “Nowhere” is not in the list; the arrow is left out.',
      ],
    );
    expect(drawing.flows).toHaveLength(1);
  });
});

describe('a value stream', () => {
  const MEASURES = {
    durationSeconds: 600,
    waitingSeconds: 300,
    cycleSeconds: 60,
    changeoverSeconds: 1_800,
    uptimePercent: 90,
    operators: 2,
    completeAccuratePercent: 95,
    valueClass: 'VALUE_ADDING',
    waste: 'WAITING',
  };

  it('is read from a table with its measures, its demand and its rework', async () => {
    const drawing = await read(
      `Étape;PT (min);Attente (min);C/T;C/O (min);Disponibilité;Opérateurs;%C&A;Valeur;Gaspillage;Reprise;Taux de reprise;Demande;Temps disponible (h)
Couper;10;5;60 s;30;90 %;2;95;VA;attente;;;480;8
Monter;;;;;;;0;NVA;;Couper;5 %;;
`,
    );

    expect(drawing).toMatchObject({
      format: 'VALUE_STREAM',
      demand: { dailyDemand: 480, dailyWorkSeconds: 28_800 },
      findings: [],
    });
    expect(drawing.elements.map(({ measures }) => measures)).toEqual([
      MEASURES,
      { completeAccuratePercent: 0, valueClass: 'NON_VALUE_ADDING' },
    ]);
    expect(drawing.flows.map(({ sourceId, measures }) => [sourceId, measures])).toEqual([
      ['couper', undefined],
      ['monter', { isRework: true, sharePercent: 5 }],
    ]);
  });

  it('is read from JSON, where times are seconds', async () => {
    const steps = [
      { name: 'Cut', ...MEASURES, colour: 'red' },
      { name: 'Queue', type: 'wait', durationSeconds: 60 },
    ];
    const drawing = await read(
      JSON.stringify({ name: 'Bikes', dailyDemand: 480, dailyWorkSeconds: 28_800, steps }),
      'bikes.json',
    );

    expect(drawing).toMatchObject({
      format: 'VALUE_STREAM',
      name: 'Bikes',
      demand: { dailyDemand: 480, dailyWorkSeconds: 28_800 },
    });
    expect(drawing.elements.map(({ kind, measures }) => [kind, measures])).toEqual([
      ['TASK', MEASURES],
      ['WAIT', { waitingSeconds: 60 }],
    ]);
    expect(drawing.findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'IGNORED_COLUMN The field “colour” tells nothing a process has a place for; it is left out.',
    ]);
  });

  it('says when nobody gave a unit', async () => {
    const drawing = await read('Step,Process time,%C&A\nCut,10,0.9\nSew,30,0.8\n');

    expect(drawing.findings).toMatchObject([{ code: 'ASSUMED_UNIT', line: 2 }]);
    expect(drawing.elements.map(({ measures }) => measures)).toEqual([
      { durationSeconds: 10, completeAccuratePercent: 90 },
      { durationSeconds: 30, completeAccuratePercent: 80 },
    ]);
  });
});

describe('what is no process', () => {
  it.each([
    ['hello', 'a.doc', 'UNKNOWN_FORMAT'],
    ['Colour,Size\nred,1\n', 'a.csv', 'NOT_A_STEP_LIST'],
    ['{"a":1}', 'a.json', 'NOT_A_STEP_LIST'],
    ['sequenceDiagram\n A->>B: x', 'a.mmd', 'NOT_A_FLOWCHART'],
    ['<html/>', 'a.csv', 'NOT_BPMN'],
    ['', 'a.csv', 'EMPTY_FILE'],
  ])('is refused with the reason: %j as %s', async (text, name, code) => {
    await expect(read(text, name)).rejects.toMatchObject({ name: 'ReadingFailure', code });
  });
});
