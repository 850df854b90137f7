/** The descriptions of an article for machines: JSON-LD and ninjs. */
@NullMarked
package org.colophon.render.html.data;

import org.jspecify.annotations.NullMarked;
