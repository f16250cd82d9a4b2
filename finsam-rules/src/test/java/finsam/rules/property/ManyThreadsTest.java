package finsam.rules.property;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.effortcase.EffortCase;
import finsam.core.report.FinalReport;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.testing.FinsamArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One rulebook asked from many threads says what it says to one. */
class ManyThreadsTest {
    private static final int THREADS = 8;
    private static final int DOCUMENTS = 60;
    private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

    @Property(tries = 2)
    void applications(@ForAll Random random) throws InterruptedException, ExecutionException {
        same(Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024), Application.class, random);
    }

    @Property(tries = 2)
    void finalReports(@ForAll Random random) throws InterruptedException, ExecutionException {
        same(Rulebooks.finalReports(KnownProfiles.GAVLEBORG_FINAL_REPORT_2022), FinalReport.class, random);
    }

    @Property(tries = 2)
    void effortCases(@ForAll Random random) throws InterruptedException, ExecutionException {
        same(Rulebooks.effortCases(KnownProfiles.GAVLEBORG), EffortCase.class, random);
    }

    private static <T> void same(Rulebook<T> rulebook, Class<T> type, Random random)
            throws InterruptedException, ExecutionException {
        var generator = FinsamArbitraries.of(type).generator(1000);
        List<T> documents = IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> generator.next(random).value())
                .toList();
        List<List<Object>> told = documents.stream()
                .map(document -> told(rulebook.check(document, DAY)))
                .toList();
        assertThat(told).anyMatch(one -> !((List<?>) one.get(0)).isEmpty());

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch ready = new CountDownLatch(THREADS);
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                List<Integer> order =
                        new ArrayList<>(IntStream.range(0, DOCUMENTS).boxed().toList());
                Collections.shuffle(order, random);
                all.add(threads.submit(() -> {
                    ready.countDown();
                    ready.await();
                    for (int at : order) {
                        assertThat(told(rulebook.check(documents.get(at), DAY))).isEqualTo(told.get(at));
                    }
                    return true;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static List<Object> told(Verdict<?> verdict) {
        return List.of(verdict.findings(), verdict.open(), verdict.explain(), verdict.receipt());
    }
}
