package fravaer_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/fravaer"
	"github.com/nirregler/integrering/lov"
)

// What is said of a single registration in hours: nothing when it fits its day, whatever the kind, and nothing about too many hours
// where no virkedag could hold any.
func TestFunnOmTimer(t *testing.T) {
	timer := func(antall string) (m lov.Timer) {
		assert.NoError(t, m.Parse([]byte(antall)))
		return m
	}
	mandag, loerdag := lov.D(2026, 6, 1), lov.D(2026, 6, 6)
	for _, r := range []struct {
		navn, fordi string
		f           fravaer.Fravaer
		vil         []string
	}{
		{"half a day", "3,75 av 7,5 timer", fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: mandag, Til: mandag, Timer: timer("3.75")}, nil},
		{"a whole day", "7,5 av 7,5 timer er ikke flere", fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: mandag, Til: mandag, Timer: timer("7.5")}, nil},
		{"more than the day", "T07: høyst én virkedag", fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: mandag, Til: mandag, Timer: timer("8")}, []string{"fravaer-flere-timer-enn-perioden"}},
		{"more than the day, fri", "§ 12 teller som § 5", fravaer.Fravaer{Type: fravaer.Foedsel, Fra: mandag, Til: mandag, Timer: timer("8")}, []string{"fravaer-flere-timer-enn-perioden"}},
		{"more than the day, ugyldig", "ingen timer teller", fravaer.Fravaer{Type: fravaer.Ugyldig, Fra: mandag, Til: mandag, Timer: timer("8")}, nil},
		{"a Saturday", "§ 17 første ledd: ingen virkedag", fravaer.Fravaer{Type: fravaer.EgenSykdom, Fra: loerdag, Til: loerdag, Timer: timer("3.75")}, []string{"fravaer-uten-virkedager"}},
	} {
		t.Run(r.navn, func(t *testing.T) {
			regler := fravaer.Norge()
			var u fravaer.Utlegg
			regler.Legg(&u, &fravaer.Grunnlag{Lovdato: lov.D(2026, 7, 1), Startdato: lov.D(2026, 2, 2), Fravaer: []fravaer.Fravaer{r.f}})
			u.Redegjoer(lov.D(2028, 2, 2), nil)
			var koder []string
			for _, f := range u.Funn(nil) {
				koder = append(koder, f.Kode.Kode)
			}
			assert.Equal(t, r.vil, koder, r.fordi)
			assert.False(t, u.Registreringer[0].Dobbelt, "there is no other registration")
		})
	}
}
