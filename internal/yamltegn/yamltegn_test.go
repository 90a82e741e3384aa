package yamltegn_test

import (
	"testing"

	"github.com/goccy/go-yaml/lexer"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/internal/yamltegn"
)

func TestForDyp(t *testing.T) {
	for _, row := range []struct {
		navn, tekst string
		kolonne     int // of the token that is too deep by three; 0: none is
	}{
		{"three brackets", "[[[1]]]", 0},
		{"four brackets", "[[[[1]]]]", 4},
		{"brackets of both kinds", "{a: [{b: [1]}]}", 10},
		{"brackets side by side", "[[1], [2], [3], [4]]", 0},
		{"three dashes on a line", "- - - 1", 0},
		{"four dashes on a line", "- - - - 1", 7},
		{"dashes on lines of their own", "- 1\n- 2\n- 3\n- 4\n", 0},
	} {
		t.Run(row.navn, func(t *testing.T) {
			dyp := yamltegn.ForDyp(lexer.Tokenize(row.tekst), 3)
			if row.kolonne == 0 {
				require.Nil(t, dyp)
				return
			}
			require.NotNil(t, dyp)
			require.Equal(t, row.kolonne, dyp.Position.Column)
		})
	}
}
