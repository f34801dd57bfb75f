package dk.fordel.registry;

import dk.fordel.testing.ApiDocumentTest;

/** What the registry says of its own API. */
class ApiTest extends ApiDocumentTest {}
