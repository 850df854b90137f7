package org.colophon.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.render.RenderContext;

/** The seeds as the parser reads them. */
final class Seeds {

    static final String NEWSPAPER = "hengyang-clean-city";
    static final List<String> NAMES = List.of(NEWSPAPER, "salt-road", "harbour-lights");
    static final List<String> STYLES = List.of("broadsheet", "tabloid", "magazine", "reading");

    private Seeds() {
    }

    static Edition edition(String seed) throws IOException {
        try (InputStream json = Seeds.class.getResourceAsStream("page/" + seed + ".json")) {
            return EditionJson.read(json);
        }
    }

    /** With the pictures of the seeds. */
    static RenderContext context() {
        return RenderContext.forFolder(Path.of(System.getProperty("project.root"), "seeds"));
    }
}
