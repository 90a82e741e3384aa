package frist_test

import (
	"flag"
	"os"
	"testing"
)

// TestMain makes the property tests draw the same cases each time; -rapid.seed=0 draws new ones.
func TestMain(m *testing.M) {
	_ = flag.Set("rapid.seed", "1")
	_ = flag.Set("rapid.nofailfile", "true")
	os.Exit(m.Run())
}
