package lov_test

import (
	"testing"

	"github.com/nirregler/integrering/lov"
	"github.com/stretchr/testify/require"
)

func TestAlvor(t *testing.T) {
	for i, want := range []string{"av", "info", "advarsel", "feil"} {
		require.Equal(t, want, lov.Alvor(i).String())
		got, ok := lov.ParseAlvor(want)
		require.True(t, ok)
		require.Equal(t, lov.Alvor(i), got)
	}
	require.Equal(t, []lov.Alvor{0, 1, 2, 3}, []lov.Alvor{lov.Av, lov.Info, lov.Advarsel, lov.Feil}, "from nothing to the gravest")
	require.Empty(t, lov.Alvor(4).String())
	require.Empty(t, lov.Alvor(255).String())
	for _, s := range []string{"", "Feil", "feil ", "error", "advarse"} {
		got, ok := lov.ParseAlvor(s)
		require.False(t, ok, s)
		require.Equal(t, lov.Av, got)
	}
}

func TestVilSkje(t *testing.T) {
	for i, want := range []string{"merknad", "nir-avviser", "nir-lukker", "rapporteres", "lovstridig", ""} {
		require.Equal(t, want, lov.VilSkje(i).String())
	}
	require.Empty(t, lov.VilSkje(255).String())
	require.Equal(t, []lov.VilSkje{0, 1, 2, 3, 4}, []lov.VilSkje{lov.Merknad, lov.NIRAvviser, lov.NIRLukker, lov.Rapporteres, lov.Lovstridig})
}

var funnkode = lov.Funnkode{
	Kode: "test", Alvor: lov.Advarsel, VilSkje: lov.NIRLukker,
	Tekst:   lov.Tekst{"{maaneder} måneder fra {startdato}.", "{maaneder} månader frå {startdato}.", "{maaneder} months from {startdato}."},
	Forslag: lov.Tekst{"Prøv {maaneder} måneder.", "Prøv {maaneder} månader.", "Try {maaneder} months."},
}

func TestFunn(t *testing.T) {
	place := lov.I("fravaer", 3, "til")
	f := lov.NyttFunn(&funnkode, place, "rad-7", feltMaaneder.Er(24), feltStart.PaaDag(lov.D(2026, 1, 1)))
	require.Same(t, &funnkode, f.Kode)
	require.Equal(t, place, f.Sti)
	require.Equal(t, "rad-7", f.ID)
	require.Equal(t, lov.Advarsel, f.Alvor, "the severity of the code")
	require.Equal(t, []lov.Faktum{feltMaaneder.Er(24), feltStart.PaaDag(lov.D(2026, 1, 1))}, f.Fakta())
	require.Equal(t, "24 måneder fra 1. januar 2026.", f.Melding(lov.Bokmaal))
	require.Equal(t, "24 månader frå 1. januar 2026.", f.Melding(lov.Nynorsk))
	require.Equal(t, "24 months from 1 January 2026.", f.Melding(lov.Engelsk))

	require.Equal(t, "Prøv 24 måneder.", f.Forslag(lov.Bokmaal))
	require.Equal(t, "Prøv 24 månader.", f.Forslag(lov.Nynorsk))
	require.Equal(t, "Try 24 months.", f.Forslag(lov.Engelsk))
	without := lov.NyttFunn(&lov.Funnkode{Kode: "uten"}, place, "")
	require.Empty(t, without.Forslag(lov.Bokmaal), "there is nothing to propose")
	require.Equal(t, lov.Av, without.Alvor)
	require.Empty(t, without.Fakta())

	f.Alvor = lov.Feil
	require.Equal(t, lov.Advarsel, funnkode.Alvor, "another severity of the finding leaves the code")
}

func TestFunnFacts(t *testing.T) {
	require.Equal(t, 4, lov.MaksFakta)
	var facts []lov.Faktum
	for n := range 7 {
		f := lov.NyttFunn(&funnkode, lov.Sti{}, "", facts...)
		require.Len(t, f.Fakta(), min(n, 4), "the first four are kept")
		for i, fact := range f.Fakta() {
			require.Equal(t, feltMaaneder.Er(int64(i)), fact)
		}
		facts = append(facts, feltMaaneder.Er(int64(n)))
	}

	f := lov.NyttFunn(&funnkode, lov.Sti{}, "", facts...)
	facts[0].Verdi = 99
	require.Equal(t, feltMaaneder.Er(0), f.Fakta()[0], "the facts are copied")
	f = lov.NyttFunn(&funnkode, lov.Sti{}, "")
	require.Equal(t, "– måneder fra –.", f.Melding(lov.Bokmaal), "a fact that is not there is a dash")
}
