package finsam.benchmarks.table;

import java.util.List;
import java.util.Locale;

/** What can be measured by itself. */
enum Topic {
    CHECK {
        @Override
        List<Section> measure(Runs runs) {
            return List.of(Checks.measure(runs), Satisfied.measure(runs));
        }
    },
    REAL {
        @Override
        List<Section> measure(Runs runs) {
            return List.of(RealRules.measure(runs));
        }
    },
    JSON {
        @Override
        List<Section> measure(Runs runs) {
            return List.of(Json.measure(runs));
        }
    },
    GROWTH {
        @Override
        List<Section> measure(Runs runs) {
            return List.of(Growth.measure(runs));
        }
    },
    THREADS {
        @Override
        List<Section> measure(Runs runs) {
            return List.of(Threads.measure(runs));
        }
    },
    BATCH {
        @Override
        List<Section> measure(Runs runs) {
            return List.of(Batch.measure(runs));
        }
    },
    COLD {
        @Override
        List<Section> measure(Runs runs) {
            return List.of(ColdStart.measure(runs));
        }
    };

    abstract List<Section> measure(Runs runs);

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
