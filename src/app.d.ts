declare global {
	/** What was tapped or typed before a question's script had come: event type, control, its value, whether checked. */
	interface Window {
		early?: [type: string, target: HTMLElement, value?: string, checked?: boolean][];
	}
}

export {};
