package kategori_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
)

// Whether the permit in force on 1 October 2023 gives collective protection (utlendingsloven § 34).
func TestKollektivPaa(t *testing.T) {
	const (
		paa     = "2023-10-01"
		foerst  = "2022-04-01"
		saa     = "2023-05-01"
		ja, nei = lov.Ja, lov.Nei
		ukjent  = lov.Ukjent
		sti     = "/oppholdstillatelser/"
	)
	for _, rad := range []struct {
		navn, fordi string
		oo          []kategori.Oppholdstillatelse
		vil         lov.JaNei
		mangler     []string
	}{
		{"none", "a missing fact", nil, ukjent, []string{"/oppholdstillatelser"}},
		{"§ 34", "in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst)}, ja, nil},
		{"another", "in force, and not § 34", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, foerst)}, nei, nil},
		{"granted on the day", "in force from the day", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, paa)}, ja, nil},
		{"granted the day after", "not yet in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, "2023-10-02")}, nei, nil},
		{"valid to the day", "the last day is included", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst, til(paa))}, ja, nil},
		{"valid to the day before", "expired", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst, til("2023-09-30"))}, nei, nil},
		{"revoked on the day", "T53: the day of the final decision is the last", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst, tilbakekalt(paa))}, ja, nil},
		{"revoked the day before", "no longer in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst, tilbakekalt("2023-09-30"))}, nei, nil},
		{"followed by another", "the newest is in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst), opphold(kategori.Utl28, saa)}, nei, nil},
		{"after another", "the newest is in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, foerst), opphold(kategori.Utl34, saa)}, ja, nil},
		{"followed by another on the day", "the newest is in force from the day", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst), opphold(kategori.Utl28, paa)}, nei, nil},
		{"followed by another the day after", "not yet in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst), opphold(kategori.Utl28, "2023-10-02")}, ja, nil},
		{"followed by another that expired", "the newest granted is the one that counts, and it is not in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst), opphold(kategori.Utl28, saa, til("2023-06-30"))}, nei, nil},
		{"renewed", "the renewal is in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst, til("2023-04-01")), opphold(kategori.Utl34, saa)}, ja, nil},
		{"with another of the same day", "§ 34 goes first", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst), opphold(kategori.Utl28, foerst)}, ja, nil},
		{"an expired one and another of the same day", "one of them is § 34 and in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst, til("2022-12-31")), opphold(kategori.Utl34, foerst)}, ja, nil},
		{"an expired one and another basis of the same day", "none is § 34 and in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst, til("2022-12-31")), opphold(kategori.Utl28, foerst)}, nei, nil},

		// gyldigFra once stood in for a vedtaksdato that is not given, so that the day, when it was filled in, could contradict the answer.
		{"valid from, without a day of grant", "it may be granted later than it begins", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, "", fra(foerst))}, ukjent, []string{sti + "0/vedtaksdato"}},
		{"valid from the day after, without a day of grant", "it may be granted before it begins", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, "", fra("2023-10-02"))}, ukjent, []string{sti + "0/vedtaksdato"}},
		{"valid from later than the other", "either may be granted last", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, "", fra(saa)), opphold(kategori.Utl34, foerst)}, ukjent, []string{sti + "0/vedtaksdato"}},
		{"granted before the other and valid from later", "the day of grant decides", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, "2022-01-01", fra(saa)), opphold(kategori.Utl34, foerst)}, ja, nil},

		{"no day", "it may not have been granted yet", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, "")}, ukjent, []string{sti + "0/vedtaksdato"}},
		{"no day, another basis", "whenever it was granted, none is § 34", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, "")}, nei, nil},
		{"no day, expired", "whenever it was granted, it is not in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, "", til("2023-09-30"))}, nei, nil},
		{"no day, beside § 34", "it may be the newest", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, ""), opphold(kategori.Utl34, foerst)}, ukjent, []string{sti + "0/vedtaksdato"}},
		{"no day, two of § 34", "whichever is the newest, it is § 34", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, ""), opphold(kategori.Utl34, foerst)}, ja, nil},
		{"no day, § 34 beside another", "it may be the newest", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, foerst), opphold(kategori.Utl34, "")}, ukjent, []string{sti + "1/vedtaksdato"}},
		{"no day, two of another basis", "none is § 34", []kategori.Oppholdstillatelse{opphold(kategori.Utl28, foerst), opphold(kategori.Utl28, "")}, nei, nil},
		{"no basis", "it may be § 34", []kategori.Oppholdstillatelse{opphold(0, foerst)}, ukjent, []string{sti + "0/hjemmel"}},
		{"no basis, before § 34", "the newest is in force", []kategori.Oppholdstillatelse{opphold(0, foerst), opphold(kategori.Utl34, saa)}, ja, nil},
		{"no basis, after § 34", "it may be § 34 too", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst), opphold(0, saa)}, ukjent, []string{sti + "1/hjemmel"}},
		{"no basis, expired", "whatever it is, it is not in force", []kategori.Oppholdstillatelse{opphold(0, foerst, til("2023-09-30"))}, nei, nil},
		{"no basis, not yet granted", "not in force", []kategori.Oppholdstillatelse{opphold(kategori.Utl34, foerst), opphold(0, "2023-10-02")}, ja, nil},
		{"no basis, with another of the same day", "it may be § 34", []kategori.Oppholdstillatelse{opphold(0, foerst), opphold(kategori.Utl28, foerst)}, ukjent, []string{sti + "0/hjemmel"}},
		{"no basis, with § 34 of the same day", "§ 34 goes first", []kategori.Oppholdstillatelse{opphold(0, foerst), opphold(kategori.Utl34, foerst)}, ja, nil},
		{"two without basis of the same day", "either may be § 34", []kategori.Oppholdstillatelse{opphold(0, foerst), opphold(0, foerst)}, ukjent, []string{sti + "0/hjemmel", sti + "1/hjemmel"}},
		{"neither day nor basis, alone", "it may be § 34, and granted by then or not", []kategori.Oppholdstillatelse{opphold(0, "")}, ukjent, []string{sti + "0/vedtaksdato"}},
		{"neither day nor basis, beside § 34", "it may be the newest, and another", []kategori.Oppholdstillatelse{opphold(0, ""), opphold(kategori.Utl34, foerst)}, ukjent, []string{sti + "0/vedtaksdato"}},
		{"no basis, and § 34 without a day", "both leave it open", []kategori.Oppholdstillatelse{opphold(0, foerst), opphold(kategori.Utl34, "")}, ukjent, []string{sti + "0/hjemmel", sti + "1/vedtaksdato"}},
	} {
		t.Run(rad.navn, func(t *testing.T) {
			require.NotEmpty(t, rad.fordi)
			var m lov.Mangler
			assert.Equal(t, rad.vil, kategori.KollektivPaa(rad.oo, d(paa), &m), rad.fordi)
			assert.ElementsMatch(t, rad.mangler, stier(m), rad.fordi)
			bak := slices.Clone(rad.oo)
			slices.Reverse(bak)
			assert.Equal(t, rad.vil, kategori.KollektivPaa(bak, d(paa), new(lov.Mangler)), "the other way round")
		})
	}
}

