/**
 * For writers of plug-ins: a renderer that prints every kind of block and inline as text, of which one overrides the
 * kinds that the format prints otherwise.
 */
@NullMarked
package org.colophon.render.text;

import org.jspecify.annotations.NullMarked;
