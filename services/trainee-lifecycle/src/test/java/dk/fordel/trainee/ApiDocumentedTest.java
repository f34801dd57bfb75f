package dk.fordel.trainee;

import dk.fordel.testing.ApiDocumentTest;
import dk.fordel.testing.Facts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ApiDocumentedTest extends ApiDocumentTest implements WithMasterKey {

    @Autowired JdbcClient sql;

    @Override
    protected void given(Facts facts) {
        TwoAreas.known(facts, sql);
    }
}
