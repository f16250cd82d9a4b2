package finsam.json;

import finsam.core.finding.Document;
import finsam.core.finding.Finding;
import finsam.core.finding.Reading;
import finsam.rules.Receipt;
import finsam.rules.Rulebook;
import finsam.rules.Rulebooks;
import finsam.rules.Verdict;
import finsam.rules.profile.KnownProfiles;
import finsam.rules.profile.Profile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Takes documents that nobody would write through everything that the library does with one: read, check, explain, write,
 * receipt and schema, with every rulebook that there is for it.
 *
 * <p>The document of a number is the same in every run: a fault names it, and {@code one(number)} is that document again.
 */
final class Fuzz {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2024, 5, 6), LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final List<Rulebook<?>> rulebooks = rulebooks();
    private final Map<FuzzedBytes.Kind, Integer> documents = new EnumMap<>(FuzzedBytes.Kind.class);
    private long values;
    private long verdicts;
    private long findings;

    /** Tries one document. */
    void one(long number) {
        Random random = new Random(number);
        FuzzedBytes made = FuzzedBytes.of(random);
        documents.merge(made.kind(), 1, Integer::sum);
        try {
            tryAll(made, random);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("document " + number + ", " + made.kind(), e);
        }
    }

    private void tryAll(FuzzedBytes made, Random random) {
        told(FinsamJson.read(made.bytes()));
        told(FinsamJson.read(made.bytes(), made.type(), limits(random)));
        rewritten(made.bytes(), made.type());
        LocalDate day = DAYS.get(random.nextInt(DAYS.size()));
        for (Rulebook<?> rulebook : rulebooks) {
            if (rulebook.subject().equals(made.type())) {
                judged(made.bytes(), rulebook, day);
            }
        }
        Reading<Receipt> receipt = FinsamJson.readReceipt(made.bytes());
        told(receipt);
        receipt.value().ifPresent(FinsamJson::write);
        Reading<Profile> profile = FinsamJson.readProfile(made.bytes());
        told(profile);
        profile.value().ifPresent(own -> underOwnProfile(own, random, day));
    }

    private <T extends Document> void rewritten(byte[] json, Class<T> type) {
        Reading<T> reading = FinsamJson.read(json, type);
        told(reading);
        if (reading.value().isEmpty()) {
            return;
        }
        values++;
        String written = FinsamJson.write(reading.value().get());
        require(FinsamJson.read(written.getBytes(StandardCharsets.UTF_8), type).value(), reading.value());
        require(SchemaAgreementTest.errors(FinsamJson.form(type), written).isEmpty(), true);
    }

    private void judged(byte[] json, Rulebook<?> rulebook, LocalDate day) {
        Verdict<?> verdict = check(json, rulebook, day);
        verdicts++;
        findings += verdict.findings().size();
        VerdictJson.writeExplained(verdict, SWEDISH);
        VerdictJson.write(verdict, Locale.ENGLISH);
        ProblemJson.write(verdict, Locale.ENGLISH);
        Receipt receipt = verdict.receipt();
        require(
                FinsamJson.readReceipt(FinsamJson.write(receipt).getBytes(StandardCharsets.UTF_8))
                        .orThrow(),
                receipt);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Document> Verdict<T> check(byte[] json, Rulebook<?> rulebook, LocalDate day) {
        return FinsamJson.check(json, (Rulebook<T>) rulebook, day);
    }

    private void underOwnProfile(Profile profile, Random random, LocalDate day) {
        for (Rulebook<?> rulebook : rulebooks(List.of(profile))) {
            RulebookJson.write(rulebook, day, SWEDISH);
            @SuppressWarnings("unchecked")
            Class<? extends Document> subject = (Class<? extends Document>) rulebook.subject();
            Document document = new GeneratedDocuments(random, 0.5).document(subject);
            judged(FinsamJson.write(document).getBytes(StandardCharsets.UTF_8), rulebook, day);
        }
    }

    private void told(Reading<?> reading) {
        findings += reading.findings().size();
        require(reading.findings().size() <= ReadLimits.DEFAULTS.findings() + 1, true);
        VerdictJson.write(reading.findings(), Locale.ENGLISH);
        for (Finding finding : reading.findings()) {
            require(finding.message(SWEDISH).isBlank(), false);
            require(finding.message(Locale.ENGLISH).isBlank(), false);
        }
    }

    private static void require(Object found, Object expected) {
        if (!found.equals(expected)) {
            throw new IllegalStateException("expected " + expected + ", found " + found);
        }
    }

    private static ReadLimits limits(Random random) {
        return new ReadLimits(
                1 + random.nextInt(5000),
                1 + random.nextInt(8),
                1 + random.nextInt(50),
                1 + random.nextInt(10),
                1 + random.nextInt(3),
                1 + random.nextInt(10));
    }

    /** Returns every rulebook with every known profile that fits it. */
    static List<Rulebook<?>> rulebooks() {
        return rulebooks(KnownProfiles.ALL);
    }

    private static List<Rulebook<?>> rulebooks(List<Profile> profiles) {
        List<Rulebook<?>> all = new ArrayList<>();
        Arrays.stream(Rulebooks.class.getMethods())
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {Profile.class}))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> profiles.forEach(profile -> add(method, profile, all)));
        return List.copyOf(all);
    }

    /** A profile for another kind of document is refused, as it should be. */
    private static void add(Method method, Profile profile, List<Rulebook<?>> all) {
        try {
            all.add((Rulebook<?>) method.invoke(null, profile));
        } catch (InvocationTargetException e) {
            if (!(e.getCause() instanceof IllegalArgumentException)) {
                throw new IllegalStateException(method.getName(), e.getCause());
            }
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method.getName(), e);
        }
    }

    @Override
    public String toString() {
        return documents + ", " + values + " read, " + verdicts + " verdicts, " + findings + " findings";
    }
}
