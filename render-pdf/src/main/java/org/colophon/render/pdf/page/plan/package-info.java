/** Plans pages of many stories: modules, the search for the best page, and the dummy that is printed. */
@NullMarked
package org.colophon.render.pdf.page.plan;

import org.jspecify.annotations.NullMarked;
