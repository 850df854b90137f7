package org.colophon.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.colophon.Colophon;
import org.colophon.PlannedIssue;
import org.colophon.PrintJob;
import org.colophon.model.Article;
import org.colophon.style.PlanFiles;

/**
 * The input of a preview: a source, all sources of a folder, or the plan of an edition.
 *
 * @param path the file or folder
 */
record PreviewInput(Path path) {

    private static final String PLAN = "edition.json";

    /** A proof and the job that it is of. */
    record Read(DeskProof proof, PrintJob job) { }

    Read read(Colophon press) throws IOException {
        if (Files.isDirectory(path)) {
            Path plan = path.resolve(PLAN);
            return Files.isRegularFile(plan) ? new PreviewInput(plan).read(press) : folder(press);
        }
        if (PlanFiles.isPlan(path)) {
            PlannedIssue issue = press.plan(path);
            return new Read(DeskProof.of(press, issue.job()).withPlan(issue.dummy()), issue.job());
        }
        PrintJob job = press.print(path);
        return new Read(DeskProof.of(press, job), job);
    }

    private Read folder(Colophon press) throws IOException {
        List<PrintJob> jobs = new ArrayList<>();
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
                jobs.add(press.print(file));
            }
        }
        if (jobs.isEmpty()) {
            throw new IOException(path + " has no file that ends with .md, and no " + PLAN);
        }
        PrintJob job = jobs.size() == 1
                ? jobs.getFirst() : press.bind(String.valueOf(path.toAbsolutePath().normalize().getFileName()), jobs);
        return new Read(DeskProof.of(press, job), job);
    }

    /** The folders whose files may change the pages: those of the input, of its sources and of the style. */
    static List<Path> folders(Path path, Optional<PreviewShown.Good> good, List<Path> others) {
        TreeSet<Path> folders = new TreeSet<>();
        folders.add(folder(path));
        others.forEach(file -> folders.add(folder(file)));
        good.ifPresent(shown -> shown.job().edition().articles().stream()
                .map(Article::source)
                .filter(name -> !name.isEmpty())
                .forEach(name -> folders.add(folder(Path.of(name)))));
        return folders.stream().filter(Files::isDirectory).toList();
    }

    /** The files of folders as they are now: a page is printed of files that did not change meanwhile. */
    static Map<Path, String> stamps(List<Path> folders) {
        Map<Path, String> stamps = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    stamps.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
                }
            } catch (IOException e) {
                stamps.put(folder, "gone");
            }
        }
        return stamps;
    }

    private static Path folder(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        return Files.isDirectory(whole) ? whole : whole.resolveSibling("").normalize();
    }
}
