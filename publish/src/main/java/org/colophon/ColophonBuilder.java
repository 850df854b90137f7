package org.colophon;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Lexicon;
import org.colophon.parser.Limits;
import org.colophon.parser.RepairMode;
import org.colophon.render.AssetSource;
import org.colophon.render.FontProvider;
import org.colophon.render.NotInstalledException;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.render.Strictness;
import org.colophon.style.House;
import org.colophon.style.Look;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.jspecify.annotations.Nullable;

/** Sets up a {@link Colophon}. Every setting has a default; not thread-safe. */
public final class ColophonBuilder {

    private final List<Path> files = new ArrayList<>();
    private final List<Renderer> renderers = new ArrayList<>();
    private EditionParser parser = EditionParser.create();
    private PrintStyle style = PrintStyles.builtIn("tabloid");
    private HouseStock stock = HouseStock.NONE;
    private RenderContext context = RenderContext.defaults();
    private OutputCheck check = OutputCheck.none();
    private Script script = Script.CHINESE;
    private @Nullable List<String> formats;
    private @Nullable Look look;
    private Inks inks = Inks.ALL;

    /** The scripts that a press must have letters for. */
    private enum Script {
        CHINESE,
        LATIN
    }

    /** The inks that are printed with. */
    private enum Inks {
        ALL,
        BLACK
    }

    ColophonBuilder() {
    }

    /**
     * Prints for a publication. All of its house file is applied: publication, staff, style, typefaces, printing
     * condition, protected words, lexicons and the names of outputs.
     *
     * @param file the house file; the files that it names lie beside it
     * @return this
     * @throws IOException if it or a file that it names cannot be read
     * @throws org.colophon.model.ColophonException if it is no house file; the message names file and place
     */
    public ColophonBuilder house(Path file) throws IOException {
        stock = HouseStock.read(Objects.requireNonNull(file, "file"));
        files.add(file);
        return this;
    }

    /**
     * Prints for a publication whose house file was read, or made in Java.
     *
     * @param house its values
     * @param folder the folder of the files that it names
     * @return this
     * @throws IOException if a file that it names cannot be read
     */
    public ColophonBuilder house(House house, Path folder) throws IOException {
        stock = HouseStock.of(house, Objects.requireNonNull(folder, "folder"));
        return this;
    }

    /**
     * Prints in a style that is built in.
     *
     * @param name one of {@link PrintStyles#names()}
     * @return this
     * @throws org.colophon.style.StyleFormatException if there is none of that name
     */
    public ColophonBuilder style(String name) {
        return style(PrintStyles.builtIn(name));
    }

    /**
     * Prints in a style. Values of the house file take the place of its own.
     *
     * @param printStyle the style
     * @return this
     */
    public ColophonBuilder style(PrintStyle printStyle) {
        style = Objects.requireNonNull(printStyle, "printStyle");
        return this;
    }

    /**
     * Prints in the style of a file.
     *
     * @param file the style file
     * @return this
     * @throws IOException if it cannot be read
     * @throws org.colophon.style.StyleFormatException if it is no style; the message names file and place
     */
    public ColophonBuilder style(Path file) throws IOException {
        style = PrintStyles.read(file);
        files.add(file);
        return this;
    }

    /**
     * Prints in a look that is built in: its colour, bars, faces of heads and drop capitals over those of the style.
     *
     * @param name one of {@link Look#names()}
     * @return this
     * @throws org.colophon.style.StyleFormatException if there is none of that name
     */
    public ColophonBuilder look(String name) {
        look = Look.named(name);
        return this;
    }

    /**
     * Prints with black ink alone: the colours of style, look and house are left out.
     *
     * @return this
     */
    public ColophonBuilder blackOnly() {
        inks = Inks.BLACK;
        return this;
    }

    /**
     * Prints with these typefaces. Those of the house come first; without this call those on the class path follow.
     *
     * @param fonts the typefaces
     * @return this
     */
    public ColophonBuilder fonts(FontProvider fonts) {
        context = context.withFonts(fonts);
        return this;
    }

    /**
     * Prints languages of the Latin alphabet alone: no typeface with Chinese need be there.
     *
     * @return this
     */
    public ColophonBuilder latinOnly() {
        script = Script.LATIN;
        return this;
    }

    /**
     * Prints these formats. Without this call they are all that are installed.
     *
     * @param ids ids of formats, such as {@code pdf}; none for a press that only reads
     * @return this
     */
    public ColophonBuilder formats(String... ids) {
        formats = List.of(ids);
        return this;
    }

