package kategori_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/rickb777/date/v2"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/nirregler/integrering/kategori"
	"github.com/nirregler/integrering/lov"
	"github.com/nirregler/integrering/vedtak"
)

// paa asks of one day with the law that a period uses: that of the day, but on g.Dag that of g.Lovdato, before it none newer and none older
// than the act, after it none older unless it is held back.
func paa(r *kategori.Regler, g kategori.Grunnlag, dag date.Date) kategori.Dag {
	lovdato, foerst := g.Lovdato, d("2021-01-01")
	if g.Lov == lov.Introduksjonsloven {
		foerst = d("2004-09-01")
	}
	switch {
	case lovdato == 0:
		lovdato = dag
	case dag < g.Dag:
		lovdato = min(max(dag, foerst), lovdato)
	case dag > g.Dag && lovdato >= g.Dag:
		lovdato = max(dag, lovdato)
	}
	g.Dag, g.Lovdato = dag, lovdato
	return r.Dag(&g, nil, nil)
}

// The periods are what comes of asking every day.
func TestPerioderErHverDag(t *testing.T) {
	faerre(t, 10)
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		if rapid.Bool().Draw(t, "hull") {
			trekkHull(t, &g, 2)
		}
		fom := g.Dag - date.Date(rapid.IntRange(0, 1100).Draw(t, "fom"))
		tom := fom + date.Date(rapid.IntRange(0, 1500).Draw(t, "tom"))
		pp := r.Perioder(nil, &g, fom, tom)
		i := 0
		for dag := fom; dag <= tom; dag++ {
			if dag > pp[i].Tom {
				i++
			}
			if a, b := paa(&r, g, dag), &pp[i].Svar; a.Mulige != b.Mulige || a.Rad != b.Rad {
				t.Fatalf("%v: %b %v, in the period from %v %b %v\n%+v", dag, a.Mulige, a.Rad, pp[i].Fom, b.Mulige, b.Rad, g)
			}
		}
		if i != len(pp)-1 || pp[i].Tom != tom || pp[0].Fom != fom {
			t.Fatalf("%v to %v: %+v", fom, tom, pp)
		}
		for i := range pp[1:] {
			a, b := &pp[i], &pp[i+1]
			if a.Tom+1 != b.Fom || a.Svar.Mulige == b.Svar.Mulige && a.Svar.Rad == b.Svar.Rad {
				t.Fatalf("not the longest: %+v %+v", a, b)
			}
			if (a.Grunn == 0) != (a.Svar.Rad == 0 || b.Svar.Rad == 0) {
				t.Fatalf("%v between %v and %v", a.Grunn, a.Svar.Rad, b.Svar.Rad)
			}
		}
	})
}

// After the last day on which something can turn nothing does.
func TestBruddErAlle(t *testing.T) {
	faerre(t, 5)
	rapid.Check(t, func(t *rapid.T) {
		r, g := trekkRegler(t), trekkGrunnlag(t)
		etter := g.Dag + date.Date(rapid.IntRange(-500, 500).Draw(t, "etter"))
		dd := r.Brudd([]date.Date{1}, &g, etter)
		if dd[0] != 1 || !slices.IsSorted(dd[1:]) || len(slices.Compact(slices.Clone(dd))) != len(dd) || len(dd) > 1 && dd[1] <= etter {
			t.Fatalf("%v after %v", dd, etter)
		}
		aapen := r.Perioder(nil, &g, etter, 0)
		siste := &aapen[len(aapen)-1]
		lukket := r.Perioder(nil, &g, etter, max(etter, dd[len(dd)-1])+4000)
		if siste.Tom != 0 || len(aapen) != len(lukket) || lukket[len(lukket)-1].Fom != siste.Fom {
			t.Fatalf("%+v\n%+v", aapen, lukket)
		}
	})
}

