// Stands in the place of unpack.js where the program is not packed: most tests run with that.
const unpack = async (block) => block;
