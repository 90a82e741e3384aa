package saker_test

import (
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/saker"
)

// The cases of the pack hold.
func TestPakken(t *testing.T) {
	alle, err := saker.Les(os.DirFS("pakke"))
	require.NoError(t, err)
	r := integrering.Norge()
	for res := range saker.KjoerAlle(alle, &r) {
		t.Run(res.Sak.ID, func(t *testing.T) {
			if tekst := res.Tekst(lov.Bokmaal); tekst != "" {
				t.Error(tekst)
			}
		})
	}
}
