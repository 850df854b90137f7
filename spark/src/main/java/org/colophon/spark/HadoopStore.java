package org.colophon.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.colophon.bulk.BulkStore;

/**
 * Files below a folder of a file system of Hadoop. Each is written in the folder {@value #WORK} and moved to its place
 * when it is whole. In a store of objects, in which nobody sees a file before it is whole and a move is a copy, it is
 * written to its place.
 *
 * @param folder the folder
 * @param settings settings of Hadoop that differ from its defaults
 */
record HadoopStore(String folder, Map<String, String> settings) implements BulkStore {

    private static final String WORK = ".colophon";
    private static final long serialVersionUID = 1L;
    /** Schemes of stores of objects: Amazon, Google, Alibaba, Tencent, Huawei. */
    private static final Set<String> OBJECTS = Set.of("s3", "s3a", "s3n", "gs", "oss", "cosn", "obs");

    static HadoopStore of(Configuration hadoop, String folder) {
        Map<String, String> settings = new TreeMap<>();
        for (Map.Entry<String, String> each : hadoop) {
            String[] sources = hadoop.getPropertySources(each.getKey());
            if (sources == null || !sources[sources.length - 1].endsWith("-default.xml")) {
                settings.put(each.getKey(), each.getValue());
            }
        }
        return new HadoopStore(folder, settings);
    }

    /** Hadoop keeps one for all that ask for the same. */
    private FileSystem files() throws IOException {
        Configuration hadoop = new Configuration();
        settings.forEach(hadoop::set);
        FileSystem files = new Path(folder).getFileSystem(hadoop);
        // Files on a disk get no sums beside them.
        return files instanceof LocalFileSystem local ? local.getRaw() : files;
    }

    @Override
    public void put(String name, byte[] content) throws IOException {
        FileSystem files = files();
        Path target = new Path(folder, name);
        if (isThere(files, target, content)) {
            return;
        }
        files.mkdirs(target.getParent());
        if (OBJECTS.contains(files.getUri().getScheme())) {
            write(files, target, content);
            return;
        }
        Path unfinished = new Path(new Path(folder, WORK), UUID.randomUUID() + ".tmp");
        try {
            write(files, unfinished, content);
            // Few file systems move a file onto another.
            files.delete(target, false);
            if (!files.rename(unfinished, target) && !isThere(files, target, content)) {
                throw new IOException(target + " cannot be written: " + unfinished + " could not be moved there");
            }
        } finally {
            files.delete(unfinished, false);
        }
    }

    private static void write(FileSystem files, Path file, byte[] content) throws IOException {
        try (OutputStream out = files.create(file, true)) {
            out.write(content);
        }
    }

    private boolean isThere(FileSystem files, Path target, byte[] content) throws IOException {
        if (!holds(files, target, content.length)) {
            return false;
        }
        try (InputStream in = files.open(target)) {
            return Arrays.equals(in.readAllBytes(), content);
        }
    }

    @Override
    public boolean holds(String name, long bytes) throws IOException {
        return holds(files(), new Path(folder, name), bytes);
    }

    private static boolean holds(FileSystem files, Path file, long bytes) throws IOException {
        try {
            return files.getFileStatus(file).getLen() == bytes;
        } catch (FileNotFoundException e) {
            return false;
        }
    }

    @Override
    public void sweep() throws IOException {
        files().delete(new Path(folder, WORK), true);
    }
}