    /**
     * Prints with a renderer that was made by hand: one of Colophon with options, or a plug-in that is not installed.
     * It prints its format in place of any other.
     *
     * @param renderer the renderer
     * @return this
     */
    public ColophonBuilder renderer(Renderer renderer) {
        renderers.add(Renderers.checked(renderer));
        return this;
    }

    /**
     * Refuses sources and editions with errors, which are otherwise printed and reported.
     *
     * @return this
     */
    public ColophonBuilder strict() {
        context = context.withStrictness(Strictness.STRICT);
        return this;
    }

    /**
     * Sets what becomes of paragraphs that a column or page break cut in two. Without this call they are joined.
     *
     * @param mode the treatment of broken paragraphs
     * @return this
     */
    public ColophonBuilder repair(RepairMode mode) {
        parser = parser.withRepair(mode);
        return this;
    }

    /**
     * Reads sources in this encoding. Without this call they are UTF-8, or UTF-16 with its mark.
     *
     * @param charset the encoding
     * @return this
     */
    public ColophonBuilder charset(Charset charset) {
        parser = parser.withCharset(charset);
        return this;
    }

    /**
     * Adds words by which credit lines are read: roles, offices and agencies of a publication.
     *
     * @param lexicon the words
     * @return this
     */
    public ColophonBuilder lexicon(Lexicon lexicon) {
        parser = parser.withLexicon(lexicon);
        return this;
    }

    /**
     * Reads sources within other limits.
     *
     * @param limits the limits
     * @return this
     */
    public ColophonBuilder limits(Limits limits) {
        parser = parser.withLimits(limits);
        return this;
    }

    /**
     * Takes pictures from here, for sources that are no files.
     *
     * @param pictures where pictures come from
     * @return this
     */
    public ColophonBuilder pictures(AssetSource pictures) {
        context = context.withAssets(pictures);
        return this;
    }

    /**
     * Sets the time of creation that documents carry. Without this call it is the day of the edition.
     *
     * @param instant the time
     * @return this
     */
    public ColophonBuilder instant(Instant instant) {
        context = context.withInstant(instant);
        return this;
    }

    /**
     * Checks outputs before they are written; one that lacks anything of its edition is not written.
     *
     * @param outputCheck the check, such as one with {@code org.colophon.verify.Verifier}
     * @return this
     */
    public ColophonBuilder check(OutputCheck outputCheck) {
        check = Objects.requireNonNull(outputCheck, "outputCheck");
        return this;
    }

    /**
     * Makes the press.
     *
     * @return the press
     * @throws NotInstalledException if nothing prints a format, or PDFs are printed and no typeface has Chinese; the
     *     message names the artifact to add
     * @throws org.colophon.style.StyleFormatException if the style of the house does not fit
     * @throws IllegalArgumentException if a typeface cannot be embedded, or nothing can be installed for a format
     */
    public Colophon build() {
        FontProvider fonts = stock.fonts().then(context.fonts());
        List<Renderer> printers = printers();
        boolean pdf = printers.stream().anyMatch(printer -> printer.format().id().equals("pdf"));
        List<String> faces = List.of();
        if (pdf) {
            faces = PdfDesk.faces(fonts, script == Script.CHINESE);
            stock.condition().ifPresent(condition -> printers.replaceAll(condition::applied));
        }
        CopyTaster taster = new CopyTaster(stock.lexicons().stream()
                .reduce(parser, EditionParser::withLexicon, (first, second) -> second));
        return new Colophon(
                taster,
                styleInLook(),
                context.withHouse(stock.house()).withFonts(fonts),
                printers,
                new PressNotes(faces, files, check, stock));
    }

    /** The style in the look that was asked for last, below the values of the house. */
    private PrintStyle styleInLook() {
        PrintStyle looked = look == null ? style : style.look(look.name());
        PrintStyle own = PrintStyles.withOverrides(looked, stock.house().style());
        return switch (inks) {
            case ALL -> own;
            case BLACK -> own.blackOnly();
        };
    }

    private List<Renderer> printers() {
        List<Renderer> printers = new ArrayList<>();
        if (formats != null) {
            formats.stream().distinct().forEach(format -> printers.add(printer(format)));
            return printers;
        }
        printers.addAll(renderers);
        List<Renderer> installed = renderers.isEmpty() ? Renderers.all() : Renderers.installed();
        for (Renderer renderer : installed) {
            if (printers.stream().noneMatch(each -> each.format().id().equals(renderer.format().id()))) {
                printers.add(renderer);
            }
        }
        return printers;
    }

    private Renderer printer(String format) {
        return renderers.stream()
                .filter(renderer -> renderer.format().id().equals(format))
                .findFirst()
                .orElseGet(() -> Renderers.forFormat(format));
    }
}
