package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;
import org.colophon.parser.markup.AozoraNote;
import org.colophon.parser.source.Draft.Prose;

/** Makes headings of the lines that notes in a text of Aozora Bunko say are such. */
public final class AozoraBlocks {

    private AozoraBlocks() {
    }

    /** The drafts of a source, with its headings. */
    public static List<Draft> of(List<Draft> drafts, SourceText source) {
        List<Draft> headed = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            int level = draft instanceof Prose prose && prose.lines().size() == 1 ? level(prose, source.text()) : 0;
            headed.add(level == 0
                    ? draft
                    : new Draft.Heading(
                            level, ((Prose) draft).lines().getFirst().content(), draft.start(), draft.end()));
        }
        return headed;
    }

    private static int level(Prose prose, String text) {
        AozoraNote note = AozoraNote.in(text, prose.start(), prose.end());
        while (note.found() && note.headingLevel() == 0) {
            note = AozoraNote.in(text, note.end(), prose.end());
        }
        return note.headingLevel();
    }
}
