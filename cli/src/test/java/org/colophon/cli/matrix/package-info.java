/** The proof that every construct of a source is in every output, in its place. */
@NullMarked
package org.colophon.cli.matrix;

import org.jspecify.annotations.NullMarked;
