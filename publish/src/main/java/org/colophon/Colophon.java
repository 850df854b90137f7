package org.colophon;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colophon.exchange.ForeignCopy;
import org.colophon.model.CreditPattern;
import org.colophon.model.Edition;
import org.colophon.model.EditionBuilder;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PlanRequest;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.parser.Parsed;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.style.House;
import org.colophon.style.PlanFiles;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;

/**
 * A press: it reads sources and prints them as editions. Made once and kept: it is immutable and thread-safe.
 * <pre>{@code
 * Colophon press = Colophon.builder().style("tabloid").build();
 * Printed printed = press.print(Path.of("page.md")).into(Path.of("out"));
 * printed.diagnostics().forEach(System.out::println);
 * }</pre>
 */
public final class Colophon {

    private final CopyTaster taster;
    private final PrintStyle style;
    private final RenderContext context;
    private final Map<String, Renderer> renderers;
    private final PressNotes notes;

    Colophon(CopyTaster taster, PrintStyle style, RenderContext context, List<Renderer> renderers, PressNotes notes) {
        this.taster = taster;
        this.style = style;
        this.context = context;
        this.renderers = new LinkedHashMap<>();
        renderers.forEach(renderer -> this.renderers.put(renderer.format().id(), renderer));
        this.notes = notes;
    }

    /**
     * A press to be set up.
     *
     * @return the builder, which prints every format that is installed in the style {@code tabloid}
     */
    public static ColophonBuilder builder() {
        return new ColophonBuilder();
    }

    /**
     * Reads a file to be printed; its pictures lie beside it.
     *
     * @param source the file
     * @return the source, ready to be printed
     * @throws IOException if the file cannot be read
     * @throws org.colophon.model.ColophonException if it is no text, has nothing in it or is over a limit
     */
    public PrintJob print(Path source) throws IOException {
        ForeignCopy copy = taster.read(source);
        PrintJob job = job(Manuscript.of(source, copy.parsed()));
        Path beside = source.toAbsolutePath().resolveSibling("");
        return copy.pictures().isEmpty()
                ? job.withPictures(beside)
                : job.withPictures(copy.assets(AssetSource.folder(beside)));
    }

    /**
     * Reads the text of a stream, to be printed. It is read to its end and left open.
     *
     * @param source the stream
     * @param name its name in diagnostics and outputs
     * @return the source, ready to be printed
     * @throws IOException if the stream fails
     * @throws org.colophon.model.ColophonException if it is no text, has nothing in it or is over a limit
     */
    public PrintJob print(InputStream source, String name) throws IOException {
        ForeignCopy copy = taster.read(source, name);
        PrintJob job = job(Manuscript.of(name, copy.parsed()));
        return copy.pictures().isEmpty() ? job : job.withPictures(copy.assets(job.pictures()));
    }

    /**
     * Reads the text of a reader, to be printed. It is read to its end and left open.
     *
     * @param source the reader
     * @param name its name in diagnostics and outputs
     * @return the source, ready to be printed
     * @throws IOException if the reader fails
     * @throws org.colophon.model.ColophonException if there is nothing in it or it is over a limit
     */
    public PrintJob print(Reader source, String name) throws IOException {
        return job(Manuscript.of(name, parse(source, name)));
    }

    /**
     * Reads a text to be printed.
     *
     * @param source the text
     * @param name its name in diagnostics and outputs
     * @return the source, ready to be printed
     * @throws org.colophon.model.ColophonException if there is nothing in it or it is over a limit
     */
    public PrintJob print(String source, String name) {
        return job(Manuscript.of(name, parse(source, name)));
    }

    /**
     * Takes an edition to be printed.
     *
     * @param edition the edition
     * @return it, ready to be printed
     */
    public PrintJob print(Edition edition) {
        return job(Manuscript.of(edition));
    }

    /**
     * Begins an edition that code makes, such as one of rows of a database. Marked-up columns are read by the parser of
     * this press, and credits are printed as its house says.
     *
     * @param publication name of the paper or magazine
     * @return the builder; {@link #print(Edition)} prints its edition
     */
    public EditionBuilder edition(String publication) {
        EditionBuilder builder = Edition.builder(publication).columns(taster.parser().columns());
        CreditPattern credits = house().credits();
        return credits == null ? builder : builder.creditPattern(credits);
    }

    /**
     * Binds sources that were read into one edition, its articles one after another.
     *
     * @param name the title of the edition and the name of its outputs
     * @param parts the sources, at least one; each keeps its pictures
     * @return the edition, ready to be printed
     */
    public PrintJob bind(String name, List<PrintJob> parts) {
        return new Binder(List.copyOf(parts)).bind(this, Objects.requireNonNull(name, "name"));
    }

    /**
     * Plans an edition: reads its stories, sets each at every width, and finds the place of each on its page.
     *
     * @param file the plan of its desk, {@code edition.json}; sources and pictures lie below its folder
     * @return the dummy, and the job that prints it
     * @throws IOException if a file cannot be read
     * @throws org.colophon.style.StyleFormatException if a value of the plan is wrong; the message names the place
     * @throws org.colophon.model.ColophonException if a source is no text
     */
    public PlannedIssue plan(Path file) throws IOException {
        return plans(file, PlanRequest.ONE).getFirst();
    }

    /**
     * Plans an edition in several ways, or plans some of its pages again.
     *
     * @param file the plan of its desk, {@code edition.json}
     * @param request pages that stay as they are, and the number of plans
     * @return the plans with the jobs that print them, the best first; fewer if there are no others
     * @throws IOException if a file cannot be read
     * @throws org.colophon.style.StyleFormatException if a value of the plan is wrong; the message names the place
     */
    public List<PlannedIssue> plans(Path file, PlanRequest request) throws IOException {
        EditionPlan plan = PlanSources.read(file);
        Colophon press = in(plan, file);
        return new PlanDesk(press.taster, press.style, press.context, plan, file).plans(press, request);
    }

