package dk.fordel.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.FordelTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Alerts ask for figures that a service really tells, and an operator finds what to do. */
@FordelTest
class AlertsTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Pattern METRIC = Pattern.compile("fordel_[a-z_]+");

    @Autowired Api api;

    @Test
    void every_alert_asks_for_a_figure_that_a_service_tells_and_says_what_to_do() throws Exception {
        String told = api.as(Role.ADMINISTRATOR).get("/actuator/prometheus").text();
        String guide = Files.readString(PROJECT.resolve("docs/guides/operators.md"));
        for (Map<String, Object> alert : alerts()) {
            String name = String.valueOf(alert.get("alert"));
            var asked = METRIC.matcher(String.valueOf(alert.get("expr")));
            assertThat(asked.find()).as(name).isTrue();
            assertThat(told).as(name).contains("\n" + asked.group() + "{");
            assertThat(guide).contains("\n## " + name + "\n");
            assertThat(alert).as(name).containsKeys("labels", "annotations");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> alerts() throws Exception {
        Map<String, Object> file =
                new Yaml().load(Files.readString(PROJECT.resolve("deploy/alerts/fordel.yaml")));
        var groups = (List<Map<String, Object>>) file.get("groups");
        return (List<Map<String, Object>>) groups.getFirst().get("rules");
    }
}
