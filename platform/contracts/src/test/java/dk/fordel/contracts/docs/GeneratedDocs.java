package dk.fordel.contracts.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.contracts.Contracts;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Every file below {@code docs/} that follows from the contract records. */
final class GeneratedDocs {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                    .disable(YAMLWriteFeature.SPLIT_LINES)
                    .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                    .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
                    .build();

    private final Path docs;
    private final Map<String, String> files = new TreeMap<>();

    GeneratedDocs(Path docs) {
        this.docs = docs;
        files.put("events.md", Catalogue.text());
        files.put("contracts/asyncapi.yaml", YAML.writeValueAsString(AsyncApi.document()));
        Contracts.all()
                .forEach(event ->
                        files.put(
                                "contracts/%s.json".formatted(Contracts.wireNameOf(event)),
                                JSON.writeValueAsString(JsonSchemas.of(event)) + "\n"));
    }

    /** The {@code docs} folder of this checkout. */
    static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(here.resolve(".mvn"))) {
            here = here.getParent();
        }
        return here.resolve("docs");
    }

    Map<String, String> files() {
        return files;
    }

    /** A sentence for each file that is missing, stale, or that nothing generates. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        files.forEach((name, text) -> {
            Path file = docs.resolve(name);
            if (!Files.exists(file)) {
                faults.add("docs/%s is missing.".formatted(name));
            } else if (!read(file).equals(text)) {
                faults.add("docs/%s says something else than the records.".formatted(name));
            }
        });
        superfluous().forEach(name -> faults.add("docs/%s belongs to no record.".formatted(name)));
        return faults;
    }

    void write() throws IOException {
        for (String name : superfluous()) {
            Files.delete(docs.resolve(name));
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = docs.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    private List<String> superfluous() {
        Path contracts = docs.resolve("contracts");
        if (!Files.isDirectory(contracts)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(contracts)) {
            return found.map(file -> "contracts/" + file.getFileName())
                    .filter(name -> !files.containsKey(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
