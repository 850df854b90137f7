package org.colophon.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Sessions of Spark on this machine alone. */
final class LocalSpark {

    private LocalSpark() {
    }

    static SparkSession.Builder builder(String master, Path scratch) {
        return SparkSession.builder()
                .master(master)
                .appName("colophon")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.local.dir", scratch.resolve("spark").toString())
                .config("spark.sql.warehouse.dir", scratch.resolve("warehouse").toString())
                .config("spark.sql.shuffle.partitions", "3");
    }
}
