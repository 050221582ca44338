/** Every file of what was dropped, also those in folders, whose path then stands in the name. */
export async function droppedFiles(dropped: DataTransfer): Promise<readonly File[]> {
	// The list is emptied once the event is over: everything is taken from it first.
	const entries = [...dropped.items].map((item) => item.webkitGetAsEntry());
	if (entries.every((entry) => entry === null)) return [...dropped.files];
	const lists = await Promise.all(entries.map((entry) => (entry ? filesOf(entry) : [])));
	return lists.flat();
}

async function filesOf(entry: FileSystemEntry): Promise<readonly File[]> {
	if (isFile(entry)) return [await named(entry)];
	if (!isFolder(entry)) return [];
	const lists = await Promise.all((await entriesOf(entry)).map(filesOf));
	return lists.flat();
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

async function named(entry: FileSystemFileEntry): Promise<File> {
	const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
	return new File([file], entry.fullPath.replace(/^\//, ''), { type: file.type });
}

/** A folder tells a hundred of its entries at a time, until it tells none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
			reader.readEntries(resolve, reject)
		);
		if (some.length === 0) return all;
		all.push(...some);
	}
}
