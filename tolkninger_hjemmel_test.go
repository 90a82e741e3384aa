package integrering_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering"
)

// Every open point is about a provision that a table rests on, save for T49, which is about the library.
func TestTolkningenesHjemler(t *testing.T) {
	r := integrering.Norge()
	paragrafer := map[string]bool{}
	for _, b := range r.Bestemmelser() {
		paragrafer[b.Hjemmel.String()] = true
	}
	for tolkning := range r.Tolkninger {
		hjemler := tolkning.Hjemler()
		if tolkning.ID == "T49" {
			assert.Empty(t, hjemler)
			continue
		}
		assert.NotEmpty(t, hjemler, tolkning.ID)
		kjent := false
		for _, h := range hjemler {
			assert.Equal(t, integrering.Paragraf(h), h, tolkning.ID)
			assert.NotEmpty(t, h.Lovdata(), tolkning.ID)
			kjent = kjent || paragrafer[h.String()]
		}
		assert.True(t, kjent, "%s: %v", tolkning.ID, hjemler)
	}
	assert.Empty(t, (&integrering.Tolkning{ID: "T02"}).Hjemler(), "a rule is no open point")
}
