package org.colophon.render.html.style;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colophon.render.html.markup.Address;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.Markup;
import org.colophon.render.html.markup.ResourcePlaces;
import org.colophon.render.html.markup.ResourcePlaces.Place;

/** The style sheets of a page: in it, each allowed by its hash, or beside it. */
public final class PageStyleSheets {

    private final StyleSheet look;
    private final List<StyleSheet> own = new ArrayList<>();
    private final ResourcePlaces places;
    private final HtmlJob desk;

    /** The sheet of the style, which pages share, and those of one edition. */
    public PageStyleSheets(HtmlJob desk, StyleSheet look, List<StyleSheet> ofEdition) {
        this.desk = desk;
        this.places = desk.places;
        this.look = look;
        own.addAll(ofEdition);
    }

    private boolean isLinked() {
        return places.styleSheet() == Place.BESIDE;
    }

    /** Only the named sources are allowed: no script runs, and nothing is loaded from elsewhere. */
    public String policy() {
        StringBuilder policy = new StringBuilder("default-src 'none'; style-src");
        if (isLinked()) {
            policy.append(" 'self'");
        } else {
            policy.append(" '").append(look.hash()).append('\'');
        }
        own.forEach(sheet -> policy.append(" '").append(sheet.hash()).append('\''));
        policy.append("; img-src ").append(places.pictures() == Place.INSIDE ? "data:" : "'self'");
        switch (places.faces()) {
            case INSIDE -> policy.append("; font-src data:");
            case BESIDE -> policy.append("; font-src 'self'");
            case ELSEWHERE -> { }
        }
        return policy.append("; base-uri 'none'; form-action 'none'").toString();
    }

    public void write(Markup out) throws IOException {
        if (isLinked()) {
            // The name changes with the content, so that it may be kept for ever.
            String name = "colophon-" + fileName(look.hash()) + ".css";
            out.raw("<link rel=\"stylesheet\"")
                    .address("href", Address.ofStored(desk.context.assetSink().store(name, "text/css", look.css())))
                    .raw(">\n");
        } else {
            out.raw("<style>").made(look.css()).raw("</style>\n");
        }
        for (StyleSheet sheet : own) {
            out.raw("<style>").made(sheet.css()).raw("</style>\n");
        }
    }

    private static String fileName(String hash) {
        return hash.substring("sha256-".length()).replaceAll("[^A-Za-z0-9]", "").substring(0, 12);
    }
}
