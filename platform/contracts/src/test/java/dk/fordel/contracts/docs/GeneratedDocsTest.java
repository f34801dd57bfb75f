package dk.fordel.contracts.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The documents below {@code docs/} say what the records say. */
class GeneratedDocsTest {

    private static final String MEND =
            "Run `make docs` (or Maven's test of platform/contracts with -Dfordel.docs.write=true) and"
                    + " commit what it writes. A stale schema means that the published language changed:"
                    + " a field may be added if it is optional, anything else is a new event.";

    @Test
    void the_documents_say_what_the_records_say() throws IOException {
        GeneratedDocs docs = new GeneratedDocs(GeneratedDocs.folder());
        if (Boolean.getBoolean("fordel.docs.write")) {
            docs.write();
        }
        assertThat(docs.breaks()).as("A published contract never breaks").isEmpty();
        assertThat(docs.faults()).as(MEND).isEmpty();
    }

    @Test
    void missing_stale_and_superfluous_files_are_told_apart(@TempDir Path folder)
            throws IOException {
        GeneratedDocs docs = new GeneratedDocs(folder);
        docs.write();
        assertThat(docs.faults()).isEmpty();

        Files.delete(folder.resolve("events.md"));
        Files.writeString(folder.resolve("contracts/asyncapi.yaml"), "asyncapi: 2.0.0");
        Files.writeString(folder.resolve("contracts/README.txt"), "Read me.");
        assertThat(docs.faults())
                .containsExactly(
                        "docs/contracts/asyncapi.yaml says something else than the records.",
                        "docs/events.md is missing.",
                        "docs/contracts/README.txt belongs to no record.");

        docs.write();
        assertThat(docs.faults()).isEmpty();
    }

    @Test
    void a_published_contract_never_breaks_and_nothing_is_written_over_it(@TempDir Path folder)
            throws IOException {
        GeneratedDocs docs = new GeneratedDocs(folder);
        docs.write();
        Path ended = folder.resolve("contracts/dk.fordel.allocation.placement-ended.v1.json");
        String published =
                Files.readString(ended).replace("\"placementId\"", "\"placementNumber\"");
        Files.writeString(ended, published);
        Files.writeString(folder.resolve("contracts/dk.fordel.allocation.gone.v1.json"), "{}");
        Path asyncApi = folder.resolve("contracts/asyncapi.yaml");
        Files.writeString(
                asyncApi,
                Files.readString(asyncApi)
                        .replace("address: fordel.funding.v1", "address: fordel.money.v1"));

        assertThat(docs.breaks())
                .anySatisfy(said ->
                        assertThat(said)
                                .startsWith(
                                        "dk.fordel.allocation.placement-ended.v1: the field placementNumber was removed or renamed. Publish the new shape as dk.fordel.allocation.placement-ended.v2 and keep v1"))
                .anySatisfy(said -> assertThat(said).contains("placementId is new and required"))
                .anySatisfy(said -> assertThat(said).contains("gone.v1: no record has this name"))
                .anySatisfy(said ->
                        assertThat(said)
                                .contains(
                                        "terms-set.v1: it moved from the topic fordel.money.v1 to fordel.funding.v1"));
        assertThatThrownBy(docs::write)
                .hasMessageContaining("Nothing was written")
                .hasMessageContaining("placement-ended.v2 and keep v1");
        assertThat(ended).hasContent(published);
    }

    @Test
    void every_reference_of_the_asyncapi_document_leads_somewhere_and_versions_are_text() {
        GeneratedDocs docs = new GeneratedDocs(Path.of("docs"));
        JsonNode document = new YAMLMapper().readTree(docs.files().get("contracts/asyncapi.yaml"));
        assertThat(document.at("/info/version").isString()).as("versions are text").isTrue();
        assertThat(document.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(ref -> {
                    if (ref.startsWith("#")) {
                        assertThat(document.at(ref.substring(1)).isMissingNode()).as(ref).isFalse();
                    } else {
                        assertThat(docs.files()).containsKey(ref.replaceFirst("^\\.", "contracts"));
                    }
                });
    }
}
