package dk.fordel.allocation;

import dk.fordel.testing.ApiDocumentTest;

class ApiDocumentedTest extends ApiDocumentTest {}
