/**
 * Plans of editions: what a desk asks for, pages with boxes and stories with ranks, and what the planner makes of it, a
 * dummy that says where each story is and why.
 */
@NullMarked
package org.colophon.model.plan;

import org.jspecify.annotations.NullMarked;
