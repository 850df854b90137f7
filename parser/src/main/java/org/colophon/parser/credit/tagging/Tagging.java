package org.colophon.parser.credit.tagging;

import java.util.List;

/**
 * The likeliest tags of a line.
 *
 * @param units the units of the line
 * @param tags their tags
 * @param margin how much likelier they are than that the line has no credits; 0 if it has none
 */
record Tagging(List<Unit> units, CreditTag[] tags, int margin) { }
