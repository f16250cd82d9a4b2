package finsam.json.followup;

import finsam.core.followup.FollowUpRegistration;
import finsam.core.followup.FollowUpRegistrationBuilder;
import finsam.core.followup.FollowUpRole;
import finsam.core.followup.FollowUpScheme;
import finsam.core.followup.RoleHolder;
import finsam.core.followup.RoleHolderBuilder;
import finsam.core.followup.SexCounts;
import finsam.core.followup.SusRole;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.Scalars;
import finsam.json.form.Words;
import finsam.json.time.TimeForms;
import java.util.Comparator;
import java.util.Optional;

/** An effort in the national follow-up. */
public final class FollowUpForms {
    private static final Codec<Long> COUNT = new CountCodec();

    /** A number of people by sex. */
    public static final Form<SexCounts, ?> SEX_COUNTS = Form.of(
                    SexCounts.class, WrittenCounts::new, WrittenCounts::build)
            .optional("women", COUNT, counts -> Optional.of(counts.women()), WrittenCounts::women)
            .optional("men", COUNT, counts -> Optional.of(counts.men()), WrittenCounts::men)
            .plain("unspecified", COUNT, SexCounts::unspecified, WrittenCounts::unspecified, 0L)
            .done();

    /** Somebody who has roles in the follow-up. */
    public static final Form<RoleHolder, RoleHolderBuilder> ROLE_HOLDER = Form.of(
                    RoleHolder.class, RoleHolderBuilder::new, RoleHolderBuilder::build)
            .text("name", RoleHolder::name, RoleHolderBuilder::name)
            .personal()
            .text("employer", RoleHolder::employer, RoleHolderBuilder::employer)
            .optional(
                    "employedByAssociation",
                    Scalars.YES_OR_NO,
                    RoleHolder::employedByAssociation,
                    RoleHolderBuilder::employedByAssociation)
            .many(
                    "susRoles",
                    Many.set(Words.of(SusRole.values()), Comparator.naturalOrder()),
                    RoleHolder::susRoles,
                    RoleHolderBuilder::addAllSusRoles)
            .many(
                    "followUpRoles",
                    Many.set(Words.of(FollowUpRole.values()), Comparator.naturalOrder()),
                    RoleHolder::followUpRoles,
                    RoleHolderBuilder::addAllFollowUpRoles)
            .done();

    /** An effort as the national follow-up has it. */
    public static final Form<FollowUpRegistration, FollowUpRegistrationBuilder> FOLLOW_UP_REGISTRATION = Form.of(
                    FollowUpRegistration.class, FollowUpRegistrationBuilder::new, FollowUpRegistrationBuilder::build)
            .optional(
                    "scheme",
                    Words.of(FollowUpScheme.values()),
                    FollowUpRegistration::scheme,
                    FollowUpRegistrationBuilder::scheme)
            .text("effortId", FollowUpRegistration::effortId, FollowUpRegistrationBuilder::effortId)
            .optional(
                    "registeredOn",
                    TimeForms.DATE,
                    FollowUpRegistration::registeredOn,
                    FollowUpRegistrationBuilder::registeredOn)
            .optional(
                    "participants",
                    SEX_COUNTS,
                    FollowUpRegistration::participants,
                    FollowUpRegistrationBuilder::participants)
            .optional(
                    "personData",
                    Scalars.YES_OR_NO,
                    FollowUpRegistration::personData,
                    FollowUpRegistrationBuilder::personData)
            .many(
                    "roles",
                    Many.list(ROLE_HOLDER),
                    FollowUpRegistration::roles,
                    FollowUpRegistrationBuilder::addAllRoles)
            .done();

    private FollowUpForms() {}
}
