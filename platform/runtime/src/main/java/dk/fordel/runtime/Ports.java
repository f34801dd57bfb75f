package dk.fordel.runtime;

import dk.fordel.servers.FreePort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which part listens where. Chosen by option, else by environment, else the usual port. */
final class Ports {

    private final Map<String, Integer> chosen;

    private Ports(Map<String, Integer> chosen) {
        this.chosen = chosen;
    }

    /**
     * Decides all ports, and refuses when one is taken or asked for twice, naming all that are.
     *
     * @param options by the part's name
     * @param environment where variables like {@code FORDEL_PORT_KAFKA} may stand
     */
    static Ports choose(
            List<Part> parts, Map<String, Integer> options, Map<String, String> environment) {
        refuseUnknown(parts, options);
        var chosen = new HashMap<String, Integer>();
        var problems = new ArrayList<String>();
        for (var part : parts) {
            int port = wanted(part, options, environment);
            if (port == 0) {
                port = anyBut(chosen);
            } else if (chosen.containsValue(port)) {
                problems.add(
                        "Port %d is asked for twice, and %s needs it. %s"
                                .formatted(port, part.name(), advice(part)));
            } else if (!FreePort.isFree(port)) {
                problems.add(
                        "Port %d is taken, and %s needs it. %s"
                                .formatted(port, part.name(), advice(part)));
            }
            chosen.put(part.name(), port);
        }
        if (!problems.isEmpty()) {
            throw new LaunchFailed(String.join("\n", problems));
        }
        return new Ports(Map.copyOf(chosen));
    }

    int of(Part part) {
        var port = chosen.get(part.name());
        if (port == null) {
            throw new IllegalArgumentException("No port was chosen for " + part.name());
        }
        return port;
    }

    private static String advice(Part part) {
        return "End what listens there, or choose another: --port %s=<number> (or %s in the environment)."
                .formatted(part.name(), part.portVariable());
    }

    private static int wanted(
            Part part, Map<String, Integer> options, Map<String, String> environment) {
        var option = options.get(part.name());
        var variable = environment.get(part.portVariable());
        int port = part.port();
        if (option != null) {
            port = option;
        } else if (variable != null) {
            port = number(variable, part);
        }
        if (port < 0 || port > 65_535) {
            throw new LaunchFailed(
                    "%d is no port for %s: 1 to 65535, or 0 for any free one."
                            .formatted(port, part.name()));
        }
        return port;
    }

    private static int number(String variable, Part part) {
        try {
            return Integer.parseInt(variable.strip());
        } catch (NumberFormatException e) {
            throw new LaunchFailed(
                    "%s is '%s', which is no port number.".formatted(part.portVariable(), variable),
                    e);
        }
    }

    private static void refuseUnknown(List<Part> parts, Map<String, Integer> options) {
        var known = parts.stream().map(Part::name).toList();
        var unknown = new TreeSet<>(options.keySet());
        known.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw new LaunchFailed(
                    "There is no %s to give a port to. There are: %s."
                            .formatted(
                                    String.join(", ", unknown),
                                    known.stream().collect(Collectors.joining(", "))));
        }
    }

    private static int anyBut(Map<String, Integer> taken) {
        int port = FreePort.any();
        while (taken.containsValue(port)) {
            port = FreePort.any();
        }
        return port;
    }
}
