package leser

import (
	"testing"

	"github.com/nirregler/integrering/vedtak"
)

func TestIndeks(t *testing.T) {
	var grunner []string
	for _, k := range vedtak.Fritaksgrunner.Koder {
		grunner = append(grunner, k.Kode)
	}
	for _, r := range []struct {
		navn, fordi string
		ord         []string
		enkeltvis   bool
	}{
		{"koder", "every word has a shelf of its own", grunner, false},
		{"like nøkler", "same length and the same four letters looked at: compared one by one", []string{"aaaaxaaaaa", "aaaayaaaaa", "b"}, true},
		{"ingen", "an empty list has no word", nil, false},
	} {
		t.Run(r.navn, func(t *testing.T) {
			x := nyIndeks(r.ord)
			if (x.mul == 0) != r.enkeltvis {
				t.Errorf("one by one is %v: %s", x.mul == 0, r.fordi)
			}
			for i, o := range r.ord {
				if n := x.finn([]byte(o)); n != i {
					t.Errorf("%q is at %d, found at %d", o, i, n)
				}
				if n := x.finn([]byte(o + "x")); n != -1 {
					t.Errorf("%q is not in the list, found at %d", o+"x", n)
				}
			}
			if x.finn(nil) != -1 || x.finn([]byte("aaaazaaaaa")) != -1 {
				t.Error("found a word that is not there")
			}
		})
	}
}
