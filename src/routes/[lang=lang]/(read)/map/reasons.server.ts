import type { Course } from '#lib/content/course.server.ts';
import { renderInline } from '#lib/content/render/inline.server.ts';
import type { Language } from '#lib/domain/course/language.ts';
import type { RelationKind } from '#lib/domain/course/model.ts';
import { t } from '#lib/i18n/t.ts';

export interface Reasons {
	readonly kind: RelationKind;
	readonly links: readonly {
		readonly from: End;
		readonly to: End;
		/** Inline HTML. */
		readonly reason: string;
		readonly facts: readonly string[];
	}[];
}

interface End {
	readonly name: string;
	/** Such as “Goal 2”; of what is in no list, nothing. */
	readonly place: string;
}

const KINDS = ['stated', 'parallel', 'inferred'] as const;

/** Every link between concepts with its reason, the best founded first, in the order of the content. */
export const reasonsOf = (course: Course, language: Language): readonly Reasons[] =>
	KINDS.map((kind) => ({
		kind,
		links: course.relations
			.filter((relation) => relation.kind === kind)
			.map(({ from, to, reason, facts }) => ({
				from: endOf(course, from, language),
				to: endOf(course, to, language),
				reason: renderInline(reason[language], { language, root: '../' }),
				facts
			}))
	})).filter(({ links }) => links.length > 0);

function endOf({ concepts }: Course, id: string, language: Language): End {
	const concept = concepts.find((each) => each.id === id);
	if (!concept) return { name: id, place: '' };
	const { group, name, number } = concept;
	const inList = group !== 'frame' && number !== undefined;
	return { name: name[language], place: inList ? t(`map.place.${group}`, { number }) : '' };
}
