package dk.fordel.allocation;

import dk.fordel.testing.ApiDocumentTest;
import dk.fordel.testing.Facts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class ApiDocumentedTest extends ApiDocumentTest {

    @Autowired AutowireCapableBeanFactory beans;

    @Override
    protected void given(Facts facts) {
        var allocation = new RunningAllocation() {};
        beans.autowireBean(allocation);
        allocation.region();
    }
}
