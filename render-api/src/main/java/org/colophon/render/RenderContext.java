package org.colophon.render;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.style.House;

/**
 * The surroundings of a rendering: assets, typefaces, house file, progress and cancellation. Make one with {@link
 * #defaults()} or {@link #forFolder(Path)}; each {@code with} method returns a changed copy.
 *
 * @param assets where pictures come from
 * @param assetSink where linked files go to
 * @param fonts where typefaces come from
 * @param house values of the publication: protected words, faces, colour profile
 * @param progress listener to the stages of the work
 * @param cancellation token that can stop the work
 * @param strictness treatment of an edition with errors
 * @param instant the time that documents carry; if empty, the day of the edition, if that has one
 * @param plan the dummy of a planned edition, whose stories are its articles in their order; empty for articles one
 *     after another
 */
public record RenderContext(
        AssetSource assets,
        AssetSink assetSink,
        FontProvider fonts,
        House house,
        Progress progress,
        Cancellation cancellation,
        Strictness strictness,
        Optional<Instant> instant,
        Optional<PlannedEdition> plan) {

    // Documents write years with four digits: ISO 32000-2 section 7.9.4, W3C "Date and Time Formats".
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

    /**
     * Rejects null.
     *
     * @throws IllegalArgumentException if the instant is not of the years 0001 to 9999
     */
    public RenderContext {
        Objects.requireNonNull(assets, "assets");
        Objects.requireNonNull(assetSink, "assetSink");
        Objects.requireNonNull(fonts, "fonts");
        Objects.requireNonNull(house, "house");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(cancellation, "cancellation");
        Objects.requireNonNull(strictness, "strictness");
        Objects.requireNonNull(instant, "instant");
        Objects.requireNonNull(plan, "plan");
        instant.filter(it -> it.isBefore(FIRST) || it.isAfter(LAST)).ifPresent(it -> {
            throw new IllegalArgumentException("an instant must be of the years 0001 to 9999 but is " + it);
        });
    }

    /**
     * A context without pictures, linked files, house file and listener, with the typefaces on the class path.
     *
     * @return the context
     */
    public static RenderContext defaults() {
        return new RenderContext(
                AssetSource.none(),
                AssetSink.none(),
                FontProvider.installed(),
                House.NONE,
                Progress.silent(),
                Cancellation.never(),
                Strictness.LENIENT,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * As {@link #defaults()}, with pictures from a folder: usually that of the source.
     *
     * @param folder the folder; nothing outside it is read
     * @return the context
     */
    public static RenderContext forFolder(Path folder) {
        return defaults().withAssets(AssetSource.folder(folder));
    }

    /**
     * As {@link #defaults()}, with pictures from the folder that a source lies in.
     *
     * @param source the file that was parsed
     * @return the context
     */
    public static RenderContext beside(Path source) {
        return forFolder(Objects.requireNonNull(source, "source").toAbsolutePath().resolveSibling(""));
    }

    /**
     * The same with another source of pictures.
     *
     * @param assets where pictures come from
     * @return the context
     */
    public RenderContext withAssets(AssetSource assets) {
        return new RenderContext(assets, assetSink, fonts, house, progress, cancellation, strictness, instant, plan);
    }

    /**
     * The same with another place for linked files.
     *
     * @param assetSink where linked files go to
     * @return the context
     */
    public RenderContext withAssetSink(AssetSink assetSink) {
        return new RenderContext(assets, assetSink, fonts, house, progress, cancellation, strictness, instant, plan);
    }

    /**
     * The same with other typefaces.
     *
     * @param fonts where typefaces come from
     * @return the context
     */
    public RenderContext withFonts(FontProvider fonts) {
        return new RenderContext(assets, assetSink, fonts, house, progress, cancellation, strictness, instant, plan);
    }

    /**
     * The same for a publication.
     *
     * @param house values of the publication
     * @return the context
     */
    public RenderContext withHouse(House house) {
        return new RenderContext(assets, assetSink, fonts, house, progress, cancellation, strictness, instant, plan);
    }

    /**
     * The same with somebody who is told how far the work is.
     *
     * @param progress who is told
     * @return the context
     */
    public RenderContext withProgress(Progress progress) {
        return new RenderContext(assets, assetSink, fonts, house, progress, cancellation, strictness, instant, plan);
    }

    /**
     * The same with somebody who may stop the work.
     *
     * @param cancellation the token
     * @return the context
     */
    public RenderContext withCancellation(Cancellation cancellation) {
        return new RenderContext(assets, assetSink, fonts, house, progress, cancellation, strictness, instant, plan);
    }

    /**
     * The same with another strictness.
     *
     * @param strictness treatment of an edition with errors
     * @return the context
     */
    public RenderContext withStrictness(Strictness strictness) {
        return new RenderContext(assets, assetSink, fonts, house, progress, cancellation, strictness, instant, plan);
    }

    /**
     * The same with a time that documents carry.
     *
     * @param instant the time
     * @return the context
     */
    public RenderContext withInstant(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        return new RenderContext(
                assets, assetSink, fonts, house, progress, cancellation, strictness, Optional.of(instant), plan);
    }

    /**
     * Returns this with the dummy of an edition.
     *
     * @param dummy where each story is; the articles of the edition are its stories page by page, by rank, and after
     *     those of each page the pictures of its boxes
     * @return the changed context
     */
    public RenderContext withPlan(PlannedEdition dummy) {
        return new RenderContext(
                assets, assetSink, fonts, house, progress, cancellation, strictness, instant, Optional.of(dummy));
    }
}
