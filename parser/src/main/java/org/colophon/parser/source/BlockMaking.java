package org.colophon.parser.source;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;

/** The part of the article reader that the makers of settled blocks call back: for blocks inside theirs. */
public interface BlockMaking {

    /** Returns the blocks that drafts inside another block become. */
    List<Block> inside(List<Draft> drafts, String holder);

    /** Reports a finding about a block. */
    void report(DiagnosticCode code, String message, SourceSpan span);
}
