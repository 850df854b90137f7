package org.colophon.exchange;

import java.util.List;
import org.colophon.render.Renderer;

/** The exports of this module. They are renderers, but are not found as plug-ins: a press prints them if asked to. */
public final class Exports {

    private Exports() {
    }

    /**
     * The exports.
     *
     * @return one for each format: Markdown, NITF, JATS, ICML, plain text
     */
    public static List<Renderer> all() {
        return List.of(
                new MarkdownExport(), new NitfExport(), new JatsExport(), new IcmlExport(), new CopyTextExport());
    }
}
