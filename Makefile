# `make` says what there is. Needed: Make and a JDK 25; Maven and the rest are fetched when they are missing.

.DEFAULT_GOAL := help
.PHONY: help run demo bind stop test browser bench faults format docs clean

# Another data folder or other ports: make run ARGS="--data /tmp/fordel --port allocation=9083"
ARGS =
# Some benchmarks only, or fewer rounds: make bench TRIAL_ARGS="--only B1,B3 --rounds 3"
TRIAL_ARGS =

LIB      := platform/runtime/target
DEMO_LIB := platform/demo/target
TRIAL_LIB := platform/trials/target
PACKAGED := target/packaged
SOURCES  := $(shell find pom.xml platform services -name target -prune -o \( -path '*/src/main/*' -o -name pom.xml \) -type f -print 2>/dev/null)
MAVEN    := .mvn/mvn --batch-mode --no-transfer-progress
SMALL_JVM = exec "$$(.mvn/jdk25)/bin/java" -Xmx256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \
            --sun-misc-unsafe-memory-access=allow
LAUNCH    = $(SMALL_JVM) -cp "$(LIB)/classes:$(LIB)/lib/*" dk.fordel.runtime.Fordel
DEMO      = $(SMALL_JVM) -cp "$(DEMO_LIB)/classes:$(DEMO_LIB)/lib/*" dk.fordel.demo.Demo
TRIALS    = "$$(.mvn/jdk25)/bin/java" -Xmx2g -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
            -Ddisable-axoniq-console-message=true -cp "$(TRIAL_LIB)/classes:$(TRIAL_LIB)/lib/*" dk.fordel.trials.Trials

help: ## what there is (this)
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-14s %s\n", $$1, $$2 }'

run: $(PACKAGED) ## builds what has changed and starts everything; Ctrl-C stops it, the data stays in .fordel/
	@$(LAUNCH) run $(ARGS)

demo: $(PACKAGED) ## plays a region's year on it and reports what happened
	@$(DEMO) demo $(ARGS)

bind: ## says which trainee or practice a demo user is: make bind ARGS="--user trainee --trainee <id>"
	@$(LAUNCH) bind $(ARGS)

stop: ## stops what `make run` started
	@[ -d $(LIB)/lib ] || { echo "Nothing is built, so nothing runs."; exit 0; }; $(LAUNCH) stop $(ARGS)

test: browser ## everything: unit, integration, architecture and journey tests, format, dependencies
	@.mvn/test
	@mkdir -p target && touch $(PACKAGED)

browser:
	@.mvn/browser

bench: $(PACKAGED) ## measures the event store beside its peers, then the whole platform; about three quarters of an hour
	@missed=0; $(TRIALS) bench $(TRIAL_ARGS) || missed=1; ( $(DEMO) bench $(ARGS) ) && exit $$missed

faults: $(PACKAGED) ## kills, freezes, fills and sets back under load, then a checker of its own decides; sends hostile input; under an hour
	@exec "$$(.mvn/jdk25)/bin/java" -Xmx512m -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
		-cp "platform/trials/target/classes:platform/trials/target/lib/*" dk.fordel.trials.Trials faults $(ARGS)

format: ## formats all Java
	@$(MAVEN) --quiet spotless:apply

docs: ## writes the generated documents anew: event catalogue, AsyncAPI, JSON Schemas
	@$(MAVEN) --quiet -pl platform/contracts -Dfordel.docs.write=true test

clean: ## deletes what was built; the data in .fordel/ stays
	@$(MAVEN) --quiet clean

$(PACKAGED): $(SOURCES)
	@echo "Building Fordel (without tests)."
	@$(MAVEN) --quiet -Dmaven.test.skip=true package
	@mkdir -p target && touch $@
