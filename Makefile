# The slow targets. Everything that must hold at each change is in .ci/run.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

TOOL     := go tool -modfile=tools/go.mod
PAKKER   := $(shell grep -v '^\#' .ci/pakker)
FUZZTIME ?= 10m
ANTALL   ?= 10
TREKK    ?= 10000
REF      ?= HEAD
MAPPE    ?= dist

.DEFAULT_GOAL := help
.PHONY: help test lint ci dekning egenskaper fuzz-lang mutasjon ytelse sammenlign saarbarheter generer apidiff deadcode

help: ## this list
	@awk -F':.*## ' '/^[a-z-]+:.*## / { printf "%-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

test: ## the tests
	go test ./...

lint: ## format and golangci-lint
	$(TOOL) gofumpt -l .
	$(TOOL) golangci-lint config verify
	$(TOOL) golangci-lint run ./...

ci: ## everything that must hold at each change
	.ci/run

dekning: ## 100 % coverage of the packages in .ci/pakker
	.ci/dekning.sh

egenskaper: ## the property tests of PAKKER (not the root), TREKK (10 000) draws each
	@rc=0; for p in $(PAKKER); do grep -qr pgregory.net/rapid --include='*_test.go' $$p || continue; \
		go test ./$$p -rapid.checks=$(TREKK) || rc=1; done; exit $$rc

fuzz-lang: ## every fuzz target for FUZZTIME (10m)
	FUZZTIME=$(FUZZTIME) .ci/fuzz.sh

# No --test-cpu: gremlins 0.6.0 hands it on in one word, every test run then
# fails, and every mutant counts as killed. No cached test run: the time that a
# mutant gets is measured by it. No vet: what it refuses would count as killed.
mutasjon: ## mutation tests of PAKKER, at least 95 % killed
	@rc=0; for p in $(PAKKER); do echo "== $$p"; go clean -testcache; \
		GOFLAGS=-vet=off $(TOOL) gremlins unleash --workers 2 --timeout-coefficient 15 --output-statuses ltv \
			--exclude-files '_gen\.go$$' --exclude-files '(^|/)internal/' \
			--threshold-efficacy 95 ./$$p || rc=1; done; exit $$rc

ytelse: ## benchmarks, ANTALL (10) runs each, to MAPPE (dist)/ytelse.txt
	@mkdir -p $(MAPPE)
	go test -run='^$$' -bench=. -benchmem -count=$(ANTALL) ./... | tee $(MAPPE)/ytelse.txt
	$(TOOL) benchstat $(MAPPE)/ytelse.txt

sammenlign: ## benchmarks as they are against those of MAPPE/foer.txt
	$(TOOL) benchstat $(MAPPE)/foer.txt $(MAPPE)/ytelse.txt

saarbarheter: ## known vulnerabilities (asks a database on the network)
	$(TOOL) govulncheck ./...

generer: ## generated files
	go generate ./...

apidiff: ## breaks of the public API since REF (HEAD); none allowed
	.ci/apidiff.sh $(REF)

deadcode: ## functions that no command, example or test reaches
	$(TOOL) deadcode -test ./...
