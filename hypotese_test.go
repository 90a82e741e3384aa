package integrering_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering"
	"github.com/nirregler/integrering/lov"
)

// hypotese is the what-if in which § 8 første ledd reaches those between 18 and 60 from a day.
func hypotese(fra string) *integrering.Hypotese {
	d, _ := dag(fra)
	return &integrering.Hypotese{Navn: "18–60 fra " + fra, Endringer: []integrering.Tabellendring{
		{Tabell: "kategori/maalgruppe", Endring: lov.Endring{IKraft: d, Kilde: "P81 12.2"}},
	}}
}

// A participant of 57 years, settled by agreement with a permit by utlendingsloven § 28, is offered a programme; with the group 18–60 in
// force there is a right and a duty (integreringsloven § 8 første ledd, LOV-2025-06-20-35; not in force).
func TestHypoteseVedtattRegel(t *testing.T) {
	const femtisyv = `{"skjema": "deltaker/1", "foedselsdato": "1969-03-03", "eoesEllerNordisk": false, "ankomstNorge": "2026-02-01", "utdanning": "grunnskole",
		"oppholdstillatelser": [{"hjemmel": "utl-28", "vedtaksdato": "2026-05-04"}], "bosettinger": [{"kommune": "4648", "fra": "2026-06-01", "etterAvtale": true}]}`
	norge := integrering.Norge()
	foer := trykk(t, &norge)
	r, err := norge.MedHypotese(hypotese("2026-07-01"))
	require.NoError(t, err)
	for _, rad := range []struct {
		navn, fordi string
		r           *integrering.Regelverk
		per, vil    string
	}{
		{"as the law is", "over 55 (§ 8 tredje ledd)", &norge, "2026-07-01", "kan-tilbys"},
		{"the day before", "the group is 18–55 until the day", &r, "2026-06-30", "kan-tilbys"},
		{"the day", "57 is between 18 and 60", &r, "2026-07-01", "rett-og-plikt"},
		{"the day after", "57 is between 18 and 60", &r, "2026-07-02", "rett-og-plikt"},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			paa, err := dag(rad.per)
			require.NoError(t, err)
			_, v := vurder(t, rad.r, femtisyv, paa)
			assert.Equal(t, rad.vil, v.Kategorier[0].Kategori.String(), rad.fordi)
			assert.Equal(t, rad.r == &r, v.Kvittering.Hypotetisk)
		})
	}
	assert.Equal(t, foer, trykk(t, &norge), "the original is unchanged")
	erHypotetisk, navn := r.Hypotetisk()
	assert.True(t, erHypotetisk)
	assert.Equal(t, []string{"18–60 fra 2026-07-01"}, navn)
	erHypotetisk, navn = norge.Hypotetisk()
	assert.False(t, erHypotetisk)
	assert.Empty(t, navn)
}

// 2026-03-01 is three months after 2025-12-01, and 2026-04-01 four (integreringsloven § 12 andre ledd).
func TestHypoteseNyttTall(t *testing.T) {
	fire := &integrering.Hypotese{Navn: "fire måneder", Endringer: []integrering.Tabellendring{
		{Tabell: "frist/oppstart-maaneder", Endring: lov.Endring{Fra: lov.D(2026, 1, 1), Verdi: "4", Kilde: "egen antakelse"}},
	}}
	norge := integrering.Norge()
	r, err := norge.MedHypotese(fire)
	require.NoError(t, err)
	d, _ := eksempler[0].les(t)
	for regler, vil := range map[*integrering.Regelverk]string{&norge: "2026-03-01", &r: "2026-04-01"} {
		v, err := regler.Vurder(&d, per, 0)
		require.NoError(t, err)
		assert.Equal(t, vil, v.Frist(integrering.OppstartFrist).Dato.String())
	}
	v, err := r.Vurder(&d, per, 0)
	require.NoError(t, err)
	for _, dybde := range []int{1, 2, 3} {
		assert.Contains(t, v.Forklar(lov.Bokmaal, dybde), "Hypotetiske regler: fire måneder.\n")
		assert.Contains(t, v.Forklar(lov.Nynorsk, dybde), "Hypotetiske reglar: fire måneder.\n")
		assert.Contains(t, v.Forklar(lov.Engelsk, dybde), "Hypothetical rules: fire måneder.\n")
	}

	// Two what-ifs on top of each other: both are named, and neither writes in the list of the other.
	begge, err := r.MedHypotese(hypotese("2027-01-01"))
	require.NoError(t, err)
	andre, err := r.MedHypotese(hypotese("2028-01-01"))
	require.NoError(t, err)
	_, navn := begge.Hypotetisk()
	assert.Equal(t, []string{"fire måneder", "18–60 fra 2027-01-01"}, navn)
	_, navn = andre.Hypotetisk()
	assert.Equal(t, []string{"fire måneder", "18–60 fra 2028-01-01"}, navn)
	sum := func(r *integrering.Regelverk) [32]byte {
		v, err := r.Vurder(&d, per, 0)
		require.NoError(t, err)
		return v.Kvittering.Regelverk
	}
	fire.Navn = "det samme under et annet navn"
	omdoept, err := norge.MedHypotese(fire)
	require.NoError(t, err)
	fire.Endringer[0].Kilde = "en annen kilde"
	annenKilde, err := norge.MedHypotese(fire)
	require.NoError(t, err)
	summer := map[[32]byte]bool{sum(&norge): true, sum(&r): true, sum(&begge): true, sum(&andre): true, sum(&omdoept): true, sum(&annenKilde): true}
	assert.Len(t, summer, 6, "each has a sum of its own, by its names, changes and sources")
}