func TestPerioderUtenDager(t *testing.T) {
	r, g := norge(), vanlig()
	assert.Empty(t, r.Perioder(nil, &g, d("2026-02-01"), d("2026-01-31")), "no days")
	assert.Len(t, r.Perioder(nil, &g, d("2026-02-01"), d("2026-02-01")), 1)
	assert.Len(t, r.Perioder(nil, &g, d("2026-02-01"), d("2027-11-30")), 1, "two years have not passed")
	pp := r.Perioder(nil, &g, d("2026-02-01"), d("2027-12-01"))
	assert.Len(t, pp, 2, "two years have passed on the last day")
	assert.Equal(t, kategori.RadToAar, pp[1].Svar.Rad)
	foer := []kategori.Periode{{Fom: 1}}
	assert.Equal(t, date.Date(1), r.Perioder(foer, &g, d("2026-02-01"), 0)[0].Fom, "appended")
}

// The periods of a life, and why each gave way to the next.
func TestPerioder(t *testing.T) {
	for _, s := range []struct {
		navn, fordi string
		les         lesemaate
		g           kategori.Grunnlag
		fom         string
		vil         []string // first day, row, why it ended
	}{
		{"settled by agreement, then two years", "§ 8 første ledd", standard, person(iDag), "", []string{
			"2021-01-01 uten-tillatelse ny-tillatelse", "2025-10-02 ikke-bosatt bosatt", "2025-12-01 etter-avtale to-aar", "2027-12-01 to-aar ",
		}},
		{"a job, and its end", "§ 8 fjerde ledd", standard, person(iDag, arbeid("30", "2026-01-12", "2026-03-31")), "2025-12-01", []string{
			"2025-12-01 etter-avtale arbeid", "2026-01-12 arbeid arbeid-opphoert", "2026-04-01 etter-avtale to-aar", "2027-12-01 to-aar ",
		}},
		{"a job from before 2026", "T53: never before 31.12.2025; it is § 8 fjerde ledd that is new, not the job", standard, person(iDag, arbeid("30", "2025-11-12", "")), "2025-12-01", []string{
			"2025-12-01 etter-avtale lovendring", "2026-01-01 arbeid to-aar", "2027-12-01 to-aar ",
		}},
		{"a job from the first day of 2026", "§ 8 fjerde ledd is new, and so is the job", standard, person(iDag, arbeid("30", "2026-01-01", "")), "2025-12-01", []string{
			"2025-12-01 etter-avtale arbeid", "2026-01-01 arbeid to-aar", "2027-12-01 to-aar ",
		}},
		{"§ 34 across 2026", "T30, § 37 c", standard, person(iDag, har(kategori.Utl34, "2025-02-03"), bor(bosatt("2025-03-01", ja))), "2025-03-01", []string{
			"2025-03-01 kollektiv lovendring", "2026-01-01 etter-avtale to-aar", "2027-03-01 to-aar ",
		}},
		{"§ 34 across 15 June 2022", "§ 37 c", standard, person("2022-07-01", har(kategori.Utl34, "2022-04-01"), bor(bosatt("2022-05-02", ja))), "2022-05-02", []string{
			"2022-05-02 etter-avtale lovendring", "2022-06-15 kollektiv to-aar", "2024-05-02 to-aar ",
		}},
		{"expired, and granted anew", "T64", standard, person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02", til("2026-03-31")), opphold(kategori.Utl28, "2026-05-04"))), "2025-12-01", []string{
			"2025-12-01 etter-avtale tillatelse-utloept", "2026-04-01 uten-tillatelse ny-tillatelse", "2026-05-04 etter-avtale to-aar", "2027-12-01 to-aar ",
		}},
		{"revoked", "T53: the day of the final decision is the last", standard, person(iDag, har(kategori.Utl28, "2025-10-02", tilbakekalt("2026-03-31"))), "2025-12-01", []string{
			"2025-12-01 etter-avtale tillatelse-tilbakekalt", "2026-04-01 uten-tillatelse ",
		}},
		{"expired before it is revoked", "it had run out by then", standard, person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-03-31"), tilbakekalt("2026-06-30"))), "2025-12-01", []string{
			"2025-12-01 etter-avtale tillatelse-utloept", "2026-04-01 uten-tillatelse ",
		}},
		{"expired the day before it is revoked", "it had run out by then", standard, person(iDag, har(kategori.Utl28, "2025-10-02", til("2026-03-31"), tilbakekalt("2026-04-01"))), "2025-12-01", []string{
			"2025-12-01 etter-avtale tillatelse-utloept", "2026-04-01 uten-tillatelse ",
		}},
		{"§ 8 fjerde ledd repealed", "from the day after its last there is no such rule", func(r *kategori.Regler) { r.Arbeid.Versjoner[0].Til = d("2026-06-29") }, person(iDag, arbeid("30", "2026-01-12", "")), "2025-12-01", []string{
			"2025-12-01 etter-avtale arbeid", "2026-01-12 arbeid lovendring", "2026-06-30 etter-avtale to-aar", "2027-12-01 to-aar ",
		}},
		{"citizen", "§ 2 bokstav b", standard, person(iDag, statsborger("2026-03-31")), "2025-12-01", []string{
			"2025-12-01 etter-avtale norsk-statsborger", "2026-03-31 norsk-statsborger ",
		}},
		{"avvist", "§ 3 tredje ledd; T53: the day is the last", standard, person(iDag, fattet(vedtak.Avvist, "2026-03-31", "")), "2025-12-01", []string{
			"2025-12-01 etter-avtale avbrutt-eller-avvist", "2026-04-01 avbrutt-eller-avvist ",
		}},
		{"moved without agreement", "T68", standard, person(iDag, bor(bodd("2025-12-01", "2026-03-31", ja), bosatt("2026-04-01", nei))), "2025-12-01", []string{
			"2025-12-01 etter-avtale flyttet", "2026-04-01 uten-avtale to-aar", "2027-12-01 to-aar-kan-tilbys ",
		}},
		{"moved by agreement", "nothing changes, so the period is one", standard, person(iDag, bor(bodd("2025-12-01", "2026-03-31", ja), bosatt("2026-04-01", ja))), "2025-12-01", []string{
			"2025-12-01 etter-avtale to-aar", "2027-12-01 to-aar ",
		}},
		{"another permit", "§ 9", standard, person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl23, "2026-04-01"))), "2025-12-01", []string{
			"2025-12-01 etter-avtale ny-tillatelse", "2026-04-01 annen-tillatelse ",
		}},
		{"a after f, 1 August 2023", "§ 8 andre ledd andre punktum", standard, person("2024-01-01", tillatelser(opphold(kategori.UtlKap6, "2022-03-01", gjenforent(kategori.Utl28, "2020-01-10", "2021-06-03")), opphold(kategori.Utl28, "2023-03-01")), bor(bosatt("2023-04-03", nei))), "2023-04-03", []string{
			"2023-04-03 uten-avtale lovendring", "2023-08-01 flyktning-etter-familie to-aar", "2025-04-03 to-aar ",
		}},
		{"from § 34 with a vedtak, and the end of § 43 h", "§ 43 h til 30.6.2028", standard, person("2027-07-01", tillatelser(opphold(kategori.Utl34, "2025-02-03"), opphold(kategori.Utl28, "2026-02-02")), bor(bosatt("2027-03-01", ja)), fattet(vedtak.Deltakelse, "2025-11-15", "2026-01-12")), "2027-03-01", []string{
			"2027-03-01 etter-kollektiv lovendring", "2028-07-01 etter-avtale to-aar", "2029-03-01 to-aar ",
		}},
		{"the law held back", "a law date before the day", standard, person(iDag, lovdato("2025-12-31"), arbeid("30", "2026-01-12", "")), "2025-12-01", []string{
			"2025-12-01 etter-avtale to-aar", "2027-12-01 to-aar ",
		}},
		{"the law of the day itself", "what comes is by the law that comes: § 8 fjerde ledd", standard, person("2025-12-20", lovdato("2025-12-20"), arbeid("30", "2025-12-02", "")), "2025-12-01", []string{
			"2025-12-01 etter-avtale lovendring", "2026-01-01 arbeid to-aar", "2027-12-01 to-aar ",
		}},
		{"the law of 2026 for a day in 2025", "before the day the law as it stood then; the job had begun, so that it is the law that takes the right", standard, person("2025-12-20", lovdato("2026-01-01"), arbeid("30", "2025-12-02", "")), "2025-12-01", []string{
			"2025-12-01 etter-avtale lovendring", "2025-12-20 arbeid to-aar", "2027-12-01 to-aar ",
		}},
		{"agreement not given", "each period says what is possible", standard, person(iDag, bor(bosatt("2025-12-01", lov.Ukjent)), arbeid("30", "2026-01-12", "2026-03-31")), "2025-12-01", []string{
			"2025-12-01 rett-og-plikt/kan-tilbys ", "2026-01-12 kan-tilbys/ingen ", "2026-04-01 rett-og-plikt/kan-tilbys ", "2027-12-01 ingen ",
		}},
		{"before the act", "no kategori", standard, person("2021-02-01", har(kategori.Utl28, "2020-10-02"), bor(bosatt("2020-12-01", ja))), "2020-12-01", []string{
			"2020-12-01  ", "2021-01-01 etter-avtale to-aar", "2022-12-01 to-aar ",
		}},
		{"a day before the act, by the act", "the law date asks what it says of that day", standard, person("2020-12-10", lovdato("2021-01-01"), har(kategori.Utl28, "2020-10-02"), bor(bosatt("2020-12-01", ja))), "", []string{
			"2020-10-02 ikke-bosatt bosatt", "2020-12-01 etter-avtale to-aar", "2022-12-01 to-aar ",
		}},
		{"a vedtak before the act", "what the act says of its day is asked for", standard, person("2026-01-05", lovdato("2026-01-05"), fattet(vedtak.Deltakelse, "2020-02-17", "2020-03-02")), "", []string{
			"2020-02-17 uten-tillatelse ny-tillatelse", "2025-10-02 ikke-bosatt bosatt", "2025-12-01 etter-avtale to-aar", "2027-12-01 to-aar ",
		}},
		{"a vedtak before the act, the law of that day", "there is none to ask", standard, person("2020-06-01", lovdato("2020-06-01"), fattet(vedtak.Deltakelse, "2020-02-17", "2020-03-02")), "", []string{
			"2021-01-01 uten-tillatelse ny-tillatelse", "2025-10-02 ikke-bosatt bosatt", "2025-12-01 etter-avtale to-aar", "2027-12-01 to-aar ",
		}},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			var fikk []string
			for _, p := range norge(s.les).Perioder(nil, &s.g, d(s.fom), 0) {
				rad := p.Svar.Rad.String()
				for k := range p.Svar.Mulige.Alle {
					if p.Svar.Rad == 0 {
						rad += "/" + k.String()
					}
				}
				fikk = append(fikk, p.Fom.String()+" "+strings.TrimPrefix(rad, "/")+" "+p.Grunn.String())
			}
			assert.Equal(t, s.vil, fikk, s.fordi)
		})
	}
}

