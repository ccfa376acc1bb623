/** The namespaces of elements that pages consist of. A tag name alone says little: XHTML, too, has elements of any kind. */
export const HTML = 'http://www.w3.org/1999/xhtml';
export const SVG = 'http://www.w3.org/2000/svg';
export const MATHML = 'http://www.w3.org/1998/Math/MathML';
