package dk.fordel.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** R2 and R3: what the platform's modules import, read from their sources. */
class PlatformRulesTest {

    /** A module imports only modules of the layers above its own. */
    private static final List<Set<String>> LAYERS =
            List.of(
                    Set.of("kernel", "contracts", "races"),
                    Set.of(
                            "eventstore",
                            "observability",
                            "spreadsheets",
                            "printing",
                            "servers",
                            "optimiser"),
                    Set.of("web"),
                    Set.of("security"),
                    Set.of("messaging"),
                    Set.of("covers"),
                    Set.of("identity", "testing"),
                    Set.of("runtime", "trials"),
                    Set.of("demo"));

    @Test
    void contracts_and_kernel_import_the_jdk_only_R2() {
        for (String module : List.of("contracts", "kernel")) {
            assertThat(foreign(Sources.platform(), module)).as(module).isEmpty();
        }
    }

    @Test
    void the_platform_imports_no_service_and_its_layers_hold_R3() {
        assertThat(Sources.imports(Sources.platform()).keySet())
                .contains("kernel", "contracts", "eventstore", "messaging", "web", "security");
        assertThat(faults(Sources.platform())).isEmpty();
    }

    @Test
    void what_breaks_R2_and_R3_is_named(@TempDir Path platform) throws IOException {
        write(
                platform,
                "contracts",
                "import java.util.UUID;\nimport org.springframework.stereotype.Component;");
        write(platform, "kernel", "import dk.fordel.contracts.WireName;");
        write(platform, "eventstore", "import static dk.fordel.allocation.placement.Placement.x;");
        write(platform, "web", "class Web { dk.fordel.messaging.Relay relay; }");
        write(platform, "newcomer", "import java.util.List;");
        write(
                platform,
                "messaging",
                "/** {@link dk.fordel.registry.X} */\n// dk.fordel.funding\nimport dk.fordel.web.Page;\nString s = \"dk.fordel.course.v1\";");

        assertThat(foreign(platform, "contracts")).containsExactly("org.springframework");
        assertThat(foreign(platform, "kernel")).containsExactly("dk.fordel");
        assertThat(faults(platform))
                .containsExactly(
                        "platform/eventstore imports dk.fordel.allocation",
                        "platform/kernel imports dk.fordel.contracts",
                        "platform/newcomer stands in no layer",
                        "platform/web imports dk.fordel.messaging");
    }

    private static List<String> foreign(Path platform, String module) {
        return Sources.roots(platform.resolve(module)).stream()
                .filter(root -> !root.startsWith("java.") && !root.equals("org.jspecify"))
                .filter(root -> !(root.equals("dk.fordel") && onlyItself(platform, module)))
                .toList();
    }

    private static boolean onlyItself(Path platform, String module) {
        return Sources.imports(platform).getOrDefault(module, Set.of()).isEmpty();
    }

    private static List<String> faults(Path platform) {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, Set<String>> module : Sources.imports(platform).entrySet()) {
            int layer = layerOf(module.getKey());
            if (layer < 0) {
                faults.add("platform/%s stands in no layer".formatted(module.getKey()));
            }
            Set<String> above = Set.copyOf(flat(LAYERS.subList(0, Math.max(layer, 0))));
            module.getValue().stream()
                    .filter(imported -> !above.contains(imported))
                    .forEach(imported ->
                            faults.add(
                                    "platform/%s imports dk.fordel.%s"
                                            .formatted(module.getKey(), imported)));
        }
        return faults;
    }

    private static int layerOf(String module) {
        return LAYERS.indexOf(
                LAYERS.stream()
                        .filter(layer -> layer.contains(module))
                        .findFirst()
                        .orElse(Set.of()));
    }

    private static List<String> flat(List<Set<String>> layers) {
        return layers.stream().flatMap(Set::stream).toList();
    }

    private static void write(Path platform, String module, String code) throws IOException {
        Path file = platform.resolve(module).resolve("src/main/java/A.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, code);
    }
}
