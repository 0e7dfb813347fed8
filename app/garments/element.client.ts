/** Teaches a page the element <garment-viewer>, its styles with it. What stands on it already is set up at once. */
void import("./viewer/element.client");
// The code of one that opens by itself may set out beside it.
if (document.querySelector("garment-viewer[autostart]")) void import("./viewer.client");
