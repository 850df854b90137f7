/** Builds articles from drafts of blocks. */
@NullMarked
package org.colophon.parser.article;

import org.jspecify.annotations.NullMarked;
