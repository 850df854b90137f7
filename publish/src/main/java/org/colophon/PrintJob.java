package org.colophon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.render.AssetSink;
import org.colophon.render.AssetSource;
import org.colophon.render.AtomicFile;
import org.colophon.render.Cancellation;
import org.colophon.render.EditionRefusedException;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.Strictness;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.render.pdf.PlacedPages;
import org.colophon.style.HouseFiles;

/** An edition that is ready to be printed, as often as wanted. Immutable and thread-safe. */
public final class PrintJob {

    private final Colophon press;
    private final Manuscript manuscript;
    private final Edition edition;
    private final RenderContext context;
    private final Optional<Path> folder;

    PrintJob(Colophon press, Manuscript manuscript, RenderContext context, Optional<Path> folder) {
        this.press = press;
        this.manuscript = manuscript;
        this.edition = HouseFiles.dress(manuscript.edition(), press.house());
        this.context = context;
        this.folder = folder;
    }

    /**
     * The edition, with the additions of the house.
     *
     * @return the edition that is printed
     */
    public Edition edition() {
        return edition;
    }

    /**
     * Returns the name by which messages call the job.
     *
     * @return the name of the source, or the title of an edition that has none
     */
    public String name() {
        return manuscript.name();
    }

    /**
     * The name of outputs, by the pattern of the house, or else that of the source.
     *
     * @return a name without folder and extension
     */
    public String fileName() {
        return HouseFiles.fileName(press.house(), edition, manuscript.stem());
    }

    boolean isNamedAfterItsSource() {
        return press.house().fileNames() == null;
    }

    /**
     * Returns the findings of the reader in the source.
     *
     * @return the diagnostics of the reader, in reading order
     */
    public List<Diagnostic> diagnostics() {
        return manuscript.diagnostics();
    }

    /**
     * The same with pictures from a folder.
     *
     * @param pictures the folder; nothing outside it is read
     * @return the job
     */
    public PrintJob withPictures(Path pictures) {
        RenderContext found = context.withAssets(AssetSource.folder(pictures));
        return new PrintJob(press, manuscript, found, Optional.of(pictures));
    }

    /**
     * The same with pictures from elsewhere.
     *
     * @param pictures where pictures come from
     * @return the job
     */
    public PrintJob withPictures(AssetSource pictures) {
        return new PrintJob(press, manuscript, context.withAssets(pictures), Optional.empty());
    }

    /**
     * The same with somebody who is told how far the work is.
     *
     * @param progress who is told
     * @return the job
     */
    public PrintJob withProgress(Progress progress) {
        return new PrintJob(press, manuscript, context.withProgress(progress), folder);
    }

    /**
     * The same with somebody who may stop the work.
     *
     * @param cancellation the token
     * @return the job
     */
    public PrintJob withCancellation(Cancellation cancellation) {
        return new PrintJob(press, manuscript, context.withCancellation(cancellation), folder);
    }

    /**
     * Prints a PDF and says where everything is on its pages, for proofs.
     *
     * @param out the stream, which is flushed and left open
     * @return the report, and the places of lines and pictures
     * @throws IOException if the stream or a source of pictures fails
     * @throws IllegalArgumentException if the press prints no PDFs, or those of a renderer that says no places
     * @throws org.colophon.model.ColophonException if a strict press refuses the edition
     */
    public PlacedPages place(OutputStream out) throws IOException {
        if (press.renderer("pdf") instanceof PdfRenderer renderer) {
            return renderer.place(edition, press.style(), context, Objects.requireNonNull(out, "out"));
        }
        throw new IllegalArgumentException("the PDF renderer of this press is not that of Colophon, which says where"
                + " lines are: leave it out of the builder");
    }

    /**
     * Prints one format to a stream, which is flushed and left open.
     *
     * @param format id of the format
     * @param out the stream
     * @return the reports of the print
     * @throws IOException if the stream or a source of pictures fails
     * @throws IllegalArgumentException if the press does not print the format
     * @throws org.colophon.model.ColophonException if a strict press refuses the edition, or its check the output
     */
    public Printed to(String format, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        return printed(List.of(render(press.renderer(format), out)), List.of());
    }

    /**
     * Prints a file, in the format that its extension names. It appears when it is whole.
     *
     * @param file the file; its folder must exist
     * @return the reports of the print
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the press does not print the format
     * @throws org.colophon.model.ColophonException if a strict press refuses the edition, or its check the output
     */
    public Printed to(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        return to(name.substring(name.lastIndexOf('.') + 1), file);
    }

    /**
     * Prints one format to a file of any name.
     *
     * @param format id of the format
     * @param file the file; its folder must exist
     * @return the reports of the print
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if the press does not print the format
     * @throws org.colophon.model.ColophonException if a strict press refuses the edition, or its check the output
     */
    public Printed to(String format, Path file) throws IOException {
        Renderer renderer = press.renderer(format);
        RenderReport report = AtomicFile.write(file, out -> render(renderer, out));
        return printed(List.of(report), List.of(file));
    }

    /**
     * Prints all formats of the press into a folder, which is made if it is not there.
     *
     * @param folder the folder
     * @return the reports of the print
     * @throws IOException if a file cannot be written
     * @throws org.colophon.model.ColophonException if a strict press refuses the edition, its check an output, or an
     *     output would overwrite a source; formats before it are written
     */
    public Printed into(Path folder) throws IOException {
        return into(OutputFolder.open(folder));
    }

