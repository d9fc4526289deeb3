# Everything that is done to this tree, in the order in which one needs it.

SWIFT ?= swift
JOBS ?= $(shell nproc 2>/dev/null || echo 2)
RELEASE = .build/release/hypercare
PREFIX ?= /usr/local
FUZZ_SECONDS ?= 60
STUDIES = trading-race returns-chatbot partner-portal fraud-latency generic-assistant
SEEDS ?= 1-20
DAYS ?= 14
SCENARIO ?= pipelines/scenarios/evaluation.yaml
BENCH ?= ../shared/bench
NIGHTS ?= 500
SERIES ?= 1000
TRIALS ?= 200
FEEDBACK ?= ../shared/bench/feedback
ROUNDS ?= 1
ONLY ?=

.DEFAULT_GOAL := help
.PHONY: help setup build install test check format golden bench bench-detection bench-nights bench-detect-speed \
	bench-tagging bench-tagging-sets bench-tagging-speed \
	bench-tagging-languages bench-feedback bench-feedback-speed train evaluate fuzz demo clean fixtures

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-24s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## look for Swift, install what is missing of the C libraries
	@tools/setup.sh

build: setup ## build the release binary
	$(SWIFT) build -c release -j $(JOBS)

install: build ## put the program into $(PREFIX)/bin
	install -D -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/hypercare

test: setup ## run all tests: modules, then whole runs read by other people's readers
	tools/venv.sh test Tests/EndToEnd/requirements.txt
	$(SWIFT) build --build-tests -j $(JOBS)
	$(SWIFT) test --skip-build
	$(SWIFT) build -c release -j $(JOBS)
	.venv/test/bin/python -m pytest -q Tests/EndToEnd

check: setup ## what review demands: format, a build without warnings, all tests
	$(SWIFT) format lint --strict --recursive --parallel Sources Tests Benchmarks Package.swift
	$(SWIFT) build --build-tests -j $(JOBS) -Xswiftc -warnings-as-errors
	$(SWIFT) test --skip-build
	tools/venv.sh test Tests/EndToEnd/requirements.txt
	$(SWIFT) build -c release -j $(JOBS)
	.venv/test/bin/python -m pytest -q Tests/EndToEnd

format: ## rewrite the sources as .swift-format says
	$(SWIFT) format --in-place --recursive --parallel Sources Tests Benchmarks Package.swift

golden: setup ## rewrite the expected results; then read the diff
	HYPERCARE_GOLDEN=write $(SWIFT) test -j $(JOBS) || true
	@git --no-pager diff --stat -- fixtures Tests

bench: build ## measure against other tools; see Benchmarks/README.md
	Benchmarks/run.sh

bench-detection: ## public benchmarks of detection: BENCH=DIR ONLY=nab; see docs/detection-benchmarks.md
	@test -d "$(BENCH)" || { echo "bench-detection: no folder $(BENCH); BENCH=DIR names the one that holds nab, wsd, rca and tcpd" >&2; exit 2; }
	$(MAKE) --no-print-directory build
	tools/venv.sh detection Benchmarks/detection/requirements.txt
	.venv/detection/bin/python Benchmarks/detection/bench.py --bench "$(BENCH)" $(if $(ONLY),--only '$(ONLY)') $(OPTIONS)

bench-nights: build ## false alarms of detection on made series: NIGHTS=500 SERIES=1000; see docs/detection-method.md
	.build/release/night-trials law --nights '$(NIGHTS)' --series '$(SERIES)' --jobs '$(JOBS)' $(OPTIONS)

bench-detect-speed: build ## seconds and memory of detection, 30 nights and one more: ROUNDS=3; see docs/performance.md
	python3 Benchmarks/detect_speed.py --jobs '$(JOBS)' --rounds '$(ROUNDS)' $(OPTIONS)

evaluate: build ## how much of what is planted is found: SEEDS=1-20 DAYS=14; see docs/evaluation.md
	tools/venv.sh evaluation Benchmarks/evaluation/requirements.txt
	.venv/evaluation/bin/python Benchmarks/evaluation/evaluate.py \
		--seeds '$(SEEDS)' --days '$(DAYS)' --scenario '$(SCENARIO)' $(OPTIONS)

fuzz: setup ## run the random tests with one seed after another for FUZZ_SECONDS
	tools/fuzz.sh $(FUZZ_SECONDS)

bench-tagging: build ## how well texts are tagged: FEEDBACK=DIR, OPTIONS='--unseen DIR --classes'; see docs/tagging.md
	tools/venv.sh tagging Benchmarks/tagging/requirements.txt
	.venv/tagging/bin/python Benchmarks/tagging/bench.py --product $(RELEASE) --bench "$(FEEDBACK)" $(OPTIONS)

bench-tagging-sets: setup ## how well classes of other sets are learned: FEEDBACK=DIR, OPTIONS='--data DIR'; see docs/tagging.md
	$(SWIFT) build -c release -j $(JOBS) --product train-tags
	.build/release/train-tags sets --data "$(FEEDBACK)" $(OPTIONS)

bench-tagging-speed: build ## how fast texts are tagged, beside VADER: FEEDBACK=DIR ROUNDS=5; see docs/tagging.md
	tools/venv.sh tagging Benchmarks/tagging/requirements.txt
	.venv/tagging/bin/python Benchmarks/tagging/speed.py --product $(RELEASE) --bench "$(FEEDBACK)" --rounds '$(ROUNDS)' $(OPTIONS)

bench-tagging-languages: build ## how well made texts in other languages are tagged; see docs/tagging.md
	python3 Benchmarks/tagging/languages.py --product $(RELEASE) --maker .build/release/hypercare-scenarios $(OPTIONS)

bench-feedback: build ## near-duplicates and themes of feedback: TRIALS=200 FEEDBACK=DIR; see docs/feedback.md
	.build/release/feedback-trials copies
	.build/release/feedback-trials themes --trials '$(TRIALS)'
	gzip -dc "$(FEEDBACK)/banking77/dev.jsonl.gz" | .build/release/feedback-trials surges --trials '$(TRIALS)'

bench-feedback-speed: build ## seconds of reading, merging and reporting 200,000 made chat records: ROUNDS=3; see docs/feedback.md
	python3 Benchmarks/feedback_speed.py --product $(RELEASE) --rounds '$(ROUNDS)' $(OPTIONS)

train: setup ## make the tagging model anew from labelled sets: FEEDBACK=DIR; see docs/tagging.md
	tools/venv.sh training tools/train-tags/requirements.txt
	$(SWIFT) build -c release -j $(JOBS) --product train-tags
	.venv/training/bin/python tools/train-tags/lexicons.py .venv/training/lexicons
	.build/release/train-tags --data "$(FEEDBACK)" --lexicons .venv/training/lexicons $(OPTIONS) \
		--output Sources/CTagModel/tags.model

demo: build ## sample nights, tables and a report in demo/
	$(RELEASE) demo --output demo

clean: ## remove what was built
	rm -rf .build demo

fixtures: build ## make the committed sample data again, byte for byte
	.build/release/hypercare-scenarios fixtures --output fixtures/demo
	for name in $(STUDIES); do \
		.build/release/hypercare-scenarios make pipelines/scenarios/$$name.yaml --calls-per-day 200 \
			--output fixtures/scenarios/$$name || exit 1; \
	done
