// Puts an empty element of the same size into the place of the check; returns where that is.
const element = document.querySelector("eerste-stap");
const { left, top, right, bottom, height } = element.getBoundingClientRect();
const stand = document.createElement("div");
stand.style.cssText = `display: block !important; height: ${height}px !important`;
element.replaceWith(stand);
return [left + scrollX, top + scrollY, right + scrollX, bottom + scrollY];
