package dk.fordel.runtime.sbom;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.servers.FordelService;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Each service's bill of materials (CycloneDX, in its jar) against {@code .mvn/advisories.json},
 * and against a whole OSV database when {@code FORDEL_OSV} says where one is.
 */
class AdvisoriesTest {

    private static final Path PROJECT = Path.of("../..");
    private static final Path OURS = PROJECT.resolve(".mvn/advisories.json");

    @Test
    void no_service_is_made_of_anything_that_is_known_to_be_vulnerable() {
        var advisories = Advisories.in(OURS);
        var osv = System.getenv("FORDEL_OSV");
        var database = osv == null || osv.isBlank() ? null : Advisories.in(Path.of(osv));
        Set<String> found = new TreeSet<>();
        for (String service : FordelService.ids()) {
            for (JsonNode part : bill(service).path("components")) {
                var coordinates = coordinates(part);
                var version = part.path("version").asString();
                found.addAll(advisories.about(coordinates, version));
                if (database != null) {
                    found.addAll(database.about(coordinates, version));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void every_service_has_a_bill_of_its_materials_with_versions_and_licences() {
        for (String service : FordelService.ids()) {
            var bill = bill(service);

            assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
            assertThat(bill.path("metadata").path("component").path("name").asString())
                    .isEqualTo(service);
            assertThat(bill.path("components").valueStream().map(AdvisoriesTest::coordinates))
                    .contains(
                            "org.postgresql:postgresql",
                            "org.apache.tomcat.embed:tomcat-embed-core",
                            "dk.fordel.platform:eventstore")
                    .doesNotContain("org.assertj:assertj-core");
            assertThat(bill.path("components").valueStream())
                    .allMatch(part -> !part.path("version").asString("").isBlank());
        }
    }

    @Test
    void a_vulnerable_version_is_found_and_the_corrected_one_is_not() {
        var advisories = Advisories.in(OURS);

        assertThat(advisories.about("org.apache.logging.log4j:log4j-core", "2.14.1"))
                .anyMatch(sentence -> sentence.contains("CVE-2021-44228"));
        assertThat(advisories.about("org.apache.logging.log4j:log4j-core", "2.17.1")).isEmpty();
        assertThat(advisories.about("org.postgresql:postgresql", "42.7.1")).hasSize(1);
        assertThat(advisories.about("org.postgresql:postgresql", "42.7.3")).isEmpty();
        assertThat(advisories.about("org.yaml:snakeyaml", "1.33")).hasSize(1);
    }

    @Test
    void a_whole_database_as_osv_gives_it_out_is_read(@TempDir Path folder) throws Exception {
        var file = folder.resolve("all.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (JsonNode record : JsonMapper.builder().build().readTree(OURS.toFile())) {
                zip.putNextEntry(new ZipEntry(record.path("id").asString() + ".json"));
                zip.write(record.toString().getBytes(StandardCharsets.UTF_8));
            }
        }

        assertThat(Advisories.in(file).size()).isEqualTo(Advisories.in(OURS).size());
        assertThat(Advisories.in(file).about("org.yaml:snakeyaml", "1.33")).hasSize(1);
    }

    private static JsonNode bill(String service) {
        var file =
                PROJECT.resolve("services")
                        .resolve(service)
                        .resolve("target/classes/META-INF/sbom/application.cdx.json");
        assertThat(file).as("made when %s is built", service).exists();
        return JsonMapper.builder().build().readTree(file.toFile());
    }

    private static String coordinates(JsonNode part) {
        return part.path("group").asString("") + ":" + part.path("name").asString("");
    }
}
