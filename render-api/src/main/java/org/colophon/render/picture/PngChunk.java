package org.colophon.render.picture;

/**
 * A chunk of a PNG file (PNG 1.2, section 3.2).
 *
 * @param type its four letters
 * @param from position of its data in the file
 * @param length how many bytes its data have
 */
record PngChunk(String type, int from, int length) { }