// A day that is not given may lie close to another: the two years may then have passed on the days around those that are two years later.
func TestBruddRundt(t *testing.T) {
	rundt := []string{"2027-11-30", "2027-12-02", "2027-12-03"} // the day before, the day after and the second day after 1 December 2025
	for _, s := range []struct {
		navn, fordi string
		les         lesemaate
		g           kategori.Grunnlag
		vil         bool
	}{
		{"every day given", "there is no other day", standard, person(iDag), false},
		{"the day of a permit not given", "it may be any", standard, person(iDag, tillatelser(opphold(kategori.Utl28, "2025-10-02"), opphold(kategori.Utl28, ""))), true},
		{"the day of arrival not given", "it is not asked for", standard, person(iDag, ankom("")), false},
		{"the day of arrival not given, T25 tillatelse", "it may be any", t25Tillatelse, person(iDag, ankom("")), true},
		{"the day of arrival given, T25 tillatelse", "there is no other day", t25Tillatelse, person(iDag, ankom("2025-09-01")), false},
	} {
		t.Run(s.navn, func(t *testing.T) {
			require.NotEmpty(t, s.fordi)
			dd := norge(s.les).Brudd(nil, &s.g, d(iDag))
			assert.Contains(t, dd, d("2027-12-01"))
			for _, dag := range rundt {
				if dag != "2027-12-02" { // also the day after a day
					assert.Equal(t, s.vil, slices.Contains(dd, d(dag)), dag)
				}
			}
			if s.vil {
				assert.Subset(t, dd, []date.Date{d(rundt[0]), d(rundt[1]), d(rundt[2])})
			}
		})
	}
}
