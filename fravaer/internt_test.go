package fravaer

import (
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/lov"
)

// The loop over the parts of a registration stops when its reader does.
func TestDelerStopper(t *testing.T) {
	r := Norge()
	var u Utlegg
	f := Fravaer{Type: EgenSykdom, Fra: lov.D(2026, 6, 1), Til: lov.D(2026, 6, 30)}
	r.Legg(&u, &Grunnlag{Lovdato: lov.D(2026, 7, 1), Startdato: lov.D(2026, 6, 2), Fravaer: []Fravaer{f}})
	var sett []int64
	for p, del := range u.deler(&f, f.Fra, f.Til, 5, 3) {
		sett = append(sett, del)
		if u.dato(p) == lov.D(2026, 6, 4) {
			break
		}
	}
	assert.Equal(t, []int64{6, 6, 5}, sett, "1. juni er den første av de tre virkedagene med én til, men ligger før ankeret")
}

// An Utlegg holds the words of the calendar from that of the anchor through that of the last date, and no more.
func TestPlass(t *testing.T) {
	r := Norge()
	var u Utlegg
	for vil, til := range map[int]date.Date{1: lov.D(2026, 2, 6), 2: lov.D(2026, 4, 10), 12: lov.D(2028, 2, 2)} {
		r.Legg(&u, &Grunnlag{Lovdato: lov.D(2026, 7, 1), Startdato: lov.D(2026, 2, 2), Fravaer: []Fravaer{{Type: EgenSykdom, Fra: lov.D(2026, 2, 3), Til: til}}})
		assert.Len(t, u.ord, vil, til.String())
	}
}
