package dk.fordel.contracts.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.fordel.contracts.Contracts;

import tools.jackson.databind.JsonNode;
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

    private static final String ASYNC_API = "contracts/asyncapi.yaml";

    private final Path docs;
    private final Map<String, String> files = new TreeMap<>();

    GeneratedDocs(Path docs) {
        this.docs = docs;
        files.put("events.md", Catalogue.text());
        files.put(ASYNC_API, YAML.writeValueAsString(AsyncApi.document()));
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

    /** A sentence for each change that would hurt those who read what is published. */
    List<String> breaks() {
        Map<String, JsonNode> published = new TreeMap<>();
        publishedContracts()
                .forEach(name ->
                        published.put(wireName(name), JSON.readTree(read(docs.resolve(name)))));
        Map<String, JsonNode> generated = new TreeMap<>();
        files.forEach((name, text) -> {
            if (name.endsWith(".json")) {
                generated.put(wireName(name), JSON.readTree(text));
            }
        });
        List<String> breaks = new ArrayList<>(BreakingChanges.ofSchemas(published, generated));
        Path asyncApi = docs.resolve(ASYNC_API);
        if (Files.exists(asyncApi)) {
            breaks.addAll(
                    BreakingChanges.ofTopics(topics(read(asyncApi)), topics(files.get(ASYNC_API))));
        }
        return breaks;
    }

    private static String wireName(String file) {
        return file.replaceAll("^contracts/|\\.json$", "");
    }

    /** Topic by wire name, as an AsyncAPI document has them. */
    private static Map<String, String> topics(String asyncApi) {
        Map<String, String> topics = new TreeMap<>();
        for (JsonNode channel : YAML.readTree(asyncApi).path("channels")) {
            channel.findValuesAsString("$ref")
                    .forEach(ref ->
                            topics.put(
                                    ref.substring(ref.lastIndexOf('/') + 1),
                                    channel.path("address").asString()));
        }
        return topics;
    }

    /**
     * @throws IllegalStateException when it would overwrite what others rely on; nothing is written
     */
    void write() throws IOException {
        List<String> breaks = breaks();
        if (!breaks.isEmpty()) {
            throw new IllegalStateException(
                    "Nothing was written, because a published contract would break.\n"
                            + String.join("\n", breaks));
        }
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
        return inContracts().stream().filter(name -> !files.containsKey(name)).toList();
    }

    private List<String> publishedContracts() {
        return inContracts().stream().filter(name -> name.matches(".*\\.v\\d+\\.json")).toList();
    }

    private List<String> inContracts() {
        Path contracts = docs.resolve("contracts");
        if (!Files.isDirectory(contracts)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(contracts)) {
            return found.map(file -> "contracts/" + file.getFileName()).sorted().toList();
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
