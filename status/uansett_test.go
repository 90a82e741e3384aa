package status_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/status"
)

// Two ways to fill what is missing, together: what they agree on, and every kategori that one of them allows.
func TestForen(t *testing.T) {
	rett := status.Avsnitt{Utfall: lov.Oppfylt, Kategori: kategori.RettOgPlikt, Visning: status.Gjeldende, Fra: d("2025-12-01"), Mulige: kategori.SettAv(kategori.RettOgPlikt)}
	med := func(endre func(*status.Avsnitt)) status.Avsnitt {
		a := rett
		endre(&a)
		return a
	}
	aapen := status.Avsnitt{Mulige: kategori.SettAv(kategori.RettOgPlikt, kategori.Rett)}
	for _, r := range []struct {
		navn, fordi string
		a, b, vil   status.Avsnitt
	}{
		{"like", "ingenting skiller dem", rett, rett, rett},
		{"en annen første dag", "kategorien er den samme", rett, med(func(a *status.Avsnitt) { a.Fra = d("2026-01-01") }), med(func(a *status.Avsnitt) { a.Fra = 0 })},
		{"en annen kategori", "begge er mulige", rett, med(func(a *status.Avsnitt) {
			a.Kategori, a.Mulige = kategori.Rett, kategori.SettAv(kategori.Rett)
		}), aapen},
		{"vist på en annen måte", "kategorien er likevel den eneste", rett, med(func(a *status.Avsnitt) { a.Visning = status.Gjennomfoert }), status.Avsnitt{Mulige: rett.Mulige}},
		{"en annen siste dag", "likeså", rett, med(func(a *status.Avsnitt) { a.Til = d("2026-05-01") }), status.Avsnitt{Mulige: rett.Mulige}},
		{"aldri hatt noen", "ingen er en kategori for seg", rett, status.Avsnitt{
			Utfall: lov.IkkeOppfylt, Kategori: kategori.Ingen, Visning: status.IkkeGjeldende, Mulige: kategori.SettAv(kategori.Ingen),
		}, status.Avsnitt{Mulige: kategori.SettAv(kategori.RettOgPlikt, kategori.Ingen)}},
		{"den ene uavklart", "da kan heller ikke de to sies", rett, aapen, aapen},
		{"begge uavklart", "alt som er mulig i en av dem", aapen, status.Avsnitt{Mulige: kategori.SettAv(kategori.KanTilbys)}, status.Avsnitt{Mulige: aapen.Mulige | kategori.SettAv(kategori.KanTilbys)}},
	} {
		t.Run(r.navn, func(t *testing.T) {
			assert.NotEmpty(t, r.fordi)
			for _, par := range [][2]status.Avsnitt{{r.a, r.b}, {r.b, r.a}} {
				par[0].Foren(&par[1])
				assert.Equal(t, r.vil, par[0], r.fordi)
			}
		})
	}
}

// A job of 38 hours, and it is not given whether the bosetting was by agreement: rett og plikt lapsed with it, or kan tilbys goes on (T69).
// The life joins the days of both.
func TestUansett(t *testing.T) {
	per := d("2026-05-01")
	paa := func(avtale lov.JaNei) svar {
		return norge().paa(bosatt(jobb(38, "2026-03-10", ""), func(dl *deltaker) { dl.Bosettinger[0].EtterAvtale = avtale }), per)
	}
	lapset, tilbys := paa(lov.Ja).Avsnitt[0], paa(lov.Nei).Avsnitt[0]
	assert.Equal(t, "rett-og-plikt ikke-gjeldende 2025-12-01–2026-03-09", kort(&lapset))
	assert.Equal(t, "kan-tilbys gjeldende 2025-12-01–", kort(&tilbys))
	begge := lapset
	begge.Foren(&tilbys)

	annenDag, aldri := tilbys, status.Avsnitt{Utfall: lov.IkkeOppfylt, Kategori: kategori.Ingen, Visning: status.IkkeGjeldende, Mulige: kategori.SettAv(kategori.Ingen)}
	annenDag.Fra = 0
	for _, r := range []struct {
		navn, fordi string
		svar        status.Avsnitt
		vil         string
		mangler     []string
	}{
		{"begge er mulige", "de to måtene gir hver sitt", begge, "uavklart rett-og-plikt/kan-tilbys", []string{"/bosettinger/0/etterAvtale"}},
		{"bare den ene er mulig", "hver måte gir den, men ikke vist likt", status.Avsnitt{Mulige: tilbys.Mulige}, "uavklart kan-tilbys", []string{"/bosettinger/0/etterAvtale"}},
		{"alle gir det samme", "da er det svaret", tilbys, "kan-tilbys gjeldende 2025-12-01–", nil},
		{"alle gir det samme, fra hver sin dag", "den første dagen mangler fortsatt", annenDag, "kan-tilbys gjeldende –", []string{"/bosettinger/0/etterAvtale"}},
		{"alle gir ingen", "ingen har ingen første dag", aldri, "ingen ikke-gjeldende –", nil},
	} {
		t.Run(r.navn, func(t *testing.T) {
			assert.NotEmpty(t, r.fordi)
			regler := status.Norge()
			for _, medSpor := range []bool{true, false} {
				s, sp := paa(lov.Ukjent), (*lov.Spor)(nil)
				if medSpor {
					sp = &s.spor
				}
				foer := s.spor.Antall()
				regler.Uansett(&s.Liv, &s.grunnlag, &r.svar, sp)
				a := &s.Avsnitt[0]
				assert.Equal(t, []string{r.vil}, s.kort(), r.fordi)
				assert.Equal(t, r.mangler, stier(a.Mangler), r.fordi)
				if a.Utfall == lov.Uavklart || !medSpor {
					assert.Equal(t, foer, s.spor.Antall(), "nothing more is told")
					continue
				}
				assert.Equal(t, foer+2, s.spor.Antall())
				assert.Equal(t, foer+2, a.SporTil)
				var steg []string
				for st := range s.spor.Mellom(foer, foer+2) {
					steg = append(steg, st.Regel.ID+" "+st.Utfall.String())
				}
				assert.Equal(t, []string{"status/kategori-uansett " + a.Utfall.String(), "status/kategori " + a.Utfall.String()}, steg)
			}
		})
	}
}
