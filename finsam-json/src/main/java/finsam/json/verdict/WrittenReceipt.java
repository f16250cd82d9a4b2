package finsam.json.verdict;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.rules.Judgement;
import finsam.rules.Receipt;
import finsam.rules.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A receipt as it was written, each part of which can be missing. It is its own builder. */
final class WrittenReceipt implements Document {
    /** A judgement as it was written. */
    static final class WrittenJudgement {
        Optional<String> code = Optional.empty();
        Optional<Judgement.Decision> decision = Optional.empty();
        Optional<String> reason = Optional.empty();
        Optional<String> role = Optional.empty();
        Optional<LocalDate> date = Optional.empty();

        static WrittenJudgement of(Judgement judgement) {
            WrittenJudgement written = new WrittenJudgement();
            written.code = Optional.of(judgement.code());
            written.decision = Optional.of(judgement.decision());
            written.reason = Optional.of(judgement.reason());
            written.role = Optional.of(judgement.role());
            written.date = Optional.of(judgement.date());
            return written;
        }
    }

    Optional<String> library = Optional.empty();
    Optional<String> rulebook = Optional.empty();
    Optional<String> version = Optional.empty();
    Optional<String> contentHash = Optional.empty();
    Optional<LocalDate> date = Optional.empty();
    Optional<Map<String, Outcome>> outcomes = Optional.empty();
    List<WrittenJudgement> judgements = List.of();
    private final Set<JsonPointer> unread = new TreeSet<>();

    static WrittenReceipt of(Receipt receipt) {
        WrittenReceipt written = new WrittenReceipt();
        written.library = Optional.of(receipt.library());
        written.rulebook = Optional.of(receipt.rulebook());
        written.version = Optional.of(receipt.version());
        written.contentHash = Optional.of(receipt.contentHash());
        written.date = Optional.of(receipt.date());
        written.outcomes = Optional.of(receipt.outcomes());
        written.judgements =
                receipt.judgements().stream().map(WrittenJudgement::of).toList();
        return written;
    }

    void addUnread(List<JsonPointer> places) {
        unread.addAll(places);
    }

    @Override
    public Set<JsonPointer> unread() {
        return unread;
    }
}
