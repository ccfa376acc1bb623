/** Images, PDF viewers, XML and other documents are left alone. */
const READABLE_TYPES = ['text/html', 'application/xhtml+xml', 'text/plain'];

export const isReadableDocument = ({ contentType }: Document): boolean => READABLE_TYPES.includes(contentType);
