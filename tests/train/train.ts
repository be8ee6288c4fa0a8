import { writeFileSync } from 'node:fs';
import { modelFile, modelText } from './model-file';
import { TASKS, textsToLearn } from './texts';
import { validate } from './validate';

/** Write the models anew, and say how they judge each writer's mail when learned without it. */
const [name, ...others] = process.argv.slice(2);
const tasks = TASKS.filter((task) => name === undefined || task === name);
if (tasks.length === 0 || others.length > 0) {
  process.stderr.write(`usage: train [${TASKS.join('|')}]\n`);
  process.exitCode = 1;
}
for (const task of tasks) {
  const texts = textsToLearn(task);
  writeFileSync(modelFile(task), modelText(task, texts));
  console.log(`${modelFile(task)}: learned from ${texts.length} texts`);
  console.table(validate(task, texts));
}