func TestHypoteseFeil(t *testing.T) {
	norge := integrering.Norge()
	_, err := norge.MedHypotese(&integrering.Hypotese{Navn: " "})
	require.EqualError(t, err, "navn: mangler\nendringer: forventet minst én endring")
	_, err = norge.MedHypotese(&integrering.Hypotese{Navn: "feil", Endringer: []integrering.Tabellendring{
		{Tabell: "kategori/malgruppe", Endring: lov.Endring{IKraft: lov.D(2027, 1, 1), Kilde: "x"}},
		{Tabell: "kategori/arbeid", Endring: lov.Endring{IKraft: lov.D(2027, 1, 1)}},
		{Tabell: "kategori/arbeid", Endring: lov.Endring{Fra: lov.D(2027, 1, 1), Verdi: "tretti", Kilde: "x"}},
		{Tabell: "noe helt annet", Endring: lov.Endring{Til: lov.D(2027, 1, 1), Kilde: "x"}},
		{Tabell: "avslutning/annet", Endring: lov.Endring{Fra: lov.D(2027, 1, 1), Verdi: "x", Kilde: "x"}},
	}})
	require.EqualError(t, err, `endringer[0]: tabell: ukjent tabell; mente du kategori/maalgruppe?
endringer[1]: kilde: mangler; hver endring skal ha en kilde
endringer[2]: verdi: forventet et helt tall fra 0 til 240
endringer[3]: tabell: ukjent tabell; «integrering regelverk --alle» viser tabellene
endringer[4]: verdi: tabellen kan ikke få en ny verdi, bare ikrafttredelse (iKraft) og opphør (til)`)
	var feil *integrering.HypoteseError
	require.ErrorAs(t, err, &feil)
	assert.Equal(t, "kilde", feil.Feil[1].Felt)
	assert.Equal(t, 1, feil.Feil[1].Endring)
}

// What a table prints can be set again, save where a value is more than is printed.
func TestHypoteseLeserDetSomErSkrevet(t *testing.T) {
	kanIkke := []string{"kategori/kan-avslaa", "kategori/paragraf-43h"}
	norge := integrering.Norge()
	for o := range norge.Tabeller {
		if o.Rad.Status != lov.IKraft {
			continue
		}
		r, err := norge.MedHypotese(&integrering.Hypotese{Navn: "x", Endringer: []integrering.Tabellendring{
			{Tabell: o.Tabell, Endring: lov.Endring{Fra: o.Rad.Fra, Til: o.Rad.Fra, Verdi: o.Verdi, Kilde: "x"}},
		}})
		if strings.HasPrefix(o.Tabell, "avslutning/") && err != nil || slices.Contains(kanIkke, o.Tabell) {
			require.ErrorContains(t, err, "kan ikke få en ny verdi", o.Tabell)
			continue
		}
		require.NoError(t, err, o.Tabell)
		for ny := range r.Tabeller {
			if ny.Tabell == o.Tabell && ny.Rad.Hypotetisk {
				assert.Equal(t, o.Verdi, ny.Verdi, o.Tabell)
				assert.Equal(t, o.Rad.Hjemmel, ny.Rad.Hjemmel, o.Tabell)
			}
		}
	}
}

// Whatever a what-if does to a table, the tables are sound, and every participant gets an answer that can be written and told.
func TestHypoteseGirAlltidSvar(t *testing.T) {
	norge := integrering.Norge()
	var rader []lov.Oppslag
	for o := range norge.Tabeller {
		rader = append(rader, o)
	}
	rapid.Check(t, func(rt *rapid.T) {
		r := norge
		for range rapid.IntRange(1, 3).Draw(rt, "endringer") {
			o := rapid.SampledFrom(rader).Draw(rt, "rad")
			e := lov.Endring{Kilde: "x"}
			dagen := lov.D(2020, 12, 1) + date.Date(rapid.IntRange(0, 2500).Draw(rt, "dag"))
			switch rapid.IntRange(0, 2).Draw(rt, "hva") {
			case 0:
				e.IKraft = dagen
			case 1:
				e.Fra, e.Verdi = dagen, rapid.SampledFrom([]string{o.Verdi, "0", "240", "0–120", "1 (+0)", "120 (+120)", "2150-12-31", "1900-01-01"}).Draw(rt, "verdi")
			default:
				e.Til = dagen
			}
			ny, err := r.MedHypotese(&integrering.Hypotese{Navn: "x", Endringer: []integrering.Tabellendring{{Tabell: o.Tabell, Endring: e}}})
			if err == nil {
				r = ny
			}
		}
		e := rapid.SampledFrom(eksempler).Draw(rt, "eksempel")
		d, _ := e.les(t)
		v, err := r.Vurder(&d, per, 0)
		if err != nil {
			var ikkeDekket *integrering.IkkeDekket
			require.ErrorAs(rt, err, &ikkeDekket)
			return
		}
		r.Trygg(v, &d)
		require.NotEmpty(rt, v.AppendJSON(nil, integrering.Utdata{}))
		require.NotEmpty(rt, v.Forklar(lov.Bokmaal, 3))
	})
}
