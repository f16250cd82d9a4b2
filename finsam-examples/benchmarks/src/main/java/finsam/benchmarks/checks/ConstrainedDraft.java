package finsam.benchmarks.checks;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** A draft as a bean with constraints, as a user of Bean Validation writes it. */
public final class ConstrainedDraft {
    private final Draft draft;
    private final List<ConstrainedCost> costs;
    private final List<ConstrainedParty> parties;

    ConstrainedDraft(Draft draft) {
        this.draft = draft;
        this.costs = draft.costs().stream().map(ConstrainedCost::new).toList();
        this.parties = draft.parties().stream().map(ConstrainedParty::new).toList();
    }

    @NotBlank(message = "effort-name-given")
    public String getEffortName() {
        return draft.effortName();
    }

    @NotBlank(message = "organisation-given")
    public String getOrganisation() {
        return draft.organisation();
    }

    @NotBlank(message = "contact-person-given")
    public String getContactPerson() {
        return draft.contactPerson();
    }

    @NotBlank(message = "background-given")
    public String getBackground() {
        return draft.background();
    }

    @NotBlank(message = "working-method-given")
    public String getWorkingMethod() {
        return draft.workingMethod();
    }

    @Pattern(regexp = Written.REGISTRY_NUMBER, message = "registry-number-readable")
    public String getRegistryNumber() {
        return draft.registryNumber();
    }

    @Email(message = "email-readable")
    public String getEmail() {
        return draft.email();
    }

    @Email(message = "email-readable")
    public String getSignatureEmail() {
        return draft.signatureEmail();
    }

    @Pattern(regexp = Written.POSTAL_CODE, message = "postal-code-readable")
    public String getPostalCode() {
        return draft.postalCode();
    }

    @Pattern(regexp = "ja", message = "signature-given")
    public String getSigned() {
        return draft.signed();
    }

    @ReadableAs(value = ReadableAs.As.DATE, message = "date-readable")
    public String getArrivalDate() {
        return draft.arrivalDate();
    }

    @ReadableAs(value = ReadableAs.As.DATE, message = "date-readable")
    public String getSignatureDate() {
        return draft.signatureDate();
    }

    @ReadableAs(value = ReadableAs.As.DATE, message = "date-readable")
    public String getStart() {
        return draft.start();
    }

    @ReadableAs(value = ReadableAs.As.DATE, message = "date-readable")
    public String getEnd() {
        return draft.end();
    }

    @ReadableAs(value = ReadableAs.As.NUMBER, message = "number-readable")
    public String getAgeFrom() {
        return draft.ageFrom();
    }

    @ReadableAs(value = ReadableAs.As.NUMBER, message = "number-readable")
    public String getAgeTo() {
        return draft.ageTo();
    }

    @ReadableAs(value = ReadableAs.As.NUMBER, message = "number-readable")
    public String getCount() {
        return draft.count();
    }

    @ReadableAs(value = ReadableAs.As.AMOUNT, message = "amount-readable")
    public String getRequestedAmount() {
        return draft.requestedAmount();
    }

    @ReadableAs(value = ReadableAs.As.AMOUNT, message = "amount-readable")
    public String getTotalCost() {
        return draft.totalCost();
    }

    @Valid
    public List<ConstrainedCost> getCosts() {
        return costs;
    }

    @Valid
    @Size(min = Limits.FEWEST_PARTIES, message = "two-parties")
    public List<ConstrainedParty> getParties() {
        return parties;
    }

    @AssertTrue(message = "period-in-order")
    public boolean isPeriodInOrder() {
        return Holds.isInOrder(draft);
    }

    @AssertTrue(message = "period-not-too-long")
    public boolean isPeriodShortEnough() {
        return Holds.isShortEnough(draft);
    }

    @AssertTrue(message = "ages-within-call")
    public boolean isWithinAges() {
        return Holds.isWithinAges(draft);
    }

    @AssertTrue(message = "count-positive")
    public boolean isForSomebody() {
        return Holds.isForSomebody(draft);
    }

    @AssertTrue(message = "requested-positive")
    public boolean isForMoney() {
        return Holds.isForMoney(draft);
    }

    @AssertTrue(message = "requested-within-cap")
    public boolean isWithinCap() {
        return Holds.isWithinCap(draft);
    }

    @AssertTrue(message = "requested-within-cost")
    public boolean isWithinCost() {
        return Holds.isWithinCost(draft);
    }

    @AssertTrue(message = "total-is-sum")
    public boolean isAddedUp() {
        return Holds.isAddedUp(draft);
    }

    /** A line of the costs. */
    public static final class ConstrainedCost {
        private final Draft.Cost cost;

        ConstrainedCost(Draft.Cost cost) {
            this.cost = cost;
        }

        @NotBlank(message = "cost-kind-given")
        public String getKind() {
            return cost.kind();
        }

        @ReadableAs(value = ReadableAs.As.AMOUNT, message = "amount-readable")
        public String getAmount() {
            return cost.amount();
        }

        @AssertTrue(message = "cost-not-negative")
        public boolean isNotNegative() {
            return Holds.isNotNegative(cost);
        }
    }

    /** A party that takes part. */
    public static final class ConstrainedParty {
        private final Draft.Cooperation party;

        ConstrainedParty(Draft.Cooperation party) {
            this.party = party;
        }

        @NotBlank(message = "party-name-given")
        public String getName() {
            return party.name();
        }
    }
}
