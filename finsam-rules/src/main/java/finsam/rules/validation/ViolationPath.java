package finsam.rules.validation;

import finsam.core.finding.JsonPointer;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The places of findings as paths of Bean Validation, and the way back: {@code /goals/3/text} is {@code goals[3].text}. */
final class ViolationPath {
    private static final String ELEMENT = "<list element>";

    /** The end of a path as far as it is built. The interfaces of Bean Validation have the same methods and no common type. */
    private record End(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Function<String, ContainerElementNodeBuilderCustomizableContext> element,
            Runnable finish) {

        static End of(ConstraintViolationBuilder to) {
            return new End(
                    to::addPropertyNode,
                    to::addBeanNode,
                    name -> to.addContainerElementNode(name, List.class, 0),
                    to::addConstraintViolation);
        }

        static End of(NodeBuilderCustomizableContext to) {
            return new End(
                    to::addPropertyNode,
                    to::addBeanNode,
                    name -> to.addContainerElementNode(name, List.class, 0),
                    to::addConstraintViolation);
        }

        static End of(NodeBuilderDefinedContext to) {
            return new End(
                    to::addPropertyNode,
                    to::addBeanNode,
                    name -> to.addContainerElementNode(name, List.class, 0),
                    to::addConstraintViolation);
        }

        static End of(ContainerElementNodeBuilderDefinedContext to) {
            return new End(
                    to::addPropertyNode,
                    to::addBeanNode,
                    name -> to.addContainerElementNode(name, List.class, 0),
                    to::addConstraintViolation);
        }
    }

    private ViolationPath() {}

    /** Adds a violation at a place below the annotated element. */
    static void add(ConstraintViolationBuilder violation, JsonPointer place) {
        End end = End.of(violation);
        int index = -1;
        for (String segment : segments(place)) {
            boolean element = isIndex(segment);
            if (element && index >= 0) {
                end = End.of(end.element().apply(ELEMENT).inIterable().atIndex(index));
            } else if (!element) {
                NodeBuilderCustomizableContext named = end.property().apply(segment);
                end = index >= 0 ? End.of(named.inIterable().atIndex(index)) : End.of(named);
            }
            index = element ? Integer.parseInt(segment) : -1;
        }
        if (index >= 0) {
            end.bean().get().inIterable().atIndex(index).addConstraintViolation();
        } else {
            end.finish().run();
        }
    }

    private static List<String> segments(JsonPointer place) {
        return Stream.of(place.toString().split("/", -1))
                .skip(1)
                .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                .toList();
    }

    private static boolean isIndex(String segment) {
        return !segment.isEmpty() && segment.length() < 10 && segment.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Returns the place that a path leads to; methods and their parameters have none. */
    static JsonPointer place(Path path) {
        JsonPointer place = JsonPointer.ROOT;
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                place = place.element(node.getIndex());
            } else if (node.getKey() != null) {
                place = place.property(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                place = place.property(node.getName());
            }
        }
        return place;
    }
}
