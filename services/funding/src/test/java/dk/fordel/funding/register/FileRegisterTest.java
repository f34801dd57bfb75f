package dk.fordel.funding.register;

import dk.fordel.funding.register.RegisterCommand.NumberFile;
import dk.fordel.funding.register.RegisterEvent.FileNumbered;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** PAY-6: files are numbered without a gap. */
class FileRegisterTest {

    private static final UUID SEPTEMBER = new UUID(0, 9);
    private static final UUID OCTOBER = new UUID(0, 10);

    private final AggregateTestFixture<FileRegister> register =
            new AggregateTestFixture<>(FileRegister.class);

    @Test
    void the_first_file_is_number_1() {
        register.givenNoPriorActivity()
                .when(new NumberFile(SEPTEMBER))
                .expectEvents(new FileNumbered(RegisterId.THE_ONE, SEPTEMBER, 1))
                .expectResultMessagePayload(1);
    }

    @Test
    void the_next_file_gets_the_next_number() {
        register.given(new FileNumbered(RegisterId.THE_ONE, SEPTEMBER, 1))
                .when(new NumberFile(OCTOBER))
                .expectEvents(new FileNumbered(RegisterId.THE_ONE, OCTOBER, 2))
                .expectResultMessagePayload(2);
    }

    @Test
    void the_same_file_keeps_its_number() {
        register.given(
                        new FileNumbered(RegisterId.THE_ONE, SEPTEMBER, 1),
                        new FileNumbered(RegisterId.THE_ONE, OCTOBER, 2))
                .when(new NumberFile(SEPTEMBER))
                .expectNoEvents()
                .expectResultMessagePayload(1);
    }
}
