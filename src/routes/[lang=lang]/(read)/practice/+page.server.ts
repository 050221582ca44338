import { loadCourse } from '#lib/content/load-course.server.ts';
import { isLanguage } from '#lib/domain/course/language.ts';
import { t } from '#lib/i18n/t.ts';
import { scopesOf } from '../../scopes.server.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
	const course = loadCourse();
	const language = isLanguage(params.lang) ? params.lang : 'en';
	const scopes = scopesOf(course).map((scope) => ({ ...scope, name: scope.name[language] }));
	const units = {
		id: 'units',
		name: t('practice.units'),
		scopes: scopes.filter(({ group }) => group === 'units')
	};
	const groups = course.groups.map(({ id, name }) => ({
		id,
		name: name[language],
		scopes: scopes.filter(({ group }) => group === id)
	}));
	return { groups: [units, ...groups].filter((group) => group.scopes.length > 0) };
};
