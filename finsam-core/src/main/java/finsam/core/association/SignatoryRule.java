package finsam.core.association;

import finsam.core.limit.LimitedList;
import finsam.core.style.RecordStyle;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Who may sign for an association (<i>firmatecknare</i>): some roles, each alone or all together. An association has one of
 * these for each way to sign.
 *
 * <pre>{@code
 * SignatoryRule rule = SignatoryRule.of(SigningManner.ALONE, AssociationRole.CHAIR, AssociationRole.MANAGER);
 * rule.allows(Set.of(AssociationRole.MANAGER)); // true
 * rule.allows(Set.of(AssociationRole.VICE_CHAIR)); // false
 * }</pre>
 */
@Value.Immutable
@RecordStyle
public interface SignatoryRule {
    /** The roles. */
    @LimitedList
    Set<AssociationRole> roles();

    /** How they sign. */
    Optional<SigningManner> manner();

    /**
     * Returns a rule.
     *
     * @param manner  how they sign, not null
     * @param roles  the roles, not null
     */
    static SignatoryRule of(SigningManner manner, AssociationRole... roles) {
        return new SignatoryRuleBuilder()
                .manner(manner)
                .addRoles(Objects.requireNonNull(roles, "roles"))
                .build();
    }

    /**
     * Tells whether those who signed may sign by this rule; others may have signed as well. False if the rule names no role
     * or no manner.
     *
     * @param signers  the roles of those who signed, not null
     */
    default boolean allows(Set<AssociationRole> signers) {
        return !roles().isEmpty()
                && manner().filter(how -> how == SigningManner.ALONE
                                ? !Collections.disjoint(signers, roles())
                                : signers.containsAll(roles()))
                        .isPresent();
    }
}
