package org.colophon.model.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Datum;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Metadata;
import org.colophon.model.SourceSpan;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;

/** Parts of kinds that a later version of the model has: they are read as text, and their data is kept. */
final class LaterKinds {

    /** Name of the data that is kept of them in {@link Metadata#extra()}. */
    static final String KEPT = "later-kinds";

    private final List<Part> parts = new ArrayList<>();

    /**
     * A part that was read as text.
     *
     * @param path its place in the JSON
     * @param kind what the later version calls it
     * @param span where it was read from a source
     * @param data all that the JSON says of it
     */
    private record Part(String path, String kind, SourceSpan span, Datum data) {

        boolean isIn(int article) {
            return path.startsWith("articles[" + article + "]");
        }

        Datum kept() {
            Map<String, Datum> kept = new LinkedHashMap<>();
            kept.put("path", Datum.of(path));
            kept.put("kind", Datum.of(kind));
            kept.put("data", data);
            return new Datum.Fields(kept);
        }

        Diagnostic diagnostic(String source) {
            return Diagnostic.of(DiagnosticCode.LATER_KIND, path + " is a \"" + kind
                    + "\" of a later version: it was read as text, and its data is kept", source, span);
        }
    }

    /** The parts of what is being read. */
    static LaterKinds of(DeserializationContext context) {
        return context.getAttribute(LaterKinds.class) instanceof LaterKinds found ? found : new LaterKinds();
    }

    /** Returns a number that no part before has. */
    int next() {
        return parts.size() + 1;
    }

    void add(TokenStreamContext place, String kind, SourceSpan span, Datum data) {
        parts.add(new Part(JsonPlace.of(place), kind, span, data));
    }

    /** Returns the edition with the data of these parts. */
    ReadEdition read(Edition edition) {
        if (parts.isEmpty()) {
            return new ReadEdition(edition, List.of());
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < edition.articles().size(); i++) {
            int number = i;
            Article article = edition.articles().get(i);
            List<Part> inside = parts.stream().filter(part -> part.isIn(number)).toList();
            inside.forEach(part -> diagnostics.add(part.diagnostic(article.source())));
            articles.add(article.withMetadata(with(article.metadata(), inside)));
        }
        List<Part> others = parts.stream().filter(part -> !part.path().startsWith("articles[")).toList();
        others.forEach(part -> diagnostics.add(part.diagnostic("")));
        Edition kept = new Edition(
                edition.info().withMetadata(with(edition.info().metadata(), others)), articles);
        return new ReadEdition(kept, diagnostics);
    }

    /**
     * Returns a part of the model in which nothing is of a later version, since it has no place to keep that.
     *
     * @throws EditionFormatException if something is
     */
    <T> T none(T read) {
        if (!parts.isEmpty()) {
            Part first = parts.getFirst();
            throw new EditionFormatException(
                    first.path(), "\"" + first.kind() + "\" is of a later version: read the whole edition", null);
        }
        return read;
    }

    private static Metadata with(Metadata metadata, List<Part> parts) {
        if (parts.isEmpty()) {
            return metadata;
        }
        List<Datum> kept = new ArrayList<>();
        if (metadata.extra().entries().get(KEPT) instanceof Datum.Items before) {
            kept.addAll(before.items());
        }
        parts.forEach(part -> kept.add(part.kept()));
        return metadata.withExtra(metadata.extra().with(KEPT, new Datum.Items(kept)));
    }
}
