package main

import (
	"bytes"
	"go/format"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCheckedInFileIsGenerated(t *testing.T) {
	want, err := os.ReadFile(filepath.Join("..", "..", "table_gen.go"))
	require.NoError(t, err)

	t.Chdir(t.TempDir())
	main()
	got, err := os.ReadFile("table_gen.go")
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "run go generate ./calendar")

	formatted, err := format.Source(got)
	require.NoError(t, err)
	require.True(t, bytes.Equal(formatted, got), "not formatted as gofmt does")
}
