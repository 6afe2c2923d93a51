# Short names for what the scripts in bin/ and Cargo do. `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help run test bench bench-engines bench-pages walls chaos axe-all fuzz fmt notice

help: ## list these
	@sed -nE 's/^([a-z-]+):.*## (.*)/\1|\2/p' Makefile | while IFS='|' read -r name what; do printf '  make %-13s %s\n' "$$name" "$$what"; done

run: ## build and open the demonstration town
	bin/run

test: ## every test, on both databases and in the browser
	bin/test

bench: bench-engines bench-pages ## both measurements below, on this machine

bench-engines: ## the engines beside their peers (minutes; the peers are built once)
	bin/peers || true
	cargo run --quiet --release --package starling-bench --no-default-features --bin starling-bench-engines

bench-pages: ## how many pages a second
	cargo build --release --package starling-server --bin starling
	cargo run --release --package starling-bench --bin starling-bench

walls: ## take each wall of the record away in turn and see a test fail (slow)
	STARLING_WALLS=1 cargo test --package starling-tests --test it walls -- --nocapture

chaos: ## kill the server in the middle of writes, many times (slow)
	for n in 1 2 3 4 5; do cargo test --quiet --package starling-server --test kills || exit 1; done

axe-all: ## every page in every language, light and dark (slow)
	STARLING_AXE=all bin/test browser

fuzz: ## any bytes into every reader, FUZZ_SECONDS (60) each (slow)
	@command -v cargo-fuzz > /dev/null || { echo "fuzz: cargo-fuzz is not installed: cargo install cargo-fuzz" >&2; exit 1; }
	@for target in $$(cargo fuzz list); do \
		echo "fuzz: $$target"; \
		cargo fuzz run --sanitizer none $$target -- -max_total_time=$${FUZZ_SECONDS:-60} -rss_limit_mb=1024 -timeout=10 || exit 1; \
	done

fmt: ## put all Rust files in form
	cargo fmt --all

notice: ## the licences of everything we ship, for a NOTICE file
	@cargo xtask licences --notice
