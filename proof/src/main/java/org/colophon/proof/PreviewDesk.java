package org.colophon.proof;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.colophon.Colophon;
import org.jspecify.annotations.Nullable;

/** Prints the pages of a preview anew whenever a file or the choice of style changes. */
final class PreviewDesk implements AutoCloseable {

    /** Editors write a file in several steps: as long as steps follow each other, it is not read. */
    private static final int STEP_MILLISECONDS = 15;
    /** After so many changes meanwhile, the next one brings the pages into order. */
    private static final int MOST_TRIES = 5;

    private final Preview.Input input;
    private final PreviewRoom room;
    private final WatchService watch;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private final BlockingQueue<PreviewChoice> asked = new ArrayBlockingQueue<>(64);
    private final List<Thread> threads = new ArrayList<>();
    private List<String> madeOf = List.of();
    private @Nullable Colophon press;

    PreviewDesk(Preview.Input input, PreviewRoom room) throws IOException {
        this.input = input;
        this.room = room;
        this.watch = FileSystems.getDefault().newWatchService();
    }

    void start(PreviewChoice first) {
        asked.add(first);
        threads.add(Thread.ofPlatform().daemon().name("colophon-preview-print").start(this::print));
        threads.add(Thread.ofPlatform().daemon().name("colophon-preview-watch").start(this::watch));
    }

    /** Shows the pages in another style. */
    void ask(PreviewChoice choice) {
        asked.offer(choice);
    }

    private void print() {
        try {
            while (true) {
                PreviewChoice choice = asked.take();
                for (PreviewChoice later = asked.poll(); later != null; later = asked.poll()) {
                    choice = later;
                }
                print(choice);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void print(PreviewChoice choice) {
        try {
            Colophon press = press(choice);
            register();
            PreviewShown.Good good = good(press);
            ProofState state = good.state();
            Map<String, ProofPicture> pictures = ProofPicture.byHash(state.pictures());
            String data = ProofData.write(
                    state, picture -> "page/" + picture.hash(), ProofData.Served.PREVIEW);
            room.show(before -> new PreviewShown(
                    before.version() + 1, data, "", choice, pictures, Optional.of(good)));
        } catch (IOException | RuntimeException e) {
            String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            room.show(before -> before.failed(message, choice));
        }
        register();
    }

    /** The press of a choice, made anew if the choice or a file of its style or house changed. */
    private Colophon press(PreviewChoice choice) throws IOException {
        List<Path> files = new ArrayList<>(input.watched());
        if (choice.style().endsWith(".json")) {
            files.add(Path.of(choice.style()));
        }
        List<String> made = new ArrayList<>(List.of(choice.toString()));
        for (Path file : files) {
            made.add(Files.getLastModifiedTime(file) + " " + Files.size(file));
        }
        if (press == null || !made.equals(madeOf)) {
            press = input.builders().builder().style(choice.print()).build();
            madeOf = made;
        }
        return press;
    }

    /** The pages of files that did not change while they were printed. */
    private PreviewShown.Good good(Colophon press) throws IOException {
        PreviewShown.@Nullable Good good = null;
        for (int i = 0; i < MOST_TRIES; i++) {
            Map<Path, String> before = stamps();
            PreviewInput.Read read = new PreviewInput(input.path()).read(press);
            good = new PreviewShown.Good(read.proof().state(Optional.empty()), read.job());
            if (stamps().equals(before)) {
                return good;
            }
        }
        return Objects.requireNonNull(good);
    }

    private Map<Path, String> stamps() {
        return PreviewInput.stamps(PreviewInput.folders(input.path(), room.shown().good(), input.watched()));
    }

    private void register() {
        List<Path> folders = PreviewInput.folders(input.path(), room.shown().good(), input.watched());
        for (Path folder : folders) {
            try {
                if (!watched.containsKey(folder)) {
                    watched.put(folder, folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE));
                }
            } catch (IOException | ClosedWatchServiceException e) {
                room.show(before -> before.failed(folder + " cannot be watched: " + e, before.choice()));
            }
        }
    }

    private void watch() {
        try {
            while (true) {
                for (WatchKey key = watch.take(); key != null;
                        key = watch.poll(STEP_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                    key.pollEvents();
                    key.reset();
                }
                ask(room.shown().choice());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ClosedWatchServiceException e) {
            // The preview was closed.
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        threads.forEach(Thread::interrupt);
        watch.close();
    }
}
