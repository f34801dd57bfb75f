package dk.fordel.runtime.sbom;

import org.apache.maven.artifact.versioning.ComparableVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;

/** Vulnerabilities in the format of OSV (https://ossf.github.io/osv-schema), for Maven. */
final class Advisories {

    private static final JsonMapper json = JsonMapper.builder().build();

    private final List<JsonNode> records;

    private Advisories(List<JsonNode> records) {
        this.records = records;
    }

    /**
     * A list of records, or a whole database as OSV gives it out.
     *
     * @param file a JSON array of records, or a zip with a record in each {@code .json}
     */
    static Advisories in(Path file) {
        List<JsonNode> records = new ArrayList<>();
        if (!file.toString().endsWith(".zip")) {
            json.readTree(file.toFile()).forEach(records::add);
            return new Advisories(records);
        }
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().filter(e -> e.getName().endsWith(".json")).toList()) {
                try (var record = zip.getInputStream(entry)) {
                    records.add(json.readTree(record));
                }
            }
            return new Advisories(records);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    int size() {
        return records.size();
    }

    /**
     * What is known of one version, a sentence each.
     *
     * @param coordinates {@code group:artifact}
     */
    Set<String> about(String coordinates, String version) {
        var found = new TreeSet<String>();
        for (JsonNode record : records) {
            for (JsonNode affected : record.path("affected")) {
                var named = affected.path("package");
                if (!record.has("withdrawn")
                        && named.path("ecosystem").asString("").equals("Maven")
                        && named.path("name").asString("").equals(coordinates)
                        && covers(affected, version)) {
                    found.add(
                            "%s %s: %s %s"
                                    .formatted(
                                            coordinates,
                                            version,
                                            record.path("id").asString(),
                                            record.path("summary").asString("")));
                }
            }
        }
        return found;
    }

    private static boolean covers(JsonNode affected, String version) {
        for (JsonNode exact : affected.path("versions")) {
            if (exact.asString().equals(version)) {
                return true;
            }
        }
        var asked = new ComparableVersion(version);
        for (JsonNode range : affected.path("ranges")) {
            boolean inside = false;
            for (JsonNode event : range.path("events")) {
                if (event.has("introduced") && asked.compareTo(at(event, "introduced")) >= 0) {
                    inside = true;
                } else if (event.has("fixed") && asked.compareTo(at(event, "fixed")) >= 0) {
                    inside = false;
                } else if (event.has("last_affected")
                        && asked.compareTo(at(event, "last_affected")) > 0) {
                    inside = false;
                }
            }
            if (inside) {
                return true;
            }
        }
        return false;
    }

    private static ComparableVersion at(JsonNode event, String name) {
        return new ComparableVersion(event.path(name).asString());
    }
}