// The order of the permits does not matter, and what is missing is named when, and only when, the answer is open.
func TestKollektivRekkefoelge(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		oo := trekkOpphold(t)
		paa := d(rapid.SampledFrom([]string{dagen, etter, "2023-05-01", "2023-05-02", "2024-01-01"}).Draw(t, "på"))
		andre, plass := stokk(t, oo)
		var m1, m2 lov.Mangler
		a, b := kategori.KollektivPaa(oo, paa, &m1), kategori.KollektivPaa(andre, paa, &m2)
		if x, y := hvor(m1, nil), hvor(m2, plass); a != b || !slices.Equal(x, y) {
			t.Fatalf("%v %v and %v %v\n%+v", a, x, b, y, oo)
		}
		if (a == lov.Ukjent) != (len(m1) > 0) {
			t.Fatalf("%v with %v missing\n%+v", a, m1, oo)
		}
	})
}

// A missing fact that is filled in never contradicts the answer.
func TestKollektivUtfylling(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		oo := trekkOpphold(t)
		paa := d(rapid.SampledFrom([]string{dagen, etter, "2023-05-01", "2023-05-02", "2024-01-01"}).Draw(t, "på"))
		fylt := fyllOpphold(t, oo)
		a, b := kategori.KollektivPaa(oo, paa, new(lov.Mangler)), kategori.KollektivPaa(fylt, paa, new(lov.Mangler))
		if a != lov.Ukjent && a != b {
			t.Fatalf("%v became %v on %v\n%+v\n%+v", a, b, paa, oo, fylt)
		}
	})
}
