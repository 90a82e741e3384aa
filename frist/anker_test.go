package frist_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/nirregler/integrering/frist"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

func deltakelse(vedtatt, start string) vedtak.Vedtak {
	return vedtak.Vedtak{Type: vedtak.Deltakelse, Vedtaksdato: d(vedtatt), Startdato: d(start)}
}

func med(v vedtak.Vedtak, endre func(*vedtak.Vedtak)) vedtak.Vedtak {
	endre(&v)
	return v
}

func stier(m lov.Mangler) (alle []string) {
	for _, s := range m {
		alle = append(alle, s.String())
	}
	return alle
}

func TestAnker(t *testing.T) {
	for _, r := range []struct {
		navn, fordi, kilde string
		vedtak             []vedtak.Vedtak
		indeks             int
		start              string // empty: uavklart
		mangler            []string
	}{
		{"ingen vedtak", "§ 12 andre ledd: programmet begynner med et vedtak", "T21", nil, -1, "", []string{"/vedtak"}},
		{"ett vedtak", "startdato i vedtaket", "T21", []vedtak.Vedtak{deltakelse("2026-01-15", "2026-02-02")}, 0, "2026-02-02", nil},
		{"uten vedtaksdato", "det eneste vedtaket er det første", "T21", []vedtak.Vedtak{deltakelse("", "2026-02-02")}, 0, "2026-02-02", nil},
		{"uten startdato", "fristen regnes fra startdato", "NIR26", []vedtak.Vedtak{deltakelse("2026-01-15", "")}, 0, "", []string{"/vedtak/0/startdato"}},
		{
			"lavest vedtaksdato, ikke først i listen", "det første vedtaket", "T21",
			[]vedtak.Vedtak{deltakelse("2026-08-20", "2026-01-01"), deltakelse("2026-01-15", "2026-02-02")},
			1, "2026-02-02", nil,
		},
		{
			"samme vedtaksdato", "så lavest startdato", "T21",
			[]vedtak.Vedtak{deltakelse("2026-01-15", "2026-03-02"), deltakelse("2026-01-15", "2026-02-02")},
			1, "2026-02-02", nil,
		},
		{
			"like vedtak", "det ene er som det andre", "T21",
			[]vedtak.Vedtak{deltakelse("2026-01-15", "2026-02-02"), deltakelse("2026-01-15", "2026-02-02")},
			0, "2026-02-02", nil,
		},
		{
			"avslag først", "innvilgelse", "T21",
			[]vedtak.Vedtak{med(deltakelse("2026-01-01", "2026-01-02"), func(v *vedtak.Vedtak) { v.Resultat = vedtak.Avslag }), deltakelse("2026-01-15", "2026-02-02")},
			1, "2026-02-02", nil,
		},
		{
			"en annen ordning først", "deltakelse i programmet", "T21",
			[]vedtak.Vedtak{med(deltakelse("2026-01-01", "2026-01-02"), func(v *vedtak.Vedtak) { v.Ordning = vedtak.Norsk }), deltakelse("2026-01-15", "2026-02-02")},
			1, "2026-02-02", nil,
		},
		{
			"et annet vedtak først", "deltakelse", "T21",
			[]vedtak.Vedtak{{Type: vedtak.Integreringsplan, Vedtaksdato: d("2026-01-01"), Startdato: d("2026-01-02")}, deltakelse("2026-01-15", "2026-02-02")},
			1, "2026-02-02", nil,
		},
		{"bare avslag", "innvilgelse", "T21", []vedtak.Vedtak{med(deltakelse("2026-01-01", "2026-01-02"), func(v *vedtak.Vedtak) { v.Resultat = vedtak.Avslag })}, -1, "", []string{"/vedtak"}},
		{
			"ikke gjeldende", "merket som NIR setter ved avslutning, gjør ikke et senere vedtak til det første", "T21: også etter gjenåpning",
			[]vedtak.Vedtak{med(deltakelse("2026-01-15", "2026-02-02"), func(v *vedtak.Vedtak) { v.IkkeGjeldende = true }), deltakelse("2026-08-20", "2026-09-01")},
			0, "2026-02-02", nil,
		},
		{
			"en vedtaksdato mangler, ulike startdatoer", "det udaterte vedtaket kan være det første", "T21",
			[]vedtak.Vedtak{deltakelse("2026-01-15", "2026-02-02"), deltakelse("", "2026-03-02")},
			0, "",
			[]string{"/vedtak/1/vedtaksdato"},
		},
		{
			"en vedtaksdato mangler, lik startdato", "det er det samme hvilket som er det første", "T21",
			[]vedtak.Vedtak{deltakelse("2026-01-15", "2026-02-02"), deltakelse("", "2026-02-02")},
			0, "2026-02-02", nil,
		},
		{
			"begge vedtaksdatoer mangler", "det kan ikke sies hvilket som er det første", "T21",
			[]vedtak.Vedtak{deltakelse("", "2026-03-02"), deltakelse("", "2026-02-02")},
			1, "",
			[]string{"/vedtak/0/vedtaksdato"},
		},
		{
			"samme vedtaksdato, én startdato mangler", "den kan være den laveste", "T21",
			[]vedtak.Vedtak{deltakelse("2026-01-15", ""), deltakelse("2026-01-15", "2026-02-02")},
			1, "",
			[]string{"/vedtak/0/startdato"},
		},
		{
			"en senere startdato mangler", "et senere vedtak endrer ikke ankeret", "T21",
			[]vedtak.Vedtak{deltakelse("2026-01-15", "2026-02-02"), deltakelse("2026-08-20", "")},
			0, "2026-02-02", nil,
		},
		{
			"den første mangler startdato", "startdato i det første vedtaket, ikke i det neste", "T21",
			[]vedtak.Vedtak{deltakelse("2026-01-15", ""), deltakelse("2026-08-20", "2026-09-01")},
			0, "",
			[]string{"/vedtak/0/startdato"},
		},
		{
			"den første og en udatert mangler startdato", "begge", "T21",
			[]vedtak.Vedtak{deltakelse("2026-01-15", ""), deltakelse("", "2026-09-01")},
			0, "",
			[]string{"/vedtak/0/startdato", "/vedtak/1/vedtaksdato"},
		},
	} {
		t.Run(r.navn, func(t *testing.T) {
			require.NotEmpty(t, r.fordi)
			require.NotEmpty(t, r.kilde)
			regler := frist.Norge()
			var m lov.Mangler
			var sp lov.Spor
			a := regler.Anker(&frist.AnkerGrunnlag{Lovdato: d("2026-07-01"), Vedtak: r.vedtak}, &m, &sp)
			assert.Equal(t, r.indeks, a.Indeks)
			assert.Equal(t, d(r.start), a.Startdato, r.fordi)
			assert.Equal(t, r.mangler, stier(m), r.fordi)
			if r.start == "" {
				assert.Equal(t, lov.Uavklart, a.Utfall)
				assert.Zero(t, sp.Antall())
				return
			}
			assert.Equal(t, lov.Oppfylt, a.Utfall)
			assert.Equal(t, r.vedtak[r.indeks].Vedtaksdato, a.Vedtaksdato)
			assert.Equal(t, 1, sp.Antall())
			for st, fakta := range sp.Alle() {
				assert.Equal(t, "frist/anker", st.Regel.ID)
				assert.Equal(t, "integreringsloven/12/2", st.Rad.Hjemmel.String())
				assert.Equal(t, int64(r.indeks), fakta[0].Verdi)
			}

			// Without a trace, and under a law that the table of § 12 does not reach, the answer is the same.
			var m2 lov.Mangler
			assert.Equal(t, a, regler.Anker(&frist.AnkerGrunnlag{Lovdato: d("2026-07-01"), Vedtak: r.vedtak}, &m2, nil))
			var tomt lov.Spor
			assert.Equal(t, a, regler.Anker(&frist.AnkerGrunnlag{Lovdato: d("2020-12-31"), Vedtak: r.vedtak}, &m2, &tomt))
			assert.Zero(t, tomt.Antall())
		})
	}
}
