package dk.fordel.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a class of a service is for, which says what it may import. A folder is a capability, so
 * several kinds lie in it side by side; a class is what it says of itself.
 */
enum Kind {
    /** In the base package: starts and wires the service. */
    BASE,
    /** Decides. Whatever is not known to be something else is held as this, the strictest. */
    DOMAIN,
    /** A component: what touches several aggregates or takes many steps. */
    APPLICATION,
    /** Below a package {@code view}. */
    VIEW,
    /** Below a package {@code policy}. */
    POLICY,
    /** Below {@code publish}. */
    PUBLISH,
    /** Below {@code consume}. */
    CONSUME,
    /** A controller, its requests and answers, or below a package {@code web}. */
    WEB,
    /** In a package that was declared as one. */
    ADAPTER;

    static final String CONTROLLER = "org.springframework.web.bind.annotation.RestController";
    private static final String COMPONENT = "org.springframework.stereotype.Component";

    /** The kind that all classes below a package of this name are of. */
    static Optional<Kind> ofSegment(String segment) {
        return Arrays.stream(values())
                .filter(kind -> kind != BASE && kind != DOMAIN && kind != ADAPTER)
                .filter(kind -> kind.name().equalsIgnoreCase(segment))
                .findFirst();
    }

    /**
     * What a class says of itself, or its package says of it.
     *
     * @param type a class; one within another is of the other's kind
     * @param path its package below the base package, for example {@code decision.frame.view}
     */
    static Kind of(JavaClass type, String path) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        Optional<Kind> said =
                Arrays.stream(path.split("\\."))
                        .flatMap(segment -> ofSegment(segment).stream())
                        .findFirst();
        if (said.isPresent()) {
            return said.get();
        }
        if (outermost.isAnnotatedWith(CONTROLLER) || isSaidToAController(outermost)) {
            return WEB;
        }
        return outermost.isAnnotatedWith(COMPONENT) ? APPLICATION : DOMAIN;
    }

    private static boolean isSaidToAController(JavaClass type) {
        return type.isRecord()
                && (type.getSimpleName().endsWith("Request")
                        || type.getSimpleName().endsWith("Answer"));
    }
}
