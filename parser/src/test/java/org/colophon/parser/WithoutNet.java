package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.parser.source.SafetyNet;

/** Reads with no net under the reader, so that each fault of ours ends the test that meets it. */
final class WithoutNet {

    static final EditionParser PARSER = EditionParser.create().withNet((source, findings) -> SafetyNet.none());

    private WithoutNet() {
    }

    /** Reads a text that the Markdown parser, too, must be able to read. */
    static Parsed parse(String text) {
        Parsed parsed = PARSER.parse(text, "");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code)
                .doesNotContain(DiagnosticCode.MARKDOWN_TOO_COMPLEX, DiagnosticCode.INTERNAL_READER_FAILURE);
        return parsed;
    }
}
