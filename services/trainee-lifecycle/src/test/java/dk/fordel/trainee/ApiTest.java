package dk.fordel.trainee;

import dk.fordel.testing.ApiDocumentTest;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What the trainee service says of its own API. */
class ApiTest extends ApiDocumentTest {

    @DynamicPropertySource
    static void anyMasterKey(DynamicPropertyRegistry registry) {
        registry.add("fordel.master-key-file", () -> RunningService.newMasterKey().toString());
    }
}
