package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestEnkel runs the example as a reader would, and holds that it stays short.
func TestEnkel(t *testing.T) {
	kilde, err := os.ReadFile("main.go")
	require.NoError(t, err)
	assert.Less(t, strings.Count(string(kilde), "\n"), 30)

	t.Chdir("../..")
	golden, err := os.ReadFile("testdata/golden/elleve-sykedager.nb.txt")
	require.NoError(t, err)
	fil := filepath.Join(t.TempDir(), "ut")
	ut, err := os.Create(fil)
	require.NoError(t, err)
	stdout := os.Stdout
	os.Stdout = ut
	main()
	os.Stdout = stdout
	require.NoError(t, ut.Close())
	skrevet, err := os.ReadFile(fil)
	require.NoError(t, err)
	dato, forklaring, _ := strings.Cut(string(skrevet), "\n")
	assert.Equal(t, "2028-02-17", dato)
	foerste, resten, _ := strings.Cut(forklaring, "\n")
	assert.Equal(t, "Programmet må avsluttes senest 17. februar 2028.", foerste)
	assert.Contains(t, string(golden), strings.TrimSpace(resten))
}
