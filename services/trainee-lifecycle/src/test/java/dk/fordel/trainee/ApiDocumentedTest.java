package dk.fordel.trainee;

import dk.fordel.testing.ApiDocumentTest;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ApiDocumentedTest extends ApiDocumentTest {

    @DynamicPropertySource
    static void masterKey(DynamicPropertyRegistry registry) {
        registry.add("fordel.master-key-file", () -> RunningService.newMasterKey().toString());
    }
}
