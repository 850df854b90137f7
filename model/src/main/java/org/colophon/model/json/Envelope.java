package org.colophon.model.json;

import java.util.List;
import java.util.regex.Pattern;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.jspecify.annotations.Nullable;

/**
 * The edition with its schema in front: the top of the JSON.
 *
 * @param schema name and version of the shape; the first one where it is not said
 * @param info what holds for the edition as a whole
 * @param articles its articles
 */
record Envelope(@Nullable String schema, EditionInfo info, List<Article> articles) {

    /** Later versions of the first shape add properties and kinds, and change none. */
    private static final Pattern READ = Pattern.compile(Pattern.quote(EditionJson.SCHEMA) + "(\\.\\d+)?");
    private static final Pattern LATER = Pattern.compile("colophon-edition/\\d+(\\.\\d+)?");

    Envelope {
        if (schema != null && !READ.matcher(schema).matches()) {
            throw new EditionFormatException("schema", refused(schema), null);
        }
        if (info == null) {
            throw new EditionFormatException("info", "missing or null", null);
        }
        articles = List.copyOf(articles);
    }

    private static String refused(String schema) {
        return LATER.matcher(schema).matches()
                ? "this version reads \"" + EditionJson.SCHEMA + "\" but this is \"" + schema
                        + "\": update org.colophon:colophon-model"
                : "must be \"" + EditionJson.SCHEMA + "\" but is \"" + schema + "\"";
    }

    static Envelope of(Edition edition) {
        return new Envelope(EditionJson.SCHEMA, edition.info(), edition.articles());
    }

    Edition edition() {
        try {
            Edition edition = new Edition(info, articles);
            Depth.check(edition);
            return edition;
        } catch (IllegalArgumentException e) {
            throw new EditionFormatException("articles[" + misfit() + "]", String.valueOf(e.getMessage()), e);
        }
    }

    /** The article that does not go with those before it. */
    private int misfit() {
        int fitting = 0;
        int all = articles.size();
        while (all - fitting > 1) {
            int half = (fitting + all) / 2;
            if (fits(articles.subList(0, half))) {
                fitting = half;
            } else {
                all = half;
            }
        }
        return fitting;
    }

    private boolean fits(List<Article> some) {
        try {
            return new Edition(info, some).articles().size() == some.size();
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
