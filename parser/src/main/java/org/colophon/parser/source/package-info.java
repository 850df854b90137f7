/** Reads Markdown and plain text into drafts of blocks, each with its place in the source. */
@NullMarked
package org.colophon.parser.source;

import org.jspecify.annotations.NullMarked;
