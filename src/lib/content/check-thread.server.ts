// Runs in a thread of its own (`checkInThread`), which takes with it what the check holds when it ends: the trees of
// all texts come to many times their size.
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { packCourse, type Checked } from './checked-course.server.ts';
import { loadCourseFiles } from './course-files.server.ts';
import { errorsOf } from './problem.server.ts';
import { readCourse } from './read-course.server.ts';

const { course, problems } = readCourse(loadCourseFiles(v.parse(v.string(), workerData)));
const checked: Checked = course ? { packed: packCourse(course) } : { errors: errorsOf(problems) ?? '' };
parentPort?.postMessage(checked);
