package dk.fordel.trainee;

import dk.fordel.testing.ApiDocumentTest;

class ApiDocumentedTest extends ApiDocumentTest implements WithMasterKey {}
