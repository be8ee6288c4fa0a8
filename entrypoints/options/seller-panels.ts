// What only those want who follow up by a system: read when the first of it is opened.
export { CadencesPanel } from './cadences/CadencesPanel';
export { MannersPanel } from './manners/MannersPanel';
export { PeoplePanel } from './people/PeoplePanel';
