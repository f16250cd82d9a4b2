/** A system of somebody else, as a module. */
module finsam.consumers.modules {
    requires finsam.json;
    requires jakarta.validation;
    requires org.hibernate.validator;
    requires static org.jspecify;

    opens finsam.consumers.modules to
            org.hibernate.validator,
            finsam.rules;
}
