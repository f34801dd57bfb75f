package dk.fordel.course;

import dk.fordel.testing.ApiDocumentTest;

class ApiDocumentedTest extends ApiDocumentTest {}
