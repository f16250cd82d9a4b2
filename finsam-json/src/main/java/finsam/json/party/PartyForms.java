package finsam.json.party;

import finsam.core.party.EffortOwner;
import finsam.core.party.EffortOwnerBuilder;
import finsam.core.party.EmailAddress;
import finsam.core.party.OfficeUse;
import finsam.core.party.OfficeUseBuilder;
import finsam.core.party.OrganisationName;
import finsam.core.party.OrganisationNumber;
import finsam.core.party.Party;
import finsam.core.party.PartyBuilder;
import finsam.core.party.PartyKind;
import finsam.core.party.PartyRole;
import finsam.core.party.PostalCode;
import finsam.core.party.RegistryNumber;
import finsam.core.party.SubmissionForm;
import finsam.json.form.Codec;
import finsam.json.form.Form;
import finsam.json.form.JsonShape;
import finsam.json.form.Many;
import finsam.json.form.OpenWords;
import finsam.json.form.Schema;
import finsam.json.form.StringCodec;
import finsam.json.form.Words;
import finsam.json.form.Written;
import finsam.json.time.TimeForms;
import java.util.Comparator;

/** Those who take part, and how to reach them. */
public final class PartyForms {
    /** A kind of party. */
    public static final Words<PartyKind> KIND = Words.of(PartyKind.values());

    /** How a form was handed in. */
    public static final Many<SubmissionForm> SUBMISSION_FORMS =
            Many.set(Words.of(SubmissionForm.values()), Comparator.naturalOrder());

    /** An e-mail address. */
    public static final Codec<EmailAddress> EMAIL =
            StringCodec.of(JsonShape.TEXT, EmailAddress::parse, EmailAddress::value, email());

    /** A postal code. */
    public static final Codec<PostalCode> POSTAL_CODE =
            StringCodec.of(JsonShape.TEXT, PostalCode::parse, PostalCode::toString, postalCode());

    /** The number of a case, at most 64 characters. */
    public static final Codec<RegistryNumber> REGISTRY_NUMBER = StringCodec.limited(64, RegistryNumber::of);

    /** The name of an organisation, at most 300 characters. */
    public static final Codec<OrganisationName> ORGANISATION_NAME = StringCodec.limited(300, OrganisationName::of);

    /** Names of organisations. */
    public static final Many<OrganisationName> ORGANISATION_NAMES =
            Many.set(ORGANISATION_NAME, Comparator.comparing(OrganisationName::text));

    /** The number of an organisation: {@code 212000-0803}, or with a note as people write it. */
    public static final Codec<OrganisationNumber> ORGANISATION_NUMBER = StringCodec.of(
            JsonShape.TEXT, OrganisationNumber::parse, OrganisationNumber::toString, organisationNumber());

    /** Kinds of party. */
    public static final Many<PartyKind> KINDS = Many.set(KIND, Comparator.naturalOrder());

    /** Roles in an effort. */
    public static final Many<PartyRole> ROLES = OpenWords.of(PartyRole::of).set();

    /** An organisation that takes part. */
    public static final Form<Party, PartyBuilder> PARTY = Form.of(Party.class, PartyBuilder::new, PartyBuilder::build)
            .text("name", Party::name, PartyBuilder::name)
            .optional("kind", KIND, Party::kind, PartyBuilder::kind)
            .text("role", Party::role, PartyBuilder::role)
            .done();

    /** The owner of an effort. */
    public static final Form<EffortOwner, EffortOwnerBuilder> OWNER = Form.of(
                    EffortOwner.class, EffortOwnerBuilder::new, EffortOwnerBuilder::build)
            .text("organisation", EffortOwner::organisation, EffortOwnerBuilder::organisation)
            .optional("kind", KIND, EffortOwner::kind, EffortOwnerBuilder::kind)
            .text("workplace", EffortOwner::workplace, EffortOwnerBuilder::workplace)
            .text("contactPerson", EffortOwner::contactPerson, EffortOwnerBuilder::contactPerson)
            .personal()
            .text("phone", EffortOwner::phone, EffortOwnerBuilder::phone)
            .personal()
            .optional("email", EMAIL, EffortOwner::email, EffortOwnerBuilder::email)
            .personal()
            .optional("postalCode", POSTAL_CODE, EffortOwner::postalCode, EffortOwnerBuilder::postalCode)
            .text("town", EffortOwner::town, EffortOwnerBuilder::town)
            .text("address", EffortOwner::address, EffortOwnerBuilder::address)
            .personal()
            .done();

    /** What the association notes. */
    public static final Form<OfficeUse, OfficeUseBuilder> OFFICE = Form.of(
                    OfficeUse.class, OfficeUseBuilder::new, OfficeUseBuilder::build)
            .optional("registryNumber", REGISTRY_NUMBER, OfficeUse::registryNumber, OfficeUseBuilder::registryNumber)
            .text("signature", OfficeUse::signature, OfficeUseBuilder::signature)
            .personal()
            .optional("arrivalDate", TimeForms.DATE, OfficeUse::arrivalDate, OfficeUseBuilder::arrivalDate)
            .done();

    private PartyForms() {}

    private static Schema organisationNumber() {
        String six = "[1-35-9][0-9][2-9][0-9]{3}";
        String ten = "(?:16)?" + six + "(?:[-\\u2013\\u2212]|" + Written.GAP + ")?[0-9]{4}";
        String vat = Written.anyCase("se") + Written.GAP + "?" + six + "-?[0-9]{4}" + Written.GAP + "?01";
        return Written.as(ten + "|" + vat)
                .titled("organisationsnummer", "organisation number")
                .examples("212000-0803", "2120000803", "SE212000080301")
                .named("OrganisationNumber");
    }

    private static Schema email() {
        String domain = "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+\\p{L}{2,24}";
        return Written.as("[^\\s\\p{Z}\\p{C}@]{1,64}@" + domain)
                .with("format", "idn-email")
                .examples("kontakt@example.org")
                .named("EmailAddress");
    }

    private static Schema postalCode() {
        return Written.as(Written.anyCase("(?:SE-)?") + "[1-9][0-9]{2}" + Written.GAP + "?[0-9]{2}")
                .examples("824 30", "82430")
                .named("PostalCode");
    }
}
