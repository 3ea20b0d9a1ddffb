import { describe, expect, it } from 'vitest';
import { readCsv } from '../source/read-csv.ts';
import { detectLayout } from './detect-layout.ts';

describe('detectLayout', () => {
  it.each([
    ['steps-as-rows', 'a column is called “Étape”', 'Phase;Étape;Attente\nAvant;Chercher;Trouver'],
    ['steps-as-rows', 'a column is called “Stage Name”', 'Journey;Stage Name;Note\nx;Buy;y'],
    ['steps-as-rows', 'a column is called “Step”', 'Step;Does\nSearch;Looks'],
    [
      'lanes-as-rows',
      'the first column names lanes, such as “Attentes”',
      'Étapes;Chercher;Acheter\nAttentes;a;b\nIrritants;c;d',
    ],
    ['lanes-as-rows', 'the header counts, such as “1. Search”', 'Step;1. Search;2. Buy\nx;a;b'],
    [
      'lanes-as-rows',
      'the first column names lanes, such as “Touch-points”',
      ';Search;Buy\nTouch-points;a;b',
    ],
    [
      'steps-as-rows',
      'the header names lanes, such as “Emotions”',
      'Moment;Emotions;Channels\nSearch;a;b',
    ],
    ['lanes-as-rows', 'the header counts, such as “Stage 1: Search”', 'x;Stage 1: Search\na;b'],
    ['steps-as-rows', 'the first column counts, such as “Stage 1”', 'x;Says\nStage 1;b'],
    ['steps-as-rows', 'a column is called “Step”', 'Step;Lane 1;Lane 2\nSearch;a;b'],
    ['steps-as-rows', 'a column holds phases', 'What;Phases\nSearch;Before'],
    ['lanes-as-rows', 'nothing says otherwise', 'x;Search\nSays;b'],
  ])('takes %s since %s', (layout, reason, text) => {
    expect(detectLayout(readCsv(text).rows)).toEqual({ layout, reason });
  });
});
