package finsam.examples.spark;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** The session of a run: that of {@code spark-submit}, or one in this JVM that nobody else can reach. */
final class Sessions {
    private Sessions() {}

    static SparkSession start() {
        SparkConf conf = new SparkConf();
        if (!conf.contains("spark.master")) {
            conf.setMaster("local[*]")
                    .set("spark.driver.host", "127.0.0.1")
                    .set("spark.driver.bindAddress", "127.0.0.1")
                    .set("spark.sql.shuffle.partitions", "8");
        }
        conf.setIfMissing("spark.app.name", "finsam-example-spark");
        conf.setIfMissing("spark.ui.enabled", "false");
        // An association is a name, also where it looks like a number.
        conf.setIfMissing("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
