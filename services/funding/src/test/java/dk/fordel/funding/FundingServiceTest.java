package dk.fordel.funding;

import dk.fordel.eventstore.Views;
import dk.fordel.testing.Api;
import dk.fordel.testing.Facts;
import dk.fordel.testing.FordelTest;
import dk.fordel.testing.SettableClock;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole service, started once for all tests that extend this; they use months of their own. */
@FordelTest
abstract class FundingServiceTest {

    @Autowired protected Api api;
    @Autowired protected Facts facts;
    @Autowired protected SettableClock clock;
    @Autowired protected JdbcClient sql;
    @Autowired protected Views views;

    protected FundingStory story;

    @BeforeEach
    void story() {
        story = new FundingStory(api, facts);
    }
}
