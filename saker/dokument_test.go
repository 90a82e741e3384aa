package saker

import (
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The example of docs/saker.md is a case, and its table names what the elements of each list are known by.
func TestDokumentet(t *testing.T) {
	data, err := os.ReadFile("../docs/saker.md")
	require.NoError(t, err)
	doc := string(data)
	_, fil, _ := strings.Cut(doc, "```yaml\n")
	fil, _, _ = strings.Cut(fil, "```")
	saker, err := lesFiler(map[string]string{"f.yaml": fil})
	require.NoError(t, err)
	require.Len(t, saker, 1)
	assert.Len(t, saker[0].Spoersmaal, 2)

	for navn, felter := range noekler {
		_, rad, ok := strings.Cut(doc, "\n| `"+navn+"`")
		require.True(t, ok, navn)
		rad, _, _ = strings.Cut(rad, "\n")
		for _, f := range felter {
			assert.Contains(t, rad, "`"+f+"`", navn)
		}
	}
	for i := range Klasser.Koder {
		assert.Contains(t, doc, "`"+Klasser.Koder[i].Kode+"`")
	}
	for _, f := range saknode().Felter {
		assert.Contains(t, doc, "\n| `"+f.Navn+"` |")
	}
}
