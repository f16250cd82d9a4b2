package finsam.core.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * The one style of all records: users see the interface and a public builder with full javadoc; the implementation is
 * private. It stands here once, and not in class files, because style elements on a type leak warnings to those who compile
 * or document against it.
 */
@Value.Style(
        visibility = ImplementationVisibility.PRIVATE,
        builderVisibility = BuilderVisibility.PUBLIC,
        typeBuilder = "*Builder",
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        depluralize = true,
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false))
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface RecordStyle {}