    /**
     * Prints all formats of the press into a folder beside the outputs of others.
     *
     * @param outputs the folder
     * @return the reports of the print
     * @throws IOException if a file cannot be written
     * @throws org.colophon.model.ColophonException if a strict press refuses the edition, its check an output, or an
     *     output would overwrite a source or another output; formats before it are written
     */
    public Printed into(OutputFolder outputs) throws IOException {
        List<RenderReport> reports = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        try (OutputFolder.Slot slot = outputs.slot()) {
            for (var target : slot.claim(this).entrySet()) {
                reports.add(to(target.getKey(), target.getValue()).report());
                files.add(target.getValue());
            }
        }
        return printed(reports, files);
    }

    /**
     * Does all that printing does, and writes nothing.
     *
     * @param format id of the format
     * @return the reports that printing would give
     * @throws IOException if a source of pictures fails
     * @throws IllegalArgumentException if the press does not print the format
     * @throws org.colophon.model.ColophonException if a strict press refuses the edition
     */
    public Printed check(String format) throws IOException {
        return printed(List.of(made(press.renderer(format), OutputStream.nullOutputStream())), List.of());
    }

    /**
     * Stores the pictures that the edition refers to, by their references, so that outputs which only name them find
     * them. A picture that is not there is left out: outputs report it.
     *
     * @param sink stores them
     * @throws IOException if a picture cannot be read or stored
     */
    public void storePictures(AssetSink sink) throws IOException {
        List<String> references = new ArrayList<>();
        edition.withBlocks(block -> {
            if (block instanceof Block.Figure figure && figure.asset() != null) {
                references.add(figure.asset());
            }
            return block;
        });
        for (String reference : references.stream().distinct().toList()) {
            if (context.assets().open(reference) instanceof AssetSource.Found found) {
                sink.store(reference, "", found.content());
            }
        }
    }

    /**
     * The same with indexes. The index of names is an article of its own, the last one. Its pages are those of the
     * PDF, if the press prints one, or else those that the sources name.
     *
     * @param indexes the indexes
     * @return the job
     * @throws IOException if a source of pictures fails while pages are counted
     * @throws IllegalArgumentException if the pages are planned
     */
    public PrintJob indexed(Set<IssueIndex> indexes) throws IOException {
        if (context.plan().isPresent() && !indexes.isEmpty()) {
            throw new IllegalArgumentException("pages that are planned have no room for an index: bind the sources, or "
                    + "write the edition as an e-paper, in which everybody is found by name");
        }
        Colophon own = indexes.contains(IssueIndex.CONTENTS) ? press.withContents() : press;
        PrintJob job = new PrintJob(own, manuscript, context, folder);
        return indexes.contains(IssueIndex.NAMES) && !edition.credits().isEmpty()
                ? job.withNames(job.withNames(Map.of()).pages())
                : job;
    }

    private PrintJob withNames(Map<String, String> pages) {
        Edition read = manuscript.edition();
        List<Article> articles = new ArrayList<>(read.articles());
        articles.add(NameIndex.of(edition, pages));
        return new PrintJob(press, manuscript.withEdition(new Edition(read.info(), articles)), context, folder);
    }

    /** The page that each article begins on, by its id. */
    private Map<String, String> pages() throws IOException {
        Map<String, String> pages = new HashMap<>();
        for (Article article : edition.articles()) {
            if (article.page() != null && article.page().printPage() != null) {
                pages.put(article.id(), article.page().printPage());
            }
        }
        if (press.formats().contains("pdf")) {
            made(press.renderer("pdf"), OutputStream.nullOutputStream()).fits()
                    .forEach(fit -> pages.put(fit.article(), fit.page()));
        }
        return pages;
    }

    /** The same on the pages of a plan. */
    PrintJob withPlan(PlannedEdition dummy) {
        return new PrintJob(press, manuscript, context.withPlan(dummy), folder);
    }

    List<String> formats() {
        return press.formats();
    }

    String extension(String format) {
        return press.renderer(format).format().extension();
    }

    /** The files that no output of this job may overwrite. */
    List<Path> inputs() {
        List<Path> inputs = new ArrayList<>(manuscript.files());
        inputs.addAll(press.files());
        return inputs;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    /** The folder of its pictures, if they are in one. */
    Optional<Path> folder() {
        return folder;
    }

    AssetSource pictures() {
        return context.assets();
    }

    private RenderReport render(Renderer renderer, OutputStream out) throws IOException {
        if (press.check() == OutputCheck.none()) {
            return made(renderer, out);
        }
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        RenderReport report = made(renderer, output);
        List<Diagnostic> lacks =
                press.check().discrepancies(edition, renderer.format().id(), output.toByteArray());
        if (!lacks.isEmpty()) {
            throw new OutputRefusedException(name() + " was not printed as " + renderer.format().extension()
                    + ": the output does not hold what the edition holds", lacks);
        }
        output.writeTo(out);
        out.flush();
        return report;
    }

    private RenderReport made(Renderer renderer, OutputStream out) throws IOException {
        List<Diagnostic> errors = diagnostics().stream()
                .filter(found -> found.severity() == Diagnostic.Severity.ERROR)
                .toList();
        if (context.strictness() == Strictness.STRICT && !errors.isEmpty()) {
            throw new EditionRefusedException(errors);
        }
        RenderContext dressed = context.withAssets(press.stock().with(context.assets()));
        return renderer.render(edition, press.style(), dressed, out);
    }

    private Printed printed(List<RenderReport> reports, List<Path> files) {
        List<Diagnostic> found = new ArrayList<>(diagnostics());
        reports.forEach(report -> found.addAll(report.diagnostics()));
        return new Printed(reports, files, found);
    }
}
