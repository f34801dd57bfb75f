package dk.fordel.registry;

import dk.fordel.testing.ApiDocumentTest;

class ApiDocumentedTest extends ApiDocumentTest {}
