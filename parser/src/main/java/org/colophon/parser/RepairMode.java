package org.colophon.parser;

import org.colophon.parser.repair.Repairer;

/** The treatment of paragraphs that a column or page break cut in the source. */
public enum RepairMode {
    /** Nothing: they stay as they are. */
    OFF,
    /** They are reported and stay as they are. */
    SUGGEST,
    /** They are joined and reported. */
    APPLY;

    Repairer.Treatment treatment() {
        return switch (this) {
            case OFF -> Repairer.Treatment.LEAVE;
            case SUGGEST -> Repairer.Treatment.SUGGEST;
            case APPLY -> Repairer.Treatment.JOIN;
        };
    }
}