    /**
     * Takes the dummy of an edition that was planned before, which people may have changed.
     *
     * @param file the plan of its desk
     * @param dummy where each story is
     * @return the dummy, and the job that prints it
     * @throws IOException if a file cannot be read
     * @throws org.colophon.style.StyleFormatException if a value of the plan is wrong; the message names the place
     */
    public PlannedIssue plan(Path file, PlannedEdition dummy) throws IOException {
        EditionPlan plan = PlanSources.read(file);
        Colophon press = in(plan, file);
        return new PlanDesk(press.taster, press.style, press.context, plan, file).plan(press, dummy);
    }

    /**
     * Makes a first plan of the sources in a folder: a story of each Markdown file, with the page and section of its
     * front matter, the longest of a page its lead.
     *
     * @param folder the folder
     * @return the plan, which {@link PlanFiles#write} writes
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if the folder has no source of one article
     */
    public EditionPlan firstPlan(Path folder) throws IOException {
        return new FirstPlan(taster, folder).make();
    }

    /** This press in the house and the style that a plan names. */
    private Colophon in(EditionPlan plan, Path file) throws IOException {
        Colophon press = plan.house() == null ? this : ofHouse(file.toAbsolutePath().resolveSibling(plan.house()));
        String name = plan.style();
        if (name == null) {
            return press;
        }
        PrintStyle named = PrintStyles.names().contains(name)
                ? PrintStyles.builtIn(name)
                : PrintStyles.read(file.toAbsolutePath().resolveSibling(name));
        PrintStyle whole = PrintStyles.withOverrides(named, press.house().style());
        return new Colophon(press.taster, whole, press.context, List.copyOf(press.renderers.values()), notes);
    }

    /** This press for the house of a file, in place of its own. */
    private Colophon ofHouse(Path file) throws IOException {
        HouseStock stock = HouseStock.read(file);
        List<Renderer> printers = new ArrayList<>(renderers.values());
        stock.condition().ifPresent(condition -> printers.replaceAll(condition::applied));
        return new Colophon(
                taster.with(stock.lexicons()),
                PrintStyles.withOverrides(style, stock.house().style()),
                context.withHouse(stock.house()).withFonts(stock.fonts().then(context.fonts())),
                printers,
                notes);
    }

    /** This press with a contents page, however few the articles are. */
    Colophon withContents() {
        PrintStyle listed = style.with(draft -> draft.binding(binding -> binding.withContents(1)));
        return new Colophon(taster, listed, context, List.copyOf(renderers.values()), notes);
    }

    private PrintJob job(Manuscript manuscript) {
        return new PrintJob(this, manuscript, context, Optional.empty());
    }

    PrintJob job(Manuscript manuscript, AssetSource pictures) {
        return job(manuscript).withPictures(pictures);
    }

    /**
     * Reads a file without printing it.
     *
     * @param source the file
     * @return the edition as it was read, without the additions of the house, with diagnostics and repairs
     * @throws IOException if the file cannot be read
     * @throws org.colophon.model.ColophonException if it is no text, has nothing in it or is over a limit
     */
    public Parsed parse(Path source) throws IOException {
        return taster.read(source).parsed();
    }

    /**
     * Reads the text of a stream, without printing it.
     *
     * @param source the stream
     * @param name its name in diagnostics
     * @return the edition as it was read
     * @throws IOException if the stream fails
     * @throws org.colophon.model.ColophonException if it is no text, has nothing in it or is over a limit
     */
    public Parsed parse(InputStream source, String name) throws IOException {
        return taster.read(source, name).parsed();
    }

    /**
     * Reads the text of a reader, without printing it.
     *
     * @param source the reader
     * @param name its name in diagnostics
     * @return the edition as it was read
     * @throws IOException if the reader fails
     * @throws org.colophon.model.ColophonException if there is nothing in it or it is over a limit
     */
    public Parsed parse(Reader source, String name) throws IOException {
        return taster.read(source, name);
    }

    /**
     * Reads a text without printing it.
     *
     * @param source the text
     * @param name its name in diagnostics
     * @return the edition as it was read
     * @throws org.colophon.model.ColophonException if there is nothing in it or it is over a limit
     */
    public Parsed parse(String source, String name) {
        return taster.read(source, name);
    }

    /**
     * The formats that this press prints.
     *
     * @return their ids, such as {@code pdf}, in the order in which they are printed
     */
    public List<String> formats() {
        return List.copyOf(renderers.keySet());
    }

    /**
     * Returns how many characters of each Chinese standard, such as GB 2312, are in the typefaces of the house and of
     * the caller.
     *
     * @return a line for each face; empty where no PDF is printed
     */
    public List<String> faces() {
        return notes.faces();
    }

    House house() {
        return context.house();
    }

    PrintStyle style() {
        return style;
    }

    List<Path> files() {
        return notes.files();
    }

    OutputCheck check() {
        return notes.check();
    }

    HouseStock stock() {
        return notes.stock();
    }

    Renderer renderer(String format) {
        Renderer renderer = renderers.get(Objects.requireNonNull(format, "format"));
        if (renderer == null) {
            throw new IllegalArgumentException("this press prints " + String.join(", ", renderers.keySet())
                    + " and not \"" + format + "\": name it with Colophon.builder().formats");
        }
        return renderer;
    }
}
