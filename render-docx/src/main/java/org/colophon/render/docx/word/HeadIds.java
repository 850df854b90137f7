package org.colophon.render.docx.word;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.Inline;
import org.colophon.model.LineRole;

/** Collects the ids of titles and headings, which a document breaks by sense. */
public final class HeadIds extends EditionWalker {

    private static final Set<LineRole> HEADS = Set.of(LineRole.TITLE, LineRole.HEADING, LineRole.SUBHEADING);

    private final Set<String> ids = new HashSet<>();

    private HeadIds() {
    }

    public static Set<String> of(Edition edition) {
        HeadIds heads = new HeadIds();
        heads.walk(edition);
        return heads.ids;
    }

    @Override
    protected void beginLine(LineRole role, List<Inline> content, String holderId) {
        if (HEADS.contains(role)) {
            ids.add(holderId);
        }
    }
}
