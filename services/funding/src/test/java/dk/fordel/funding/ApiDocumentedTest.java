package dk.fordel.funding;

import dk.fordel.testing.ApiDocumentTest;

class ApiDocumentedTest extends ApiDocumentTest {}
