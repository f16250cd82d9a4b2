package finsam.json;

import finsam.core.application.Application;
import finsam.core.application.ApplicationBuilder;
import finsam.core.effort.EffortName;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.profile.KnownProfiles;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Judges many lines in a small heap; run it with {@code -Xmx64m}, the number of lines and the number of threads. */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        long lines = Long.parseLong(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        Rulebook<Application> rulebook = Rulebooks.applications(KnownProfiles.GAVLEBORG_APPLICATION_2024);
        Application real = FinsamJson.read(RealDocuments.application(), Application.class)
                .value()
                .orElseThrow();
        List<String> kinds = List.of(
                FinsamJson.write(real).replace("\n", ""),
                FinsamJson.write(new ApplicationBuilder()
                                .effortName(EffortName.of("Räkna med mig!"))
                                .build())
                        .replace("\n", ""),
                "{\"documentType\":\"APPLICATION\",\"requestedAmount\":\"mycket\"}",
                "{\"documentType\":");
        AtomicLong findings = new AtomicLong();
        AtomicLong count = new AtomicLong();
        long start = System.nanoTime();
        FinsamLines.of(new Generated(lines, number -> kinds.get((int) (number % kinds.size()))))
                .threads(threads)
                .check(rulebook, LocalDate.of(2024, 5, 6), line -> {
                    count.incrementAndGet();
                    findings.addAndGet(line.result().findings().size());
                });
        long seconds = Math.max(1, (System.nanoTime() - start) / 1_000_000_000);
        System.out.println(count + " lines, " + findings + " findings, heap "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MiB, " + seconds + " s");
    }
}
