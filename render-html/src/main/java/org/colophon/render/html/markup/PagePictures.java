package org.colophon.render.html.markup;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.render.picture.Fetched;
import org.colophon.render.picture.PictureDesk;
import org.colophon.render.picture.PictureFile;

/** The pictures of a page: fetched before it is written, each stored once, however many figures show it. */
final class PagePictures {

    private static final int ID_BYTES = 8;

    private final Map<Block.Figure, Fetched> fetched = new IdentityHashMap<>();
    private final Map<org.colophon.render.picture.Picture, PagePicture> shown = new HashMap<>();
    private final Map<org.colophon.render.picture.Picture, Integer> uses = new HashMap<>();
    private final Set<String> defined = new HashSet<>();

    PagePictures() {
    }

    /** Fetches the pictures of articles; missing ones are reported with their source. */
    static PagePictures of(List<Article> articles, HtmlJob desk) {
        PagePictures pictures = new PagePictures();
        PictureDesk fetching = new PictureDesk(desk.context);
        for (Article article : articles) {
            desk.log.begin(article.source());
            for (Block.Figure figure : Figures.of(article)) {
                Fetched found = fetching.fetch(figure, desk.log);
                pictures.fetched.put(figure, found);
                if (found instanceof Fetched.Shown it) {
                    pictures.uses.merge(it.picture(), 1, Integer::sum);
                }
            }
        }
        return pictures;
    }

    PagePicture of(Block.Figure figure, HtmlJob desk) throws IOException {
        return switch (Objects.requireNonNull(fetched.get(figure), "the figure is one of the page")) {
            case Fetched.Shown it -> shown(it.picture(), figure, desk);
            case Fetched.Framed it -> new PagePicture.Framed();
            case Fetched.Unnamed it -> new PagePicture.None();
        };
    }

    /** Whether the picture of an id is written here for the first time. */
    boolean defines(String id) {
        return defined.add(id);
    }

    private PagePicture shown(org.colophon.render.picture.Picture picture, Block.Figure figure, HtmlJob desk)
            throws IOException {
        PagePicture known = shown.get(picture);
        if (known == null) {
            known = stored(picture, figure, desk);
            shown.put(picture, known);
        }
        return known;
    }

    private PagePicture stored(org.colophon.render.picture.Picture picture, Block.Figure figure, HtmlJob desk)
            throws IOException {
        PictureFile file = picture.file();
        return switch (desk.places.pictures()) {
            case INSIDE, ELSEWHERE ->
                new PagePicture.Shown(
                        Address.ofBytes(file.mediaType(), file.content()),
                        picture.width(),
                        picture.height(),
                        uses.getOrDefault(picture, 1) > 1 ? id(file.content()) : "");
            // Never the name in the source: the names that a sink gets are safe in paths and addresses.
            case BESIDE ->
                new PagePicture.Shown(
                        Address.ofStored(desk.context
                                .assetSink()
                                .store(figure.id() + "." + file.extension(), file.mediaType(), file.content())),
                        picture.width(),
                        picture.height(),
                        "");
        };
    }

    /** Of the content, so that two fragments in one page never take each other's picture for their own. */
    private static String id(byte[] content) {
        try {
            return "picture-"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
