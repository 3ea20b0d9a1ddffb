import { builder } from '../../graphql/builder.ts';
import { describedEnum } from '../../graphql/enums.ts';
import type { LossGroup } from '../../reading/index.ts';
import {
  FieldChangeRef,
  ImportActionEnum,
  type ObjectChange,
  SectionCountsRef,
} from '../exchange/index.ts';
import type { ImportedMap, Placed } from './read-import.service.ts';
import type { FileProblem } from './staged-part.ts';

export const ProblemSeverity = describedEnum(
  'MapFileProblemSeverity',
  'How much a problem of a file matters.',
  {
    ERROR: 'It kept an object or a value out.',
    WARNING: 'It kept nothing out: a map has no field for it, and it is kept aside or left out.',
  },
);

export const FileProblemRef = builder.objectRef<Placed<FileProblem>>('MapFileProblem').implement({
  description: 'What is wrong with a value of a file, as a person finds it there.',
  fields: (t) => ({
    place: t.exposeString('place', {
      description: 'The place in the list of problems, to go on from.',
    }),
    map: t.exposeInt('mapPosition', { description: 'The map it is about, counted from 0.' }),
    severity: t.field({
      type: ProblemSeverity,
      description: 'How much it matters.',
      resolve: ({ severity }) => severity,
    }),
    line: t.exposeInt('line', {
      nullable: true,
      description: 'The line of the file, or the row of the sheet, from 1; null for all of it.',
    }),
    column: t.exposeString('column', {
      nullable: true,
      description: 'The column: a number in text files, letters in workbooks.',
    }),
    code: t.exposeString('code', { description: 'A stable code.' }),
    message: t.exposeString('message', {
      description: 'A sentence that names the thing and the way out.',
    }),
    path: t.exposeString('path', {
      nullable: true,
      description:
        'The field that was refused; of a warning, what the value is called in the file.',
    }),
    value: t.exposeString('value', { description: 'What stands there.' }),
  }),
});

export const LossRef = builder.objectRef<LossGroup>('MapFileLoss').implement({
  description: 'Something a file says that a map has no field for.',
  fields: (t) => ({
    code: t.exposeString('code', {
      description:
        'KEPT_ASIDE: it is in the custom fields of the object it belongs to. LEFT_OUT: it is nowhere.',
    }),
    path: t.exposeString('path', {
      description: 'What it is called in the file: a header, or a path such as “nodes[].icon”.',
    }),
    message: t.exposeString('message', { description: 'Why, or where it went.' }),
    count: t.exposeInt('count', { description: 'How often it stands in the file.' }),
  }),
});

export const FileChangeRef = builder.objectRef<Placed<ObjectChange>>('MapFileChange').implement({
  description: 'An object that an import of a file makes or changes.',
  fields: (t) => ({
    place: t.exposeString('place', {
      description: 'The place in the list of changes, to go on from.',
    }),
    map: t.exposeInt('mapPosition', { description: 'The map it belongs to, counted from 0.' }),
    section: t.exposeString('section', { description: 'The section, for example “steps”.' }),
    index: t.exposeInt('index', {
      nullable: true,
      description:
        'The place in the section of its map, from 0; null for what is made because a row names it.',
    }),
    key: t.exposeString('key', { nullable: true, description: 'The key of the object.' }),
    action: t.field({
      type: ImportActionEnum,
      description: 'What happens to the object.',
      resolve: ({ action }) => action,
    }),
    fields: t.expose('fields', {
      type: [FieldChangeRef],
      description: 'The fields that change. Empty for a new object, which is as the file says.',
    }),
  }),
});

export const ImportedMapRef = builder.objectRef<ImportedMap>('ImportedMap').implement({
  description: 'A map of a file, and what became of it or would.',
  fields: (t) => ({
    position: t.exposeInt('position', { description: 'Its place in the file, from 0.' }),
    name: t.exposeString('name', {
      description: 'What journey and map are called in the file; empty where it does not say.',
    }),
    journeyId: t.exposeID('journeyId', {
      nullable: true,
      description: 'The id of the journey; null while it is not written.',
    }),
    journeyMapId: t.exposeID('journeyMapId', {
      nullable: true,
      description: 'The id of the map; null while it is not written.',
    }),
    isKept: t.exposeBoolean('isKept', {
      description:
        'Whether its good objects are written, or would be: false where one that was refused keeps the others out.',
    }),
    errors: t.exposeInt('errors', { description: 'How many values and objects were refused.' }),
    sections: t.expose('sections', {
      type: [SectionCountsRef],
      description: 'The counts, section by section.',
    }),
  }),
});
