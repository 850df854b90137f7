package org.colophon.parser;

import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Role;

/**
 * A credit that was read from a line, before it has an id.
 *
 * @param role what was done
 * @param contributors who
 * @param from offset of its start in the line
 * @param to offset of its end
 */
record CreditDraft(Role role, List<Contributor> contributors, int from, int to) { }
