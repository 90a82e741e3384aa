package fravaer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/fravaer"
)

func TestVirkningAvTekst(t *testing.T) {
	for v := fravaer.IngenVirkning; v <= fravaer.UtenforTerskel; v++ {
		har := fravaer.UtenforTerskel
		require.NoError(t, har.ParseVerdi(v.String()), "what is printed is read")
		assert.Equal(t, v, har)
	}
	har := fravaer.Teller
	err := har.ParseVerdi("teller kanskje")
	require.Error(t, err)
	assert.Contains(t, err.Error(), "teller ikke; teller; teller som fri")
	assert.Equal(t, fravaer.Teller, har, "kept on a fault")
}
