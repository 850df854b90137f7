package org.colophon.parser;

import java.util.Objects;
import org.colophon.model.correction.Corrections;
import org.colophon.parser.paragraph.CreditReaders;
import org.colophon.parser.source.SafetyNet;

/**
 * The settings by which sources are read.
 *
 * @param repair the treatment of broken paragraphs
 * @param limits how much of anything a source may hold
 * @param readers the readers of credits
 * @param corrections what people say of the source
 * @param net catches the faults of the reader
 */
record Setup(
        RepairMode repair,
        Limits limits,
        CreditReaders readers,
        Corrections corrections,
        SafetyNet.Maker net) {

    public Setup {
        Objects.requireNonNull(repair, "repair");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(readers, "readers");
        Objects.requireNonNull(corrections, "corrections");
        Objects.requireNonNull(net, "net");
    }
}
