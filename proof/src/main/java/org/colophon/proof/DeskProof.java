package org.colophon.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.Colophon;
import org.colophon.PrintJob;
import org.colophon.model.Article;
import org.colophon.model.Diagnostic;
import org.colophon.model.SourceSpan;
import org.colophon.model.correction.Correction;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.parser.Parsed;
import org.colophon.render.AtomicFile;
import org.colophon.render.pdf.PlacedPages;
import org.colophon.style.CorrectionFiles;

/**
 * A proof of an edition: its pages as pictures, the readings and findings over them, its sources beside them. One file
 * of HTML by itself, and one of data that a later proof is compared with. The same input gives the same bytes.
 */
public final class DeskProof {

    private static final String PAGE = ".proof.html";
    private static final String LINES = ".proof.json";

    private final Colophon press;
    private final PrintJob job;
    private final Optional<PlannedEdition> plan;

    private DeskProof(Colophon press, PrintJob job, Optional<PlannedEdition> plan) {
        this.press = press;
        this.job = job;
        this.plan = plan;
    }

    /**
     * A proof of a job.
     *
     * @param press the press that read it, which prints PDFs
     * @param job the job
     * @return the proof
     */
    public static DeskProof of(Colophon press, PrintJob job) {
        return new DeskProof(press, job, Optional.empty());
    }

    /**
     * The same with a plan, whose holes are shown.
     *
     * @param planned where each story is
     * @return the proof
     */
    public DeskProof withPlan(PlannedEdition planned) {
        return new DeskProof(press, job, Optional.of(planned));
    }

    /**
     * Writes the proof into a folder.
     *
     * @param folder the folder, made if it is not there
     * @param against a folder with an earlier proof of the same name, which it is compared with
     * @return the page of the proof
     * @throws IOException if a file cannot be read or written
     */
    public Path into(Path folder, Optional<Path> against) throws IOException {
        List<ProofLines.Printed> before = against.isEmpty()
                ? List.of() : ProofFile.read(against.get().resolve(job.fileName() + LINES));
        ProofState state = state(against.isEmpty() ? Optional.empty() : Optional.of(before));
        Files.createDirectories(folder);
        String data = ProofData.write(state, ProofPicture::dataAddress, ProofData.Served.FILE);
        write(folder.resolve(job.fileName() + LINES), ProofFile.write(ProofLines.blocks(state.lines())));
        return write(folder.resolve(job.fileName() + PAGE), ProofPage.file(state.title(), data));
    }

    private static Path write(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return AtomicFile.write(file, stream -> {
            stream.write(bytes);
            return file;
        });
    }

    /** All that it shows. */
    ProofState state(Optional<List<ProofLines.Printed>> before) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(1 << 18);
        PlacedPages pages = job.place(pdf);
        Map<String, Parsed> parsed = new LinkedHashMap<>();
        List<ProofSource> sources = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        for (Article article : job.edition().articles()) {
            String name = article.source();
            if (!parsed.containsKey(name) && !name.isEmpty() && Files.isRegularFile(Path.of(name))) {
                parsed.put(name, press.parse(Path.of(name)));
                sources.add(ProofSource.read(name));
                corrections.addAll(CorrectionFiles.beside(Path.of(name)).all());
            }
        }
        List<Diagnostic> found = new ArrayList<>(job.diagnostics());
        found.addAll(pages.report().diagnostics());
        ProofReading reading = ProofReading.of(job.edition(), pages, parsed, found);
        List<ProofItem> items = new ArrayList<>(reading.items());
        before.ifPresent(old -> items.addAll(ProofLines.differences(
                old, ProofLines.blocks(reading.lines()), spans(reading.lines(), sources))));
        return new ProofState(
                job.edition(), pages, ProofPicture.of(pdf.toByteArray()), sources, reading.lines(), items,
                plan.map(planned -> PlanHoles.of(planned, pages)).orElse(List.of()), corrections,
                before.isPresent() ? ProofState.Comparison.MADE : ProofState.Comparison.NONE);
    }

    /** The place in its source of the first line of each block. */
    private static Map<String, SourceSpan> spans(List<PrintedLine> lines, List<ProofSource> sources) {
        Map<String, LineStarts> starts = new LinkedHashMap<>();
        sources.forEach(source -> starts.put(source.name(), LineStarts.of(source.text())));
        Map<String, SourceSpan> spans = new LinkedHashMap<>();
        for (PrintedLine line : lines) {
            LineStarts known = starts.get(line.source());
            if (known != null && line.start() >= 0) {
                int number = known.line(line.start());
                spans.putIfAbsent(line.line().blockId() + " " + line.line().part(), new SourceSpan(
                        line.start(), line.end(), number, line.start() - known.all().get(number - 1) + 1));
            }
        }
        return spans;
    }
}
