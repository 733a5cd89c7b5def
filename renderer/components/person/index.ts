export { PersonFields } from './PersonFields';
export { initialsOf, usePersonForm } from './personForm';
