package kategori_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// numrene are the open points of the package that are named.
func numrene(s lov.Tolkninger) []int {
	nn := []int{}
	for _, nr := range []int{20, 23, 25, 27, 28, 30, 31, 56, 60, 64, 67, 68, 69} {
		if s.Har(lov.Tolkning(nr)) {
			nn = append(nn, nr)
		}
	}
	return nn
}

// The open points that are named: those whose readings part on the facts, and no others.
func TestTolkninger(t *testing.T) {
	fra2024 := har(kategori.Utl28, "2024-10-02")
	med := func(dag string, ee ...endring) kategori.Grunnlag {
		return person(dag, append([]endring{fra2024, ankom("2024-08-20"), bor(bosatt("2025-03-01", ja))}, ee...)...)
	}
	utenAvtale := bor(bosatt("2025-03-01", nei))
	fra34 := func(g *kategori.Grunnlag) {
		tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02"))(g)
		bor(bosatt("2025-03-01", ja))(g)
	}
	for _, s := range []struct {
		navn string
		les  lesemaate
		g    kategori.Grunnlag
		vil  []int
	}{
		{"nothing open", standard, person(iDag), []int{}},
		{"55, the day before the 56th birthday", standard, person(iDag, foedt("1969-10-03")), []int{23}},
		{"54, the day before the 55th birthday", standard, person(iDag, foedt("1970-10-03")), []int{}},
		{"55 on the day", standard, person(iDag, foedt("1970-10-02")), []int{}},
		{"55 since the day before", standard, person(iDag, foedt("1970-10-01")), []int{23}},
		{"56 on the day", standard, person(iDag, foedt("1969-10-02")), []int{}},
		{"18 on the day", standard, person(iDag, foedt("2007-10-02")), []int{}},
		{"arrival not given", standard, person(iDag, ankom("")), []int{}},
		{"two years by the permit, not by the bosetting", standard, med("2026-10-02"), []int{25}},
		{"two years by neither", standard, med("2026-10-01"), []int{}},
		{"two years by both", standard, med("2027-03-01"), []int{}},
		{"two years by the permit, not by the arrival", standard, med("2026-12-01", ankom("2025-02-03")), []int{}},
		{"two years by neither, T28 arbeidets-slutt", t28Slutt, med(iDag), []int{25}},
		{"two posts of 15", standard, med(iDag, arbeid("15", "2026-01-12", ""), arbeid("15", "2026-01-12", "")), []int{27}},
		{"two posts of 14", standard, med(iDag, arbeid("14", "2026-01-12", ""), arbeid("15", "2026-01-12", "")), []int{}},
		{"a post of 30", standard, med(iDag, arbeid("30", "2026-01-12", ""), arbeid("15", "2026-01-12", "")), []int{}},
		{"two posts of 15, T27 sum", t27Sum, med(iDag, arbeid("15", "2026-01-12", ""), arbeid("15", "2026-01-12", "")), []int{27}},
		{"two posts of 15 in 2025", standard, med("2025-12-31", arbeid("15", "2025-06-01", ""), arbeid("15", "2025-06-01", "")), []int{}},
		{"two posts of 15, one ended", standard, med(iDag, arbeid("15", "2026-01-12", "2026-01-20"), arbeid("15", "2026-01-12", "")), []int{27}},
		{"15 beside 30, ended", standard, med(iDag, arbeid("15", "2026-01-12", "2026-01-20"), arbeid("30", "2026-01-12", "2026-01-20")), []int{27}},
		{"a post ended, two years not passed", standard, med("2026-10-01", arbeid("30", "2026-01-12", "2026-06-30")), []int{}},
		{"a post ended, then two years passed", standard, med("2027-03-01", arbeid("30", "2026-01-12", "2026-06-30")), []int{28}},
		{"a small post ended, then two years passed", standard, med("2027-03-01", arbeid("29", "2026-01-12", "2026-06-30")), []int{}},
		{"a post ended when two years had passed", standard, med("2027-06-01", arbeid("30", "2026-01-12", "2027-03-01")), []int{}},
		{"§ 34 from before 2026", standard, person(iDag, har(kategori.Utl34, "2025-10-02")), []int{30}},
		{"§ 34 from 2026", standard, person("2026-03-02", har(kategori.Utl34, "2026-01-02"), bor(bosatt("2026-02-01", ja))), []int{}},
		{"§ 34 in 2025", standard, person("2025-12-31", har(kategori.Utl34, "2025-10-02")), []int{}},
		{"from § 34 with a vedtak of 2026", standard, person("2026-03-02", fra34, fattet(vedtak.Deltakelse, "2026-01-15", "2026-01-19")), []int{31}},
		{"from § 34 with a vedtak of 2025", standard, person("2026-03-02", fra34, fattet(vedtak.Deltakelse, "2025-11-15", "2026-01-12")), []int{}},
		{"from § 34 with vedtak of both years", standard, person("2026-03-02", fra34, fattet(vedtak.Deltakelse, "2026-01-15", "2026-01-19"), fattet(vedtak.Deltakelse, "2025-11-15", "2026-01-12")), []int{}},
		{"from § 34 with a vedtak after the move", standard, person("2026-03-02", fra34, fattet(vedtak.Deltakelse, "2026-02-15", "2026-02-16")), []int{}},
		{"d", standard, person(iDag, har(kategori.Utl38_5a, "2025-10-02", barnefamilie(ja))), []int{60}},
		{"an expired permit", standard, person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-02-01"))), []int{64}},
		{"a permit on its last day", standard, person(iDag, har(kategori.Utl28, "2025-10-02", til(iDag))), []int{}},
		{"followed by another before it expired", standard, person(iDag, tillatelser(opphold(kategori.Utl28, "2023-10-02", til("2025-12-31")), opphold(kategori.Utl28, "2025-10-02"))), []int{}},
		{"expired, beside another of the same day, before a third", standard, person(iDag, tillatelser(opphold(kategori.Utl28, "2023-10-02", til("2025-01-31")), opphold(kategori.Utl38_1, "2023-10-02", fornybar(ja)), opphold(kategori.Utl28, "2025-10-02"))), []int{64}},
		{"revoked when it would have expired", standard, person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-01-20"), tilbakekalt("2026-01-20"))), []int{}},
		{"expired before it was revoked", standard, person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-01-19"), tilbakekalt("2026-01-20"))), []int{64}},
		{"18 between two permits", standard, person(iDag, foedt("2006-10-02"), tillatelser(opphold(kategori.Utl28, "2024-10-01"), opphold(kategori.Utl38_1, "2025-10-02", fornybar(ja)))), []int{67}},
		{"18 before two permits", standard, person(iDag, foedt("2006-10-01"), tillatelser(opphold(kategori.Utl28, "2024-10-01"), opphold(kategori.Utl38_1, "2025-10-02", fornybar(ja)))), []int{}},
		{"settled with and then without agreement", standard, person(iDag, bor(bosatt("2025-12-01", ja), bosatt("2026-01-10", nei))), []int{68}},
		{"settled twice with agreement", standard, person(iDag, bor(bosatt("2025-12-01", ja), bosatt("2026-01-10", ja))), []int{}},
		{"without agreement in work", standard, med(iDag, utenAvtale, arbeid("35", "2026-01-12", "")), []int{69}},
		{"without agreement in a small post", standard, med(iDag, utenAvtale, arbeid("29", "2026-01-12", "")), []int{}},
		{"with agreement in work", standard, med(iDag, arbeid("35", "2026-01-12", "")), []int{}},
		{"agreement not given, in work", standard, med(iDag, bor(bosatt("2025-03-01", lov.Ukjent)), arbeid("35", "2026-01-12", "")), []int{69}},
		{"without agreement, hours not given", standard, med(iDag, utenAvtale, timerUkjent("2026-01-12", "")), []int{69}},
		{"f without agreement in work", standard, med(iDag, tillatelser(familie("2024-10-02")), utenAvtale, arbeid("35", "2026-01-12", "")), []int{}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			a := norge(s.les).Dag(&s.g, nil, nil)
			assert.Equal(t, s.vil, numrene(a.Tolkninger))
		})
	}
}
