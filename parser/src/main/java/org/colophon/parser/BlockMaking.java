package org.colophon.parser;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.SourceSpan;
import org.colophon.model.DiagnosticCode;

/** The part of the article reader that the makers of settled blocks call back: for blocks inside theirs. */
interface BlockMaking {

    /** Returns the blocks that drafts inside another block become. */
    List<Block> inside(List<Draft> drafts, String holder);

    /** Reports a finding about a block. */
    void report(DiagnosticCode code, String message, SourceSpan span);
}
