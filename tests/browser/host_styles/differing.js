// Counts the points that differ between two pictures, but for those in a box.
const pixels = async (picture) => {
  const image = new Image();
  image.src = "data:image/png;base64," + picture;
  await image.decode();
  const { width, height } = image;
  const canvas = new OffscreenCanvas(width, height).getContext("2d");
  canvas.drawImage(image, 0, 0);
  const { buffer } = canvas.getImageData(0, 0, width, height).data;
  return { width, height, points: new Uint32Array(buffer) };
};
const [one, other] = [await pixels(args[0]), await pixels(args[1])];
if (one.width !== other.width || one.height !== other.height) return "another size";
const [left, top, right, bottom] = args[2];
const inside = (x, y) => x >= Math.floor(left) && x < Math.ceil(right) && y >= Math.floor(top) && y < Math.ceil(bottom);
let differing = 0;
one.points.forEach((point, index) => {
  const y = Math.floor(index / one.width);
  differing += point !== other.points[index] && !inside(index - y * one.width, y);
});
return differing;
