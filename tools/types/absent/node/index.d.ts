/**
 * Nothing, in the place of the types of Node. The docx library asks for those; a program with this folder as its
 * `typeRoots` gets these instead, so that what is written around that library cannot use Node unseen.
 */
export {};
