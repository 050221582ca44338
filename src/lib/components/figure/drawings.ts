import type { Component } from 'svelte';
import type { FigureId } from '#lib/domain/course/figures.ts';
import FourChoices from './FourChoices.svelte';
import FourLists from './FourLists.svelte';
import FromApprovalToRequest from './FromApprovalToRequest.svelte';
import LevelsOfDialogue from './LevelsOfDialogue.svelte';
import LinesBetweenLists from './LinesBetweenLists.svelte';
import SpeechAndStrategy from './SpeechAndStrategy.svelte';
import StatesAndParties from './StatesAndParties.svelte';
import ThreeBenefits from './ThreeBenefits.svelte';
import Timeline from './Timeline.svelte';
import TwoVisions from './TwoVisions.svelte';
import type { DrawingProps, Label } from './figure.ts';

/** A drawing gets every label by its id: that each has its place was checked with the content. */
type Given = Omit<DrawingProps<FigureId>, 'label'> & { readonly label: (id: string) => Label };

export const DRAWINGS: Readonly<Record<FigureId, Component<Given>>> = {
	'four-lists': FourLists,
	'lines-between-lists': LinesBetweenLists,
	'from-approval-to-request': FromApprovalToRequest,
	'levels-of-dialogue': LevelsOfDialogue,
	'states-and-parties': StatesAndParties,
	'three-benefits': ThreeBenefits,
	'four-choices': FourChoices,
	'speech-and-strategy': SpeechAndStrategy,
	'two-visions': TwoVisions,
	timeline: Timeline
};
